using ScottPlot;

namespace TradeMetrics.Samples.Charting;

/// <summary>A text on the figure, at a pixel that may follow from the axes.</summary>
internal sealed record Word(string Text, Func<RenderPack, Pixel> Place, Alignment Alignment, Color Color, float Size = 13, bool Bold = false);

/// <summary>Draws texts outside and inside of the axes, as the last step of rendering.</summary>
internal sealed class Words(IReadOnlyList<Word> words) : IRenderAction
{
    public const float MiddleShift = 3;

    public void Render(RenderPack rp)
    {
        foreach (Word word in words)
        {
            // The library centres a line between its ascent and descent; figures and small letters then look too high.
            float lower = word.Alignment is Alignment.MiddleLeft or Alignment.MiddleRight or Alignment.MiddleCenter ? MiddleShift : 0;
            var style = new LabelStyle { Text = word.Text, Font = Fonts.GetTypeface(ChartFont.Name, word.Bold, italic: false), FontSize = word.Size, ForeColor = word.Color, Alignment = word.Alignment };
            style.Render(rp.Canvas, word.Place(rp).WithOffset(0, lower), rp.Paint);
        }
    }
}

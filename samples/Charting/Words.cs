using ScottPlot;
using SkiaSharp;

namespace TradeMetrics.Samples.Charting;

/// <summary>A text on the figure, at a pixel that may follow from the axes.</summary>
/// <param name="Backed">Whether the lines of the grid stop short of it.</param>
internal sealed record Word(string Text, Func<RenderPack, Pixel> Place, Alignment Alignment, Color Color, float Size = 13, bool Bold = false, bool Backed = false);

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

/// <summary>Draws white behind texts after the grid and before the data, so that no line runs through a text and no figure is hidden.</summary>
internal sealed class Backs(IReadOnlyList<Word> words) : IRenderAction
{
    private const float LineHeight = 1.2f;

    public void Render(RenderPack rp)
    {
        using var white = new SKPaint { Color = SKColors.White };
        foreach (Word word in words.Where(w => w.Backed))
        {
            float width = WidthOf(word), height = word.Size * LineHeight;
            Pixel place = word.Place(rp);
            float left = place.X - width * word.Alignment.HorizontalFraction(), top = place.Y - height * (1 - word.Alignment.VerticalFraction());
            rp.Canvas.DrawRect(MathF.Round(left), MathF.Round(top), MathF.Round(width), MathF.Round(height), white);
        }
    }

    // Measured in letters, so that the picture does not depend on a font: figures and signs are wider, and so is bold.
    private static float WidthOf(Word word) => word.Text.Sum(c => char.IsLetter(c) || c == ' ' ? 0.54f : 0.66f) * word.Size * (word.Bold ? 1.1f : 1f);
}

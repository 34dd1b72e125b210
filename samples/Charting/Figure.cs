using ScottPlot;
using ScottPlot.Rendering.RenderActions;
using ScottPlot.TickGenerators;

namespace TradeMetrics.Samples.Charting;

/// <summary>What all charts share: size, margins, axes without ornament, and the words around them.</summary>
internal sealed class Figure
{
    // Wide enough for a page, and text still readable when a phone shows it at half the size.
    private const int Width = 640;
    private const int TitleLetters = 60;
    private const int UnitLetters = 84;
    private const int SourceLetters = 92;
    private const int LineHeight = 16;
    private readonly ChartText _text;
    private readonly List<Word> _words = [];
    private readonly int _height;

    public Figure(ChartText text, int dataHeight, int left = 62, int right = 20, int bottomAxis = 28)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!ChartFont.IsInstalled) throw new FileNotFoundException("This machine has no font to draw a chart with; install one, such as the package fonts-dejavu-core.");
        _text = text;
        DataWidth = Width - left - right;
        string[] title = Wrap(text.Title, TitleLetters), unit = WrapParts(text.Unit), source = Wrap($"Source: {text.Source}", SourceLetters);
        int top = 18 + title.Length * 21 + unit.Length * LineHeight + 10, bottom = bottomAxis + 14 + source.Length * LineHeight + 8;
        _height = top + dataHeight + bottom;
        Plot.Font.Set(ChartFont.Name);
        Plot.Layout.Fixed(new PixelPadding(left, right, bottom, top));
        Plot.Axes.Right.IsVisible = Plot.Axes.Top.IsVisible = false;
        Plot.Axes.Left.FrameLineStyle.IsVisible = Plot.Axes.Bottom.FrameLineStyle.IsVisible = false;
        Plot.Grid.MajorLineColor = Palette.Grid;
        foreach ((int i, string line) in title.Index()) Write(line, 16, 18 + i * 21, Alignment.UpperLeft, Palette.Ink, 16, bold: true);
        foreach ((int i, string line) in unit.Index()) Write(line, 16, 18 + title.Length * 21 + i * LineHeight, Alignment.UpperLeft, Palette.Grey);
        foreach ((int i, string line) in source.Index()) Write(line, 16, _height - 8 - (source.Length - i) * LineHeight, Alignment.UpperLeft, Palette.Grey, 12);
    }

    public Plot Plot { get; } = new();

    /// <summary>Gets the pixels between the ends of the axis of places.</summary>
    public int DataWidth { get; }

    public void Horizontal(double low, double high, double[] ticks, string[] labels, bool grid)
    {
        Plot.Axes.SetLimitsX(low, high);
        Style(Plot.Axes.Bottom, ticks, labels, down: 4);
        Plot.Grid.XAxisStyle.IsVisible = grid;
    }

    public void Vertical(double low, double high, double[] ticks, string[] labels, bool grid)
    {
        Plot.Axes.SetLimitsY(low, high);
        Style(Plot.Axes.Left, ticks, labels, Words.MiddleShift);
        Plot.Grid.YAxisStyle.IsVisible = grid;
    }

    /// <summary>Writes at a pixel of the figure.</summary>
    public void Write(string text, float x, float y, Alignment alignment, Color color, float size = 13, bool bold = false) =>
        _words.Add(new(text, _ => new Pixel(x, y), alignment, color, size, bold));

    /// <summary>Writes at a point of the axes, moved by pixels; the grid stops short of it.</summary>
    public void WriteAt(string text, double x, double y, Alignment alignment, Color color, float right = 0, float down = 0, float size = 13, bool bold = false) =>
        _words.Add(new(text, rp => new Pixel(X(rp, x) + right, Y(rp, y) + down), alignment, color, size, bold, Backed: true));

    /// <summary>Writes to the right of the axes, at a height of the axes moved by pixels.</summary>
    public void WriteBeside(string text, double y, float down, Color color) =>
        _words.Add(new(text, rp => new Pixel(rp.DataRect.Right + 10, Y(rp, y) + down), Alignment.MiddleLeft, color, 13, true));

    public Chart Finish()
    {
        List<IRenderAction> actions = Plot.RenderManager.RenderActions;
        actions.Insert(actions.FindIndex(action => action is RenderPlottables), new Backs(_words));
        actions.Add(new Words(_words));
        return new(Plot, _text, Width, _height);
    }

    private static float X(RenderPack rp, double x) => rp.Plot.Axes.Bottom.GetPixel(x, rp.DataRect);

    private static float Y(RenderPack rp, double y) => rp.Plot.Axes.Left.GetPixel(y, rp.DataRect);

    private static void Style(IAxis axis, double[] ticks, string[] labels, float down)
    {
        axis.TickGenerator = new NumericManual(ticks, labels);
        axis.MajorTickStyle.Length = 0;
        axis.TickLabelStyle.FontSize = 13;
        axis.TickLabelStyle.OffsetY = down;
        axis.TickLabelStyle.ForeColor = Palette.Ink;
    }

    // What follows a semicolon is not torn apart where it can stand in a line of its own.
    private static string[] WrapParts(string text) => [.. Wrap(text, UnitLetters, "; ").SelectMany(line => Wrap(line, UnitLetters))];

    public static string[] Wrap(string text, int letters, string separator = " ")
    {
        var lines = new List<string> { "" };
        foreach (string word in text.Split(separator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + separator.Length + word.Length > letters) lines.Add("");
            lines[^1] += (lines[^1].Length > 0 ? separator : "") + word;
        }
        return [.. lines];
    }
}

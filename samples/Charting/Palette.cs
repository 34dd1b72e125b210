using ScottPlot;

namespace TradeMetrics.Samples.Charting;

/// <summary>The colours of Okabe and Ito, which people with any kind of colour vision tell apart, and greys for what is no data.</summary>
internal static class Palette
{
    public static readonly Color Blue = Color.FromHex("#0072B2");
    public static readonly Color Vermillion = Color.FromHex("#D55E00");
    public static readonly Color Green = Color.FromHex("#009E73");
    public static readonly Color Ink = Color.FromHex("#222222");
    public static readonly Color Grey = Color.FromHex("#666666");
    public static readonly Color Grid = Color.FromHex("#E2E2E2");
    public static readonly Color NoFigure = Colors.Black.WithAlpha(0.10);
    public static readonly Color SomeFigures = Colors.Black.WithAlpha(0.04);

    private static readonly Color[] Lines = [Blue, Vermillion, Green, Color.FromHex("#CC79A7"), Color.FromHex("#E69F00"), Color.FromHex("#56B4E9")];
    // A shape as well as a colour, for print in black and white.
    private static readonly MarkerShape[] Shapes = [MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp, MarkerShape.FilledDiamond, MarkerShape.OpenCircle, MarkerShape.OpenSquare];

    public static Color Line(int index) => Lines[index % Lines.Length];

    public static MarkerShape Shape(int index) => Shapes[index % Shapes.Length];
}

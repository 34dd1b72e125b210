using TradeMetrics.Claims;

namespace ClaimChecker;

/// <summary>Draws intervals on one scale: closed ends with brackets, open ends with parentheses, missing ends with arrows.</summary>
public sealed class IntervalBar
{
    // Doubles are good enough for thirty places, and hold far larger numbers than decimals do.
    private readonly double _least;
    private readonly double _most;
    private readonly int _width;

    public IntervalBar(IEnumerable<IntervalReport> intervals, int width)
    {
        double[] ends = [0d, .. intervals.SelectMany(i => new[] { i.LowExact, i.HighExact }).OfType<string>().Select(Number)];
        _least = ends.Min();
        _most = ends.Max();
        _width = width;
    }

    public string Draw(IntervalReport interval)
    {
        int low = interval.LowExact is { } l ? Place(Number(l)) : 0;
        int high = interval.HighExact is { } h ? Place(Number(h)) : _width - 1;
        char[] bar = [.. Enumerable.Repeat('·', _width)];
        for (int i = low; i <= high; i++) bar[i] = '━';
        bar[low] = interval.LowExact is null ? '◄' : interval.LowIsOpen ? '(' : '[';
        bar[high] = interval.HighExact is null ? '►' : low == high ? '┃' : interval.HighIsOpen ? ')' : ']';
        return new string(bar);
    }

    private int Place(double value) => _most == _least ? 0 : (int)Math.Round((value - _least) / (_most - _least) * (_width - 1));

    private static double Number(string exact) => Math.Clamp(Rational.Parse(exact).ToDouble(), -double.MaxValue / 4, double.MaxValue / 4);
}

namespace ClaimChecker;

/// <summary>Draws intervals on one scale: closed ends with brackets, open ends with parentheses, missing ends with arrows.</summary>
public sealed class IntervalBar
{
    private readonly decimal _least;
    private readonly decimal _most;
    private readonly int _width;

    public IntervalBar(IEnumerable<IntervalReport> intervals, int width)
    {
        decimal[] ends = [0m, .. intervals.SelectMany(i => new[] { i.Low, i.High }).OfType<decimal>()];
        _least = ends.Min();
        _most = Math.Max(ends.Max(), _least + 1e-9m);
        _width = width;
    }

    public string Draw(IntervalReport interval)
    {
        int low = interval.Low is { } l ? Place(l) : 0;
        int high = interval.High is { } h ? Place(h) : _width - 1;
        char[] bar = [.. Enumerable.Repeat('·', _width)];
        for (int i = low; i <= high; i++) bar[i] = '━';
        bar[low] = interval.Low is null ? '◄' : interval.LowIsOpen ? '(' : '[';
        bar[high] = interval.High is null ? '►' : low == high ? '┃' : interval.HighIsOpen ? ')' : ']';
        return new string(bar);
    }

    private int Place(decimal value) => (int)Math.Round((value - _least) / (_most - _least) * (_width - 1));
}

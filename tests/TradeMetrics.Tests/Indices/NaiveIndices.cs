namespace TradeMetrics.Tests;

/// <summary>The formulas as a textbook writes them, over shares and with plain sums; null where one divides by nothing.</summary>
internal static class NaiveIndices
{
    public static double?[] Balassa(double[] own, double[] world) =>
        [.. own.Zip(world, (x, w) => own.Sum() > 0 && w > 0 ? x / own.Sum() / (w / world.Sum()) : (double?)null)];

    public static double? Similarity(double[] x, double[] y) =>
        x.Sum() > 0 && y.Sum() > 0 ? x.Zip(y, (a, b) => Math.Min(a / x.Sum(), b / y.Sum())).Sum() : null;

    public static double? Complementarity(double[] x, double[] m) =>
        x.Sum() > 0 && m.Sum() > 0 ? 1 - x.Zip(m, (a, b) => Math.Abs(b / m.Sum() - a / x.Sum())).Sum() / 2 : null;

    public static double? GrubelLloyd(double[] x, double[] m) =>
        x.Sum() + m.Sum() > 0 ? 1 - x.Zip(m, (a, b) => Math.Abs(a - b)).Sum() / x.Zip(m, (a, b) => a + b).Sum() : null;

    public static double? GrubelLloydMean(double[] x, double[] m)
    {
        double[] traded = [.. x.Zip(m).Where(p => p.First + p.Second > 0).Select(p => 1 - Math.Abs(p.First - p.Second) / (p.First + p.Second))];
        return traded.Length > 0 ? traded.Average() : null;
    }

    public static double? GrubelLloydAdjusted(double[] x, double[] m) =>
        x.Sum() > 0 && m.Sum() > 0 ? GrubelLloyd(x, m) / (1 - Math.Abs(x.Sum() - m.Sum()) / (x.Sum() + m.Sum())) : null;

    public static double? HerfindahlHirschman(double[] values) =>
        values.Sum() > 0 ? values.Sum(v => Math.Pow(v / values.Sum(), 2)) : null;

    public static double? Theil(double[] values) =>
        values.Sum() > 0 ? values.Where(v => v > 0).Sum(v => v / values.Sum() * Math.Log(values.Length * v / values.Sum())) : null;

    public static double? Entropy(double[] values) =>
        values.Sum() > 0 ? -values.Where(v => v > 0).Sum(v => v / values.Sum() * Math.Log(v / values.Sum())) : null;

    /// <summary>Whether a metric is the naive number, or undefined where there is none.</summary>
    public static bool Agrees(this Metric<double> metric, double? naive, double tolerance = 1e-11) =>
        metric.TryGetValue(out double value)
            ? naive is { } number && Math.Abs(value - number) <= tolerance * Math.Max(1, Math.Abs(number))
            : naive is null;
}

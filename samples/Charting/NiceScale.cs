using System.Globalization;

namespace TradeMetrics.Samples.Charting;

/// <summary>Round numbers for an axis, chosen from the data alone, so that no font or screen changes them.</summary>
internal sealed record NiceScale(double Low, double High, double[] Ticks)
{
    private const int MostSteps = 6;

    /// <summary>Covers the values and zero with steps of 1, 2 or 5 times a power of ten.</summary>
    public static NiceScale Of(IEnumerable<double> values)
    {
        double[] all = [0d, .. values];
        double low = all.Min(), high = all.Max();
        if (high - low <= 0d) high = low + 1d;
        double rough = (high - low) / MostSteps;
        double power = Math.Pow(10d, Math.Floor(Math.Log10(rough)));
        double step = power * (rough / power <= 1d ? 1d : rough / power <= 2d ? 2d : rough / power <= 5d ? 5d : 10d);
        long first = (long)Math.Floor(low / step), last = (long)Math.Ceiling(high / step);
        return new(first * step, last * step, [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)]);
    }

    // A double that was added up has digits behind those that are meant.
    public static string Text(double value) => Number((decimal)value);

    public static string Number(decimal value)
    {
        // Four digits say enough on a picture, and three of a fraction; what is not zero never reads as zero.
        int decimals = Math.Abs(value) switch { 0m or >= 1_000m => 0, >= 100m => 1, >= 10m => 2, >= 1m => 3, var fraction => Math.Min(28, 2 - (int)Math.Floor(Math.Log10((double)fraction))) };
        string places = new('#', decimals);
        return decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"#,0.{places};−#,0.{places}", CultureInfo.InvariantCulture);
    }
}

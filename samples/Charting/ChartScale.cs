namespace TradeMetrics.Samples.Charting;

/// <summary>Makes large amounts short enough for an axis.</summary>
/// <param name="Divisor">What each amount is divided by: 1, a thousand, a million or a billion.</param>
/// <param name="Unit">The unit of the quotients, such as "million US dollars".</param>
public sealed record ChartScale(decimal Divisor, string Unit)
{
    private static readonly (decimal Divisor, string Word)[] Steps = [(1_000_000_000m, "billion "), (1_000_000m, "million "), (1_000m, "thousand "), (1m, "")];

    /// <summary>Chooses the scale at which the largest amount has one to four digits before the point.</summary>
    public static ChartScale Of(IEnumerable<decimal> amounts, string unit)
    {
        decimal largest = amounts.Select(Math.Abs).DefaultIfEmpty().Max();
        (decimal divisor, string word) = Steps.First(s => largest >= s.Divisor || s.Divisor == 1m);
        return new(divisor, word + unit);
    }
}

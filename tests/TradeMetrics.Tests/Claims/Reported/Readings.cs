using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

/// <summary>Readings as one line of text, in a culture of choice.</summary>
internal static class Readings
{
    internal static readonly ReportedNumberOptions Truncated = new() { Rounding = ReportedRounding.Truncated };

    internal static readonly ReportedNumberOptions OfShare = new() { OfShare = true };

    internal static string OfNumber(string text, ReportedNumberOptions? options = null) =>
        InEveryCulture(() => string.Join("; ", ReportedNumber.Parse(text, options ?? ReportedNumberOptions.Default).Readings));

    internal static string OfChange(string text, ReportedNumberOptions? options = null) =>
        InEveryCulture(() => string.Join("; ", ReportedChange.Parse(text, options ?? ReportedNumberOptions.Default).Readings));

    private static string InEveryCulture(Func<string> read)
    {
        var texts = new List<string>();
        foreach (string culture in EconomyCultures.Names) EconomyCultures.Run(culture, () => texts.Add(read()));
        return Assert.Single(texts.Distinct());
    }
}

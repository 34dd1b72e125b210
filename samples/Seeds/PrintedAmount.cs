using System.Globalization;
using System.Text.RegularExpressions;

namespace TradeMetrics.Samples.Seeds;

/// <summary>Amounts as newspapers print them. The digits stay text in the seed; here they become a number.</summary>
public static partial class PrintedAmount
{
    /// <summary>Reads "US$50.2 million", "$1bn", "$1.37m" or "6,728,900".</summary>
    public static bool TryParse(string text, out decimal amount)
    {
        amount = 0m;
        if (Form().Match(text) is not { Success: true } match) return false;
        if (!decimal.TryParse(match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal digits)) return false;
        decimal scale = match.Groups["scale"].Value switch
        {
            "thousand" or "k" => 1_000m,
            "million" or "m" => 1_000_000m,
            "billion" or "bn" => 1_000_000_000m,
            _ => 1m,
        };
        amount = digits * scale;
        return true;
    }

    public static decimal Parse(string text) =>
        TryParse(text, out decimal amount) ? amount : throw new FormatException($"'{text}' is not an amount; write it as \"US$50.2 million\", \"$1.37m\" or \"6,728,900\".");

    [GeneratedRegex(@"^(US)?\$?(?<digits>[0-9]{1,3}(,[0-9]{3})+|[0-9]{1,15}(\.[0-9]{1,9})?)( ?(?<scale>thousand|million|billion|k|m|bn))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

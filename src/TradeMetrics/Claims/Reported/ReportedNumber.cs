using System.Diagnostics;

namespace TradeMetrics.Claims;

/// <summary>An amount as it was printed, read as the interval of the amounts that would have been printed so.</summary>
/// <remarks>
/// "US$50.2 million" is [50,150,000, 50,250,000]: the digits printed decide. Whole numbers that end in zeros have two readings, because 3,500 may
/// stand for [3499.5, 3500.5] or for [3450, 3550]; figures contradict each other only if they do under every reading. In a sum of parts
/// ("3 mld 500 mln") the last part decides. Of a range ("50–60 million") the ends are taken as printed, [50 million, 60 million]: whoever prints
/// a range has rounded it outward already.
/// Nothing here is compared by value: the same interval printed twice is two figures.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ReportedNumber
{
    private readonly PrintedNumber _number;
    private readonly ReportedLanguage _language;

    private ReportedNumber(string text, PrintedNumber number, string? currency, NumberReading[] readings, ReportedLanguage language)
    {
        Text = text;
        Currency = currency;
        Readings = Array.AsReadOnly(readings);
        _number = number;
        _language = language;
    }

    /// <summary>Gets the text as printed.</summary>
    public string Text { get; }

    /// <summary>Gets the ISO 4217 code of the currency printed, such as USD; null where none was.</summary>
    /// <remarks>A bare "$" or "dollars" is USD, a bare "Rs" or "rupees" is PKR.</remarks>
    public string? Currency { get; }

    /// <summary>Gets the hedge printed; null where there is none.</summary>
    public HedgeKind? Hedge => _number.Hedge;

    /// <summary>Gets the readings, one or two, in units of the currency; the first takes every printed digit as significant.</summary>
    public IReadOnlyList<NumberReading> Readings { get; }

    /// <summary>Returns canonical text, which reads back to the same readings under the same options: <c>about USD 50.2 million</c>.</summary>
    public override string ToString() => CanonicalText.Of(_number, Currency, _language);
}

using System.Globalization;
using TradeMetrics.Claims;

namespace TradeMetrics.Fuzz;

/// <summary>The same for the readers of codes, periods, rates and documents, each by the name of its mode.</summary>
internal static class CodeChecks
{
    private delegate bool TryParse<T>(string text, out T value);

    private static readonly ClaimAnalysisOptions Quick = new() { MaxSteps = 1_000_000, MaxConflicts = 20, MaxCombinations = 64 };

    private static readonly FiscalCalendar[] Calendars =
        [FiscalCalendar.Pakistan, FiscalCalendar.Japan, FiscalCalendar.Ethiopia, FiscalCalendar.UnitedKingdomTax, FiscalCalendar.UnitedStates];

    /// <summary>Each mode's corpus and its check, which returns whether a text was accepted and says what failed.</summary>
    internal static IReadOnlyDictionary<string, (Corpus Corpus, Func<string, int, bool, (bool Accepted, string? Failure)> Check)> Modes { get; } =
        new Dictionary<string, (Corpus, Func<string, int, bool, (bool, string?)>)>
        {
            ["periods"] = (
                new(
                    ["2023", "2023-S1", "2023-H1", "2023-Q2", "2023Q2", "2023-05", "2023M05", "2023-M05", "202305", "2023-A1", "2023-02/2023-05", "2023-11-01/2023-11-20", "2023-11-01", "2024-02-29", "2023-T1", "2023/2024", "0001-01", "9999-12"],
                    ["-", "/", "Q", "S", "H", "M", "A", "T", "W", "D", "--", "+2023", "02", "12", "13", "31", "29", "00", "9999", "2023", "2024", "٢٠٢٣", " ", "T00:00:00"]),
                (text, _, withMessage) => RoundTrip<TradePeriod>(text, TradePeriod.TryParse, TradePeriod.Parse, period => period.ToString(), withMessage)),
            ["fiscal-years"] = (
                new(
                    ["FY2024", "FY24", "2023-24", "2023/24", "FY2023/24", "FY2023-24", "2023", "1999-00", "1999-2000", "2023–24", "FY 2024", "fy2024"],
                    ["FY", "F", "Y", "-", "/", "–", "2024", "2023", "24", "00", "99", "0", " ", "1", "٢٤"]),
                FiscalYear),
            ["economies"] = (
                new(
                    ["PK", "PAK", "586", "BLR", "W00", "XKX", "XK", "SUHH", "CSHH", "YUCS", "SDN", "CS", "SU", "158", "TWN", "0", "842", "997", "pak", "008"],
                    ["P", "K", "A", "X", "0", "1", "5", "86", "ZZ", "ſ", "K", "İ", "٥", " ", "\0", "-", "_X"]),
                (text, _, withMessage) => RoundTrip<Economy>(text, Economy.TryParse, Economy.Parse, economy => economy.ToString(), withMessage)),
            ["growth-rates"] = (
                new(
                    ["+30 %", "-14.5 %", "30%", "0 %", "-100 %", "1.2054 %", "+111.474252474987459593713613 %", "30 per cent", "1e2 %", "79228162514264337593543950335 %", "−5 %", "+0.000000000000000000000001 %"],
                    ["%", " ", "\u00A0", "+", "-", "−", ".", ",", "0", "9", "99999999999999999999", "e", "E5", "‰", "٪", "per cent"]),
                (text, _, withMessage) => RoundTrip<GrowthRate>(text, GrowthRate.TryParse, GrowthRate.Parse, rate => rate.ToString(), withMessage)),
            ["fractions"] = (
                new(
                    ["1/3", "4087/108", "-5", "0", "0.25", "25.125", "-0.5", "1/0", "0/1", "2/4", "1e5", "1_000", "340282366920938463463374607431768211456/7"],
                    ["/", "-", "+", ".", ",", "0", "1", "999999999999999999999999", " ", "e", "E-5", "٣", "½", "//"]),
                (text, _, withMessage) => RoundTrip<Rational>(text, Rational.TryParse, Rational.Parse, value => value.ToString(), withMessage)),
            ["claim-documents"] = (
                new([Document, EmptyDocument, SmallDocument], ["{", "}", "[", "]", "\"", ":", ",", "null", "true", "1", "\"a\"", "\"b\"", "a + b", "2 * a", "a - a", "\"level\"", "\"change\"", "\"exact\"", "\"is\"", "\"of\"", "1/0", "$5m", "Rs 5m", "beginning of w (day)", ", \"signed\": true", "up 30 per cent", "\\u0000", "grewFasterThan", "[[[[[[[["]),
                (text, _, _) => Documents(text)),
        };

    // Documents so short that what a mutation does to them is seldom refused for something else.
    private const string EmptyDocument = """{ "origins": {}, "quantities": {}, "identities": [], "parts": [], "claims": [], "ask": [], "askRatio": [] }""";
    private const string SmallDocument = """
        { "quantities": { "a": { "named": "beginning of w" }, "b": { "named": "a" } },
          "claims": [ { "id": "l", "level": { "of": "a", "is": "30" } }, { "id": "d", "since": { "what": "w", "day": "1994-02-03" } } ] }
        """;

    private const string Document = """
        { "title": "t", "origins": { "o": { "publisher": "p" } },
          "quantities": { "a": { "exporter": "PAK", "importer": "BLR", "period": "2019" }, "b": { "named": "the rest" }, "c": { "named": "balance", "signed": true } },
          "identities": [ { "left": "c", "right": "a - b" } ], "parts": [ { "part": "a", "whole": "b" } ],
          "claims": [ { "id": "l", "origin": "o", "weight": "1/2", "level": { "of": "a + b", "is": "$50.2 million" } }, { "id": "h", "change": { "from": "a", "to": "b", "is": "up 30 per cent", "years": 2 } },
            { "id": "r", "ratio": { "of": "a", "to": "b", "from": "0.5" } }, { "id": "e", "exceeds": { "greater": "b", "less": "2 * a" } }, { "id": "s", "since": { "what": "w", "day": "1994-02-03" } }, { "id": "d", "hasLasted": { "what": "w", "years": 30, "printedIn": "2024" } } ],
          "ask": [ "a" ], "askRatio": [ { "of": "a", "to": "a + b" } ] }
        """;

    private static (bool, string?) RoundTrip<T>(string text, TryParse<T> tryParse, Func<string, T> parse, Func<T, string> format, bool withMessage)
        where T : IEquatable<T>
    {
        if (!tryParse(text, out T value)) return (false, withMessage ? Refusal(() => parse(text)!, text) : null);
        string canonical = format(value);
        return (true, !tryParse(canonical, out T again) ? $"accepted, but its canonical text is refused: {canonical}"
            : !value.Equals(again) || canonical != format(again) ? $"{canonical} became {format(again)}"
            : null);
    }

    private static (bool, string?) FiscalYear(string text, int variant, bool withMessage)
    {
        FiscalCalendar calendar = Calendars[variant % Calendars.Length];
        return RoundTrip<TradePeriod>(text, calendar.TryParse, calendar.Parse, year => calendar.Label(year), withMessage);
    }

    private static (bool, string?) Documents(string text)
    {
        try
        {
            ClaimDocument document = ClaimDocument.Parse(text);
            return (true, document.Set.Claims.Select(claim => claim.Id).Distinct().Count() == document.Set.Claims.Count ? Answers(document) : "two claims have one id");
        }
        catch (FormatException e)
        {
            return (false, e.Message.Length > 0 && e.Message.Length < 2_000 ? null : string.Create(CultureInfo.InvariantCulture, $"a message of {e.Message.Length} characters"));
        }
    }

    // What is read is also answered, in words, or refused for the limit or for a ratio to nothing.
    private static string? Answers(ClaimDocument document)
    {
        try
        {
            var analysis = ClaimAnalysis.Of(document.Set, Quick, CancellationToken.None);
            List<object> answers = [.. analysis.Conflicts(), .. analysis.Corrections(), .. analysis.SurvivingCombinations(), .. analysis.RuledOutReadings()];
            if (analysis.Verdict == ClaimVerdict.Consistent)
            {
                answers.AddRange(document.Set.Asked.Select(f => analysis.Bounds(f)));
                answers.AddRange(document.AskedRatios.Select(r => analysis.RatioBounds(r.Numerator, r.Denominator)));
            }
            else if (analysis.Conflicts().Count == 0 && analysis.ConflictsAreComplete())
            {
                return "contradictory without a conflict";
            }
            return answers.TrueForAll(a => a.ToString() is { Length: > 0 }) ? null : "an answer without words";
        }
        catch (InvalidOperationException e)
        {
            return e.Message.Contains(nameof(ClaimAnalysisOptions), StringComparison.Ordinal) || e.Message.Contains("cannot be positive", StringComparison.Ordinal) ? null : e.ToString();
        }
    }

    private static string? Refusal(Func<object> parse, string text)
    {
        try
        {
            return $"TryParse refused what Parse read as {parse()}";
        }
        catch (FormatException e)
        {
            return text.Length > 20 || e.Message.Contains(text, StringComparison.Ordinal) ? null : $"the message does not quote the text: {e.Message}";
        }
    }
}

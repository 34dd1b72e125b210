using TradeMetrics.Claims;

namespace ClaimChecker;

/// <summary>What the program prints, in plain texts and exact numbers, for people and for machines.</summary>
public sealed record CheckReport(
    string? Title, string? Unit, string Verdict, IReadOnlyList<BoundsReport> Bounds, IReadOnlyList<BoundsReport> Ratios,
    IReadOnlyList<ConflictReport> Conflicts, bool ConflictsAreComplete, IReadOnlyList<CorrectionReport> Corrections,
    IReadOnlyList<string> SurvivingReadings, bool ReadingsAreComplete, IReadOnlyList<RuledOutReport> RuledOut)
{
    // Nobody reads more of them, and each has bounds of its own.
    private static readonly ClaimAnalysisOptions Limits = ClaimAnalysisOptions.Default with { MaxCombinations = 128 };

    public static CheckReport Of(ClaimDocument document, CancellationToken cancellation)
    {
        ClaimAnalysis analysis = ClaimAnalysis.Of(document.Set, Limits, cancellation);
        bool consistent = analysis.Verdict == ClaimVerdict.Consistent;
        return new(
            document.Title, document.Unit, analysis.Verdict.ToString(),
            consistent ? [.. document.Set.Asked.Select(f => BoundsReport.Of(analysis.Bounds(f, cancellation), cancellation))] : [],
            consistent ? [.. document.AskedRatios.Select(r => BoundsReport.Of(analysis.RatioBounds(r.Numerator, r.Denominator, cancellation), cancellation))] : [],
            [.. analysis.Conflicts(cancellation).Select(c => new ConflictReport([.. c.Claims.Select(m => ClaimReport.Of(m, document))]))], analysis.ConflictsAreComplete(cancellation),
            [.. analysis.Corrections(cancellation).Select(c => new CorrectionReport(ClaimReport.Of(c.Claim, document), IntervalReport.Of(c.Needed), c.NeededDays is { } days ? days.Length == 1 ? $"{days.Start:R}" : $"from {days.Start:R} to {days.End:R}" : null))],
            [.. analysis.SurvivingCombinations(cancellation).Select(c => c.ToString())], analysis.CombinationsAreComplete(cancellation),
            [.. analysis.RuledOutReadings(cancellation).Select(r => new RuledOutReport(ClaimReport.Of(r.Claim, document), r.Reading.Name, [.. r.By.Select(c => c.Id)]))]);
    }
}

/// <param name="Exact">The interval in the notation of mathematics.</param>
/// <param name="Low">The lower end as the nearest decimal; null where there is none, or it is beyond what a decimal holds.</param>
/// <param name="LowExact">The lower end as exact text; null where there is none.</param>
public sealed record IntervalReport(string Exact, decimal? Low, decimal? High, string? LowExact, string? HighExact, bool LowIsOpen, bool HighIsOpen)
{
    private static readonly Rational Most = decimal.MaxValue;

    public static IntervalReport Of(ExactInterval interval) => new(
        interval.ToString(), Nearest(interval.Low), Nearest(interval.High), interval.Low?.ToString(), interval.High?.ToString(), interval.LowIsOpen, interval.HighIsOpen);

    private static decimal? Nearest(Rational? end) => end is { } value && Rational.Abs(value) <= Most ? value.ToDecimal() : null;
}

/// <param name="HeldBelowBy">Claims that together do not allow less, whatever their readings.</param>
/// <param name="HeldAboveBy">Claims that together do not allow more, whatever their readings.</param>
/// <param name="ByReading">The same under each combination of readings of the claims that hang together with the subject.</param>
public sealed record BoundsReport(
    string Subject, IntervalReport Interval, IReadOnlyList<string> HeldBelowBy, IReadOnlyList<string> HeldAboveBy,
    IReadOnlyList<ReadingBoundsReport> ByReading, bool ReadingsAreComplete)
{
    public static BoundsReport Of(ClaimBounds bounds, CancellationToken cancellation) => new(
        bounds.Subject, IntervalReport.Of(bounds.Interval), [.. bounds.LowClaims.Select(c => c.Id)], [.. bounds.HighClaims.Select(c => c.Id)],
        [.. bounds.ByCombination(cancellation).GroupBy(b => b.Interval).Select(g => new ReadingBoundsReport(
            [.. g.Select(b => b.Combination.ToString())], IntervalReport.Of(g.Key),
            [.. g.First().LowClaims.Select(c => c.Id)], [.. g.First().HighClaims.Select(c => c.Id)]))],
        bounds.CombinationsAreComplete(cancellation));
}

/// <param name="Readings">The combinations of readings that give this interval.</param>
/// <param name="HeldBelowBy">Claims that together do not allow less.</param>
/// <param name="HeldAboveBy">Claims that together do not allow more.</param>
public sealed record ReadingBoundsReport(IReadOnlyList<string> Readings, IntervalReport Interval, IReadOnlyList<string> HeldBelowBy, IReadOnlyList<string> HeldAboveBy);

public sealed record ClaimReport(string Id, string? Printed, string? Origin)
{
    public static ClaimReport Of(Claim claim, ClaimDocument document) =>
        new(claim.Id, claim.Printed, claim.Origin is { } origin ? document.Origins.GetValueOrDefault(origin, origin) : null);
}

public sealed record ConflictReport(IReadOnlyList<ClaimReport> Claims);

/// <param name="Days">The interval as days, where the claim is of a date.</param>
public sealed record CorrectionReport(ClaimReport Claim, IntervalReport Needed, string? Days);

public sealed record RuledOutReport(ClaimReport Claim, string Reading, IReadOnlyList<string> By);

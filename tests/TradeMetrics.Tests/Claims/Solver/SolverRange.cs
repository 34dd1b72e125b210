using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>The solver's answers in the words of the oracle.</summary>
internal static class SolverRange
{
    internal static FormRange Of(LinearSystem solver, RandomSystem system, int[] claims) => new(
        Negated(EndOf(solver.Maximum(system.AskedTermsNegated, claims, system.FirstReadings, default))),
        EndOf(solver.Maximum(system.AskedTerms, claims, system.FirstReadings, default)));

    /// <summary>The upper end that a maximum is.</summary>
    internal static RangeEnd? EndOf(Simplex.Optimum optimum)
    {
        if (optimum.At is not { } at) return null;
        // A maximum can lie an infinitesimal below a number, never above it.
        Assert.True(at.Delta.Sign <= 0, $"The maximum {at} is above itself.");
        return new(Fraction.Of(at.Value), !at.Delta.IsZero);
    }

    internal static RangeEnd? Negated(RangeEnd? end) => Times(end, -1);

    internal static RangeEnd? Times(RangeEnd? end, Fraction factor) => end is { } e ? e with { At = e.At * factor } : null;

    internal static bool Encloses(FormRange outer, FormRange inner) =>
        ReachesAsHigh(outer.High, inner.High) && ReachesAsHigh(Negated(outer.Low), Negated(inner.Low));

    internal static bool Contains(FormRange range, Fraction value) =>
        Encloses(range, new FormRange(new RangeEnd(value, false), new RangeEnd(value, false)));

    private static bool ReachesAsHigh(RangeEnd? outer, RangeEnd? inner) =>
        outer is not { } o || (inner is { } i && (o.At > i.At || (o.At == i.At && (i.Open || !o.Open))));
}

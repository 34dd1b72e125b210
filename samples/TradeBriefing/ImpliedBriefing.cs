using TradeMetrics.Claims;

namespace TradeBriefing;

/// <summary>What the printed claims imply that was not printed.</summary>
/// <param name="Conflicts">Claims that cannot all be true; none where all can.</param>
public sealed record ImpliedBriefing(int Claims, IReadOnlyList<string> Bounds, IReadOnlyList<string> RuledOut, IReadOnlyList<string> Conflicts)
{
    /// <summary>Puts the claims of a document to the engine.</summary>
    public static ImpliedBriefing Of(ClaimDocument document)
    {
        ClaimAnalysis analysis = ClaimAnalysis.Of(document.Set);
        bool consistent = analysis.Verdict == ClaimVerdict.Consistent;
        return new(
            document.Set.Claims.Count,
            consistent
                ? [
                    .. document.Set.Asked.Select(f => analysis.Bounds(f).ToString()),
                    .. document.AskedRatios.Select(r => analysis.RatioBounds(r.Numerator, r.Denominator).ToString()),
                ]
                : [],
            [.. analysis.RuledOutReadings().Select(r => r.ToString())],
            [.. analysis.Conflicts().Select(c => c.ToString())]);
    }
}

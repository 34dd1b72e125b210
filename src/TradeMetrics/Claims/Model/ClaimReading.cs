using System.Diagnostics;

namespace TradeMetrics.Claims;

/// <summary>One thing that a claim may mean.</summary>
[DebuggerDisplay("{Name,nq}: {Interval}")]
public sealed class ClaimReading
{
    internal ClaimReading(string name, ExactInterval interval, IReadOnlyList<FormConstraint> constraints)
    {
        Name = name;
        Interval = interval;
        Constraints = constraints;
    }

    /// <summary>Gets what the reading is called, such as <c>Strict</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the interval that it reads: of the level, of the ratio, or of the difference that is compared with zero.</summary>
    public ExactInterval Interval { get; }

    internal IReadOnlyList<FormConstraint> Constraints { get; }

    internal bool Says(ClaimReading other) =>
        Constraints.Count == other.Constraints.Count && Constraints.Zip(other.Constraints).All(c => c.First.Says(c.Second));
}

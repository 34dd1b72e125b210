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
    /// <value>In the unit of the set's amounts; a ratio is a fraction, 0.3 for 30 per cent; a date is the number of days since 0001-01-01, which is 0.</value>
    public ExactInterval Interval { get; }

    internal IReadOnlyList<FormConstraint> Constraints { get; }

    internal bool Says(ClaimReading other) => Constraints.SequenceEqual(other.Constraints);
}

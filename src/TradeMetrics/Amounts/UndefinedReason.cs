namespace TradeMetrics;

/// <summary>Says why a metric does not exist.</summary>
/// <remarks>
/// Where several reasons apply, one is given: first whether the figures may be compared at all
/// (<see cref="NotComparable"/>), then whether they are to be had (<see cref="Missing"/>,
/// <see cref="SeriesBreak"/>, <see cref="Confidential"/>, in that order), then what their values forbid.
/// <see cref="Missing"/> is zero, so that a metric nobody set is a missing one.
/// </remarks>
public enum UndefinedReason
{
    /// <summary>A figure is absent. It is unknown, and never read as zero.</summary>
    Missing = 0,

    /// <summary>The periods, or what was measured in them, cannot be compared: January–May with a full year, say.</summary>
    NotComparable,

    /// <summary>The way of measuring changed between the two figures.</summary>
    SeriesBreak,

    /// <summary>A figure exists and was withheld to protect the traders behind it.</summary>
    Confidential,

    /// <summary>There was no trade at all: 0 after 0, or a share of nothing.</summary>
    NoTrade,

    /// <summary>Trade began: an amount after 0, for which no rate exists.</summary>
    NewTrade,

    /// <summary>A negative amount, such as a deficit, has no growth rate.</summary>
    NegativeBase,

    /// <summary>A logarithm or root was asked of an amount that is zero or less.</summary>
    NonPositiveValue,

    /// <summary>The amount to divide by is zero.</summary>
    ZeroDenominator,

    /// <summary>There are fewer observations than the metric needs.</summary>
    TooFewObservations,

    /// <summary>At this rate the level is never reached.</summary>
    NeverReached,

    /// <summary>The date by which it was to happen lies behind.</summary>
    DeadlinePassed,
}

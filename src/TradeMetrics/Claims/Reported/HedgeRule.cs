namespace TradeMetrics.Claims;

/// <summary>What a hedge does to the interval of a printed number x.</summary>
/// <remarks>
/// The unit is that of the last digit that is not zero: 1 for 45, 0.1 for 43.2, 10 million for 50 million. Rules other than <see cref="None"/> and
/// <see cref="Widen"/> start from x itself, not from its rounding interval; <see cref="JustBelow"/> and <see cref="LessThan"/> need an x above 0, the others
/// one of 0 or more: which way a bound of a deficit points is not for a table to guess.
/// </remarks>
public enum HedgeRule
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Moves each end outward by one unit: about 45 is [43.5, 46.5].</summary>
    Widen,

    /// <summary>[x - 1 unit, x): nearly 45 is [44, 45).</summary>
    JustBelow,

    /// <summary>[0, x).</summary>
    LessThan,

    /// <summary>(x, ∞).</summary>
    MoreThan,

    /// <summary>[x, ∞).</summary>
    AtLeast,

    /// <summary>[0, x].</summary>
    UpTo,
}

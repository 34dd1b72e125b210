using NodaTime;

namespace TradeMetrics.Claims;

/// <summary>Bounds under one combination of readings.</summary>
public sealed class CombinationBounds
{
    private readonly bool _isDay;

    internal CombinationBounds(ReadingCombination combination, ExactInterval interval, bool isDay, IReadOnlyList<Claim> lowClaims, IReadOnlyList<Claim> highClaims)
    {
        Combination = combination;
        Interval = interval;
        _isDay = isDay;
        LowClaims = lowClaims;
        HighClaims = highClaims;
    }

    /// <summary>Gets the combination.</summary>
    public ReadingCombination Combination { get; }

    /// <summary>Gets the bounds; an open end is approached and not reached.</summary>
    /// <value>In the unit of <see cref="ClaimBounds.Interval"/>.</value>
    public ExactInterval Interval { get; }

    /// <summary>Gets the days in the interval, as <see cref="ClaimBounds.Days"/> does.</summary>
    public DateInterval? Days => _isDay ? DayNumber.In(Interval) : null;

    /// <summary>Gets claims that together do not allow less; none where the bound comes from definitions alone, or is missing.</summary>
    public IReadOnlyList<Claim> LowClaims { get; }

    /// <summary>Gets claims that together do not allow more; none where the bound comes from definitions alone, or is missing.</summary>
    public IReadOnlyList<Claim> HighClaims { get; }

    /// <summary>Returns the interval, of days where a day is bounded, and the combination.</summary>
    public override string ToString() => $"{(_isDay ? DayNumber.Text(Interval) : Interval.ToString())} under {Combination}";
}

using NodaTime;

namespace TradeMetrics.Claims;

/// <summary>What a single claim would have to say for the set to be possible.</summary>
public sealed class ClaimCorrection
{
    internal ClaimCorrection(Claim claim, ExactInterval needed)
    {
        Claim = claim;
        Needed = needed;
    }

    /// <summary>Gets the claim.</summary>
    public Claim Claim { get; }

    /// <summary>Gets the interval that the others leave for it.</summary>
    /// <value>In the unit of the set's amounts; of a date the number of days since 0001-01-01, which is 0.</value>
    public ExactInterval Needed { get; }

    /// <summary>Gets the days in the same interval, for a claim of the day on which something began.</summary>
    /// <value>Null for other claims, and where an end is missing or after the year 9999, or no whole day lies in the interval.</value>
    public DateInterval? NeededDays => Claim.Subject.IsDay ? DayNumber.In(Needed) : null;

    /// <summary>Gets how far that lies from what was printed, relative to the larger of the two ends between which the distance lies; null where what the others leave, over all their readings, reaches over what was printed or has no end there.</summary>
    /// <value>Zero or more, and zero where both share an end that one of them leaves open: 5 against more than 5. Of several readings the nearest counts.</value>
    public Rational? RelativeSize => Claim.Readings.Select(r => Distance(r.Interval)).Min();

    /// <summary>Returns the claim and what it would have to say.</summary>
    public override string ToString() =>
        NeededDays is not { } days ? $"{Claim.Id} would have to be in {(Claim.Subject.IsDay ? DayNumber.Text(Needed) : Needed.ToString())}"
        : days.Length == 1 ? $"{Claim.Id} would have to be {days.Start:R}"
        : $"{Claim.Id} would have to be from {days.Start:R} to {days.End:R}";

    private Rational? Distance(ExactInterval printed) =>
        printed.High is { } high && Needed.Low is { } low && low >= high ? Relative(low, high)
        : printed.Low is { } least && Needed.High is { } most && most <= least ? Relative(least, most)
        : null;

    private static Rational? Relative(Rational larger, Rational smaller)
    {
        Rational size = Rational.Max(Rational.Abs(larger), Rational.Abs(smaller));
        return size.IsZero ? default(Rational) : (larger - smaller) / size;
    }
}

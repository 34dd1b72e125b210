using NodaTime;

namespace TradeMetrics.Claims;

/// <summary>The bounds on an amount, a ratio or a day.</summary>
public sealed class ClaimBounds
{
    private readonly bool _isDay;
    private readonly KeptList<CombinationBounds> _byCombination;

    internal ClaimBounds(
        string subject, ExactInterval interval, bool isDay, IReadOnlyList<Claim> lowClaims, IReadOnlyList<Claim> highClaims, KeptList<CombinationBounds> byCombination)
    {
        Subject = subject;
        Interval = interval;
        _isDay = isDay;
        LowClaims = lowClaims;
        HighClaims = highClaims;
        _byCombination = byCombination;
    }

    /// <summary>Gets what is bounded, in words.</summary>
    public string Subject { get; }

    /// <summary>Gets the least interval that holds the bounds under every surviving combination of readings.</summary>
    /// <value>
    /// In the unit of the set's amounts; a ratio is a fraction, 0.3 for 30 per cent. The day on which something began is the number of days
    /// since 0001-01-01, which is 0, and <see cref="Days"/> are the same as dates; a difference of two such days is in days.
    /// </value>
    public ExactInterval Interval { get; }

    /// <summary>Gets the days in the interval, where what is bounded is the day on which something began (<see cref="Quantity.BeginningOf"/>).</summary>
    /// <value>Null for everything else, and where an end is missing or after the year 9999, or no whole day lies in the interval.</value>
    public DateInterval? Days => _isDay ? DayNumber.In(Interval) : null;

    /// <summary>Gets claims that together do not allow less, whatever their readings; none where the bound comes from definitions alone, or is missing.</summary>
    public IReadOnlyList<Claim> LowClaims { get; }

    /// <summary>Gets claims that together do not allow more, whatever their readings; none where the bound comes from definitions alone, or is missing.</summary>
    public IReadOnlyList<Claim> HighClaims { get; }

    /// <summary>Returns the bounds under each surviving combination of readings of the claims that hang together with what is bounded.</summary>
    /// <param name="cancellationToken">Ends the work, of which nothing is kept then.</param>
    /// <returns>One entry or more. The answer is worked out once and kept.</returns>
    /// <exception cref="InvalidOperationException">A limit was reached; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<CombinationBounds> ByCombination(CancellationToken cancellationToken = default) => _byCombination.Items(cancellationToken);

    /// <summary>Returns whether <see cref="ByCombination"/> has all combinations, and not the first so many that the options allow.</summary>
    /// <param name="cancellationToken">Ends the work, which is that of <see cref="ByCombination"/> and done once for both.</param>
    /// <exception cref="InvalidOperationException">A limit was reached; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public bool CombinationsAreComplete(CancellationToken cancellationToken = default) => _byCombination.AreAll(cancellationToken);

    /// <summary>Returns the subject and the interval, of days where a day is bounded: <c>beginning of relations (day) in [1993-01-02, 1994-12-31]</c>.</summary>
    public override string ToString() => $"{Subject} in {(_isDay ? DayNumber.Text(Interval) : Interval.ToString())}";
}

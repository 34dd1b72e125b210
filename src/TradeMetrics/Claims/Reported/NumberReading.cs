namespace TradeMetrics.Claims;

/// <summary>One way to read a printed number.</summary>
/// <param name="Name">Which reading it is, one of <see cref="ReadingNames"/>.</param>
/// <param name="Interval">The amounts that would have been printed so, in units of the currency (not in millions).</param>
/// <remarks><c>default</c> has an empty name and an interval without ends: nothing is known. Two are equal when name and interval are; there is no order.</remarks>
public readonly record struct NumberReading(string Name, ExactInterval Interval)
{
    /// <summary>Gets which reading it is, one of <see cref="ReadingNames"/>.</summary>
    public string Name { get => field ?? ""; init; } = Name;

    /// <summary>Returns name and interval: <c>AllDigits [50150000, 50250000]</c>.</summary>
    public override string ToString() => $"{Name} {Interval}".TrimStart();
}

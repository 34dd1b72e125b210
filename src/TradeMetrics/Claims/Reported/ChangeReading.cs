namespace TradeMetrics.Claims;

/// <summary>One way to read a printed change.</summary>
/// <param name="Name">Which reading it is, one of <see cref="ReadingNames"/>.</param>
/// <param name="Kind">Whether the interval multiplies the earlier level or is added to the earlier share.</param>
/// <param name="Interval">The multiples (0 or more; 1.3 is up 30 per cent) or the points as a fraction (0.05 is five points) that would have been printed so.</param>
/// <remarks><c>default</c> has an empty name and a multiple without ends: nothing is known. Two are equal when name, kind and interval are; there is no order.</remarks>
public readonly record struct ChangeReading(string Name, ChangeKind Kind, ExactInterval Interval)
{
    /// <summary>Gets which reading it is, one of <see cref="ReadingNames"/>.</summary>
    public string Name { get => field ?? ""; init; } = Name;

    /// <summary>Returns name and interval: <c>Usual × [1.295, 1.305]</c>, <c>Loose + [0.045, 0.055]</c>.</summary>
    public override string ToString() => $"{Name} {(Kind == ChangeKind.Points ? '+' : '×')} {Interval}".TrimStart();
}

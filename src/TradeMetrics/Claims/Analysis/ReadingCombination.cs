namespace TradeMetrics.Claims;

/// <summary>One reading for each claim that has several.</summary>
/// <param name="Readings">The readings; claims that have one reading only are left out.</param>
public sealed record ReadingCombination(IReadOnlyList<ChosenReading> Readings)
{
    /// <summary>Returns the readings in order of the claims, or that there is only one way to read the set.</summary>
    public override string ToString() => Readings.Count == 0 ? "the only reading" : string.Join(", ", Readings);
}

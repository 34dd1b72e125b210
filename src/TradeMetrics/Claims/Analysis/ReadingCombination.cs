namespace TradeMetrics.Claims;

/// <summary>One reading for each claim that has several.</summary>
public sealed class ReadingCombination
{
    internal ReadingCombination(IReadOnlyList<ChosenReading> readings) => Readings = readings;

    /// <summary>Gets the readings, in order of the claims; claims that have one reading only are left out.</summary>
    public IReadOnlyList<ChosenReading> Readings { get; }

    /// <summary>Returns the readings in order of the claims, or that there is only one way to read the set.</summary>
    public override string ToString() => Readings.Count == 0 ? "the only reading" : string.Join(", ", Readings);
}

using System.Globalization;

namespace TradeMetrics.Panels;

/// <summary>How many rows were left out of a panel, by the rule that left them out.</summary>
/// <param name="Duplicates">Rows whose key an earlier row had.</param>
/// <param name="SelfTrade">Rows of an economy with itself.</param>
/// <param name="Aggregates">Rows of the world, of a group or of no economy.</param>
/// <param name="NegativeValues">Rows with a value below zero.</param>
/// <param name="NonFiniteValues">Rows with a value that is no number, infinite or too large.</param>
/// <remarks>A row is counted once, under the first that applies of: aggregates, self-trade, non-finite values, negative values, duplicates.</remarks>
public sealed record SetAsideRows(long Duplicates, long SelfTrade, long Aggregates, long NegativeValues, long NonFiniteValues)
{
    /// <summary>Gets how many rows were left out in all.</summary>
    public long Total => Duplicates + SelfTrade + Aggregates + NegativeValues + NonFiniteValues;

    /// <summary>Returns the counts as invariant text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Total} set aside (duplicates {Duplicates}, self-trade {SelfTrade}, aggregates {Aggregates}, negative values {NegativeValues}, values that are no number {NonFiniteValues})");

    internal SetAsideRows Plus(SetAsideRows other) => new(
        Duplicates + other.Duplicates, SelfTrade + other.SelfTrade, Aggregates + other.Aggregates, NegativeValues + other.NegativeValues, NonFiniteValues + other.NonFiniteValues);
}

namespace TradeMetrics.Conformance.Tests;

/// <summary>The two halves of a census row.</summary>
public enum CensusFlow
{
    Imports,
    Exports,
}

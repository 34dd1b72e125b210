namespace TradeMetrics.Tests;

/// <summary>Tests that redirect the console run one after the other and beside no others.</summary>
[CollectionDefinition(nameof(ConsoleOutput), DisableParallelization = true)]
public sealed class ConsoleOutput;

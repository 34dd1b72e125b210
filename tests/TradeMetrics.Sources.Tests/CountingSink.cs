using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>Adds up what it is given.</summary>
internal sealed class CountingSink : ITradeRecordSink
{
    public int Count { get; private set; }

    public double Sum { get; private set; }

    public void Add(in TradeRecord record)
    {
        Count++;
        Sum += record.Value;
    }
}

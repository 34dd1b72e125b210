namespace TradeMetrics.Sources;

/// <summary>Takes records as fast as a reader finds them.</summary>
public interface ITradeRecordSink
{
    /// <summary>Takes one record. It is passed by reference and nothing is allocated for it; texts that come again are the same instance.</summary>
    /// <param name="record">The record.</param>
    void Add(in TradeRecord record);
}

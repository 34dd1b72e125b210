using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>Rows in memory: what every other engine is compared with.</summary>
internal sealed class LinqToObjectsEngine : Engine
{
    public override IQueryable<TradeFlow> Flows => GeneratedFlows.Rows.AsQueryable();

    public override void Dispose() { }
}

using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>PostgreSQL through EF Core, on the table that <see cref="PostgreSqlEngine"/> filled.</summary>
internal sealed class EntityFrameworkEngine : Engine
{
    private readonly FlowContext context = new(PostgreSqlEngine.ConnectionString());

    public override IQueryable<TradeFlow> Flows => context.Flows;

    public override void Dispose() => context.Dispose();
}

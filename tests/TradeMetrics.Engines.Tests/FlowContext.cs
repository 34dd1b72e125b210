using Microsoft.EntityFrameworkCore;
using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

// snippet: ef core
/// <summary>The table of flows as EF Core sees it: rows without a key, read and never tracked.</summary>
internal sealed class FlowContext(string connectionString) : DbContext
{
    public IQueryable<TradeFlow> Flows => Set<TradeFlow>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql(connectionString);

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<TradeFlow>(flow =>
    {
        flow.HasNoKey().ToTable("trade_flows");
        flow.Property(f => f.Period).HasColumnName("period");
        flow.Property(f => f.Frequency).HasColumnName("frequency");
        flow.Property(f => f.Exporter).HasColumnName("exporter");
        flow.Property(f => f.Importer).HasColumnName("importer");
        flow.Property(f => f.ReportedBy).HasColumnName("reported_by");
        flow.Property(f => f.Product).HasColumnName("product");
        flow.Property(f => f.Value).HasColumnName("value");
    });
}
// end

using LinqToDB.Mapping;
using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>Where linq2db finds the members of a flow.</summary>
internal static class FlowMapping
{
    public static MappingSchema To(string table)
    {
        // snippet: mapping
        var mapping = new MappingSchema();
        new FluentMappingBuilder(mapping)
            .Entity<TradeFlow>().HasTableName(table)
            .Property(flow => flow.Period).HasColumnName("period")
            .Property(flow => flow.Frequency).HasColumnName("frequency")
            .Property(flow => flow.Exporter).HasColumnName("exporter")
            .Property(flow => flow.Importer).HasColumnName("importer")
            .Property(flow => flow.ReportedBy).HasColumnName("reported_by")
            .Property(flow => flow.Product).HasColumnName("product").IsNotNull()
            .Property(flow => flow.Value).HasColumnName("value")
            .Build();
        // end
        return mapping;
    }
}

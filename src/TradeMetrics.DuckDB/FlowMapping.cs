using LinqToDB;
using LinqToDB.DataProvider;
using LinqToDB.DataProvider.DuckDB;
using LinqToDB.Mapping;
using TradeMetrics.Queries;

namespace TradeMetrics.Storage;

/// <summary>How <see cref="TradeFlow"/> stands in a table. The names are those of every engine: see docs/engines.md.</summary>
internal static class FlowMapping
{
    public const string Columns = "period, frequency, exporter, importer, reported_by, product, value";

    private static readonly MappingSchema Schema = NewSchema();

    public static IDataProvider Provider { get; } = DuckDBTools.GetDataProvider();

    public static DataOptions Options() => new DataOptions().UseMappingSchema(Schema);

    private static MappingSchema NewSchema()
    {
        var schema = new MappingSchema();
        new FluentMappingBuilder(schema).Entity<TradeFlow>().HasTableName("flows")
            .Property(flow => flow.Period).HasColumnName("period")
            .Property(flow => flow.Frequency).HasColumnName("frequency")
            .Property(flow => flow.Exporter).HasColumnName("exporter")
            .Property(flow => flow.Importer).HasColumnName("importer")
            .Property(flow => flow.ReportedBy).HasColumnName("reported_by")
            .Property(flow => flow.Product).HasColumnName("product")
            .Property(flow => flow.Value).HasColumnName("value")
            .Build();
        return schema;
    }
}

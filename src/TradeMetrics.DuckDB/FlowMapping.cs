using LinqToDB;
using LinqToDB.DataProvider;
using LinqToDB.DataProvider.DuckDB;
using LinqToDB.Mapping;
using TradeMetrics.Queries;

namespace TradeMetrics.Storage;

/// <summary>How <see cref="TradeFlow"/> stands in a table. Columns have the names of its properties; of names, DuckDB ignores the case.</summary>
internal static class FlowMapping
{
    public const string Columns = "Period, Frequency, Exporter, Importer, ReportedBy, Product, Value";

    private static readonly MappingSchema Schema = NewSchema();

    public static IDataProvider Provider { get; } = DuckDBTools.GetDataProvider();

    public static DataOptions Options() => new DataOptions().UseMappingSchema(Schema);

    private static MappingSchema NewSchema()
    {
        var schema = new MappingSchema();
        new FluentMappingBuilder(schema).Entity<TradeFlow>().HasTableName("flows").Build();
        return schema;
    }
}

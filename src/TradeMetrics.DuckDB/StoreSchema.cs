using DuckDB.NET.Data;

namespace TradeMetrics.Storage;

/// <summary>The tables of a store.</summary>
/// <remarks>
/// <c>flows</c> holds what is current, so that a query scans one table and no more; <c>superseded</c> holds what a later vintage replaced. <c>coverage</c> says
/// which periods, of which length and by which side, a vintage has, and whether it is the current one for them.
/// </remarks>
internal static class StoreSchema
{
    private const int Version = 1;

    private const string Columns = """
        period INTEGER NOT NULL, frequency UTINYINT NOT NULL, exporter INTEGER NOT NULL, importer INTEGER NOT NULL, reported_by UTINYINT NOT NULL,
        product VARCHAR NOT NULL, value DOUBLE NOT NULL, valuation UTINYINT NOT NULL, system UTINYINT NOT NULL, status UTINYINT NOT NULL, vintage INTEGER NOT NULL
        """;

    private static readonly string Creation = $"""
        CREATE TABLE trade_store (version INTEGER NOT NULL);
        INSERT INTO trade_store VALUES ({Version});
        CREATE TABLE vintages (
            id INTEGER NOT NULL, dataset VARCHAR NOT NULL, published DATE, file VARCHAR NOT NULL, content VARCHAR NOT NULL, options VARCHAR NOT NULL, currency VARCHAR,
            format INTEGER NOT NULL, lines BIGINT NOT NULL, kept BIGINT NOT NULL, other_asia BIGINT NOT NULL, duplicates_checked BOOLEAN NOT NULL, set_aside VARCHAR NOT NULL);
        CREATE TABLE coverage (vintage INTEGER NOT NULL, period INTEGER NOT NULL, frequency UTINYINT NOT NULL, reported_by UTINYINT NOT NULL, is_current BOOLEAN NOT NULL);
        CREATE TABLE flows ({Columns});
        CREATE TABLE superseded ({Columns});
        """;

    /// <summary>Makes the tables where there are none, and refuses what is no store of this version.</summary>
    public static void Require(StoreConnections connections)
    {
        using DuckDBConnection connection = connections.NewConnection();
        long tables = connection.Number("SELECT count(*) FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary");
        if (connection.Number("SELECT count(*) FROM duckdb_tables() WHERE database_name = current_database() AND table_name = 'trade_store'") == 0)
        {
            if (tables > 0 || connections.IsReadOnly)
                throw new InvalidDataException($"{connections.Name}: is a DuckDB database with {tables} tables, but no store of trade.");
            using DuckDBTransaction transaction = connection.BeginTransaction();
            connection.Execute(Creation);
            transaction.Commit();
            return;
        }
        long version = connection.Number("SELECT max(version) FROM trade_store");
        if (version != Version)
            throw new InvalidDataException($"{connections.Name}: is a store of version {version}, and this library reads version {Version}; {(version > Version ? "a later version of the library made it" : "import its files anew")}.");
    }
}

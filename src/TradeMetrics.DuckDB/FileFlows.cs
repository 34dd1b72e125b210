using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using TradeMetrics.Queries;

namespace TradeMetrics.Storage;

/// <summary>The SQL that reads flows out of a file where it lies, and that writes them as texts.</summary>
internal static class FileFlows
{
    private static readonly string[] ParquetColumns = FlowMapping.Columns.Split(", ");
    private static readonly string[] CsvColumns = ["period", "exporter", "importer", "value"];

    private static readonly string NumberOfCode =
        $"MAP {{{string.Join(", ", Economy.All.SelectMany(Codes).Select(c => string.Create(CultureInfo.InvariantCulture, $"'{c.Code}': {c.Economy.NumericCode}")))}}}";

    private static readonly string CodeOfNumber =
        $"MAP {{{string.Join(", ", Economy.All.Where(e => e.Alpha3 is not null).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.NumericCode}: '{e.Alpha3}'")))}}}";

    public static string Parquet(DuckDBConnection connection, string path)
    {
        string file = $"read_parquet({Sql.Quoted(path)})";
        RequireColumns(connection, path, file, ParquetColumns);
        return $"""
            SELECT period::INTEGER AS period, frequency::INTEGER AS frequency, exporter::INTEGER AS exporter, importer::INTEGER AS importer,
                reported_by::INTEGER AS reported_by, product::VARCHAR AS product, value::DOUBLE AS value FROM {file}
            """;
    }

    public static string Csv(DuckDBConnection connection, string path)
    {
        string file = $"read_csv({Sql.Quoted(path)}, header = true, all_varchar = true)";
        HashSet<string> columns = RequireColumns(connection, path, file, CsvColumns);
        string side = columns.Contains("reportedBy") ? "reportedBy" : columns.Contains("reported_by") ? "reported_by" : "NULL";
        string product = columns.Contains("product") ? $"coalesce(nullif(trim(product), ''), '{TradeFlow.AllProducts}')" : $"'{TradeFlow.AllProducts}'";
        // The first row says the currency of all: sums need one.
        string currency = columns.Contains("currency")
            ? $"CASE WHEN currency IS DISTINCT FROM (SELECT any_value(currency) FROM (FROM {file} LIMIT 1)) THEN {Error(path, "currency", "the currency of the first row")} ELSE true END"
            : "true";
        return $"""
            SELECT {Period(path)} AS period, {Length()} AS frequency, {Number(path, "exporter")} AS exporter, {Number(path, "importer")} AS importer,
                CASE lower(coalesce(trim({side}), '')) WHEN 'exporter' THEN 0 WHEN 'importer' THEN 1 WHEN 'reconciled' THEN 2 WHEN '' THEN 2 ELSE {Error(path, side, "exporter, importer or reconciled")} END AS reported_by,
                {product} AS product, coalesce(try_cast(value AS DOUBLE), {Error(path, "value", "a number without grouping")}) AS value
            FROM {file} WHERE trim(coalesce(value, '')) <> '' AND {currency}
            """;
    }

    /// <summary>Rows as the plain table of flows has them, which readers read.</summary>
    public static string AsTexts(string flows, string currency) => $"""
        SELECT CASE frequency WHEN 0 THEN format('{"{:04d}"}', period) WHEN 3 THEN format('{"{:04d}-{:02d}"}', period // 100, period % 100)
                ELSE format('{"{:04d}-{}{}"}', period // 10, CASE frequency WHEN 1 THEN 'S' ELSE 'Q' END, period % 10) END AS period,
            {Code("exporter")} AS exporter, {Code("importer")} AS importer, ['exporter', 'importer', 'reconciled'][reported_by + 1] AS "reportedBy",
            product, value, {Sql.Quoted(currency)} AS currency
        FROM ({flows}) ORDER BY ALL
        """;

    private static IEnumerable<(string Code, Economy Economy)> Codes(Economy economy) =>
        new[] { economy.Alpha2, economy.Alpha3 }.OfType<string>().Where(code => Economy.TryParse(code, out Economy same) && same == economy).Select(code => (code, economy));

    private static string Code(string column) => $"coalesce({CodeOfNumber}[{column}], {column}::VARCHAR)";

    private static string Number(string path, string column) =>
        $"coalesce({NumberOfCode}[upper(trim({column}))], try_cast({column} AS INTEGER), {Error(path, column, "the code of an economy")})";

    private static string Period(string path) => $"""
        CASE WHEN regexp_full_match(period, '[0-9]{"{4}"}') THEN period::INTEGER
            WHEN regexp_full_match(period, '[0-9]{"{4}"}-?M?(0[1-9]|1[0-2])') THEN (period[1:4] || period[-2:])::INTEGER
            WHEN regexp_full_match(period, '[0-9]{"{4}"}-?(Q[1-4]|[SH][12])') THEN (period[1:4] || period[-1:])::INTEGER
            ELSE {Error(path, "period", "a year, month, quarter or half-year such as 2023, 2023-05, 2023-Q2 or 2023-S1")} END
        """;

    private static string Length() => "CASE WHEN length(period) = 4 THEN 0 WHEN period[-2:-2] IN ('S', 'H') THEN 1 WHEN period[-2:-2] = 'Q' THEN 2 ELSE 3 END";

    private static string Error(string path, string column, string expected) =>
        $"error({Sql.Quoted($"{path}, column '{column}': '")} || coalesce({column}, '') || {Sql.Quoted($"' is not {expected}.")})";

    private static HashSet<string> RequireColumns(DuckDBConnection connection, string path, string file, IEnumerable<string> expected)
    {
        if (path.IndexOfAny(['*', '?', '[']) < 0 && !File.Exists(path)) throw new FileNotFoundException($"{path}: there is no such file.", path);
        HashSet<string> columns = new(StringComparer.OrdinalIgnoreCase);
        try
        {
            using DbDataReader row = connection.Read($"DESCRIBE FROM {file}");
            while (row.Read()) columns.Add(row.GetString(0));
        }
        catch (DuckDBException e)
        {
            throw new InvalidDataException($"{path}: cannot be read: {e.Message.Split('\n')[0]}", e);
        }
        string[] missing = [.. expected.Where(column => !columns.Contains(column))];
        return missing.Length == 0
            ? columns
            : throw new InvalidDataException($"{path}: has no column {string.Join(", ", missing.Select(m => $"'{m}'"))}; found {string.Join(", ", columns.Select(c => $"'{c}'"))}.");
    }
}

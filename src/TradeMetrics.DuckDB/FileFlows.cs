using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace TradeMetrics.Storage;

/// <summary>The SQL that reads flows out of a file where it lies, and that writes them as texts.</summary>
internal static class FileFlows
{
    private static readonly string[] ParquetColumns = FlowMapping.Columns.Split(", ");

    // By number, from 0.
    private static readonly string IsEconomy = $"[{string.Join(", ", Enumerable.Range(0, 1000).Select(number => number == 0 || Economy.TryFromNumericCode(number, out _) ? "true" : "false"))}]";

    private static readonly string CodeOfNumber =
        $"MAP {{{string.Join(", ", Economy.Singles.Where(e => e.Alpha3 is not null).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.NumericCode}: '{e.Alpha3}'")))}}}";

    public static string Parquet(DuckDBConnection connection, string path)
    {
        string file = $"read_parquet({Sql.Quoted(path)})";
        RequireColumns(connection, path, file, ParquetColumns);
        return $"""
            SELECT period::INTEGER AS period, frequency::INTEGER AS frequency, exporter::INTEGER AS exporter, importer::INTEGER AS importer,
                reported_by::INTEGER AS reported_by, product::VARCHAR AS product, value::DOUBLE AS value
            FROM {file}
            WHERE CASE {Required(path, "frequency", $"{Whole("frequency")} AND frequency BETWEEN 0 AND 3", "0 (a year), 1 (a half), 2 (a quarter) or 3 (a month)")}
                {Required(path, "period", $"{Whole("period")} AND CASE frequency WHEN 0 THEN period BETWEEN 1 AND 9999 WHEN 3 THEN period BETWEEN 101 AND 999912 AND period % 100 BETWEEN 1 AND 12 WHEN 2 THEN period BETWEEN 11 AND 99994 AND period % 10 BETWEEN 1 AND 4 ELSE period BETWEEN 11 AND 99992 AND period % 10 BETWEEN 1 AND 2 END", "a period of its frequency such as 2023 or 202305")}
                {Economies(path, "exporter")} {Economies(path, "importer")}
                {Required(path, "reported_by", $"{Whole("reported_by")} AND reported_by BETWEEN 0 AND 2", "0 (the exporter), 1 (the importer) or 2 (reconciled)")}
                {Required(path, "product", "product::VARCHAR <> ''", "the code of a product")}
                {Required(path, "value", "value::DOUBLE >= 0 AND isfinite(value::DOUBLE)", "a number from 0 up")}
                ELSE true END
            """; // A condition, since what a query does not ask for is not looked at otherwise.
    }

    /// <summary>The file, or the files of a pattern in the order of their names.</summary>
    public static string[] Matching(DuckDBConnection connection, string path)
    {
        if (File.Exists(path)) return [path];
        List<string> files = [];
        using DbDataReader file = connection.Read("SELECT file FROM glob(?) ORDER BY file", path);
        while (file.Read()) files.Add(file.GetString(0));
        return files.Count > 0 ? [.. files] : throw new FileNotFoundException($"{path}: there is no such file.", path);
    }

    /// <summary>Rows as the plain table of flows has them, which readers read.</summary>
    public static string AsTexts(string flows, string currency) => $"""
        SELECT CASE frequency WHEN 0 THEN format('{"{:04d}"}', period) WHEN 3 THEN format('{"{:04d}-M{:02d}"}', period // 100, period % 100)
                ELSE format('{"{:04d}-{}{}"}', period // 10, CASE frequency WHEN 1 THEN 'S' ELSE 'Q' END, period % 10) END AS period,
            {Code("exporter")} AS exporter, {Code("importer")} AS importer, ['exporter', 'importer', 'reconciled'][reported_by + 1] AS "reportedBy",
            product, value, {Sql.Quoted(currency)} AS currency
        FROM ({flows}) ORDER BY ALL
        """;

    private static string Code(string column) => $"coalesce({CodeOfNumber}[{column}], {column}::VARCHAR)";

    private static string Economies(string path, string column) => Required(path, column, $"{Whole(column)} AND {IsEconomy}[try_cast({column} AS INTEGER) + 1]", "the number of an economy");

    // A number with a fraction is no code, and a cast would round it.
    private static string Required(string path, string column, string condition, string expected) =>
        $"WHEN {column} IS NULL OR NOT coalesce({condition}, false) THEN error({Sql.Quoted($"{path}, column '{column}': '")} || coalesce({column}::VARCHAR, 'NULL') || {Sql.Quoted($"' is not {expected}.")})";

    private static string Whole(string column) => $"try_cast({column} AS INTEGER) = {column}";

    private static void RequireColumns(DuckDBConnection connection, string path, string file, IEnumerable<string> expected)
    {
        Matching(connection, path);
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
        if (missing.Length > 0)
            throw new InvalidDataException($"{path}: has no column {string.Join(", ", missing.Select(m => $"'{m}'"))}; found {string.Join(", ", columns.Select(c => $"'{c}'"))}.");
    }
}

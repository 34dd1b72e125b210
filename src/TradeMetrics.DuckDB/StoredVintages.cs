using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using NodaTime;
using TradeMetrics.Sources;

namespace TradeMetrics.Storage;

/// <summary>The table of vintages.</summary>
internal static class StoredVintages
{
    private const string Columns = "id, dataset, published, file, currency, format, lines, kept, other_asia, duplicates_checked, set_aside";

    public static IReadOnlyList<StoredVintage> All(DuckDBConnection connection) => [.. Select(connection, "ORDER BY id")];

    /// <summary>The vintage with the same content, read in the same way, of the same day; where no day is known, only one that none of its dataset came after: a file that says again what it said once is a revision.</summary>
    public static StoredVintage? Find(DuckDBConnection connection, string content, string options, LocalDate? published) =>
        Select(
            connection,
            """
            WHERE content = ? AND options = ? AND published IS NOT DISTINCT FROM ?::DATE
                AND (published IS NOT NULL OR NOT EXISTS (SELECT 1 FROM vintages later WHERE later.dataset = vintages.dataset AND later.id > vintages.id)) ORDER BY id
            """,
            content, options, Day(published)).FirstOrDefault();

    /// <summary>The one currency of the store; null where there is no row.</summary>
    public static string? Currency(DuckDBConnection connection)
    {
        using DbDataReader row = connection.Read("SELECT max(currency) FROM vintages");
        return row.Read() && !row.IsDBNull(0) ? row.GetString(0) : null;
    }

    public static void Add(DuckDBConnection connection, StoredVintage vintage, string content, string options) => connection.Execute(
        $"INSERT INTO vintages ({Columns}, content, options) VALUES (?, ?, ?::DATE, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        vintage.Id, vintage.Dataset, Day(vintage.Published), vintage.File, vintage.Currency, (int)vintage.Report.Format, vintage.Report.Lines, vintage.Report.Kept,
        vintage.Report.OtherAsiaAsTaiwan, vintage.Report.AreDuplicatesChecked, SetAside(vintage.Report), content, options);

    private static IEnumerable<StoredVintage> Select(DuckDBConnection connection, string condition, params object?[] values)
    {
        using DbDataReader row = connection.Read($"SELECT {Columns} FROM vintages {condition}", values);
        while (row.Read())
        {
            yield return new(
                row.GetInt32(0), row.GetString(1), row.IsDBNull(2) ? null : LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(2)), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4),
                new ReadReport((TradeFormat)row.GetInt32(5), row.GetInt64(6), row.GetInt64(7), row.GetInt64(8), row.GetBoolean(9), SetAside(row.GetString(10))));
        }
    }

    private static string? Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string SetAside(ReadReport report) => string.Join(',', Enum.GetValues<SetAsideReason>().Where(reason => report.SetAside(reason) > 0)
        .Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason}={report.SetAside(reason)}")));

    private static Dictionary<SetAsideReason, long> SetAside(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='))
        .ToDictionary(part => Enum.Parse<SetAsideReason>(part[0]), part => long.Parse(part[1], CultureInfo.InvariantCulture));
}

using CsvHelper;

namespace TradeMetrics.Conformance.Tests;

/// <summary>Reads the census file: lines that end in CR alone, names in quotes, and one line without a year.</summary>
internal static class CensusFile
{
    private static readonly string[] MonthNames = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    private static readonly Lazy<CensusRow[]> Cached = new(Read);

    /// <summary>Every line below the heading.</summary>
    public static IReadOnlyList<CensusRow> Rows
    {
        get
        {
            // Asked for outside the lazy value, so that every test is skipped with the reason and not only the first.
            FilePath();
            return Cached.Value;
        }
    }

    public static string FilePath() => SharedData.Require("us-census", "us-trade.csv");

    private static CensusRow[] Read()
    {
        var rows = new List<CensusRow>();
        using CsvReader csv = CsvReader.FromFile(FilePath(), new() { Separator = ',' });
        while (csv.Read())
        {
            rows.Add(new(
                csv["year"].ParseOrNull<int>(),
                csv.GetString("CTY_CODE"),
                csv.GetString("CTYNAME"),
                [.. MonthNames.Select(month => csv.Parse<decimal>("I" + month))],
                csv.Parse<decimal>("IYR"),
                [.. MonthNames.Select(month => csv.Parse<decimal>("E" + month))],
                csv.Parse<decimal>("EYR")));
        }
        return [.. rows];
    }
}

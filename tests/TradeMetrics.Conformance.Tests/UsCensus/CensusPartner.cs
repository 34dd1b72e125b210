namespace TradeMetrics.Conformance.Tests;

/// <summary>One flow with one partner over all its years: as a series of the library, and as bare columns to check it against.</summary>
internal sealed class CensusPartner
{
    /// <summary>The file was published with November 2016 as its last month; the zeros of December mean "not yet".</summary>
    public const int LastPublishedYear = 2016;
    public const int LastPublishedMonth = 11;

    // Months counted from January of the year 0. Periods of the library are left out of this half on purpose.
    private readonly Dictionary<int, decimal> _columns = [];

    private static readonly Lazy<CensusPartner[]> Cached = new(() =>
    [
        .. CensusFile.Rows
            .Where(row => row.Year is not null)
            .GroupBy(row => row.Code)
            .SelectMany(rows => new[] { new CensusPartner(rows.Key, CensusFlow.Imports, rows), new CensusPartner(rows.Key, CensusFlow.Exports, rows) }),
    ]);

    private CensusPartner(string code, CensusFlow flow, IEnumerable<CensusRow> rows)
    {
        Code = code;
        Flow = flow;
        Rows = [.. rows];
        var observations = new List<Observation<decimal>>();
        foreach (CensusRow row in Rows)
        {
            for (int month = 1; month <= 12; month++)
            {
                decimal amount = row.Months(flow)[month - 1];
                bool published = (row.Year!.Value, month).CompareTo((LastPublishedYear, LastPublishedMonth)) <= 0;
                if (published) _columns.Add(row.Year.Value * 12 + month - 1, amount);
                observations.Add(new(TradePeriod.Month(row.Year.Value, month), published ? amount : UndefinedReason.Missing));
            }
        }
        Series = TradeSeries.Create(observations);
    }

    public string Code { get; }

    public CensusFlow Flow { get; }

    public IReadOnlyList<CensusRow> Rows { get; }

    public TradeSeries<decimal> Series { get; }

    public override string ToString() => $"{Flow} of {Rows[0].Name} ({Code})";

    /// <summary>Both flows of every partner. A name may stand for two codes (Israel), so the code tells them apart; the row without a year belongs to none.</summary>
    public static IReadOnlyList<CensusPartner> All()
    {
        // As for the rows: every test is to meet the absent file by itself.
        CensusFile.FilePath();
        return Cached.Value;
    }

    public static CensusPartner Of(string code, CensusFlow flow) =>
        new(code, flow, CensusFile.Rows.Where(row => row.Code == code && row.Year is not null));

    /// <summary>The sum of so many months from one on; null where any of them was not published.</summary>
    public decimal? NaiveSum(int year, int month, int count)
    {
        decimal sum = 0m;
        for (int i = 0; i < count; i++)
        {
            if (!_columns.TryGetValue(year * 12 + month - 1 + i, out decimal amount)) return null;
            sum += amount;
        }
        return sum;
    }

    /// <summary>Checks a metric of the library against a bare sum; no sum means that the metric is missing.</summary>
    public void AssertSame(decimal? expected, Metric<decimal> actual, string what)
    {
        if (expected is { } sum) Assert.True(actual.IsDefined && actual.Value == sum, $"{this}, {what}: expected {sum}, found {actual}.");
        else Assert.True(actual.Reason == UndefinedReason.Missing, $"{this}, {what}: months are absent, but found {actual}.");
    }
}

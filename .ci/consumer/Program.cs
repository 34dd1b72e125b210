using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using TradeMetrics;

// One call into each folder of the library, and each line checked, so that a package that lost something fails here.
Economy pakistan = Economy.Parse("PAK"), belarus = Economy.Parse("112");
TradePeriod year = FiscalCalendar.Pakistan.Parse("2023-24");
var trade = new BilateralTrade<decimal>(pakistan, belarus, TradePeriod.Year(2020), exports: 1.1m, imports: 33m);
TradeSeries<decimal> series = TradeSeries.Consecutive(TradePeriod.Month(2022, 1), Enumerable.Range(1, 24).Select(n => (decimal)n));
var contributions = Growth.Contributions(new Dictionary<Economy, decimal> { [belarus] = 50m }, new Dictionary<Economy, decimal> { [belarus] = 60m, [pakistan] = 5m });
var report = new Report(year, belarus, Growth.Between(50.2m, 65.26m), Growth.Between(0m, 1m));
string json = JsonSerializer.Serialize(report, ReportJson.Default.Report);

Check("fiscal year", $"{year}", "2023-07/2024-06");
Check("favours", trade.Favours?.Name, "Belarus");
Check("year on year", $"{series.YearOnYear(TradePeriod.Year(2023)):P1}", "+184.6 %");
Check("missing", $"{series.Total(TradePeriod.Year(2024))}", "undefined: a figure is missing");
Check("contributions", string.Join(" ", contributions.RoundedPercentagePoints(1)), "20.0 10.0");
Check("target", $"{new TradeTarget<decimal>(1_000m, 2020).RequiredGrowth(new(TradePeriod.Year(2016), 50m)):P3}", "+111.474 %");
Check("anniversary", $"{new Anniversary(new LocalDate(1994, 2, 3)).Number(30):R}", "2024-02-03");
Check("json", json, """{"Year":"2023-07/2024-06","Partner":"BLR","Growth":0.3,"New":{"undefined":"NewTrade"}}""");
Check("json back", $"{JsonSerializer.Deserialize(json, ReportJson.Default.Report) == report}", "True");
Console.WriteLine("The package works.");
return 0;

static void Check(string what, string? found, string expected)
{
    if (found != expected) throw new InvalidOperationException($"{what}: expected '{expected}', found '{found}'.");
    Console.WriteLine($"{what}: {found}");
}

internal sealed record Report(TradePeriod Year, Economy Partner, Metric<GrowthRate> Growth, Metric<GrowthRate> New);

[JsonSourceGenerationOptions(Converters = [typeof(MetricJsonConverter<GrowthRate>)])]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(GrowthRate))]
internal sealed partial class ReportJson : JsonSerializerContext;

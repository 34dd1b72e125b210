using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class ObservedCifFobTests
{
    [Fact]
    public void Only_flows_that_both_sides_report_count()
    {
        double[] exports = [100, 50, 10, 0], imports = [106, 54, 0, 30];
        Assert.Equal(160d / 150, ObservedCifFob.OfTotals(exports, imports).Value);
        Assert.Equal((1.06 + 1.08) / 2, ObservedCifFob.Median(exports, imports).Value, 1e-15);
        Assert.Equal(UndefinedReason.Missing, ObservedCifFob.OfTotals([1, 0], [0, 1]).Reason);
        Assert.Equal(UndefinedReason.Missing, ObservedCifFob.Median([1, 0], [0, 1]).Reason);
    }

    [Fact]
    public void The_median_is_not_moved_by_one_misreported_flow()
    {
        Assert.Equal(1.05, ObservedCifFob.Median([100, 100, 100], [9_000, 104, 105]).Value, 1e-15);
        Assert.Equal(9_209d / 300, ObservedCifFob.OfTotals([100, 100, 100], [9_000, 104, 105]).Value);
    }

    [Fact]
    public void Flows_are_matched_by_key()
    {
        var exports = new Dictionary<(string, string), double> { [("PAK", "5205")] = 100, [("PAK", "6302")] = 50 };
        var imports = new Dictionary<(string, string), double> { [("PAK", "6302")] = 60, [("PAK", "1006")] = 5 };
        Assert.Equal(1.2, ObservedCifFob.OfTotals(exports, imports).Value);
        Assert.Equal(1.2, ObservedCifFob.Median(exports, imports).Value);
        Assert.Equal("importsCif", Assert.Throws<ArgumentException>(() => ObservedCifFob.Median([1], [1, 2])).ParamName);
    }
}

using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class BilateralIntensityTests
{
    [Fact]
    public void Each_convention_by_hand()
    {
        // A fifth of what it sells goes to a partner that takes a tenth of the world's exports.
        Assert.Equal(2d, BilateralIntensity.ExportBased(exports: 20, totalExports: 100, worldExports: 50, totalWorldExports: 500).Value, 1e-15);
        Assert.Equal(2d, BilateralIntensity.ImportBased(20, 100, partnerImports: 50, worldImports: 500).Value, 1e-15);
        Assert.Equal(1.6, BilateralIntensity.KojimaDrysdale(20, 100, 50, 500, exporterImports: 100).Value, 1e-15);
    }

    [Fact]
    public void All_partners_at_once()
    {
        // The exporter is the first of three.
        double[] exports = [0, 30, 10], imports = [50, 60, 40];
        Assert.Equal([0d, 0.75 / 0.4, 0.25 / (40d / 150)], BilateralIntensity.ImportBased(exports, imports).Select(m => m.Value));
        Assert.Equal([0d, 0.75 / 0.4, 0.25 / (40d / 150)], BilateralIntensity.ExportBased(exports, imports).Select(m => m.Value));
        IReadOnlyList<Metric<double>> kojima = BilateralIntensity.KojimaDrysdale(exports, imports, exporter: 0);
        Assert.Equal(UndefinedReason.NotComparable, kojima[0].Reason);
        Assert.Equal([0.75 / 0.6, 0.25 / 0.4], kojima.Skip(1).Select(m => m.Value));
    }

    [Fact]
    public void Partners_are_matched_by_key()
    {
        var exports = new Dictionary<string, double> { ["BLR"] = 30, ["CHN"] = 10 };
        var imports = new Dictionary<string, double> { ["CHN"] = 40, ["PAK"] = 50, ["BLR"] = 60 };
        Assert.Equal(0.75 / 0.4, BilateralIntensity.ImportBased(exports, imports)["BLR"].Value);
        Assert.Equal(0.75 / 0.4, BilateralIntensity.ExportBased(exports, imports)["BLR"].Value);
        IReadOnlyDictionary<string, Metric<double>> kojima = BilateralIntensity.KojimaDrysdale(exports, imports, "PAK");
        Assert.Equal((0.75 / 0.6, 0.25 / 0.4), (kojima["BLR"].Value, kojima["CHN"].Value));
        Assert.Equal(UndefinedReason.NotComparable, kojima["PAK"].Reason);
        Assert.Equal("exporter", Assert.Throws<ArgumentException>(() => BilateralIntensity.KojimaDrysdale(exports, imports, "IND")).ParamName);
    }

    [Fact]
    public void Reasons()
    {
        Assert.Equal(UndefinedReason.NoTrade, BilateralIntensity.ExportBased(0, 0, 1, 2).Reason);
        Assert.Equal(UndefinedReason.NoTrade, BilateralIntensity.ImportBased(0, 1, 0, 2).Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, BilateralIntensity.ImportBased(1, 1, 0, 2).Reason);
        Assert.Equal(UndefinedReason.NoTrade, BilateralIntensity.KojimaDrysdale(1, 1, 0, 5, 5).Reason);
    }

    [Fact]
    public void Trade_with_oneself_and_impossible_totals_are_refused()
    {
        Assert.StartsWith("exports[1] is 5;", Assert.Throws<ArgumentException>(() => BilateralIntensity.KojimaDrysdale([1, 5], [1, 1], 1)).Message, StringComparison.Ordinal);
        Assert.Equal("exporter", Assert.Throws<ArgumentOutOfRangeException>(() => BilateralIntensity.KojimaDrysdale([1, 5], [1, 1], 2)).ParamName);
        Assert.StartsWith("exporterImports is 6;", Assert.Throws<ArgumentException>(() => BilateralIntensity.KojimaDrysdale(1, 1, 1, 5, 6)).Message, StringComparison.Ordinal);
        Assert.Equal("imports", Assert.Throws<ArgumentException>(() => BilateralIntensity.ImportBased([1], [-1])).ParamName);
    }
}

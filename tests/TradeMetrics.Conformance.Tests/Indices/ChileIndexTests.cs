using TradeMetrics.Indices;

namespace TradeMetrics.Conformance.Tests;

/// <summary>Chile's trade of 2002 with 66 partners.</summary>
public class ChileIndexTests
{
    [Fact]
    public void Concentration_of_export_markets()
    {
        KeyValuePair<Economy, double>[] exports = [.. ChileMirrors.ByChile().Select(p => KeyValuePair.Create(p.Key, (double)p.Value.Exports))];
        double h = Concentration.HerfindahlHirschman(exports).Value;
        Assert.Equal(66, exports.Length);
        Assert.Equal(0.20903467504787346, h, 1e-16);
        Assert.Equal((h - 1d / 66) / (1 - 1d / 66), Concentration.HerfindahlHirschmanNormalized(exports).Value, 1e-15);
        Assert.Equal(2090.3467504787346, Concentration.HerfindahlHirschmanPoints(exports).Value, 1e-11);
        Assert.Equal(1 / h, Concentration.EquivalentNumber(exports).Value, 1e-14);
        Assert.Equal(Math.Log(66), Concentration.Theil(exports).Value + Concentration.Entropy(exports).Value, 1e-13);
    }

    [Fact]
    public void Dependence_on_partners_adds_up_to_one()
    {
        Dictionary<Economy, BilateralTrade<decimal>> reports = ChileMirrors.ByChile();
        IReadOnlyDictionary<Economy, Metric<double>> dependence = Openness.BilateralDependence(
            reports.ToDictionary(p => p.Key, p => (double)p.Value.Exports), reports.ToDictionary(p => p.Key, p => (double)p.Value.Imports));
        Assert.Equal(1d, dependence.Values.Sum(m => m.Value), 1e-12);
        Assert.Equal((191_070_218d + 919_280_993) / (4_852_991_863d + 6_209_403_846), dependence[Economy.Parse("ARG")].Value, 1e-15);
    }

    [Fact]
    public void Mirrors_of_all_partners_imply_a_ratio_of_imports_to_exports()
    {
        Dictionary<Economy, BilateralTrade<decimal>> byChile = ChileMirrors.ByChile(), byPartners = ChileMirrors.ByPartners();
        var exports = byPartners.ToDictionary(p => p.Key, p => (double)p.Value.Exports);
        var imports = byChile.ToDictionary(p => p.Key, p => (double)p.Value.Imports);
        Economy[] both = [.. imports.Keys.Where(partner => exports.GetValueOrDefault(partner) > 0 && imports[partner] > 0)];
        Assert.Equal(both.Sum(p => imports[p]) / both.Sum(p => exports[p]), ObservedCifFob.OfTotals(exports, imports).Value, 1e-13);
        double[] ratios = [.. both.Select(p => imports[p] / exports[p]).Order()];
        Assert.Equal((ratios[(ratios.Length - 1) / 2] + ratios[ratios.Length / 2]) / 2, ObservedCifFob.Median(exports, imports).Value, 1e-14);
    }
}

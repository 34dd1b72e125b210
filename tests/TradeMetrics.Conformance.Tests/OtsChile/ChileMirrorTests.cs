namespace TradeMetrics.Conformance.Tests;

public class ChileMirrorTests
{
    private static readonly Economy Argentina = Economy.Parse("ARG");

    [Fact]
    public void Partners_add_up_to_the_printed_totals()
    {
        Dictionary<Economy, BilateralTrade<decimal>> reports = ChileMirrors.ByChile();
        Assert.Equal(66, reports.Count);
        Assert.All(reports.Values, trade => Assert.Equal((ChileMirrors.Chile, ChileMirrors.Year2002), (trade.Reporter, trade.Period)));

        (decimal imports, decimal exports) = ChileMirrors.PrintedTotals();
        Assert.Equal((4_852_991_863m, 6_209_403_846m), (imports, exports));
        Assert.Equal(imports, reports.Values.Sum(trade => trade.Imports));
        Assert.Equal(exports, reports.Values.Sum(trade => trade.Exports));

        // Balances add up as the flows do.
        var total = new BilateralTrade<decimal>(ChileMirrors.Chile, Economy.World, ChileMirrors.Year2002, exports, imports);
        Assert.Equal(total.Balance, reports.Values.Sum(trade => trade.Balance));
        Assert.Equal(total.Total, reports.Values.Sum(trade => trade.Total));
    }

    [Fact]
    public void Chile_reports_far_more_imports_from_Argentina_than_Argentina_exports_to_Chile()
    {
        BilateralTrade<decimal> chile = ChileMirrors.ByChile()[Argentina];
        BilateralTrade<decimal> argentina = ChileMirrors.ByPartners()[Argentina];
        Assert.Equal((919_280_993m, 659_040_090m), (chile.Imports, argentina.Exports));

        MirrorDiscrepancy discrepancy = argentina.MirrorDiscrepancy(chile, cifFobRatio: 1m).Value;
        Assert.Equal(1.394878714m, decimal.Round(discrepancy.Ratio, 9));
        Assert.Equal(919_280_993m / 659_040_090m, discrepancy.Ratio);
        Assert.Equal(0.329769m, decimal.Round(discrepancy.RelativeDifference, 6));
        Assert.Equal(Math.Log(919_280_993d / 659_040_090d), discrepancy.Logarithm.Value, 1e-14);
    }

    [Fact]
    public void Argentina_reports_fewer_imports_from_Chile_than_Chile_exports_to_Argentina()
    {
        BilateralTrade<decimal> chile = ChileMirrors.ByChile()[Argentina];
        BilateralTrade<decimal> argentina = ChileMirrors.ByPartners()[Argentina];
        Assert.Equal((191_070_218m, 142_974_825m), (chile.Exports, argentina.Imports));

        MirrorDiscrepancy discrepancy = chile.MirrorDiscrepancy(argentina, cifFobRatio: 1m).Value;
        Assert.Equal(0.748m, decimal.Round(discrepancy.Ratio, 3));
        Assert.True(discrepancy.RelativeDifference < 0m && discrepancy.Logarithm.Value < 0d, "The importer reports less.");
    }

    [Fact]
    public void Freight_and_insurance_are_taken_out_only_where_the_valuations_say_that_they_are_in()
    {
        BilateralTrade<decimal> chile = ChileMirrors.ByChile()[Argentina];
        BilateralTrade<decimal> argentina = ChileMirrors.ByPartners()[Argentina];
        decimal asPrinted = argentina.MirrorDiscrepancy(chile, 1m).Value.Ratio;

        // The fixture doesn't say how its flows are valued, and a stated margin may not be applied on a guess.
        Assert.Equal(UndefinedReason.NotComparable, argentina.MirrorDiscrepancy(chile, 1.06m).Reason);
        Assert.Equal(asPrinted / 1.06m, Valued(argentina).MirrorDiscrepancy(Valued(chile), 1.06m).Value.Ratio);
    }

    [Fact]
    public void Every_pair_that_both_sides_report_has_a_ratio_in_both_directions()
    {
        Dictionary<Economy, BilateralTrade<decimal>> byPartners = ChileMirrors.ByPartners();
        int pairs = 0, importerReportsLess = 0;
        foreach (BilateralTrade<decimal> chile in ChileMirrors.ByChile().Values)
        {
            // Six partners report nothing; that is unknown, and not a trade of zero.
            if (!byPartners.TryGetValue(chile.Partner, out BilateralTrade<decimal> partner)) continue;
            pairs++;
            foreach ((BilateralTrade<decimal> exporter, BilateralTrade<decimal> importer) in new[] { (chile, partner), (partner, chile) })
            {
                MirrorDiscrepancy discrepancy = exporter.MirrorDiscrepancy(importer, 1m).Value;
                Assert.Equal(importer.Imports / exporter.Exports, discrepancy.Ratio);
                Assert.Equal(Math.Sign(importer.Imports - exporter.Exports), Math.Sign(discrepancy.RelativeDifference));
                if (discrepancy.Ratio < 1m) importerReportsLess++;
            }
        }
        Assert.Equal(60, pairs);
        Assert.InRange(importerReportsLess, 1, 2 * pairs - 1);
    }

    [Fact]
    public void A_report_of_another_pair_is_refused_as_a_mirror()
    {
        Dictionary<Economy, BilateralTrade<decimal>> byChile = ChileMirrors.ByChile();
        Assert.Throws<ArgumentException>(() => byChile[Argentina].MirrorDiscrepancy(ChileMirrors.ByPartners()[Economy.Parse("BRA")], 1m));
        Assert.Throws<ArgumentException>(() => byChile[Argentina].MirrorDiscrepancy(byChile[Argentina], 1m));
    }

    private static BilateralTrade<decimal> Valued(BilateralTrade<decimal> trade) =>
        new(trade.Reporter, trade.Partner, trade.Period, trade.Exports, trade.Imports, Valuation.Fob, Valuation.Cif);
}

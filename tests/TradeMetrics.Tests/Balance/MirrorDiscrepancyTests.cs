namespace TradeMetrics.Tests;

public class MirrorDiscrepancyTests
{
    private static readonly Economy Chile = Economy.Parse("CHL");
    private static readonly Economy Argentina = Economy.Parse("ARG");
    private static readonly TradePeriod Year2002 = TradePeriod.Year(2002);

    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Fact]
    public void Argentinas_exports_to_chile_in_2002_in_all_forms()
    {
        BilateralTrade<decimal> chile = Report(Chile, Argentina, 191_070_218m, Valuation.Fob, 919_280_993m, Valuation.Cif);
        BilateralTrade<decimal> argentina = Report(Argentina, Chile, 659_040_090m, Valuation.Fob, 142_974_825m, Valuation.Cif);

        MirrorDiscrepancy towardsChile = argentina.MirrorDiscrepancy(chile, 1.06m).Value;
        MirrorDiscrepancy towardsArgentina = chile.MirrorDiscrepancy(argentina, 1m).Value;

        decimal r = 919_280_993m / 659_040_090m / 1.06m;
        Assert.Equal(r, towardsChile.Ratio);
        Assert.Equal(2m * (r - 1m) / (r + 1m), towardsChile.RelativeDifference);
        Assert.Equal(0.272827095, (double)towardsChile.RelativeDifference, 1e-9);
        Assert.Equal(Math.Log((double)r), towardsChile.Logarithm.Value, 1e-15);
        Assert.Equal(142_974_825m / 191_070_218m, towardsArgentina.Ratio);
        Assert.True(towardsArgentina.RelativeDifference < 0m && towardsArgentina.Logarithm.Value < 0.0);
    }

    [Fact]
    public void Figures_that_agree_have_no_discrepancy()
    {
        MirrorDiscrepancy none = Discrepancy(100m, Valuation.Fob, 106m, Valuation.Cif, 1.06m).Value;

        Assert.Equal(1m, none.Ratio);
        Assert.Equal(0m, none.RelativeDifference);
        Assert.Equal(0.0, none.Logarithm.Value);
    }

    [Fact]
    public void The_observed_ratio_is_that_of_a_cif_import_to_a_fob_export_alone()
    {
        BilateralTrade<decimal> chile = Report(Chile, Argentina, 191_070_218m, Valuation.Fob, 919_280_993m, Valuation.Cif);
        BilateralTrade<decimal> argentina = Report(Argentina, Chile, 659_040_090m, Valuation.Fob, 142_974_825m, Valuation.Fob);

        Assert.Equal(919_280_993m / 659_040_090m, argentina.ObservedCifFobRatio(chile).Value);
        Assert.Equal(UndefinedReason.NotComparable, chile.ObservedCifFobRatio(argentina).Reason);
        Assert.Equal(UndefinedReason.NotComparable, new BilateralTrade<decimal>(Argentina, Chile, Year2002, 659_040_090m, 142_974_825m).ObservedCifFobRatio(chile).Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, Report(Argentina, Chile, 0m, Valuation.Fob, 0m, Valuation.Cif).ObservedCifFobRatio(chile).Reason);
        Assert.Equal(UndefinedReason.NoTrade, Report(Argentina, Chile, 0m, Valuation.Fob, 0m, Valuation.Cif).ObservedCifFobRatio(Report(Chile, Argentina, 0m, Valuation.Fob, 0m, Valuation.Cif)).Reason);
        Assert.Equal(UndefinedReason.NotComparable, new BilateralTrade<decimal>(Argentina, Chile, Year2002.Next(), 1m, 1m, Valuation.Fob, Valuation.Cif).ObservedCifFobRatio(chile).Reason);
        Assert.Throws<ArgumentException>(() => chile.ObservedCifFobRatio(chile));
    }

    [Theory]
    [InlineData(Valuation.Fob, Valuation.Cif, "2")]
    [InlineData(Valuation.Fob, Valuation.Fob, "2.5")]
    [InlineData(Valuation.Cif, Valuation.Cif, "2.5")]
    [InlineData(Valuation.Cif, Valuation.Fob, null)]
    [InlineData(Valuation.Unspecified, Valuation.Cif, null)]
    [InlineData(Valuation.Fob, Valuation.Unspecified, null)]
    [InlineData(Valuation.Unspecified, Valuation.Unspecified, null)]
    public void The_cif_ratio_is_applied_to_a_cif_import_on_a_fob_export_alone(Valuation export, Valuation import, string? ratio)
    {
        Metric<MirrorDiscrepancy> discrepancy = Discrepancy(100m, export, 250m, import, 1.25m);

        Assert.Equal(ratio, discrepancy.ValueOrNull?.Ratio.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(ratio is null ? UndefinedReason.NotComparable : null, discrepancy.Reason);
    }

    [Theory]
    [InlineData(Valuation.Fob, Valuation.Cif, true)]
    [InlineData(Valuation.Unspecified, Valuation.Cif, true)]
    [InlineData(Valuation.Cif, Valuation.Unspecified, true)]
    [InlineData(Valuation.Unspecified, Valuation.Unspecified, true)]
    [InlineData(Valuation.Cif, Valuation.Fob, false)]
    public void A_ratio_of_one_compares_the_figures_as_printed(Valuation export, Valuation import, bool defined)
    {
        Metric<MirrorDiscrepancy> discrepancy = Discrepancy(100m, export, 250m, import, 1m);

        Assert.Equal(defined ? 2.5m : null, discrepancy.ValueOrNull?.Ratio);
        Assert.Equal(defined ? null : UndefinedReason.NotComparable, discrepancy.Reason);
    }

    [Fact]
    public void Nothing_on_one_side_or_both_says_which()
    {
        Assert.Equal(UndefinedReason.NoTrade, Discrepancy(0m, Valuation.Fob, 0m, Valuation.Cif, 1.06m).Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, Discrepancy(0m, Valuation.Fob, 5m, Valuation.Cif, 1.06m).Reason);

        MirrorDiscrepancy unseen = Discrepancy(5m, Valuation.Fob, 0m, Valuation.Cif, 1.06m).Value;

        Assert.Equal(0m, unseen.Ratio);
        Assert.Equal(-2m, unseen.RelativeDifference);
        Assert.Equal(UndefinedReason.NonPositiveValue, unseen.Logarithm.Reason);
        Assert.Equal(default, unseen);
    }

    [Fact]
    public void Comparability_goes_before_values()
    {
        BilateralTrade<decimal> exporter = Report(Chile, Argentina, 0m, Valuation.Cif, 0m, Valuation.Cif);
        BilateralTrade<decimal> importer = Report(Argentina, Chile, 0m, Valuation.Fob, 0m, Valuation.Fob);
        var nextYear = new BilateralTrade<decimal>(Argentina, Chile, TradePeriod.Year(2003), 5m, 5m);
        var sameFigures = new BilateralTrade<decimal>(Chile, Argentina, Year2002, 5m, 5m);

        Assert.Equal(UndefinedReason.NotComparable, exporter.MirrorDiscrepancy(importer, 1m).Reason);
        Assert.Equal(UndefinedReason.NotComparable, sameFigures.MirrorDiscrepancy(nextYear, 1m).Reason);
    }

    [Fact]
    public void Only_the_partners_report_on_this_trade_is_its_mirror()
    {
        BilateralTrade<decimal> chile = Report(Chile, Argentina, 1m, Valuation.Fob, 1m, Valuation.Cif);

        Assert.Throws<ArgumentException>("partnerReport", () => chile.MirrorDiscrepancy(chile, 1m));
        Assert.Throws<ArgumentException>("partnerReport", () => chile.MirrorDiscrepancy(Report(Argentina, Economy.World, 1m, Valuation.Fob, 1m, Valuation.Cif), 1m));
        Assert.Throws<ArgumentException>("partnerReport", () => chile.MirrorDiscrepancy(Report(Economy.World, Chile, 1m, Valuation.Fob, 1m, Valuation.Cif), 1m));
        Assert.Throws<ArgumentOutOfRangeException>("cifFobRatio", () => chile.MirrorDiscrepancy(Report(Argentina, Chile, 1m, Valuation.Fob, 1m, Valuation.Cif), 0.99m));
    }

    [Fact]
    public void A_ratio_of_any_size_has_a_relative_difference()
    {
        decimal largest = decimal.MaxValue / 4m;

        Assert.Equal(2m, Discrepancy(1m, Valuation.Fob, decimal.MaxValue, Valuation.Fob, 1m).Value.RelativeDifference);
        Assert.Equal(2m, Discrepancy(1m, Valuation.Fob, largest, Valuation.Fob, 1m).Value.RelativeDifference, 20);
        Assert.Equal(1.2m, Discrepancy(1m, Valuation.Fob, 4m, Valuation.Fob, 1m).Value.RelativeDifference);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_is_invariant(string culture) => EconomyCultures.Run(culture, () =>
        Assert.Equal("ratio 2.5", Discrepancy(100m, Valuation.Fob, 250m, Valuation.Fob, 1m).Value.ToString()));

    private static Metric<MirrorDiscrepancy> Discrepancy(decimal exported, Valuation export, decimal imported, Valuation import, decimal cifFobRatio) =>
        Report(Chile, Argentina, exported, export, 7m, Valuation.Cif)
            .MirrorDiscrepancy(Report(Argentina, Chile, 9m, Valuation.Fob, imported, import), cifFobRatio);

    private static BilateralTrade<decimal> Report(
        Economy reporter, Economy partner, decimal exports, Valuation exportValuation, decimal imports, Valuation importValuation) =>
        new(reporter, partner, Year2002, exports, imports, exportValuation, importValuation);
}

using System.Linq.Expressions;
using TradeMetrics.Queries;

namespace TradeMetrics.Tests;

/// <summary>The queries on figures of the reference and on the traps that it names.</summary>
public class QueryTests
{
    private const int Germany = 276, France = 250, Pakistan = 586, Belarus = 112;

    [Fact]
    public void Germany_and_France_2016()
    {
        IQueryable<TradeFlow> flows = Table(Row(2016, Germany, France, 4_928_464_223), Row(2016, France, Germany, 5_032_150_681));
        PairBalance balance = flows.Balances().Single(row => row.Reporter == Germany);
        Assert.Equal(-103_686_458, balance.Balance);
        Assert.Equal(-0.010409644283945, balance.NormalizedBalance!.Value, 15);
        Assert.Equal(0.979395200069924, balance.CoverageRatio!.Value, 15);
        Assert.Equal(103_686_458, flows.Balances().Single(row => row.Reporter == France).Balance);
    }

    [Fact]
    public void A_year_that_is_missing_is_not_bridged_and_one_of_zero_gives_no_rate()
    {
        FlowGrowth[] growth = [.. Table(Row(2020, Pakistan, Belarus, 5), Row(2022, Pakistan, Belarus, 0), Row(2023, Pakistan, Belarus, 8)).YearOnYear().OrderBy(row => row.Period)];
        Assert.Equal([2020, 2022, 2023], growth.Select(row => row.Period));
        Assert.Equal([null, null, 0], growth.Select(row => row.Earlier));
        Assert.All(growth, row => Assert.Null(row.Growth));
    }

    [Fact]
    public void January_is_compared_with_January_and_never_with_December()
    {
        IQueryable<TradeFlow> flows = Table(
            Row(202212, Pakistan, Belarus, 9, Frequency.Monthly), Row(202301, Pakistan, Belarus, 10, Frequency.Monthly), Row(202401, Pakistan, Belarus, 15, Frequency.Monthly));
        Assert.Equal(0.5, flows.YearOnYear().Single(row => row.Growth != null).Growth);
    }

    [Fact]
    public void Annual_and_monthly_rows_and_both_sides_are_kept_apart()
    {
        IQueryable<TradeFlow> flows = Table(
            Row(2023, Pakistan, Belarus, 12), Row(202301, Pakistan, Belarus, 12, Frequency.Monthly), Row(2023, Pakistan, Belarus, 13, side: ReportedBy.Importer));
        Assert.Equal(3, flows.PairTotals().Count());
        Assert.Equal([12, 12, 13], flows.ExportShares().Select(share => share.Value).Order());
        MirrorFlow mirror = flows.MirrorComparison().Single(row => row.Frequency == Frequency.Annual);
        Assert.Equal((12, 13, 13.0 / 12), (mirror.ByExporter, mirror.ByImporter, mirror.Ratio));
        Assert.Null(flows.MirrorComparison().Single(row => row.Frequency == Frequency.Monthly).Ratio);
    }

    [Fact]
    public void A_mirror_on_a_common_basis()
    {
        // Chile's imports from Argentina in 2002, and Argentina's exports to Chile (metrics reference).
        const int argentina = 32, chile = 152;
        IQueryable<TradeFlow> flows = Table(Row(2002, argentina, chile, 659_040_090), Row(2002, argentina, chile, 919_280_993, side: ReportedBy.Importer));
        MirrorFlow raw = flows.MirrorComparison().Single(), fob = flows.MirrorComparison(1.06).Single();
        MirrorDiscrepancy reference = new BilateralTrade<decimal>(Economy.Parse("ARG"), Economy.Parse("CHL"), TradePeriod.Year(2002), 659_040_090m, 0m, Valuation.Fob, Valuation.Cif)
            .MirrorDiscrepancy(new(Economy.Parse("CHL"), Economy.Parse("ARG"), TradePeriod.Year(2002), 0m, 919_280_993m, Valuation.Fob, Valuation.Cif), 1.06m).Value;
        Assert.Equal(919_280_993.0 / 659_040_090, raw.Ratio!.Value, 1e-15);
        Assert.Equal((double)reference.Ratio, fob.Ratio!.Value, 1e-14);
        Assert.Equal((double)reference.RelativeDifference, fob.RelativeDifference!.Value, 1e-14);
        Assert.Equal((raw.ByExporter, raw.ByImporter), (fob.ByExporter, fob.ByImporter));
    }

    [Theory]
    [InlineData(0.94)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_ratio_of_CIF_to_FOB_below_one_is_refused(double ratio) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Table().MirrorComparison(ratio));

    [Fact]
    public void Queries_stand_between_a_filter_and_a_projection()
    {
        IQueryable<TradeFlow> flows = Table(Row(2022, Pakistan, Belarus, 10), Row(2023, Pakistan, Belarus, 13), Row(2023, Germany, France, 1));
        Assert.Equal([0.3], flows.Where(row => row.Exporter == Pakistan).YearOnYear().Where(row => row.Period == 2023).Select(row => Math.Round(row.Growth!.Value, 12)));
        Assert.Equal([(Pakistan, 13.0)], flows.PairTotals().ImportShares().TopPartners(TradePeriod.Year(2023), Economy.FromNumericCode(Belarus), ReportedBy.Exporter, 5).Select(share => new ValueTuple<int, double>(share.Partner, share.Value)));
    }

    [Fact]
    public void Top_partners_come_largest_first_and_equals_by_number()
    {
        IQueryable<PartnerShare> shares = Table(Row(2023, Pakistan, 4, 2), Row(2023, Pakistan, 3, 2), Row(2023, Pakistan, 2, 1), Row(2023, Pakistan, 1, 5)).ExportShares();
        PartnerShare[] top = [.. shares.TopPartners(TradePeriod.Year(2023), Economy.FromNumericCode(Pakistan), ReportedBy.Exporter, 3)];
        Assert.Equal([1, 3, 4], top.Select(share => share.Partner));
        Assert.Equal([0.5, 0.2, 0.2], top.Select(share => share.Share));
        Assert.Throws<ArgumentOutOfRangeException>(() => shares.TopPartners(TradePeriod.Year(2023), Economy.FromNumericCode(Pakistan), ReportedBy.Exporter, 0));
    }

    [Fact]
    public void The_advantage_matrix_of_four_economies()
    {
        // Column by column: the exports of A, B, C and D of the products a to e.
        double[][] columns = [[0, 7829, 145, 6549], [201, 30520, 0, 310], [1190, 904, 23022, 542], [10582, 52, 287, 765], [0, 19982, 120, 38920]];
        IQueryable<TradeFlow> flows = Table([.. columns.SelectMany((column, k) => column.Select((value, i) => Row(2020, i + 1, 9, value, product: $"{(char)('a' + k)}")))]);
        Dictionary<(int, string), double> index = flows.RevealedAdvantages().ToDictionary(row => (row.Exporter, row.Product), row => row.Balassa!.Value);
        Assert.Equal(20, index.Count);
        double world = columns.Sum(column => column.Sum()), d = columns.Sum(column => column[3]);
        Assert.Equal(38920 / d / (columns[4].Sum() / world), index[(4, "e")], 12);
        Assert.Equal(0, index[(1, "a")]);
    }

    [Fact]
    public void A_query_of_nothing_is_empty_and_null_is_refused()
    {
        Assert.Empty(Table().Balances());
        Assert.Empty(Table().RevealedAdvantages());
        Assert.Throws<ArgumentNullException>(() => TradeFlowQueries.YearOnYear(null!));
    }

    [Fact]
    public void Only_methods_that_every_engine_translates_are_used()
    {
        IQueryable<TradeFlow> flows = Table(Row(2023, Pakistan, Belarus, 1));
        HashSet<string> used = [];
        foreach (IQueryable query in new IQueryable[]
        {
            flows.PairTotals(), flows.Balances(), flows.ReportersBalances(), flows.YearOnYear(), flows.ExportShares(), flows.ImportShares(), flows.MirrorComparison(),
            flows.RevealedAdvantages(), flows.TradeIntensities(), flows.IntraIndustryTrade(), flows.ExportMarketConcentration(), flows.ExportProductConcentration(),
        })
        {
            new MethodCollector(used).Visit(query.Expression);
        }
        // No outer join, no neighbour, no method of a type of ours.
        Assert.Equal(["Concat", "Count", "GroupBy", "Join", "Select", "Sum", "Where"], used.Order(StringComparer.Ordinal));
    }

    private sealed class MethodCollector(HashSet<string> names) : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            names.Add(node.Method.Name);
            return base.VisitMethodCall(node);
        }
    }

    private static IQueryable<TradeFlow> Table(params TradeFlow[] rows) => rows.AsQueryable();

    private static TradeFlow Row(
        int period, int exporter, int importer, double value, Frequency frequency = Frequency.Annual, ReportedBy side = ReportedBy.Exporter, string product = "TOTAL") =>
        new() { Period = period, Frequency = frequency, Exporter = exporter, Importer = importer, ReportedBy = side, Product = product, Value = value };

    [Fact]
    public void A_product_stays_with_its_growth_and_its_mirror()
    {
        TradeFlow[] rows =
        [
            new() { Period = 2022, Exporter = Pakistan, Importer = Belarus, ReportedBy = ReportedBy.Exporter, Product = "5205", Value = 2 },
            new() { Period = 2023, Exporter = Pakistan, Importer = Belarus, ReportedBy = ReportedBy.Exporter, Product = "5205", Value = 3 },
            new() { Period = 2023, Exporter = Pakistan, Importer = Belarus, ReportedBy = ReportedBy.Importer, Product = "5205", Value = 4 },
        ];
        Assert.Equal(["5205"], rows.AsQueryable().YearOnYear().Where(row => row.Growth == 0.5).Select(row => row.Product));
        Assert.Equal("5205", rows.AsQueryable().MirrorComparison().Single(row => row.Period == 2023).Product);
    }
}

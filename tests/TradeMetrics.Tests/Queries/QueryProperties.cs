using FsCheck.Xunit;
using TradeMetrics.Queries;

namespace TradeMetrics.Tests;

/// <summary>Each query against loops over the rows that know nothing of unions and joins.</summary>
[Properties(Arbitrary = [typeof(FlowTables)], MaxTest = 200)]
public class QueryProperties
{
    private static readonly int[] Economies = [1, 2, 3, 4];

    [Property]
    public void Totals_hold_every_row_once(FlowTable table)
    {
        TradeFlow[] totals = [.. table.Query.PairTotals()];
        Assert.Equal(table.Flows.Sum(flow => flow.Value), totals.Sum(total => total.Value));
        Assert.Equal(table.Flows.Select(flow => (Sheet.Of(flow), flow.Exporter, flow.Importer)).Distinct().Count(), totals.Length);
        Assert.All(totals, total => Assert.Equal(Sum(table, Sheet.Of(total), total.Exporter, total.Importer), total.Value));
    }

    [Property]
    public void A_balance_is_the_two_directions_of_one_side(FlowTable table)
    {
        Dictionary<(Sheet, int, int), PairBalance> balances = table.Query.Balances().ToDictionary(row => (new Sheet(row.Period, row.Frequency, row.ReportedBy!.Value), row.Reporter, row.Partner));
        int expected = 0;
        foreach ((Sheet sheet, int reporter, int partner) in Cells(table))
        {
            double? exports = Sum(table, sheet, reporter, partner), imports = Sum(table, sheet, partner, reporter);
            if (exports is null && imports is null) continue;
            expected++;
            AssertBalance(balances[(sheet, reporter, partner)], exports, imports);
        }
        Assert.Equal(expected, balances.Count);
    }

    [Property]
    public void A_reporters_balance_is_of_what_it_reports_itself(FlowTable table)
    {
        PairBalance[] balances = [.. table.Query.ReportersBalances()];
        Assert.All(balances, row => Assert.Null(row.ReportedBy));
        Assert.Equal(balances.Length, balances.Select(row => (row.Period, row.Frequency, row.Reporter, row.Partner)).Distinct().Count());
        foreach (PairBalance row in balances)
        {
            AssertBalance(
                row,
                Sum(table, new(row.Period, row.Frequency, ReportedBy.Exporter), row.Reporter, row.Partner),
                Sum(table, new(row.Period, row.Frequency, ReportedBy.Importer), row.Partner, row.Reporter));
        }
        Assert.Equal(table.Flows.Where(flow => flow.ReportedBy == ReportedBy.Importer).Sum(flow => flow.Value), balances.Sum(row => row.Imports ?? 0));
    }

    [Property]
    public void Growth_is_on_the_same_period_a_year_before_or_null(FlowTable table)
    {
        FlowGrowth[] growth = [.. table.Query.PairTotals().YearOnYear()];
        Assert.Equal(table.Query.PairTotals().Count(), growth.Length);
        foreach (FlowGrowth row in growth)
        {
            int digits = row.Frequency switch { Frequency.Annual => 1, Frequency.Monthly => 100, _ => 10 };
            int before = (row.Period / digits - 1) * digits + row.Period % digits;
            double? earlier = Sum(table, new(before, row.Frequency, row.ReportedBy), row.Exporter, row.Importer);
            Assert.Equal(Sum(table, new(row.Period, row.Frequency, row.ReportedBy), row.Exporter, row.Importer), row.Value);
            Assert.Equal(earlier, row.Earlier);
            Assert.Equal(earlier > 0 ? row.Value / earlier - 1 : null, row.Growth);
        }
    }

    [Property]
    public void Shares_of_a_reporter_add_up_to_one(FlowTable table)
    {
        foreach (IQueryable<PartnerShare> shares in new[] { table.Query.ExportShares(), table.Query.ImportShares() })
        {
            Assert.Equal(table.Flows.Sum(flow => flow.Value), shares.Sum(share => share.Value));
            foreach (var reporter in shares.GroupBy(share => new { share.Period, share.Frequency, share.ReportedBy, share.Reporter }))
            {
                if (reporter.Sum(share => share.Value) == 0) Assert.All(reporter, share => Assert.Null(share.Share));
                else Assert.Equal(1, reporter.Sum(share => share.Share!.Value), 1e-12);
            }
        }
    }

    [Property]
    public void A_mirror_shows_each_side_or_null(FlowTable table)
    {
        foreach (MirrorFlow row in table.Query.PairTotals().MirrorComparison())
        {
            double? x = Sum(table, new(row.Period, row.Frequency, ReportedBy.Exporter), row.Exporter, row.Importer);
            double? m = Sum(table, new(row.Period, row.Frequency, ReportedBy.Importer), row.Exporter, row.Importer);
            Assert.Equal((x, m), (row.ByExporter, row.ByImporter));
            Assert.Equal(x == 0 ? null : m / x, row.Ratio);
            Assert.Equal(x + m == 0 ? null : 2 * (m - x) / (m + x), row.RelativeDifference);
        }
    }

    [Property]
    public void Advantage_and_intensity_are_a_share_over_the_worlds_share(FlowTable table)
    {
        foreach (RevealedAdvantage row in table.Query.RevealedAdvantages())
        {
            TradeFlow[] sheet = Rows(table, new(row.Period, row.Frequency, row.ReportedBy));
            AssertQuotient(sheet, flow => flow.Exporter == row.Exporter, flow => flow.Product == row.Product, row.Value, row.Balassa);
        }
        foreach (TradeIntensity row in table.Query.TradeIntensities())
        {
            TradeFlow[] sheet = Rows(table, new(row.Period, row.Frequency, row.ReportedBy));
            AssertQuotient(sheet, flow => flow.Exporter == row.Exporter, flow => flow.Importer == row.Importer, row.Value, row.ExportBased);
        }
    }

    [Property]
    public void Grubel_and_Lloyd_compare_the_products_one_by_one(FlowTable table)
    {
        foreach (IntraIndustryTrade row in table.Query.IntraIndustryTrade())
        {
            TradeFlow[] sheet = Rows(table, new(row.Period, row.Frequency, row.ReportedBy));
            double total = 0, oneWay = 0;
            foreach (string product in sheet.Select(flow => flow.Product).Distinct())
            {
                double x = sheet.Where(flow => flow.Product == product && flow.Exporter == row.Reporter && flow.Importer == row.Partner).Sum(flow => flow.Value);
                double m = sheet.Where(flow => flow.Product == product && flow.Exporter == row.Partner && flow.Importer == row.Reporter).Sum(flow => flow.Value);
                total += x + m;
                oneWay += Math.Abs(x - m);
            }
            Assert.Equal(total, row.Total);
            Assert.Equal(total == 0 ? null : 1 - oneWay / total, row.GrubelLloyd);
        }
    }

    [Property]
    public void Concentration_is_the_sum_of_the_squared_shares(FlowTable table)
    {
        AssertConcentration(table, table.Query.ExportMarketConcentration(), flow => flow.Importer);
        AssertConcentration(table, table.Query.ExportProductConcentration(), flow => flow.Product);
    }

    private static void AssertConcentration<TItem>(FlowTable table, IQueryable<ExportConcentration> rows, Func<TradeFlow, TItem> item)
    {
        foreach (ExportConcentration row in rows)
        {
            double[] values = [.. Rows(table, new(row.Period, row.Frequency, row.ReportedBy)).Where(flow => flow.Exporter == row.Exporter).GroupBy(item).Select(group => group.Sum(flow => flow.Value))];
            double total = values.Sum(), n = values.Length;
            Assert.Equal((values.Length, total), (row.Items, row.Value));
            Assert.Equal(total == 0, row.HerfindahlHirschman is null);
            Assert.Equal(total == 0 || values.Length == 1, row.Normalized is null);
            if (total == 0) continue;
            double herfindahl = values.Sum(value => value / total * (value / total));
            Assert.Equal(herfindahl, row.HerfindahlHirschman!.Value, 1e-12);
            if (n > 1) Assert.Equal((herfindahl - 1 / n) / (1 - 1 / n), row.Normalized!.Value, 1e-12);
        }
    }

    private static void AssertQuotient(TradeFlow[] sheet, Func<TradeFlow, bool> isExporter, Func<TradeFlow, bool> isItem, double value, double? quotient)
    {
        double cell = sheet.Where(flow => isExporter(flow) && isItem(flow)).Sum(flow => flow.Value);
        double exporter = sheet.Where(isExporter).Sum(flow => flow.Value), item = sheet.Where(isItem).Sum(flow => flow.Value), world = sheet.Sum(flow => flow.Value);
        Assert.Equal(cell, value);
        Assert.Equal(exporter == 0 || item == 0, quotient is null);
        if (quotient is { } q) Assert.Equal(1, q == 0 ? 1 + cell : cell * world / (exporter * item) / q, 1e-9);
    }

    private static void AssertBalance(PairBalance row, double? exports, double? imports)
    {
        Assert.Equal((exports, imports, exports + imports, exports - imports), (row.Exports, row.Imports, row.Total, row.Balance));
        Assert.Equal(imports == 0 ? null : exports / imports, row.CoverageRatio);
        Assert.Equal(exports + imports == 0 ? null : (exports - imports) / (exports + imports), row.NormalizedBalance);
    }

    private static IEnumerable<(Sheet, int, int)> Cells(FlowTable table) =>
        from sheet in table.Flows.Select(Sheet.Of).Distinct()
        from reporter in Economies
        from partner in Economies
        select (sheet, reporter, partner);

    private static TradeFlow[] Rows(FlowTable table, Sheet sheet) => [.. table.Flows.Where(flow => Sheet.Of(flow) == sheet)];

    private static double? Sum(FlowTable table, Sheet sheet, int exporter, int importer)
    {
        double[] values = [.. Rows(table, sheet).Where(flow => (flow.Exporter, flow.Importer) == (exporter, importer)).Select(flow => flow.Value)];
        return values.Length == 0 ? null : values.Sum();
    }

    // What is never added up with anything else.
    private readonly record struct Sheet(int Period, Frequency Frequency, ReportedBy ReportedBy)
    {
        public static Sheet Of(TradeFlow flow) => new(flow.Period, flow.Frequency, flow.ReportedBy);
    }
}

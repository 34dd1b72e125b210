namespace TradeMetrics.Conformance.Tests;

public class CensusAnnualSumTests
{
    // The source rounds its months to six decimals and its years on their own; the largest difference is 0.0006.
    private const decimal Tolerance = 0.001m;

    [Theory]
    [InlineData(CensusFlow.Imports)]
    [InlineData(CensusFlow.Exports)]
    public void Twelve_months_add_up_to_the_year_in_all_6801_rows(CensusFlow flow)
    {
        int agreeing = 0;
        foreach (CensusRow row in CensusFile.Rows)
        {
            // The sums are of the columns as printed, so that the zeros of December 2016 are taken as they stand here, and here alone.
            // The row without a year is lent one, because what it adds up to does not depend on when.
            int year = row.Year ?? 2000;
            Metric<decimal> total = TradeSeries.Consecutive(TradePeriod.Month(year, 1), row.Months(flow)).Total(TradePeriod.Year(year));
            Assert.True(Math.Abs(total.Value - row.PrintedYear(flow)) <= Tolerance, $"{row}, {flow}: months {total}, year {row.PrintedYear(flow)}.");
            agreeing++;
        }
        Assert.Equal(6801, agreeing);
    }

    [Fact]
    public void Years_that_the_series_adds_up_are_those_that_the_source_prints()
    {
        int compared = 0;
        foreach (CensusPartner partner in CensusPartner.All())
        {
            foreach (CensusRow row in partner.Rows.Where(row => row.Year < CensusPartner.LastPublishedYear))
            {
                decimal total = partner.Series.Total(TradePeriod.Year(row.Year!.Value)).Value;
                Assert.True(Math.Abs(total - row.PrintedYear(partner.Flow)) <= Tolerance, $"{row}, {partner.Flow}: {total}.");
                compared++;
            }
        }
        // 6,801 rows less the one without a year and the 251 of 2016, in two flows.
        Assert.Equal(2 * (6801 - 1 - 251), compared);
    }

    [Fact]
    public void Lines_end_in_a_carriage_return_alone()
    {
        string text = File.ReadAllText(CensusFile.FilePath());
        Assert.DoesNotContain('\n', text);
        Assert.Equal(CensusFile.Rows.Count, text.Count(c => c == '\r'));
    }

    [Fact]
    public void One_row_has_no_year_and_no_trade_and_joins_no_series()
    {
        CensusRow row = Assert.Single(CensusFile.Rows, row => row.Year is null);
        Assert.Equal(("5220", "Yemen"), (row.Code, row.Name));
        Assert.All([.. row.ImportsByMonth, .. row.ExportsByMonth], amount => Assert.Equal(0m, amount));
        Assert.DoesNotContain(CensusPartner.All(), partner => partner.Code == row.Code);
        // The Yemen of today is another row's; the one without a year doesn't disturb it.
        Assert.True(CensusPartner.Of("5210", CensusFlow.Exports).Series.Total(TradePeriod.Year(2015)).IsDefined);
    }

    [Fact]
    public void A_name_may_be_two_partners_so_the_code_tells_them_apart()
    {
        IEnumerable<IGrouping<(int?, string), CensusRow>> keys = CensusFile.Rows.GroupBy(row => (row.Year, row.Code));
        Assert.All(keys, rows => Assert.Single(rows));
        Assert.True(CensusFile.Rows.Count(row => row.Name == "Israel") > 32, "Israel is printed under two codes.");
    }
}

namespace TradeMetrics.Conformance.Tests;

/// <summary>December 2016 is printed as 0 because it was not published, and the printed year is January–November.</summary>
public class CensusPartialYearTests
{
    private const string PakistanCode = "5350";

    private static readonly TradePeriod ElevenMonths = TradePeriod.YearToDate(2016, throughMonth: 11);

    [Fact]
    public void December_2016_is_zero_for_everyone_and_no_other_month_is()
    {
        foreach (IGrouping<int?, CensusRow> year in CensusFile.Rows.Where(row => row.Year is not null).GroupBy(row => row.Year))
        {
            foreach (CensusFlow flow in Enum.GetValues<CensusFlow>())
            {
                for (int month = 1; month <= 12; month++)
                {
                    bool unpublished = (year.Key, month) == (2016, 12);
                    Assert.Equal(unpublished, year.All(row => row.Months(flow)[month - 1] == 0m));
                }
            }
        }
        Assert.Equal(251, CensusFile.Rows.Count(row => row.Year == 2016));
    }

    [Fact]
    public void A_partial_year_is_missing_as_a_year_for_every_partner()
    {
        foreach (CensusPartner partner in CensusPartner.All())
        {
            Assert.Equal(UndefinedReason.Missing, partner.Series.Total(TradePeriod.Year(2016)).Reason);
            Assert.Equal(UndefinedReason.Missing, partner.Series.YearOnYear(TradePeriod.Year(2016)).Reason);
        }
    }

    [Fact]
    public void Exports_to_Pakistan_grew_by_11_863_per_cent_in_the_eleven_months_of_2016()
    {
        CensusPartner pakistan = CensusPartner.Of(PakistanCode, CensusFlow.Exports);
        Assert.Equal("Pakistan", pakistan.Rows[0].Name);
        Assert.Equal(1870.612065m, pakistan.Series.Total(ElevenMonths).Value);

        Metric<GrowthRate> growth = pakistan.Series.YearOnYear(ElevenMonths);
        Assert.Equal(11.863m, decimal.Round(growth.Value.Percent, 3));
        Assert.Equal(pakistan.NaiveSum(2016, 1, 11) / pakistan.NaiveSum(2015, 1, 11) - 1m, growth.Value.Fraction);
    }

    [Fact]
    public void A_partial_year_that_passed_for_a_year_would_give_1_802_per_cent()
    {
        // What a reader gets who takes the zero for an amount. The series of the other tests cannot come to it.
        CensusRow[] rows = [.. CensusFile.Rows.Where(row => row is { Code: PakistanCode, Year: 2015 or 2016 })];
        TradeSeries<decimal> taken = TradeSeries.Consecutive(TradePeriod.Month(2015, 1), rows.SelectMany(row => row.ExportsByMonth));
        Assert.Equal(1.802m, decimal.Round(taken.YearOnYear(TradePeriod.Year(2016)).Value.Percent, 3));

        Metric<GrowthRate> printed = Growth.Between(rows[0].ExportsOfYear, rows[1].ExportsOfYear);
        Assert.Equal(1.802m, decimal.Round(printed.Value.Percent, 3));
    }

    [Fact]
    public void Eleven_months_cannot_be_compared_with_a_year()
    {
        CensusPartner pakistan = CensusPartner.Of(PakistanCode, CensusFlow.Exports);
        var year = new Observation<decimal>(TradePeriod.Year(2015), pakistan.Series.Total(TradePeriod.Year(2015)));
        var months = new Observation<decimal>(ElevenMonths, pakistan.Series.Total(ElevenMonths));
        Assert.Equal(UndefinedReason.NotComparable, Growth.Between(year, months).Reason);
    }

    [Fact]
    public void Twelve_months_to_November_2016_stand_in_for_the_year()
    {
        CensusPartner pakistan = CensusPartner.Of(PakistanCode, CensusFlow.Exports);
        TradePeriod twelve = TradePeriod.TwelveMonthsEnding(new(2016, 11));
        Assert.Equal(1870.612065m + 165.26839m, pakistan.Series.Total(twelve).Value);
        Assert.True(pakistan.Series.YearOnYear(twelve).IsDefined);
    }
}

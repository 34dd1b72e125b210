namespace TradeMetrics.Conformance.Tests;

/// <summary>Coarser series and growth of every partner, against the bare columns.</summary>
public class CensusAggregateTests
{
    [Theory]
    [InlineData(Frequency.Quarterly, 3)]
    [InlineData(Frequency.HalfYearly, 6)]
    [InlineData(Frequency.Annual, 12)]
    public void Coarser_series_hold_the_sums_of_their_months(Frequency frequency, int months)
    {
        foreach (CensusPartner partner in CensusPartner.All())
        {
            TradeSeries<decimal> coarse = partner.Series.Aggregate(frequency);
            foreach (Observation<decimal> sum in coarse.Observations)
            {
                Assert.Equal(months, sum.Period.WholeMonths);
                partner.AssertSame(partner.NaiveSum(sum.Period.Start.Year, sum.Period.Start.Month, months), sum.Value, sum.Period.ToString());
                Assert.Equal(sum.Value.IsDefined ? ObservationStatus.Normal : ObservationStatus.Missing, sum.Status);
            }
            int complete = partner.Rows.Sum(row => row.Year < 2016 ? 12 / months : 12 / months - 1);
            Assert.Equal(complete, coarse.Observations.Count(sum => sum.Value.IsDefined));
        }
    }

    [Fact]
    public void Years_made_of_quarters_are_those_made_of_months()
    {
        foreach (CensusPartner partner in CensusPartner.All())
            Assert.Equal(partner.Series.Aggregate(Frequency.Annual).Observations, partner.Series.Aggregate(Frequency.Quarterly).Aggregate(Frequency.Annual).Observations);
    }

    [Fact]
    public void Years_that_a_partner_lacks_are_gaps_and_are_not_bridged()
    {
        int partnersWithGaps = 0;
        foreach (CensusPartner partner in CensusPartner.All())
        {
            int[] years = [.. partner.Rows.Select(row => row.Year!.Value)];
            int[] lacking = [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).Except(years)];
            Assert.Equal(lacking.SelectMany(year => TradePeriod.Year(year).Split(Frequency.Monthly)), partner.Series.Gaps);
            foreach (int year in lacking)
                Assert.Equal(UndefinedReason.Missing, partner.Series.YearOnYear(TradePeriod.Month(year + 1, 6)).Reason);
            if (lacking.Length > 0) partnersWithGaps++;
        }
        Assert.True(partnersWithGaps > 10, $"Only {partnersWithGaps} series have gaps.");
    }

    [Fact]
    public void Growth_of_every_month_on_the_year_before_is_a_rate_or_says_why_not()
    {
        var answers = new Dictionary<string, int>();
        foreach (CensusPartner partner in CensusPartner.All())
        {
            foreach ((TradePeriod period, Metric<GrowthRate> growth) in partner.Series.YearOnYear())
            {
                decimal? before = partner.NaiveSum(period.Start.Year - 1, period.Start.Month, 1);
                decimal? now = partner.NaiveSum(period.Start.Year, period.Start.Month, 1);
                Metric<GrowthRate> expected = (before, now) switch
                {
                    (null, _) or (_, null) => UndefinedReason.Missing,
                    (0m, 0m) => UndefinedReason.NoTrade,
                    (0m, _) => UndefinedReason.NewTrade,
                    _ => GrowthRate.FromFraction(now.Value / before.Value - 1m),
                };
                // The rate is kept as a multiple, and a fraction loses its last digits where trade all but ended.
                if (expected.IsDefined) Assert.InRange(growth.Value.Fraction - expected.Value.Fraction, -1e-20m, 1e-20m);
                else Assert.True(expected == growth, $"{partner}, {period}: expected {expected}, found {growth}.");
                Assert.Equal(growth, partner.Series.YearOnYear(period));
                string answer = growth.Reason?.ToString() ?? "rate";
                answers[answer] = answers.GetValueOrDefault(answer) + 1;
            }
        }
        Assert.Equal(["Missing", "NewTrade", "NoTrade", "rate"], answers.Keys.Order(StringComparer.Ordinal));
    }
}

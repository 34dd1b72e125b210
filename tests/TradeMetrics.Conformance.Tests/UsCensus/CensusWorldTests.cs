namespace TradeMetrics.Conformance.Tests;

/// <summary>The world's total against its partners, of which some appear and vanish, and among which groups stand.</summary>
public class CensusWorldTests
{
    private const string WorldCode = "0015";

    // Single partners are known from 1992 on, and the last year is not a whole one.
    private const int FirstYear = 1992;
    private const int LastYear = 2015;

    [Theory]
    [InlineData(CensusFlow.Imports)]
    [InlineData(CensusFlow.Exports)]
    public void Contributions_of_the_partners_add_up_to_the_growth_of_the_world(CensusFlow flow)
    {
        CensusPartner world = CensusPartner.Of(WorldCode, flow);
        int appeared = 0;
        for (int year = FirstYear + 1; year <= LastYear; year++)
        {
            Dictionary<string, decimal> before = Partners(year - 1, flow);
            Dictionary<string, decimal> after = Partners(year, flow);
            appeared += after.Keys.Count(code => !before.ContainsKey(code));
            GrowthContributions<string, decimal> growth = Growth.Contributions(before, after);

            Assert.Equal(before.Keys.Union(after.Keys).Count(), growth.Members.Count);
            Assert.Equal(growth.Growth.Value.Fraction, growth.Members.Sum(member => member.Fraction.Value));
            Assert.Equal(growth.LaterTotal - growth.EarlierTotal, growth.Members.Sum(member => member.Change));
            Assert.Equal(decimal.Round(growth.Growth.Value.Percent, 1, MidpointRounding.AwayFromZero), growth.RoundedPercentagePoints(1).Sum());

            // The world is printed on its own, and in fewer decimals than its partners.
            decimal printed = world.Series.YearOnYear(TradePeriod.Year(year)).Value.Percent;
            Assert.InRange(growth.Growth.Value.Percent - printed, -0.001m, 0.001m);
        }
        Assert.True(appeared > 0, "No partner appeared, so that nothing was shown about new ones.");
    }

    [Fact]
    public void Groups_among_the_partners_would_count_trade_twice()
    {
        decimal world = CensusPartner.Of(WorldCode, CensusFlow.Exports).Series.Total(TradePeriod.Year(LastYear)).Value;
        decimal everyRow = CensusFile.Rows.Where(row => row.Year == LastYear).Sum(row => row.ExportsOfYear);
        Assert.InRange(Partners(LastYear, CensusFlow.Exports).Values.Sum() - world, -0.001m, 0.001m);
        Assert.True(everyRow > 3 * world, $"Every row adds up to {everyRow}, the world is {world}.");
    }

    /// <summary>The year's totals by single partner; codes that begin with 00 are groups.</summary>
    private static Dictionary<string, decimal> Partners(int year, CensusFlow flow) => CensusPartner.All()
        .Where(partner => partner.Flow == flow && !partner.Code.StartsWith("00", StringComparison.Ordinal))
        .Select(partner => (partner.Code, Total: partner.Series.Total(TradePeriod.Year(year))))
        .Where(partner => partner.Total.IsDefined)
        .ToDictionary(partner => partner.Code, partner => partner.Total.Value);
}

using TradeMetrics.Panels;

namespace TradeMetrics.Tests;

/// <summary>Columns go in and come out as memory that others can take over, with the axes that say what stands where.</summary>
public class PanelColumnTests
{
    private static readonly Economy Pakistan = Economy.Parse("PAK"), Belarus = Economy.Parse("BLR");

    private static readonly TradeColumns Columns = new(
        [Pakistan, Belarus], ["5205", "8701"], new[] { 2022, 2023, 2023 }, new ushort[] { 1, 0, 1 }, new ushort[] { 0, 1, 0 }, new ushort[] { 1, 0, 1 }, new[] { 3d, 1d, 4d });

    [Fact]
    public void What_went_in_can_be_read()
    {
        Assert.Equal([Pakistan, Belarus], Columns.Economies);
        Assert.Equal(["5205", "8701"], Columns.Products);
        Assert.Equal([2022, 2023, 2023], Columns.Periods.ToArray());
        Assert.Equal([1, 0, 1], Columns.Exporters.ToArray());
        Assert.Equal([0, 1, 0], Columns.Importers.ToArray());
        Assert.Equal([1, 0, 1], Columns.ProductIndices.ToArray());
        Assert.Equal([3d, 1, 4], Columns.Values.ToArray());
        Assert.Equal(3, Columns.RowCount);
    }

    [Fact]
    public void The_columns_of_a_period_are_one_memory_and_one_span()
    {
        PanelPeriod period = TradePanel.FromColumns(Columns).Periods[1];
        Assert.Equal(period.SegmentOffsets.ToArray(), period.SegmentOffsetMemory.ToArray());
        Assert.Equal(period.ProductIndices.ToArray(), period.ProductIndexMemory.ToArray());
        Assert.Equal(period.Values.ToArray(), period.ValueMemory.ToArray());
        Assert.Equal([4d, 1], period.ValueMemory.ToArray());
    }

    /// <summary>Rows in the order of their places are in no order where the dictionaries are in none.</summary>
    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    [InlineData(true, true, true)]
    public void The_order_of_dictionaries_and_periods_does_not_matter(bool turnEconomies, bool turnProducts, bool turnPeriods)
    {
        Economy[] economies = turnEconomies ? [Pakistan, Belarus] : [Belarus, Pakistan];
        string[] products = turnProducts ? ["8701", "5205"] : ["5205", "8701"];
        int[] periods = turnPeriods ? [2023, 2023, 2022, 2022] : [2022, 2022, 2023, 2023];
        ushort[] zeros = new ushort[4], ones = [1, 1, 1, 1], places = [0, 1, 0, 1];
        TradePanel panel = TradePanel.FromColumns(new(economies, products, periods, zeros, ones, places, new[] { 1d, 2d, 3d, 4d }));
        Assert.Equal([2022, 2023], panel.Periods.Select(period => period.Period));
        Assert.Equal([Belarus, Pakistan], panel.Economies);
        Assert.Equal(["5205", "8701"], panel.Products);
        foreach (PanelPeriod period in panel.Periods)
        {
            double[] expected = period.Period == periods[0] ? [1, 2] : [3, 4];
            Assert.Equal([0, 1], period.ProductIndices.ToArray());
            Assert.Equal(turnProducts ? [expected[1], expected[0]] : expected, period.Values.ToArray());
            Assert.Equal(turnEconomies ? [0, 0, 0, 2, 2] : [0, 0, 2, 2, 2], period.SegmentOffsets.ToArray());
        }
    }

    [Fact]
    public void Metrics_of_many_economies_see_both_directions_of_each_pair()
    {
        Economy[] economies = [.. Economy.Singles.Where(economy => !economy.IsAggregateOrUnspecified).Take(150)];
        var builder = new TradePanelBuilder();
        for (int i = 0; i < economies.Length; i++)
        {
            for (int j = 0; j < economies.Length; j++)
            {
                if (i != j) builder.Add(2023, economies[i], economies[j], 1000 * i + j);
            }
        }
        PairColumn balance = builder.Build().Totals().Column(PairMetrics.Balance);
        for (int i = 0; i < economies.Length; i++)
        {
            for (int j = 0; j < economies.Length; j++)
            {
                if (i != j) Assert.Equal(999 * (i - j), balance[2023, economies[i], economies[j]].Value);
            }
        }
    }

    [Fact]
    public void Each_result_carries_its_axes()
    {
        TradePanel panel = TradePanel.FromColumns(Columns);
        PairColumn balance = panel.Totals().Column(PairMetrics.Balance);
        ProductColumn advantage = panel.RevealedAdvantage();
        EconomyColumn concentration = panel.ExportProductConcentration();
        Assert.Equal(panel.Periods.SelectMany(period => concentration.InPeriod(period.Period).ToArray()), concentration.Values.ToArray());
        Assert.True(concentration.InPeriod(1066).IsEmpty);
        Assert.All([balance.Periods, advantage.Periods, concentration.Periods], periods => Assert.Equal([2022, 2023], periods));
        Assert.All([balance.Economies, advantage.Economies, concentration.Economies], economies => Assert.Equal([Belarus, Pakistan], economies));
        Assert.Equal(balance.Values.ToArray(), balance.Memory.ToArray());
        Assert.Equal(advantage.Values.ToArray(), advantage.Memory.ToArray());
        Assert.Equal(concentration.Values.ToArray(), concentration.Memory.ToArray());
        Assert.Equal((2 * 2 * 2, 2 * 2 * 2, 2 * 2), (balance.Memory.Length, advantage.Memory.Length, concentration.Memory.Length));
    }

    [Fact]
    public void Each_sort_of_row_that_is_set_aside_is_counted_apart()
    {
        var builder = new TradePanelBuilder(new()
        {
            Duplicates = RowRule.SetAside, SelfTrade = RowRule.SetAside, Aggregates = RowRule.SetAside, NegativeValues = RowRule.SetAside, NonFiniteValues = RowRule.SetAside,
        });
        for (int i = 0; i < 6; i++) builder.Add(2023, Pakistan, Belarus, 1);
        for (int i = 0; i < 4; i++) builder.Add(2023, Economy.World, Belarus, 1);
        for (int i = 0; i < 3; i++) builder.Add(2023, Belarus, Pakistan, -1);
        for (int i = 0; i < 2; i++) builder.Add(2023, Belarus, Pakistan, double.NaN);
        builder.Add(2023, Belarus, Belarus, 1);
        SetAsideRows rows = builder.Build().SetAside;
        Assert.Equal((5, 4, 3, 2, 1), (rows.Duplicates, rows.Aggregates, rows.NegativeValues, rows.NonFiniteValues, rows.SelfTrade));
        Assert.Equal("15 set aside (duplicates 5, self-trade 1, aggregates 4, negative values 3, values that are no number 2)", rows.ToString());
    }

    [Fact]
    public void Settings_say_what_they_are()
    {
        Assert.Equal("on up to 2 threads", new PanelExecution { MaxDegreeOfParallelism = 2 }.ToString());
        Assert.Equal("duplicates Keep, self-trade Refuse, aggregates Refuse, negative values SetAside, values that are no number Refuse",
            new TradePanelOptions { Duplicates = RowRule.Keep, NegativeValues = RowRule.SetAside }.ToString());
    }

    [Fact]
    public void A_period_finds_what_its_number_finds()
    {
        Economy pakistan = Economy.Parse("PAK"), belarus = Economy.Parse("BLR");
        var builder = new TradePanelBuilder();
        builder.Add(2003, pakistan, belarus, "5205", 4);
        builder.Add(2004, pakistan, belarus, "5205", 6);
        TradePanel panel = builder.Build();
        PairTotals totals = panel.Totals();
        TradePeriod year = TradePeriod.Year(2004);
        Assert.Equal(6, totals[year, pakistan, belarus].Value);
        Assert.Equal(0.5, totals.Column(PairMetrics.YearOnYear)[year, pakistan, belarus].Value, 12);
        Assert.Equal(6, totals.Exports[year, pakistan].Value);
        Assert.Equal(6, panel.ProductExports()[year, pakistan, "5205"].Value);
        // March of the year 20 has the number 2003 too, and is no year.
        foreach (TradePeriod other in new[] { TradePeriod.Month(20, 3), TradePeriod.Quarter(2003, 1), TradePeriod.YearToDate(2003, 5), TradePeriod.Month(2003, 5), TradePeriod.Year(2005) })
            Assert.Equal(UndefinedReason.Missing, totals[other, pakistan, belarus].Reason);

        var months = new TradePanelBuilder();
        months.Add(202305, pakistan, belarus, 3);
        Assert.Equal(3, months.Build().Totals()[TradePeriod.Month(2023, 5), pakistan, belarus].Value);
    }
}

using System.Text;
using TradeMetrics.Panels;

namespace TradeMetrics.Tests;

public class TradePanelBuilderTests
{
    private static readonly Economy Pakistan = Economy.Parse("PAK"), Belarus = Economy.Parse("BLR"), France = Economy.Parse("FRA");
    private static readonly TradePanelOptions Tolerant = new()
    {
        Duplicates = RowRule.SetAside, SelfTrade = RowRule.SetAside, Aggregates = RowRule.SetAside, NegativeValues = RowRule.SetAside, NonFiniteValues = RowRule.SetAside,
    };

    [Fact]
    public void Rows_in_any_order_become_sorted_columns()
    {
        var builder = new TradePanelBuilder();
        builder.Add(2023, Pakistan, Belarus, "0102", 3);
        builder.Add(2022, Belarus, Pakistan, "8701"u8, 1);
        builder.Add(2023, Belarus, Pakistan, "8701", 2);
        builder.Add(2023, Pakistan, Belarus, "0101", 4);
        Assert.Equal(4, builder.RowCount);
        TradePanel panel = builder.Build();

        Assert.Equal([Belarus, Pakistan], panel.Economies);
        Assert.Equal(["0101", "0102", "8701"], panel.Products);
        Assert.Equal([2022, 2023], panel.Periods.Select(period => period.Period));
        Assert.Equal((4, Frequency.Annual, 0), (panel.RowCount, panel.Frequency, panel.SetAside.Total));
        PanelPeriod last = panel.Periods[1];
        Assert.Equal([0, 0, 1, 3, 3], last.SegmentOffsets.ToArray());
        Assert.Equal([2, 0, 1], last.ProductIndices.ToArray());
        Assert.Equal([2, 4, 3], last.Values.ToArray());
        Assert.Equal("4 rows: 2 periods, 2 economies, 3 products", panel.ToString());
    }

    [Fact]
    public void Nothing_makes_an_empty_panel()
    {
        TradePanel panel = new TradePanelBuilder().Build();
        Assert.Equal(Frequency.Annual, panel.Frequency);
        Assert.Equal((0, 0, 0, 0), (panel.RowCount, panel.Periods.Length, panel.Economies.Length, panel.Products.Length));
    }

    [Fact]
    public void A_row_without_a_product_is_of_all_products_and_stands_beside_no_others()
    {
        var builder = new TradePanelBuilder();
        builder.Add(202305, Pakistan, Belarus, 1);
        builder.Add(202305, Belarus, Pakistan, TradePanel.AllProducts, 2);
        TradePanel panel = builder.Build();
        Assert.Equal([TradePanel.AllProducts], panel.Products);
        Assert.Equal(Frequency.Monthly, panel.Frequency);

        var mixed = new TradePanelBuilder();
        mixed.Add(2023, Pakistan, Belarus, 1);
        mixed.Add(2023, Pakistan, Belarus, "0101", 1);
        Assert.Contains("'0101'", Assert.Throws<InvalidOperationException>(() => mixed.Build()).Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2023)]
    [InlineData(20232)]
    [InlineData(202300)]
    [InlineData(202313)]
    [InlineData(202352)]
    [InlineData(12345678)]
    public void A_period_is_a_year_or_a_month(int period) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(period), () => new TradePanelBuilder().Add(period, Pakistan, Belarus, 1));

    [Fact]
    public void Years_and_months_do_not_mix()
    {
        var builder = new TradePanelBuilder();
        builder.Add(2023, Pakistan, Belarus, 1);
        Assert.Throws<ArgumentOutOfRangeException>("period", () => builder.Add(202301, Pakistan, Belarus, 1));
    }

    [Theory]
    [InlineData("PAK", "PAK", 1)]
    [InlineData("WLD", "PAK", 1)]
    [InlineData("PAK", "ZZZ", 1)]
    [InlineData("PAK", "BLR", -1)]
    [InlineData("PAK", "BLR", double.NaN)]
    [InlineData("PAK", "BLR", double.PositiveInfinity)]
    [InlineData("PAK", "BLR", double.NegativeInfinity)]
    [InlineData("PAK", "BLR", 1e300)]
    public void A_row_in_doubt_is_refused_and_named(string exporter, string importer, double value)
    {
        string message = Assert.Throws<ArgumentException>(
            () => new TradePanelBuilder().Add(2023, Find(exporter), Find(importer), value)).Message;
        Assert.Contains($"2023 {exporter}→{importer}", message);
    }

    [Fact]
    public void Or_set_aside_and_counted()
    {
        var builder = new TradePanelBuilder(Tolerant);
        builder.Add(2023, Pakistan, Belarus, "0101", 5);
        builder.Add(2023, Pakistan, Belarus, "0101", 6);
        builder.Add(2023, Pakistan, Pakistan, "0102", double.NaN);
        builder.Add(2023, Economy.World, Economy.World, "0103", 1);
        builder.Add(2023, France, Belarus, "0104", -1);
        builder.Add(2023, France, Belarus, "0105", double.NaN);
        builder.Add(2024, France, Belarus, "0105", double.NegativeInfinity);
        TradePanel panel = builder.Build();
        Assert.Equal(new SetAsideRows(Duplicates: 1, SelfTrade: 1, Aggregates: 1, NegativeValues: 1, NonFiniteValues: 2), panel.SetAside);
        Assert.Equal([5], panel.Periods.Single().Values.ToArray());
        Assert.Equal(["0101"], panel.Products);
        Assert.Equal([Belarus, Pakistan], panel.Economies);
    }

    [Fact]
    public void Duplicates_are_refused_or_added_up()
    {
        var refusing = new TradePanelBuilder();
        var adding = new TradePanelBuilder(new() { Duplicates = RowRule.Keep });
        foreach (TradePanelBuilder builder in new[] { refusing, adding })
        {
            builder.Add(2023, Pakistan, Belarus, "0101", 5);
            builder.Add(2023, Pakistan, France, "0101", 1);
            builder.Add(2023, Pakistan, Belarus, "0101", 6);
        }
        Assert.Contains("2023 PAK→BLR 0101", Assert.Throws<InvalidOperationException>(() => refusing.Build()).Message);
        Assert.Equal([11, 1], adding.Build().Periods[0].Values.ToArray());
    }

    [Fact]
    public void Self_trade_and_groups_stay_where_the_options_say_so()
    {
        var builder = new TradePanelBuilder(new() { SelfTrade = RowRule.Keep, Aggregates = RowRule.Keep });
        builder.Add(2023, Pakistan, Pakistan, 5);
        builder.Add(2023, Pakistan, Economy.World, 7);
        TradePanel panel = builder.Build();
        Assert.Equal([Economy.World, Pakistan], panel.Economies);
        Assert.Equal([7, 5], panel.Periods[0].Values.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void A_product_has_a_code(string? product)
    {
        Assert.Throws<ArgumentException>(() => new TradePanelBuilder().Add(2023, Pakistan, Belarus, product, 1));
        Assert.Throws<ArgumentException>(() => new TradePanelBuilder().Add(2023, Pakistan, Belarus, Encoding.UTF8.GetBytes(product ?? ""), 1));
    }

    [Fact]
    public void Products_are_told_apart_by_every_character_however_they_are_given()
    {
        string[] codes = ["1", "01", "\0", "\0\0", "a", "\0a", "é", "01012100", "010121001", "12345678", new('9', 256)];
        var builder = new TradePanelBuilder(new() { Duplicates = RowRule.Keep });
        foreach (string code in codes)
        {
            builder.Add(2023, Pakistan, Belarus, code, 1);
            builder.Add(2023, Pakistan, Belarus, Encoding.UTF8.GetBytes(code), 1);
        }
        TradePanel panel = builder.Build();
        Assert.Equal(codes.Order(StringComparer.Ordinal), panel.Products);
        Assert.All(panel.Periods[0].Values.ToArray(), value => Assert.Equal(2, value));
        Assert.Throws<ArgumentException>(() => new TradePanelBuilder().Add(2023, Pakistan, Belarus, new string('9', 257), 1));
        Assert.Contains("this one has 257", Assert.Throws<ArgumentException>(() => new TradePanelBuilder().Add(2023, Pakistan, Belarus, new byte[257], 1)).Message, StringComparison.Ordinal);
        Assert.Contains("this one has 2000", Assert.Throws<ArgumentException>(() => new TradePanelBuilder().Add(2023, Pakistan, Belarus, new byte[2000], 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_products_than_a_panel_can_number_are_refused()
    {
        var builder = new TradePanelBuilder();
        for (int i = 0; i < 65_536; i++) builder.Add(2023, Pakistan, Belarus, $"{i:D7}", i);
        Assert.Throws<InvalidOperationException>(() => builder.Add(2023, Pakistan, Belarus, "one more", 1));
        TradePanel panel = builder.Build();
        Assert.Equal(65_536, panel.Products.Length);
        Assert.Equal(Enumerable.Range(0, 65_536).Select(i => (double)i), panel.Periods[0].Values.ToArray());
    }

    [Fact]
    public void Columns_of_numbers_are_rows()
    {
        var builder = new TradePanelBuilder(Tolerant);
        builder.AddRange([2022, 2023, 2023, 2023], [842, 699, 699, 699], [699, 842, 842, 699], EconomyCoding.Baci, [10121, 10121, 870190, 1], 6, [1, 2, -0.0, 4]);
        builder.Add(2022, Economy.Parse("USA"), Economy.Parse("IND"), "870190", 8);
        TradePanel panel = builder.Build();
        Assert.Equal(["010121", "870190"], panel.Products);
        Assert.Equal([Economy.Parse("IND"), Economy.Parse("USA")], panel.Economies);
        Assert.Equal([1, 8], panel.Periods[0].Values.ToArray());
        Assert.Equal([2, 0], panel.Periods[1].Values.ToArray());
        Assert.False(double.IsNegative(panel.Periods[1].Values[1]));
        Assert.Equal(1, panel.SetAside.SelfTrade);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(3_000)]
    [InlineData(5_000)]
    [InlineData(40_000)]
    public void Long_columns_are_the_same_rows_one_by_one(int rowsOfPeriod)
    {
        Economy[] economies = [.. Economy.Singles.Where(e => !e.IsAggregateOrUnspecified).Take(20)];
        List<(int Period, int Exporter, int Importer, int Product, double Value)> rows = [];
        foreach (int period in new[] { 2020, 2021, 2023, 2022 })
        {
            for (int row = 0; row < rowsOfPeriod; row++)
            {
                // Pairs are in order but in 2023, self-trade is among them, and products come in an order of their own; 2021 has a value below zero.
                int pair = (row * 400L / rowsOfPeriod) is var place && period == 2023 ? (int)(399 - place) : (int)place;
                rows.Add((period, economies[pair / 20].NumericCode, economies[pair % 20].NumericCode, 900_000 - row, period == 2021 && row == rowsOfPeriod / 2 ? -1 : row % 13));
            }
        }
        TradePanelBuilder columns = new(Tolerant), single = new(Tolerant);
        columns.AddRange(
            [.. rows.Select(r => r.Period)], [.. rows.Select(r => r.Exporter)], [.. rows.Select(r => r.Importer)], EconomyCoding.Numeric, [.. rows.Select(r => r.Product)], 6, [.. rows.Select(r => r.Value)]);
        foreach (var r in rows) single.Add(r.Period, Economy.FromNumericCode(r.Exporter), Economy.FromNumericCode(r.Importer), $"{r.Product:D6}", r.Value);
        TradePanel expected = single.Build(), actual = columns.Build(new PanelExecution { MaxDegreeOfParallelism = 2 });
        Assert.Equal(expected.SetAside, actual.SetAside);
        Assert.True(actual.SetAside.SelfTrade > 0 && actual.SetAside.NegativeValues == 1);
        Assert.Equal(expected.Products, actual.Products);
        Assert.Equal(expected.Economies, actual.Economies);
        Assert.Equal(4, actual.Periods.Length);
        for (int p = 0; p < 4; p++)
        {
            Assert.Equal(expected.Periods[p].SegmentOffsets, actual.Periods[p].SegmentOffsets);
            Assert.Equal(expected.Periods[p].ProductIndices, actual.Periods[p].ProductIndices);
            Assert.Equal(expected.Periods[p].Values, actual.Periods[p].Values);
        }
    }

    [Theory]
    [InlineData(112, 1_000_000, 1.0, 4_500)] // A product of seven digits.
    [InlineData(842, 5, 1.0, 4_500)] // Numeric codes of ISO have no 842 of BACI's that is another economy's.
    [InlineData(0, 5, 1.0, 4_500)]
    [InlineData(1_000, 5, 1.0, 4_500)]
    [InlineData(1_024, 5, 1.0, 4_500)]
    [InlineData(5_000, 5, 1.0, 4_500)]
    [InlineData(-1, 5, 1.0, 4_500)]
    [InlineData(112, 5, double.NaN, 4_500)]
    public void The_rows_before_one_that_is_refused_stay_added(int importer, int product, double value, int at)
    {
        const int Rows = 6_000;
        int[] importers = Enumerable.Repeat(398, Rows).ToArray(), products = [.. Enumerable.Range(10, Rows)];
        double[] values = Enumerable.Repeat(1.0, Rows).ToArray();
        (importers[at], products[at], values[at]) = (importer, product, value);
        var builder = new TradePanelBuilder();
        ArgumentException e = Assert.ThrowsAny<ArgumentException>(() => builder.AddRange(
            Enumerable.Repeat(2023, Rows).ToArray(), Enumerable.Repeat(586, Rows).ToArray(), importers, EconomyCoding.Numeric, products, 6, values));
        Assert.StartsWith("Row 4500, counted from 0: ", e.Message, StringComparison.Ordinal);
        Assert.Equal(at, builder.RowCount);
        TradePanel panel = builder.Build();
        Assert.Equal(at, panel.Products.Length);
        Assert.Equal(at, panel.Periods[0].Values.ToArray().Sum());
    }

    [Fact]
    public void Pairs_in_order_but_for_one_are_sorted_however_many_there_are()
    {
        Economy[] economies = [.. Economy.Singles.Where(economy => !economy.IsAggregateOrUnspecified).OrderBy(economy => economy.NumericCode).Take(100)];
        for (int pairs = 190; pairs < 260; pairs++)
        {
            (Economy Exporter, Economy Importer)[] order = [.. Enumerable.Range(0, pairs).Select(i => (economies[i / 50], economies[50 + i % 50]))];
            (order[pairs / 2], order[pairs / 2 + 1]) = (order[pairs / 2 + 1], order[pairs / 2]);
            var builder = new TradePanelBuilder();
            foreach ((Economy exporter, Economy importer) in order) builder.Add(2023, exporter, importer, exporter.NumericCode * 1000 + importer.NumericCode);
            Assert.Equal(order.Select(pair => (double)(pair.Exporter.NumericCode * 1000 + pair.Importer.NumericCode)).Order(), builder.Build().Periods[0].Values.ToArray());
        }
    }

    [Fact]
    public void Several_values_that_are_no_flows_are_all_found()
    {
        double[] values = Enumerable.Repeat(1.0, 6_000).ToArray();
        foreach (int at in new[] { 16, 24, 3_000, 3_008 }) values[at] = double.NaN;
        var builder = new TradePanelBuilder(new TradePanelOptions { NonFiniteValues = RowRule.SetAside });
        builder.AddRange(Enumerable.Repeat(2023, 6_000).ToArray(), Enumerable.Repeat(586, 6_000).ToArray(), Enumerable.Repeat(112, 6_000).ToArray(), EconomyCoding.Numeric, [.. Enumerable.Range(0, 6_000)], 6, values);
        Assert.Equal((5_996, 4), (builder.RowCount, builder.Build().SetAside.NonFiniteValues));
    }

    [Fact]
    public void Columns_that_make_no_rows_are_refused()
    {
        var builder = new TradePanelBuilder();
        foreach (int rows in new[] { 0, 1, 64, 5000 })
        {
            int[] years = [.. Enumerable.Repeat(2023, rows)], exporters = [.. Enumerable.Repeat(586, rows)], importers = [.. Enumerable.Repeat(112, rows)];
            Assert.Throws<ArgumentOutOfRangeException>("codes", () => builder.AddRange(years, exporters, importers, (EconomyCoding)9, [.. Enumerable.Range(0, rows)], 6, new double[rows]));
        }
        Assert.Throws<ArgumentException>("values", () => builder.AddRange([2023], [586], [112], EconomyCoding.Numeric, [1], 6, []));
        Assert.Throws<ArgumentException>("products", () => builder.AddRange([2023], [586], [112], EconomyCoding.Numeric, [1, 2], 6, [1]));
        Assert.Throws<ArgumentException>("importers", () => builder.AddRange([2023], [586], [], EconomyCoding.Numeric, [1], 6, [1]));
        Assert.Throws<ArgumentException>("exporters", () => builder.AddRange([2023], [586, 586], [112], EconomyCoding.Numeric, [1], 6, [1]));
        Assert.Throws<ArgumentOutOfRangeException>("productDigits", () => builder.AddRange([2023], [586], [112], EconomyCoding.Numeric, [1], 0, [1]));
        Assert.StartsWith(
            "Row 1, counted from 0: A period of a panel is",
            Assert.Throws<ArgumentOutOfRangeException>(() => new TradePanelBuilder().AddRange([2023, 20235], [586, 586], [112, 112], EconomyCoding.Numeric, [1, 2], 6, [1, 2])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRange([2023], [842], [112], EconomyCoding.Numeric, [1], 6, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRange([2023], [586], [112], EconomyCoding.Numeric, [1_000_000], 6, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRange([2023], [586], [112], EconomyCoding.Numeric, [-1], 6, [1]));
        Assert.Throws<ArgumentOutOfRangeException>("productDigits", () => builder.AddRange([2023], [586], [112], EconomyCoding.Numeric, [1], 10, [1]));
        Assert.Equal(0, builder.RowCount);
    }

    [Fact]
    public void A_builder_builds_once()
    {
        var builder = new TradePanelBuilder();
        builder.Add(2023, Pakistan, Belarus, 1);
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.Build());
        Assert.Throws<InvalidOperationException>(() => builder.Add(2023, Pakistan, Belarus, 1));
        Assert.Throws<InvalidOperationException>(() => builder.AddRange([], [], [], EconomyCoding.Numeric, [], 6, []));
    }

    [Fact]
    public void A_rule_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TradePanelOptions { NegativeValues = RowRule.Keep });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TradePanelOptions { NonFiniteValues = RowRule.Keep });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TradePanelOptions { Duplicates = (RowRule)3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PanelExecution { MaxDegreeOfParallelism = 0 });
    }

    private static Economy Find(string code) => code switch { "WLD" => Economy.World, "ZZZ" => default, _ => Economy.Parse(code) };
}

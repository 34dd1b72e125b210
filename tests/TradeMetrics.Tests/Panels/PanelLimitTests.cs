using TradeMetrics.Panels;

namespace TradeMetrics.Tests;

/// <summary>What a panel does at its limits: many economies and rows, sums that cancel, columns too long, work that is stopped.</summary>
public class PanelLimitTests
{
    private static readonly Economy[] Every = [.. Enumerable.Range(1, 999).Where(number => Economy.TryFromNumericCode(number, out _)).Select(Economy.FromNumericCode)];
    private static readonly PanelExecution One = new(), Three = new() { MaxDegreeOfParallelism = 3 };

    [Fact]
    public void Three_hundred_economies_are_not_too_many()
    {
        Economy[] economies = [.. Every.Take(300)];
        Assert.Equal(300, economies.Length);
        var builder = new TradePanelBuilder(new() { Aggregates = RowRule.Keep });
        for (int i = 0; i < 300; i++) builder.Add(2023, economies[i], economies[(i + 1) % 300], i);
        TradePanel panel = builder.Build();
        Assert.Equal(economies, panel.Economies);
        PairTotals totals = panel.Totals();
        for (int i = 0; i < 300; i++) Assert.Equal(i, totals[2023, economies[i], economies[(i + 1) % 300]].Value);
        Assert.Equal(300, totals.Flows.Values.ToArray().Count(double.IsFinite));
    }

    [Fact]
    public void One_row_is_a_panel()
    {
        var builder = new TradePanelBuilder(new() { Aggregates = RowRule.Keep });
        builder.Add(202305, Every[0], Every[5], "0101", 7);
        TradePanel panel = builder.Build();
        Assert.Equal(1, panel.RevealedAdvantage()[202305, Every[0], "0101"].Value);
        Assert.Equal(0, panel.AggregateGrubelLloyd()[202305, Every[5], Every[0]].Value);
        Assert.Equal(UndefinedReason.Missing, panel.RevealedAdvantage()[202305, Every[5], "0101"].Reason);
        Assert.Equal(UndefinedReason.Missing, panel.RevealedAdvantage()[202305, Every[0], "0102"].Reason);
        Assert.Equal(UndefinedReason.TooFewObservations, panel.ExportSimilarity(One)[202305, Every[0], Every[0]].Reason);
        Assert.Equal(7, panel.ProductImports(One)[202305, Every[5], "0101"].Value);
        Assert.True(panel.ProductExports(One).InPeriod(202305, Every[5]).ToArray().All(double.IsNaN));
        Assert.True(panel.ProductExports(One).InPeriod(202306, Every[5]).IsEmpty);
        Assert.True(panel.Totals().Flows.InPeriod(202306).IsEmpty);
    }

    [Fact]
    public void Many_rows_in_no_order_cross_the_blocks_in_which_they_are_kept()
    {
        const int Rows = 200_000;
        var random = new Random(7);
        (int Period, int I, int J, int K)[] keys = [.. Enumerable.Range(0, Rows).Select(row => (2020 + (row % 3), row / 3 % 30, 30 + (row / 90 % 30), row / 2700))];
        random.Shuffle(keys);
        var builder = new TradePanelBuilder(new() { Aggregates = RowRule.Keep });
        foreach ((int period, int i, int j, int k) in keys) builder.Add(period, Every[i], Every[j], $"{k:D4}", ((period * 7919L) + (i * 104729L) + (j * 1299709L) + (k * 15485863L)) % 1000);
        TradePanel panel = builder.Build(Three);
        Assert.Equal(Rows, panel.RowCount);
        PairTotals totals = panel.Totals(Three);
        foreach (var pair in keys.GroupBy(key => (key.Period, key.I, key.J)))
        {
            double sum = pair.Sum(key => (double)(((key.Period * 7919L) + (key.I * 104729L) + (key.J * 1299709L) + (key.K * 15485863L)) % 1000));
            Assert.Equal(sum, totals[pair.Key.Period, Every[pair.Key.I], Every[pair.Key.J]].Value);
        }
    }

    [Fact]
    public void Long_runs_of_one_pair_cross_the_blocks_too()
    {
        const int Rows = 65_536;
        int[] products = [.. Enumerable.Range(0, Rows)];
        double[] values = [.. products.Select(k => k + 0.5)];
        var builder = new TradePanelBuilder();
        foreach (int period in new[] { 2022, 2023 })
        {
            builder.AddRange(Same(period, 1000), Same(586, 1000), Same(112, 1000), EconomyCoding.Numeric, products.AsSpan(0, 1000), 5, values.AsSpan(0, 1000));
            builder.AddRange(Same(period, Rows - 1000), Same(586, Rows - 1000), Same(112, Rows - 1000), EconomyCoding.Numeric, products.AsSpan(1000), 5, values.AsSpan(1000));
            builder.AddRange(Same(period, Rows), Same(112, Rows), Same(586, Rows), EconomyCoding.Numeric, products, 5, values);
        }
        TradePanel panel = builder.Build(Three);
        Assert.Equal([.. values, .. values], panel.Periods[1].Values.ToArray().Length == 2 * Rows ? panel.Periods[1].Values.ToArray() : []);
        Assert.Equal(values.Sum(), panel.Totals()[2023, Every.Single(e => e.NumericCode == 586), Every.Single(e => e.NumericCode == 112)].Value);
        Assert.Equal(1, panel.AggregateGrubelLloyd()[2022, Every.Single(e => e.NumericCode == 586), Every.Single(e => e.NumericCode == 112)].Value);
    }

    [Fact]
    public void A_sum_loses_nothing_that_one_rounding_would_keep()
    {
        // Added one by one, each of the small ones would vanish beside the large one.
        var builder = new TradePanelBuilder();
        var columns = new TradePanelBuilder(new() { Duplicates = RowRule.Keep });
        for (int k = 0; k < 1000; k++)
        {
            double value = k == 0 ? 1e16 : 1;
            builder.Add(2023, Economy.Parse("PAK"), Economy.Parse("BLR"), $"{k:D4}", value);
            columns.Add(2023, Economy.Parse("PAK"), Economy.Parse("BLR"), "0101", value);
        }
        TradePanel panel = builder.Build();
        PairTotals totals = panel.Totals();
        Assert.Equal(1e16 + 999, totals[2023, Economy.Parse("PAK"), Economy.Parse("BLR")].Value);
        Assert.Equal(1e16 + 999, totals.Exports[2023, Economy.Parse("PAK")].Value);
        Assert.Equal(1e16 + 999, columns.Build().Periods[0].Values[0]);
        PairTotals dense = PairTotals.FromColumns(
            new([Economy.Parse("PAK"), Economy.Parse("BLR")], Same(2023, 1000), new ushort[1000], Enumerable.Repeat((ushort)1, 1000).ToArray(), Enumerable.Range(0, 1000).Select(k => k == 0 ? 1e16 : 1).ToArray()),
            new() { Duplicates = RowRule.Keep }, One);
        Assert.Equal(1e16 + 999, dense[2023, Economy.Parse("PAK"), Economy.Parse("BLR")].Value);
    }

    [Fact]
    public void A_quotient_too_large_for_a_double_is_none()
    {
        var builder = new TradePanelBuilder();
        builder.Add(2022, Economy.Parse("PAK"), Economy.Parse("BLR"), 1e-300);
        builder.Add(2023, Economy.Parse("PAK"), Economy.Parse("BLR"), TradePanel.MaxValue);
        builder.Add(2023, Economy.Parse("BLR"), Economy.Parse("PAK"), 1e-300);
        PairTotals totals = builder.Build().Totals();
        Assert.Equal(UndefinedReason.NewTrade, totals.Column(PairMetrics.YearOnYear)[2023, Economy.Parse("PAK"), Economy.Parse("BLR")].Reason);
        Assert.Equal(UndefinedReason.ZeroDenominator, totals.Column(PairMetrics.CoverageRatio)[2023, Economy.Parse("PAK"), Economy.Parse("BLR")].Reason);
    }

    [Fact]
    public void A_column_longer_than_an_array_is_refused_before_it_is_made()
    {
        var builder = new TradePanelBuilder(new() { Aggregates = RowRule.Keep });
        for (int k = 0; k < 65_536; k++) builder.Add(1900 + (k % 120), Every[k % 300], Every[(k + 1) % 300], $"{k:D5}", 1);
        TradePanel panel = builder.Build();
        Assert.Contains("cells", Assert.Throws<InvalidOperationException>(() => panel.RevealedAdvantage(One)).Message);
        Assert.Throws<InvalidOperationException>(() => panel.ProductExports(One));
    }

    [Fact]
    public void Columns_that_contradict_themselves_are_refused()
    {
        Economy[] two = [Economy.Parse("BLR"), Economy.Parse("PAK")];
        Assert.Throws<ArgumentException>(() => new TradeColumns(two, ["01"], Same(2023, 2), new ushort[2], new ushort[1], new ushort[2], new double[2]));
        Assert.Throws<ArgumentException>("values", () => new TradeColumns(two, ["01"], Same(2023, 1), new ushort[1], new ushort[1], new ushort[1], new double[2]));
        Assert.Throws<ArgumentException>("exporters", () => new TradeColumns(two, ["01"], Same(2023, 1), new ushort[2], new ushort[1], new ushort[1], new double[1]));
        Assert.Throws<ArgumentException>("productIndices", () => new TradeColumns(two, ["01"], Same(2023, 1), new ushort[1], new ushort[1], new ushort[2], new double[1]));
        Assert.Throws<ArgumentException>(() => new TradeColumns(two, ["01", "01"], Same(2023, 1), new ushort[1], new ushort[1], new ushort[1], new double[1]));
        Assert.Throws<ArgumentException>(() => new TradeColumns([two[0], two[0]], ["01"], Same(2023, 1), new ushort[1], new ushort[1], new ushort[1], new double[1]));
        Assert.Throws<ArgumentException>(() => new TradeColumns(two, [""], Same(2023, 1), new ushort[1], new ushort[1], new ushort[1], new double[1]));
        Assert.Equal(1, new TradeColumns(two, Same(2023, 1), new ushort[1], new ushort[1], new double[1]).RowCount);

        AssertRefused<ArgumentException>(Row(2023, exporter: 2, importer: 0, product: 0, 1));
        AssertRefused<ArgumentException>(Row(2023, exporter: 0, importer: 2, product: 0, 1));
        AssertRefused<ArgumentException>(Row(2023, exporter: 1, importer: 1, product: 0, 1));
        AssertRefused<ArgumentException>(Row(2023, exporter: 0, importer: 1, product: 0, -1));
        AssertRefused<ArgumentException>(Row(2023, exporter: 0, importer: 1, product: 0, double.NaN));
        AssertRefused<ArgumentOutOfRangeException>(Row(0, exporter: 0, importer: 1, product: 0, 1));
        AssertRefused<ArgumentOutOfRangeException>(Row(-5, exporter: 0, importer: 1, product: 0, 1));
        AssertRefused<ArgumentOutOfRangeException>(Row(202313, exporter: 0, importer: 1, product: 0, 1));
        AssertRefused<ArgumentOutOfRangeException>(Row(int.MaxValue, exporter: 0, importer: 1, product: 0, 1));
        Assert.Throws<ArgumentException>(() => TradePanel.FromColumns(Row(2023, 0, 1, product: 1, 1)));
        Assert.ThrowsAny<ArgumentException>(() => TradePanel.FromColumns(Rows([2023, 202301], [1, 1])));
        Assert.ThrowsAny<ArgumentException>(() => PairTotals.FromColumns(Rows([2023, 202301], [1, 1]), PanelRows.Keeping, One));
        Assert.Throws<ArgumentException>("options", () => PairTotals.FromColumns(Rows([2023], [1]), new(), One));
        Assert.Throws<InvalidOperationException>(() => TradePanel.FromColumns(Rows([2023, 2023], [1, 1])));
        Assert.Throws<InvalidOperationException>(() => TradePanel.FromColumns(new(two, ["01", TradePanel.AllProducts], Same(2023, 1), new ushort[1], new ushort[] { 1 }, new ushort[1], new double[1])));
        Assert.Equal(0, TradePanel.FromColumns(Rows([], [])).RowCount);
        Assert.Empty(PairTotals.FromColumns(Rows([], []), PanelRows.Keeping, One).Periods);

        TradeColumns Row(int period, ushort exporter, ushort importer, ushort product, double value) =>
            new(two, ["01"], new[] { period }, new[] { exporter }, new[] { importer }, new[] { product }, new[] { value });
        TradeColumns Rows(int[] periods, double[] values) => new(two, ["01"], periods, new ushort[periods.Length], periods.Select(_ => (ushort)1).ToArray(), new ushort[periods.Length], values);
    }

    [Fact]
    public void What_totals_leave_out_is_counted()
    {
        Economy[] three = [Economy.World, Economy.Parse("BLR"), Economy.Parse("PAK")];
        var tolerant = new TradePanelOptions
        {
            Duplicates = RowRule.Keep, SelfTrade = RowRule.SetAside, Aggregates = RowRule.SetAside, NegativeValues = RowRule.SetAside, NonFiniteValues = RowRule.SetAside,
        };
        var columns = new TradeColumns(three, Same(2023, 6), new ushort[] { 0, 1, 1, 1, 1, 1 }, new ushort[] { 1, 1, 2, 2, 2, 2 }, new[] { 1, 1, -1, double.NaN, 2, 3 });
        PairTotals totals = PairTotals.FromColumns(columns, tolerant, Three);
        Assert.Equal(new SetAsideRows(Duplicates: 0, SelfTrade: 1, Aggregates: 1, NegativeValues: 1, NonFiniteValues: 1), totals.SetAside);
        Assert.Equal(5, totals[2023, three[1], three[2]].Value);
        Assert.Equal(totals.SetAside, TradePanel.FromColumns(columns, tolerant, Three).SetAside);
        Assert.Equal(totals.SetAside, TradePanel.FromColumns(columns, tolerant, Three).Totals().SetAside);
    }

    [Fact]
    public void The_bits_of_many_parts_do_not_depend_on_the_threads()
    {
        // Enough rows for the few cells that they are cut into parts.
        var random = new Random(11);
        const int Rows = 5000;
        double[] values = [.. Enumerable.Range(0, Rows).Select(_ => random.NextDouble() * Math.Pow(10, random.Next(-8, 9)))];
        var columns = new TradeColumns(
            PanelRowGenerators.Economies, Enumerable.Range(0, Rows).Select(_ => 2020 + random.Next(3)).ToArray(),
            Enumerable.Range(0, Rows).Select(_ => (ushort)random.Next(5)).ToArray(), Enumerable.Range(0, Rows).Select(_ => (ushort)random.Next(5)).ToArray(), values);
        double[] expected = PairTotals.FromColumns(columns, PanelRows.Keeping, One).Flows.Values.ToArray();
        for (int threads = 2; threads <= 5; threads++)
            PanelProperties.AssertSameBits(expected, PairTotals.FromColumns(columns, PanelRows.Keeping, new() { MaxDegreeOfParallelism = threads }).Flows.Values.ToArray());
        PairTotals sorted = TradePanel.FromColumns(columns, PanelRows.Keeping, Three).Totals();
        foreach ((double one, double other) in expected.Zip(sorted.Flows.Values.ToArray())) Assert.Equal(one, other, 1e-15 * one);
    }

    [Fact]
    public void Work_that_is_stopped_ends()
    {
        TradePanel panel = new PanelRows([.. Enumerable.Range(0, 40).Select(row => new PanelRow(1980 + row, row % 5, (row + 1) % 5, "0101", row))]).ToPanel();
        using var source = new CancellationTokenSource();
        int reports = 0;
        var stopping = new PanelExecution { CancellationToken = source.Token, Progress = new Immediate(_ => { if (++reports == 3) source.Cancel(); }) };
        Assert.Throws<OperationCanceledException>(() => panel.Totals(stopping));
        Assert.Equal(3, reports);
        Assert.Throws<OperationCanceledException>(() => panel.RevealedAdvantage(stopping));
        Assert.Throws<OperationCanceledException>(() => panel.AggregateGrubelLloyd(stopping));
        Assert.Throws<OperationCanceledException>(() => new TradePanelBuilder().Build(stopping));
    }

    [Fact]
    public void Progress_rises_to_one()
    {
        TradePanel panel = new PanelRows([.. Enumerable.Range(0, 400).Select(row => new PanelRow(1500 + row, row % 5, (row + 1) % 5, "0101", row))]).ToPanel();
        List<double> shares = [];
        panel.Totals(new() { MaxDegreeOfParallelism = 3, Progress = new Immediate(shares.Add) });
        Assert.Equal(100, shares.Count);
        Assert.Equal(shares.Order(), shares);
        Assert.Equal(1, shares[^1]);
    }

    [Fact]
    public void What_was_not_computed_is_not_there()
    {
        PairTotals totals = new PanelRows([new(2023, 0, 1, "0101", 1)]).ToPanel().Totals();
        PairMetricColumns columns = totals.Columns(PairMetrics.Balance | PairMetrics.Total, One);
        Assert.Equal(PairMetrics.Balance | PairMetrics.Total, columns.Metrics);
        Assert.Throws<ArgumentOutOfRangeException>(() => columns[PairMetrics.YearOnYear]);
        Assert.Throws<ArgumentOutOfRangeException>(() => totals.Column(PairMetrics.All));
        Assert.Throws<ArgumentOutOfRangeException>(() => totals.Column(PairMetrics.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => totals.Columns((PairMetrics)128, One));
        Assert.Equal(UndefinedReason.Missing, totals[2023, Economy.Parse("USA"), PanelRowGenerators.Economies[1]].Reason);
        Assert.Equal(UndefinedReason.Missing, totals[2024, PanelRowGenerators.Economies[0], PanelRowGenerators.Economies[1]].Reason);
    }

    private static void AssertRefused<TException>(TradeColumns columns) where TException : ArgumentException
    {
        Assert.Throws<TException>(() => TradePanel.FromColumns(columns));
        Assert.Throws<TException>(() => PairTotals.FromColumns(columns, new() { Duplicates = RowRule.Keep }, One));
    }

    private static int[] Same(int value, int count) => [.. Enumerable.Repeat(value, count)];

    private sealed class Immediate(Action<double> action) : IProgress<double>
    {
        public void Report(double value) => action(value);
    }
}

using TradeMetrics.Panels;

namespace TradeMetrics.Tests;

/// <summary>Totals of so many rows that they are grouped in several blocks, against a sum for each pair in the order of the rows.</summary>
public class GroupedRowsTests
{
    private static readonly Economy[] Countries = [.. Economy.Singles.Where(economy => !RowSieve.IsAggregate(economy.NumericCode))];
    private static readonly TradePanelOptions Tolerant = new()
    {
        Duplicates = RowRule.Keep, SelfTrade = RowRule.SetAside, Aggregates = RowRule.SetAside, NegativeValues = RowRule.SetAside, NonFiniteValues = RowRule.SetAside,
    };

    public static TheoryData<int[], int, int> Shapes => new()
    {
        { [2023], 2, 1 },
        { [2023], 2, 70_000 },
        { [2020, 2021, 2023], 200, 20 },
        { [1995, 2023], 40, 65_536 },
        { [202011, 202012, 202101, 202212], 30, 65_537 },
        { [.. Enumerable.Range(1995, 20)], 200, 150_000 }, // The only one whose ranges are as long as they can be.
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Each_pair_is_added_up_in_the_order_of_the_rows(int[] periods, int economies, int rows)
    {
        Table table = new(periods, economies, rows);
        double[] expected = table.Sums(_ => true);
        for (int threads = 1; threads <= 3; threads++)
        {
            PairTotals totals = PairTotals.FromColumns(table.Columns, Tolerant, new() { MaxDegreeOfParallelism = threads });
            Assert.Equal(periods.Order(), totals.Periods);
            PanelProperties.AssertSameBits(expected, totals.Flows.Values.ToArray());
            Assert.Equal(0, totals.SetAside.Total);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_order_of_the_rows_is_that_of_the_additions(int threads)
    {
        // Half of the last bit of 1, which is rounded away to even; after it, what is far smaller is lost one by one, and before it, adds up to enough to round up.
        double half = Math.ScaleB(1, -53), small = Math.ScaleB(1, -108);
        double[] values = [1, half, .. Enumerable.Repeat(small, 200_000)];
        Assert.Equal(1, Total(values));
        Array.Reverse(values);
        Assert.Equal(Math.BitIncrement(1), Total(values));

        double Total(double[] values)
        {
            var columns = new TradeColumns(Countries.Take(2), Enumerable.Repeat(2023, values.Length).ToArray(), new ushort[values.Length], Enumerable.Repeat((ushort)1, values.Length).ToArray(), values);
            return PairTotals.FromColumns(columns, Tolerant, new() { MaxDegreeOfParallelism = threads })[2023, Countries[0], Countries[1]].Value;
        }
    }

    [Fact]
    public void Rows_set_aside_are_in_no_sum()
    {
        Table table = new([2020, 2021], 50, 200_000);
        int[] selfTrade = [5, 65_535, 65_536, 140_000], negative = [100_000, 100_001], noNumber = [131_071, 131_072, 199_999];
        foreach (int row in selfTrade) table.Importers[row] = table.Exporters[row];
        foreach (int row in negative) table.Values[row] = -1;
        foreach (int row in noNumber) table.Values[row] = double.NaN;
        PairTotals totals = PairTotals.FromColumns(table.Columns, Tolerant, new() { MaxDegreeOfParallelism = 2 });
        Assert.Equal(new SetAsideRows(Duplicates: 0, selfTrade.Length, Aggregates: 0, negative.Length, noNumber.Length), totals.SetAside);
        int[] setAside = [.. selfTrade, .. negative, .. noNumber];
        PanelProperties.AssertSameBits(table.Sums(row => !setAside.Contains(row)), totals.Flows.Values.ToArray());

        PairTotals withSelfTrade = PairTotals.FromColumns(table.Columns, Tolerant with { SelfTrade = RowRule.Keep }, new() { MaxDegreeOfParallelism = 2 });
        PanelProperties.AssertSameBits(table.Sums(row => !negative.Contains(row) && !noNumber.Contains(row)), withSelfTrade.Flows.Values.ToArray());
    }

    [Fact]
    public void A_world_in_the_dictionary_is_set_aside_or_kept()
    {
        Table table = new([2020, 2021], 50, 70_000, world: 7);
        PairTotals totals = PairTotals.FromColumns(table.Columns, Tolerant, new());
        bool IsOfWorld(int row) => table.Exporters[row] == 7 || table.Importers[row] == 7;
        Assert.Equal(Enumerable.Range(0, 70_000).Count(IsOfWorld), totals.SetAside.Aggregates);
        PanelProperties.AssertSameBits(table.Sums(row => !IsOfWorld(row)), totals.Flows.Values.ToArray());
        PanelProperties.AssertSameBits(table.Sums(_ => true), PairTotals.FromColumns(table.Columns, Tolerant with { Aggregates = RowRule.Keep }, new()).Flows.Values.ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_first_row_that_is_wrong_is_named(int threads)
    {
        Table table = new([2020, 2021], 50, 200_000);
        var execution = new PanelExecution { MaxDegreeOfParallelism = threads };
        table.Importers[190_000] = 50;
        Assert.StartsWith("Row 190000 of Importers is 50", Refused());
        table.Exporters[70_001] = ushort.MaxValue;
        Assert.StartsWith("Row 70001 of Exporters is 65535", Refused());
        table.Values[70_000] = -7;
        Assert.Contains($" {table.Periods[70_000]} {Countries[table.Exporters[70_000]]}→{Countries[table.Importers[70_000]]} -7 ", Refused());
        table.Periods[150_000] = 1 << 20;
        Assert.Contains("1048576", Refused());

        string Refused() => Assert.ThrowsAny<ArgumentException>(() => PairTotals.FromColumns(table.Columns, new() { Duplicates = RowRule.Keep }, execution)).Message;
    }

    /// <summary>Rows in an order that is none, all of two different economies; small values beside large ones, and a few of minus zero.</summary>
    private sealed class Table
    {
        private readonly int[] _axis;
        private readonly Economy[] _economies;

        public Table(int[] periods, int economies, int rows, int world = -1)
        {
            var random = new Random(rows);
            _axis = [.. periods.Order()];
            _economies = [.. Countries.Take(economies).Select((economy, place) => place == world ? Economy.World : economy)];
            Periods = [.. Enumerable.Range(0, rows).Select(row => row < periods.Length ? periods[row % rows] : periods[random.Next(periods.Length)])];
            Exporters = [.. Periods.Select(_ => (ushort)(economies * random.NextDouble() * random.NextDouble()))];
            Importers = [.. Exporters.Select(exporter => (ushort)((exporter + 1 + random.Next(economies - 1)) % economies))];
            Values = [.. Periods.Select(_ => random.Next(50) == 0 ? -0.0 : random.NextDouble() * Math.Pow(10, random.Next(-8, 9)))];
        }

        public int[] Periods { get; }

        public ushort[] Exporters { get; }

        public ushort[] Importers { get; }

        public double[] Values { get; }

        public TradeColumns Columns => new(_economies, Periods, Exporters, Importers, Values);

        public double[] Sums(Func<int, bool> isIn)
        {
            int n = _economies.Length;
            double[] sums = new double[_axis.Length * n * n], rests = new double[sums.Length];
            Array.Fill(sums, double.NaN);
            for (int row = 0; row < Values.Length; row++)
            {
                if (!isIn(row)) continue;
                int cell = (((Array.IndexOf(_axis, Periods[row]) * n) + Exporters[row]) * n) + Importers[row];
                if (double.IsNaN(sums[cell])) sums[cell] = 0;
                CompensatedSum.Add(ref sums[cell], ref rests[cell], Values[row]);
            }
            return [.. sums.Zip(rests, (sum, rest) => sum + rest)];
        }
    }
}

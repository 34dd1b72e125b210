using TradeMetrics.Panels;

namespace TradeMetrics.Benchmarks;

/// <summary>
/// Rows shaped like BACI's, the same in every run: 1995–2023, 200 economies, 5,000 products. Economies and products differ in size by powers of their rank, so that a few pairs
/// trade in nearly everything and most in little; values are log-normal. Rows are sorted by year, exporter, importer and product.
/// </summary>
internal sealed class PanelData
{
    public const int FirstYear = 1995, Years = 29, EconomyCount = 200, ProductCount = 5000;
    private const int InverseSteps = 1 << 16;

    private static PanelData? s_last;

    private readonly ushort[] _productAt = new ushort[InverseSteps];

    private PanelData(int rows)
    {
        var random = new Random(1995_2023);
        Economies = [.. Economy.Singles.Take(EconomyCount)];
        Products = [.. Enumerable.Range(0, ProductCount).Select(k => (10_000 + (k * 190)).ToString("D6", System.Globalization.CultureInfo.InvariantCulture))];
        (Periods, Exporters, Importers, ProductIndices, Values) =
            (new int[rows], new ushort[rows], new ushort[rows], new ushort[rows], new double[rows]);
        double[] sizes = PowersOfRank(random, EconomyCount, 1.0);
        FillInverse(PowersOfRank(random, ProductCount, 0.5));
        double[] pairs = [.. sizes.SelectMany((x, i) => sizes.Select((m, j) => i == j ? 0 : x * m * Math.Exp(Normal(random))))];
        int row = 0;
        for (int year = 0; year < Years; year++)
        {
            int until = (int)((long)rows * (year + 1) / Years);
            int[] counts = CountsOf(pairs, until - row);
            for (int pair = 0; pair < counts.Length; pair++) row = FillPair(random, year, pair, counts[pair], row);
        }
    }

    public Economy[] Economies { get; }

    public string[] Products { get; }

    public int[] Periods { get; }

    public ushort[] Exporters { get; }

    public ushort[] Importers { get; }

    public ushort[] ProductIndices { get; }

    public double[] Values { get; }

    /// <summary>The rows of this number; those asked for last are kept, and only those.</summary>
    public static PanelData OfRows(int rows)
    {
        if (s_last?.Values.Length == rows) return s_last;
        s_last = null;
        GC.Collect();
        return s_last = new PanelData(rows);
    }

    public TradeColumns ToColumns() => new(Economies, Products, Periods, Exporters, Importers, ProductIndices, Values);

    /// <summary>The same rows in an order that is none.</summary>
    public TradeColumns ToShuffledColumns()
    {
        int[] order = [.. Enumerable.Range(0, Values.Length)];
        new Random(2023).Shuffle(order);
        return new(
            Economies, Products, Array.ConvertAll(order, row => Periods[row]), Array.ConvertAll(order, row => Exporters[row]), Array.ConvertAll(order, row => Importers[row]),
            Array.ConvertAll(order, row => ProductIndices[row]), Array.ConvertAll(order, row => Values[row]));
    }

    private int FillPair(Random random, int year, int pair, int count, int row)
    {
        // Draws in rising order, of which those that meet the product before are moved on to the next.
        double left = 1;
        int last = -1;
        for (int drawn = 0; drawn < count; drawn++)
        {
            left *= Math.Pow(random.NextDouble(), 1.0 / (count - drawn));
            int product = Math.Min(Math.Max(_productAt[(int)((1 - left) * InverseSteps)], last + 1), ProductCount - (count - drawn));
            last = product;
            (Periods[row], Exporters[row], Importers[row], ProductIndices[row]) = (FirstYear + year, (ushort)(pair / EconomyCount), (ushort)(pair % EconomyCount), (ushort)product);
            Values[row++] = Math.Round(Math.Exp(3 + (2.5 * Normal(random))), 3) + 0.001;
        }
        return row;
    }

    // As many products for each pair as its weight says, at most nine tenths of all, and exactly so many rows in all.
    private static int[] CountsOf(double[] pairs, int rows)
    {
        double low = 0, high = rows;
        for (int step = 0; step < 60; step++)
        {
            double scale = (low + high) / 2;
            if (pairs.Sum(pair => (double)CountOf(pair, scale)) > rows) high = scale; else low = scale;
        }
        int[] counts = Array.ConvertAll(pairs, pair => CountOf(pair, low));
        int lacking = rows - counts.Sum();
        for (int pair = 0; lacking > 0; pair = (pair + 1) % counts.Length)
        {
            if (pairs[pair] == 0 || counts[pair] >= ProductCount) continue;
            counts[pair]++;
            lacking--;
        }
        return counts;
    }

    private static int CountOf(double pair, double scale) => (int)Math.Min(pair * scale, ProductCount * 0.9);

    private static double[] PowersOfRank(Random random, int count, double power)
    {
        double[] sizes = [.. Enumerable.Range(1, count).Select(rank => Math.Pow(rank, -power))];
        random.Shuffle(sizes);
        return sizes;
    }

    private void FillInverse(double[] weights)
    {
        double total = weights.Sum(), sum = 0;
        for (int step = 0, product = 0; step < InverseSteps; step++)
        {
            while (product < ProductCount - 1 && (sum + weights[product]) / total < (step + 0.5) / InverseSteps) sum += weights[product++];
            _productAt[step] = (ushort)product;
        }
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

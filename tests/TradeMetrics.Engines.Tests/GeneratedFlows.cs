using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>The rows that every engine holds: the same in every run, with each trap of real tables in them.</summary>
internal static class GeneratedFlows
{
    private static readonly int[] Economies = [Economy.Parse("PAK").NumericCode, Economy.Parse("BLR").NumericCode, 4, 156, 250, 276, 356, 840];

    // "010121" must stay text, and a name with a quote or a letter outside ASCII must come back as it went in.
    private static readonly string[] Products = ["010121", "520100", "870193", "L'été № 7"];

    public static IReadOnlyList<TradeFlow> Rows { get; } = [.. Generate(new Random(1994))];

    private static IEnumerable<TradeFlow> Generate(Random random)
    {
        foreach ((int period, Frequency frequency) in Periods())
        {
            foreach (int exporter in Economies)
            {
                foreach (int importer in Economies)
                {
                    foreach (ReportedBy side in Enum.GetValues<ReportedBy>())
                    {
                        // A whole direction is absent now and then, so that years are missing and pairs trade one way.
                        if (random.NextDouble() < 0.2) continue;
                        foreach (string product in Products)
                        {
                            if (random.NextDouble() < 0.3) continue;
                            // A second row of the same key, as tables by transport or procedure have.
                            for (int rows = random.NextDouble() < 0.05 ? 2 : 1; rows > 0; rows--)
                            {
                                yield return new TradeFlow
                                {
                                    Period = period, Frequency = frequency, Exporter = exporter, Importer = importer, ReportedBy = side, Product = product, Value = Value(random),
                                };
                            }
                        }
                    }
                }
            }
        }
    }

    // From a dollar to a hundred billion with three decimals, as BACI prints them, and a zero now and then.
    private static double Value(Random random) => random.NextDouble() < 0.1 ? 0 : Math.Round(Math.Pow(10, 11 * random.NextDouble()), 3);

    // 2020 is missing altogether, and months, quarters and half-years cross the end of a year.
    private static IEnumerable<(int Period, Frequency Frequency)> Periods() =>
    [
        (2018, Frequency.Annual), (2019, Frequency.Annual), (2021, Frequency.Annual), (2022, Frequency.Annual), (2023, Frequency.Annual),
        (20221, Frequency.HalfYearly), (20222, Frequency.HalfYearly), (20231, Frequency.HalfYearly),
        (20214, Frequency.Quarterly), (20221, Frequency.Quarterly), (20224, Frequency.Quarterly),
        (202112, Frequency.Monthly), (202201, Frequency.Monthly), (202212, Frequency.Monthly), (202301, Frequency.Monthly),
    ];
}

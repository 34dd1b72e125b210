using NodaTime;

namespace TradeMetrics.Benchmarks;

/// <summary>Input that is the same in every run: a fixed seed, and enough of it that no branch is learnt by heart.</summary>
internal static class BenchmarkData
{
    internal const int Count = 1024;

    internal static YearMonth[] YearMonths()
    {
        var random = new Random(1994_02_03);
        return [.. Enumerable.Range(0, Count).Select(_ => new YearMonth(random.Next(1950, 2050), random.Next(1, 13)))];
    }

    internal static LocalDate[] Dates()
    {
        var random = new Random(2024_11_16);
        return [.. Enumerable.Range(0, Count).Select(_ => new LocalDate(2000, 1, 1).PlusDays(random.Next(0, 36_525)))];
    }

    internal static decimal[] Amounts(int count)
    {
        var random = new Random(2019);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(1_000, 100_000_000) / 100m)];
    }
}

using NodaTime;

namespace TradeMetrics.Tests;

/// <summary>The snippets of the README, word for word; <see cref="ReadmeTests"/> compares both the words and what they print.</summary>
internal static class ReadmeSnippets
{
    internal static readonly IReadOnlyDictionary<string, Action> All = new Dictionary<string, Action>
    {
        ["periods"] = ShowPeriods,
        ["fiscal years"] = ShowFiscalYears,
        ["growth"] = ShowGrowth,
        ["series"] = ShowSeries,
        ["balance"] = ShowBalance,
        ["targets"] = ShowTargets,
        ["anniversaries"] = ShowAnniversaries,
    };

    private static void ShowPeriods()
    {
        // snippet: periods
        TradePeriod soFar = TradePeriod.YearToDate(2023, throughMonth: 5);
        Console.WriteLine(soFar);                                             // 2023-01/2023-05
        Console.WriteLine($"{soFar:D}");                                      // January–May 2023
        Console.WriteLine(soFar.PlusYears(-1));                               // 2022-01/2022-05
        Console.WriteLine(soFar.HasSameShapeAs(TradePeriod.Year(2022)));      // False
        Console.WriteLine($"{TradePeriod.Month(2024, 2).PlusYears(-1).End:R}"); // 2023-02-28
        Console.WriteLine(TradePeriod.Parse("2023-Q2").Next());               // 2023-Q3
        // end
    }

    private static void ShowFiscalYears()
    {
        // snippet: fiscal years
        TradePeriod fiscal = FiscalCalendar.Pakistan.Parse("2023-24");
        Console.WriteLine($"{fiscal.Start:R} to {fiscal.End:R}");             // 2023-07-01 to 2024-06-30
        Console.WriteLine(FiscalCalendar.Pakistan.Label(fiscal));             // FY2024
        Console.WriteLine(FiscalCalendar.Pakistan.YearToDate(2024, throughMonth: 5)); // 2023-07/2024-05
        // end
    }

    private static void ShowGrowth()
    {
        // snippet: growth
        Metric<GrowthRate> growth = Growth.Between(50.2m, 65.26m);
        Console.WriteLine(growth);                                            // +30 %
        Console.WriteLine(Growth.Between(0m, 595_245m));                      // undefined: trade began from nothing
        Console.WriteLine(Growth.Between(-27.5m, 3m).Reason);                 // NegativeBase
        Console.WriteLine(Growth.Compound(50m, 1_000m, years: 4).Value.ToString("P3", null)); // +111.474 %
        Console.WriteLine(GrowthRate.FromPercent(0.3m).Annualized(Frequency.Quarterly).ToString("P4", null)); // +1.2054 %
        // end
    }

    private static void ShowSeries()
    {
        // snippet: series
        TradeSeries<decimal> exports = TradeSeries.Create(
        [
            new Observation<decimal>(TradePeriod.Month(2022, 1), 3.1m),
            new Observation<decimal>(TradePeriod.Month(2022, 2), 2.9m),
            new Observation<decimal>(TradePeriod.Month(2023, 1), 4.2m),
            new Observation<decimal>(TradePeriod.Month(2023, 2), 3.6m),
            new Observation<decimal>(TradePeriod.Month(2023, 3), 3.9m),
        ]);
        Console.WriteLine(exports.Total(TradePeriod.YearToDate(2023, 2)));    // 7.8
        Console.WriteLine(exports.YearOnYear(TradePeriod.YearToDate(2023, 2))); // +30 %
        Console.WriteLine(exports.YearOnYear(TradePeriod.YearToDate(2023, 3))); // undefined: a figure is missing
        Console.WriteLine(exports.Total(TradePeriod.Year(2023)).Reason);      // Missing
        // end
    }

    private static void ShowBalance()
    {
        // snippet: balance
        Economy pakistan = Economy.Parse("PAK"), belarus = Economy.Parse("BY");
        var trade = new BilateralTrade<decimal>(
            pakistan, belarus, FiscalCalendar.Pakistan.Year(2016), exports: 0.6m, imports: 28.2m, Valuation.Fob, Valuation.Cif);
        Console.WriteLine(trade.Balance);                                     // -27.6
        Console.WriteLine(trade.Favours?.Name);                               // Belarus
        Console.WriteLine(decimal.Round(trade.CoverageRatio.Value, 3));       // 0.021
        Console.WriteLine(trade.Mirror().Balance);                            // 27.6
        // end
    }

    private static void ShowTargets()
    {
        // snippet: targets
        var billion = new TradeTarget<decimal>(1_000m, year: 2020);
        var known = new Observation<decimal>(TradePeriod.Year(2016), 50m);
        Console.WriteLine(billion.Progress(50m));                             // 0.05
        Console.WriteLine(billion.RequiredGrowth(known).Value.ToString("P1", null)); // +111.5 %
        Console.WriteLine(billion.ProjectedYear(known, GrowthRate.FromPercent(12.6m))); // 2042
        Console.WriteLine(billion.ProjectedYear(known, GrowthRate.FromPercent(-2m))); // undefined: the level is never reached
        Console.WriteLine(billion.RequiredRunRate(new(TradePeriod.YearToDate(2020, 7), 580m))); // 420 in 2020-08/2020-12
        // end
    }

    private static void ShowAnniversaries()
    {
        // snippet: anniversaries
        var relations = new Anniversary(new LocalDate(1994, 2, 3));
        Console.WriteLine($"{relations.Number(30):R}");                       // 2024-02-03
        Console.WriteLine($"{relations.Next(new LocalDate(2024, 11, 16)):R}"); // 2025-02-03
        Console.WriteLine(relations.NextJubilee(new LocalDate(2024, 11, 16))); // 40 on 2034-02-03
        // end
    }
}

using NodaMoney;
using TradeMetrics;
using TradeMetrics.Money;
using TradeMetrics.Samples.Seeds;

namespace MoneyBriefing;

/// <summary>What one source says of one period, in the currency in which it was printed and in the other one.</summary>
/// <param name="Turnover">Exports and imports together as printed, or derived from both.</param>
/// <param name="MayBeMissing">A zero of the source that may stand for a missing figure.</param>
public sealed record MoneyRow(
    TradePeriod Period, string Source, Metric<Money> Exports, Metric<Money> Imports, Metric<Money> Turnover,
    Metric<Money> ConvertedTurnover, Metric<Money> ConvertedBalance, bool MayBeMissing);

/// <summary>Compound growth of one flow between two years, in both currencies.</summary>
public sealed record MoneyGrowth(string What, TradePeriod From, TradePeriod To, Metric<GrowthRate> Printed, Metric<GrowthRate> Converted);

/// <summary>The briefing's figures as money.</summary>
public static class MoneyFigures
{
    public static MoneyRow[] Rows(Seed seed, PeriodAverageRates rates) => [.. FigureRows.Of(seed).Select(row => Row(row, seed, rates))];

    private static MoneyRow Row(FigureRow row, Seed seed, PeriodAverageRates rates)
    {
        // Unrounded until it is printed: a balance is the difference of what was converted, and not of what was rounded.
        Metric<Money> AsMoney(Metric<decimal> amount) => amount.Select(a => MoneyRounding.Unrounded(a, rates.BaseCurrency));
        Metric<Money> exports = AsMoney(row.Exports), imports = AsMoney(row.Imports), turnover = AsMoney(row.Turnover);
        Metric<BilateralTrade<Money>> trade =
            from e in exports from i in imports select new BilateralTrade<Money>(seed.Economies[0], seed.Economies[1], row.Period, e, i);
        return new(
            row.Period, row.Source, exports, imports, turnover,
            turnover.SelectMany(t => rates.Convert(t, row.Period)), trade.SelectMany(rates.Convert).Select(t => t.Balance), row.MayBeMissing);
    }

    /// <summary>Growth between the first and the last year of each flow that one source covers.</summary>
    public static MoneyGrowth[] Growth(Seed seed, PeriodAverageRates rates)
    {
        (string What, Func<MoneyRow, Metric<Money>> Of)[] flows =
            [($"{seed.Economies[0].Name} to {seed.Economies[1].Name}", r => r.Exports), ($"{seed.Economies[1].Name} to {seed.Economies[0].Name}", r => r.Imports)];
        var years = Rows(seed, rates).Where(r => r.Period.WholeMonths == 12 && r.Period.Start.Month == 1).GroupBy(r => r.Source);
        return [.. from source in years
                   from flow in flows
                   let known = source.Where(r => flow.Of(r).ValueOrNull is { Amount: > 0m }).ToArray()
                   where known.Length > 1
                   select Compare(flow.What, TradeSeries.Create(known.Select(r => new Observation<Money>(r.Period, flow.Of(r)))), rates)];
    }

    private static MoneyGrowth Compare(string what, TradeSeries<Money> printed, PeriodAverageRates rates)
    {
        TradePeriod from = printed.Observations[0].Period, to = printed.Observations[^1].Period;
        return new(what, from, to, printed.CompoundGrowth(from, to), rates.Convert(printed).CompoundGrowth(from, to));
    }
}

using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(AmountGenerators)])]
public class TradeTargetProperties
{
    private static readonly TradePeriod Known = TradePeriod.Year(2016);

    [Property(MaxTest = 500)]
    public bool The_growth_that_is_required_reaches_the_target_in_its_year(Level level, Level amount, byte years)
    {
        int span = years % 30 + 1;
        var target = new TradeTarget<decimal>(amount.Value, 2016 + span);
        var from = new Observation<decimal>(Known, level.Value);

        GrowthRate required = target.RequiredGrowth(from).Value;

        return required == Growth.Compound(level.Value, amount.Value, span).Value
            && target.IsOnTrack(from, required).Value
            && (level.Value >= amount.Value || target.ProjectedYear(from, required).Value == target.Year);
    }

    [Property(MaxTest = 500)]
    public bool The_projected_year_is_the_first_whose_level_suffices(Level level, Level amount, GrowthRate growth)
    {
        Metric<TradePeriod> projected = new TradeTarget<decimal>(amount.Value, 2020).ProjectedYear(new(Known, level.Value), growth);
        if (level.Value >= amount.Value) return projected.Value == Known;
        if (growth.Fraction <= 0m) return projected.Reason == UndefinedReason.NeverReached;

        double years = Math.Log((double)(amount.Value / level.Value)) / Math.Log((double)growth.Multiple);
        int reached = projected.TryGetValue(out TradePeriod year) ? year.Start.Year - 2016 : int.MaxValue;
        return reached == int.MaxValue
            ? years > 9999 - 2016 - 0.001
            : reached >= years * (1 - 1e-9) && reached < years * (1 + 1e-9) + 1;
    }

    [Property(MaxTest = 500)]
    public bool Level_and_gap_make_the_target(Flow level, Level amount)
    {
        var target = new TradeTarget<decimal>(amount.Value, 2020);
        return level.Value + target.Gap(level.Value) == amount.Value
            && target.Progress(level.Value) == level.Value / amount.Value
            && target.Progress(level.Value) >= 1m == target.Gap(level.Value) <= 0m;
    }

    [Property(MaxTest = 500)]
    public bool What_is_known_and_what_is_left_reach_the_target(Flow known, Level amount, byte months)
    {
        int through = months % 11 + 1;
        TradePeriod soFar = TradePeriod.YearToDate(2020, through);

        RunRate<decimal> rest = new TradeTarget<decimal>(amount.Value, 2020).RequiredRunRate(new(soFar, known.Value)).Value;

        return rest.Remaining >= 0m
            && known.Value + rest.Remaining == Math.Max(known.Value, amount.Value)
            && rest.Over.Abuts(soFar)
            && rest.Over.WholeMonths == 12 - through;
    }
}

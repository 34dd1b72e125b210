using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(AmountGenerators)])]
public class GrowthProperties
{
    [Property(MaxTest = 500)]
    public bool Growth_applied_to_the_earlier_level_gives_the_later(Level earlier, Flow later)
    {
        decimal applied = Growth.Between(earlier.Value, later.Value).Value.ApplyTo(earlier.Value);
        ExactFraction tolerance = ExactFraction.Of(Math.Max(earlier.Value, later.Value)) * ExactFraction.Of(1e-26m);
        return ExactFraction.Of(applied).IsWithin(tolerance, ExactFraction.Of(later.Value));
    }

    [Property(MaxTest = 500)]
    public bool A_rate_exists_exactly_where_the_base_is_positive(Flow earlier, Flow later)
    {
        Metric<GrowthRate> growth = Growth.Between(earlier.Value, later.Value);
        return growth.Reason == (earlier.Value > 0m ? null : later.Value > 0m ? UndefinedReason.NewTrade : UndefinedReason.NoTrade);
    }

    [Property(MaxTest = 500)]
    public bool The_rate_is_the_exact_ratio_less_one_but_for_rounding(Level earlier, Flow later)
    {
        ExactFraction exact = ExactFraction.Of(later.Value) / ExactFraction.Of(earlier.Value) - ExactFraction.Of(1m);
        decimal fraction = Growth.Between(earlier.Value, later.Value).Value.Fraction;
        return ExactFraction.Of(fraction).IsWithin(ExactFraction.Of(1e-28m * Math.Max(1m, Math.Ceiling(fraction))), exact);
    }

    [Property(MaxTest = 500)]
    public bool Scaling_both_levels_changes_no_rate(Level earlier, Flow later, Level scale)
    {
        decimal factor = Math.Ceiling(scale.Value % 10_000m);
        return Growth.Between(earlier.Value * factor, later.Value * factor) == Growth.Between(earlier.Value, later.Value)
            && Growth.Compound(earlier.Value * factor, later.Value * factor, 3) == Growth.Compound(earlier.Value, later.Value, 3);
    }

    [Property(MaxTest = 500)]
    public bool Growth_between_observations_gives_the_reason_that_prevails(Metric<decimal> earlier, Metric<decimal> later, bool comparable, bool breaks)
    {
        TradePeriod first = TradePeriod.Year(2022), second = comparable ? TradePeriod.Year(2023) : TradePeriod.Month(2023, 1);
        bool marked = breaks && later.IsDefined;
        Observation<decimal> after = marked ? new(second, later, ObservationStatus.TimeSeriesBreak) : new(second, later);
        UndefinedReason?[] reasons = [comparable ? null : UndefinedReason.NotComparable, marked ? UndefinedReason.SeriesBreak : null, earlier.Reason, later.Reason];
        UndefinedReason? highest = reasons.Aggregate(UndefinedReasons.Prevailing);

        Metric<GrowthRate> growth = Growth.Between(new Observation<decimal>(first, earlier), after);

        // Where the periods alone forbid it, the values' own reason does not matter.
        return comparable
            ? growth == (highest is { } reason ? reason : Growth.Between(earlier.Value, later.Value))
            : growth.Reason == UndefinedReason.NotComparable;
    }

    [Property(MaxTest = 500)]
    public bool Compound_growth_is_the_root_to_26_digits(Level earlier, Level later, byte years)
    {
        int degree = years % 40 + 1;
        ExactFraction ratio = ExactFraction.Of(later.Value) / ExactFraction.Of(earlier.Value);
        return ratio.HasRoot(Growth.Compound(earlier.Value, later.Value, degree).Value.Multiple, degree);
    }

    [Property(MaxTest = 500)]
    public bool Compound_growth_of_a_power_is_its_root_exactly(ushort root, byte years)
    {
        int degree = years % 5 + 1;
        decimal multiple = 1m + root / 10m;
        decimal power = Enumerable.Repeat(multiple, degree).Aggregate((a, b) => a * b);
        return Growth.Compound(1m, power, degree).Value == GrowthRate.FromMultiple(multiple);
    }

    [Property(MaxTest = 300)]
    public bool Logarithmic_growth_there_and_back_is_nothing(Level earlier, Level later) =>
        Math.Abs(Growth.Logarithmic(earlier.Value, later.Value).Value + Growth.Logarithmic(later.Value, earlier.Value).Value) < 1e-11
        && Math.Abs(Growth.Logarithmic(earlier.Value, later.Value).Value - Math.Log((double)later.Value) + Math.Log((double)earlier.Value)) < 1e-11;

    [Property(MaxTest = 300)]
    public bool Trend_agrees_with_least_squares_by_the_book(Level first, Level second, Level[] others)
    {
        decimal[] levels = [first.Value, second.Value, .. others.Take(20).Select(o => o.Value)];
        double[] logs = [.. levels.Select(l => Math.Log((double)l))];
        double n = levels.Length, sumX = n * (n - 1) / 2, sumXX = (n - 1) * n * (2 * n - 1) / 6;
        double slope = (n * logs.Select((y, x) => x * y).Sum() - sumX * logs.Sum()) / (n * sumXX - sumX * sumX);
        double expected = Math.Exp(slope) - 1;

        return Math.Abs((double)Growth.Trend<decimal>(levels).Value.Fraction - expected) <= 1e-10 * (1 + Math.Abs(expected));
    }

    [Property(MaxTest = 300)]
    public bool Volatility_agrees_with_the_deviation_by_the_book(Level first, Level second, Level third, Level[] others)
    {
        decimal[] levels = [first.Value, second.Value, third.Value, .. others.Take(20).Select(o => o.Value)];
        double[] growth = [.. levels.Zip(levels.Skip(1), (a, b) => Math.Log((double)b) - Math.Log((double)a))];
        double mean = growth.Average();
        double expected = Math.Sqrt(growth.Sum(g => (g - mean) * (g - mean)) / (growth.Length - 1));

        return Math.Abs(Growth.Volatility<decimal>(levels).Value - expected) <= 1e-10 * (1 + expected);
    }
}

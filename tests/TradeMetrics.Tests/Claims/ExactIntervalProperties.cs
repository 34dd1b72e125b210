using System.Numerics;
using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(RationalGenerators)], MaxTest = 2000)]
public class ExactIntervalProperties
{
    // Ends, points just beside them, and a point that has nothing to do with them.
    private static IEnumerable<Rational> Probes(Fraction anywhere, params ExactInterval[] intervals)
    {
        Rational step = new(1, BigInteger.Pow(10, 30));
        yield return anywhere.ToRational();
        foreach (Rational end in intervals.SelectMany(i => new[] { i.Low, i.High }).OfType<Rational>())
        {
            yield return end;
            yield return end + step;
            yield return end - step;
        }
    }

    private static bool Holds(ExactInterval interval, Rational value)
    {
        Fraction v = Fraction.Of(value);
        bool above = interval.Low is not { } low || Fraction.Of(low) < v || (Fraction.Of(low) == v && !interval.LowIsOpen);
        bool below = interval.High is not { } high || v < Fraction.Of(high) || (Fraction.Of(high) == v && !interval.HighIsOpen);
        return above && below;
    }

    [Property]
    public bool It_contains_what_lies_between_its_ends(ExactInterval interval, Fraction anywhere) =>
        Probes(anywhere, interval).All(p => interval.Contains(p) == Holds(interval, p));

    [Property]
    public bool A_multiple_contains_the_multiples_and_nothing_else(ExactInterval interval, Fraction factor, Fraction anywhere)
    {
        if (factor.IsZero) return true;
        ExactInterval multiple = interval.Times(factor.ToRational());
        return Probes(anywhere, interval).All(p => multiple.Contains(p * factor.ToRational()) == interval.Contains(p))
            && multiple.Times((1 / factor).ToRational()) == interval;
    }

    [Property]
    public bool A_hull_contains_both_and_its_ends_are_ends_of_theirs(ExactInterval left, ExactInterval right, Fraction anywhere)
    {
        ExactInterval hull = left.Hull(right);
        return hull == right.Hull(left)
            && Probes(anywhere, left, right).All(p => hull.Contains(p) || !(left.Contains(p) || right.Contains(p)))
            && ((hull.Low, hull.LowIsOpen) == (left.Low, left.LowIsOpen) || (hull.Low, hull.LowIsOpen) == (right.Low, right.LowIsOpen))
            && ((hull.High, hull.HighIsOpen) == (left.High, left.HighIsOpen) || (hull.High, hull.HighIsOpen) == (right.High, right.HighIsOpen));
    }

    [Property]
    public bool A_hull_has_an_open_end_only_where_neither_interval_reaches_it(ExactInterval left, ExactInterval right)
    {
        ExactInterval hull = left.Hull(right);
        return (hull.Low is not { } low || hull.LowIsOpen == !(left.Contains(low) || right.Contains(low)))
            && (hull.High is not { } high || hull.HighIsOpen == !(left.Contains(high) || right.Contains(high)));
    }

    [Property]
    public bool The_hull_with_itself_or_with_a_point_of_it_changes_nothing(ExactInterval interval, Fraction anywhere) =>
        interval.Hull(interval) == interval
        && Probes(anywhere, interval).Where(interval.Contains).All(p => interval.Hull(ExactInterval.Exactly(p)) == interval);

    [Property]
    public bool Text_has_a_bracket_at_closed_ends_and_the_exact_numbers(ExactInterval interval)
    {
        string text = interval.ToString();
        string[] ends = text[1..^1].Split(", ");
        return text[0] == (interval.Low is null || interval.LowIsOpen ? '(' : '[')
            && text[^1] == (interval.High is null || interval.HighIsOpen ? ')' : ']')
            && (interval.Low is { } low ? Rational.Parse(ends[0]) == low : ends[0] == "-∞")
            && (interval.High is { } high ? Rational.Parse(ends[1]) == high : ends[1] == "∞");
    }

    [Property]
    public bool Ends_in_the_wrong_order_are_refused(Fraction one, Fraction other, bool lowIsOpen, bool highIsOpen)
    {
        bool empty = one > other || (one == other && (lowIsOpen || highIsOpen));
        return Record.Exception(() => new ExactInterval(one.ToRational(), other.ToRational(), lowIsOpen, highIsOpen)) is ArgumentException == empty;
    }
}

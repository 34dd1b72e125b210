using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>What is true and printed rounded is never contradictory, and the truth lies within every bound.</summary>
[Properties(Arbitrary = [typeof(Generators)], MaxTest = 1000)]
public class PrintedPointProperties
{
    [Property]
    public void Figures_printed_of_one_truth_never_contradict_each_other(Printed printed)
    {
        LinearSystem solver = printed.System.ToSolver();
        Assert.Null(solver.Conflict(printed.System.All, default));
        Assert.Null(solver.Conflict(printed.System.All, printed.Meant, default));
        Assert.Contains(printed.Meant, solver.ConsistentReadings(printed.System.All, default));
        Assert.Empty(ConflictSearch.All(solver, 1, default).Conflicts);
    }

    [Property]
    public void The_truth_is_within_the_bounds_of_every_quantity_sum_and_difference(Printed printed)
    {
        LinearSystem solver = printed.System.ToSolver();
        int count = printed.Truth.Length;
        foreach (Fraction[] form in Forms(count))
        {
            Fraction value = form.Zip(printed.Truth, (f, t) => f * t).Aggregate(default(Fraction), (sum, t) => sum + t);
            Simplex.Optimum high = solver.Maximum(Row.TermsOf(form), printed.System.All, printed.Meant, default);
            Simplex.Optimum low = solver.Maximum(Row.TermsOf([.. form.Select(f => -f)]), printed.System.All, printed.Meant, default);
            var range = new FormRange(SolverRange.Negated(SolverRange.EndOf(low)), SolverRange.EndOf(high));
            Assert.True(SolverRange.Contains(range, value), $"{new Row(form, null, null)} is {value} and was bounded by {range}.");
        }
    }

    [Property]
    public void The_true_ratio_is_within_the_bounds_of_the_ratio(Printed printed)
    {
        for (int i = 1; i < printed.Truth.Length; i++)
        {
            LinearSystem solver = LinearSystem.Homogenize(
                printed.System.Unknowns, [new(0, Rational.One)], printed.System.SolverFacts, printed.System.SolverClaims);
            RangeEnd? high = SolverRange.EndOf(solver.Maximum([new(i, Rational.One)], printed.System.All, printed.Meant, default));
            RangeEnd? low = SolverRange.Negated(SolverRange.EndOf(solver.Maximum([new(i, -Rational.One)], printed.System.All, printed.Meant, default)));
            Assert.True(SolverRange.Contains(new(low, high), printed.Truth[i] / printed.Truth[0]));
        }
    }

    private static IEnumerable<Fraction[]> Forms(int count)
    {
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                foreach (int sign in new[] { -1, 0, 1 })
                {
                    if (i == j && sign != 0) continue;
                    Fraction[] form = [.. Enumerable.Repeat(default(Fraction), count)];
                    form[i] = 1;
                    form[j] += sign;
                    yield return form;
                }
            }
        }
    }

    /// <summary>Quantities, claims printed of them, and the reading of each claim that is meant.</summary>
    public sealed record Printed(Fraction[] Truth, RandomSystem System, int[] Meant)
    {
        public override string ToString() => $"truth {string.Join(", ", Truth)}; meant {string.Join(' ', Meant)}{Environment.NewLine}{System}";
    }

    private static class Generators
    {
        // Positive, since a change needs a level to start from.
        private static readonly Gen<Fraction> Quantity = Gen.Choose(1, 900_000).Select(n => new Fraction(n, 1000));

        public static Arbitrary<Printed> Prints() => Arb.From(
            from truth in Gen.Choose(2, 5).SelectMany(count => Quantity.ArrayOf(count))
            from claimCount in Gen.Choose(1, 8)
            from claims in Claim(truth).ArrayOf(claimCount)
            let facts = truth.Select((_, i) => new Row(Unit(truth.Length, i, 1), new RangeEnd(0, false), null))
            select new Printed(
                truth,
                new RandomSystem { Unknowns = truth.Length, Facts = [.. facts], Claims = [.. claims.Select(c => c.Readings)], Asked = new Fraction[truth.Length] },
                [.. claims.Select(c => c.Meant)]),
            printed => Enumerable.Range(0, printed.Meant.Length).Select(c => printed with
            {
                System = printed.System with { Claims = printed.System.Claims.RemoveAt(c) },
                Meant = [.. printed.Meant.Where((_, i) => i != c)],
            }));

        private static Gen<(ImmutableArray<ImmutableArray<Row>> Readings, int Meant)> Claim(Fraction[] truth) =>
            from one in Gen.Choose(0, truth.Length - 1)
            from other in Gen.Choose(0, truth.Length - 1)
            from kind in Gen.Choose(0, 4)
            from places in Gen.Choose(-2, 2)
            from ambiguity in Gen.Choose(0, 3)
            from noise in Quantity
            let meant = one == other ? Level(truth, one, places) : kind switch
            {
                0 => Level(truth, one, places),
                1 => Difference(truth, one, other, places, 1),
                2 => Difference(truth, one, other, places, -1),
                3 => Favour(truth, one, other),
                _ => Change(truth, one, other, Math.Abs(places)),
            }
            let wrong = Level([.. truth.Select(_ => noise)], one, places)
            select ambiguity switch
            {
                0 => ((ImmutableArray<ImmutableArray<Row>>)[wrong, meant], 1),
                1 => ([meant, wrong], 0),
                _ => ([meant], 0),
            };

        private static ImmutableArray<Row> Level(Fraction[] truth, int one, int places) => [Around(Unit(truth.Length, one, 1), truth[one], places)];

        private static ImmutableArray<Row> Difference(Fraction[] truth, int one, int other, int places, int sign)
        {
            Fraction[] form = Unit(truth.Length, one, 1);
            form[other] = sign;
            return [Around(form, truth[one] + sign * truth[other], places)];
        }

        // "In favour of": strictly more.
        private static ImmutableArray<Row> Favour(Fraction[] truth, int one, int other)
        {
            Fraction[] form = Unit(truth.Length, one, 1);
            form[other] = -1;
            int sign = (truth[one] - truth[other]).Sign;
            return [new(form, sign >= 0 ? new RangeEnd(0, sign > 0) : null, sign <= 0 ? new RangeEnd(0, sign < 0) : null)];
        }

        private static ImmutableArray<Row> Change(Fraction[] truth, int later, int earlier, int places)
        {
            Row multiple = Around([1], truth[later] / truth[earlier], places);
            Fraction[] low = Unit(truth.Length, later, 1), high = Unit(truth.Length, later, 1);
            low[earlier] = -multiple.Low!.Value.At;
            high[earlier] = -multiple.High!.Value.At;
            return [new(low, new RangeEnd(0, false), null), new(high, null, new RangeEnd(0, false))];
        }

        private static Row Around(Fraction[] form, Fraction value, int places)
        {
            Fraction unit = places < 0 ? new((int)Math.Pow(10, -places), 1) : new(1, (int)Math.Pow(10, places));
            Fraction units = value / unit + new Fraction(1, 2);
            // Rounded down after half a unit was added; BigInteger's own division rounds towards zero.
            var rounded = new Fraction((units.Numerator - (units.Numerator % units.Denominator + units.Denominator) % units.Denominator) / units.Denominator, 1);
            return new(form, new RangeEnd((rounded - new Fraction(1, 2)) * unit, false), new RangeEnd((rounded + new Fraction(1, 2)) * unit, false));
        }

        private static Fraction[] Unit(int count, int at, Fraction factor) => [.. Enumerable.Range(0, count).Select(i => i == at ? factor : default)];
    }
}

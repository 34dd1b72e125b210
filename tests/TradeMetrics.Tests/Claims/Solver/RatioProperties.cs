using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>The range of a ratio n·x ÷ d·x where d·x is positive, against elimination in the unknowns as they are: the ratio is at least v exactly when n·x - v·d·x is at least 0.</summary>
[Properties(Arbitrary = [typeof(Generators)], MaxTest = 2000)]
public class RatioProperties
{
    // Nearer than any two different vertices of systems with such small numbers are.
    private static readonly Fraction Shade = new(1, 1_000_000_000_000);

    [Property]
    public void A_ratio_has_a_range_exactly_when_its_denominator_can_be_positive(Ratio ratio) =>
        Assert.Equal(FourierMotzkin.IsFeasible(ratio.System.Unknowns, ratio.Constraints(ratio.System.All)), ratio.ToSolver().Conflict(ratio.System.All, default) is null);

    [Property(MaxTest = 1500)]
    public void The_greatest_ratio_is_allowed_where_it_is_reached_and_anything_below_it_but_nothing_above(Ratio ratio) => Check(ratio);

    [Property(MaxTest = 1500)]
    public void The_least_ratio_is_the_greatest_of_the_negated_one(Ratio ratio) =>
        Check(ratio with { System = ratio.System with { Asked = [.. ratio.System.Asked.Select(f => -f)] } });

    private static void Check(Ratio ratio)
    {
        int[] all = ratio.System.All;
        LinearSystem solver = ratio.ToSolver();
        if (solver.Conflict(all, default) is not null) return;
        Simplex.Optimum optimum = solver.Maximum(ratio.System.AskedTerms, all, ratio.System.FirstReadings, default);
        if (SolverRange.EndOf(optimum) is not { } end)
        {
            Assert.True(ratio.CanBe(all, 1 / Shade, Relation.AtMost));
            return;
        }
        Assert.Equal(!end.Open, ratio.CanBe(all, end.At, Relation.AtMost));
        Assert.True(ratio.CanBe(all, end.At - Shade, Relation.Below));
        // The claims named allow no more either.
        Assert.False(ratio.CanBe(optimum.Claims, end.At, end.Open ? Relation.AtMost : Relation.Below));
    }

    /// <summary>The ratio of the form that a system asks for to another one.</summary>
    public sealed record Ratio(RandomSystem System, Fraction[] Denominator)
    {
        internal LinearSystem ToSolver() => LinearSystem.Homogenize(System.Unknowns, Row.TermsOf(Denominator), System.SolverFacts, System.SolverClaims);

        internal IEnumerable<Constraint> Constraints(int[] claims) =>
            System.ToOracle(claims, System.FirstReadings).Append(new([.. Denominator.Select(f => -f)], Relation.Below, 0));

        /// <summary>Whether the ratio can be this much, or more than this much.</summary>
        internal bool CanBe(int[] claims, Fraction value, Relation relation) => FourierMotzkin.IsFeasible(
            System.Unknowns, Constraints(claims).Append(new([.. Denominator.Zip(System.Asked, (d, n) => value * d - n)], relation, 0)));

        public override string ToString() => $"{System} over {new Row(Denominator, null, null)}";
    }

    internal static class Generators
    {
        public static Arbitrary<Ratio> Ratios() => Arb.From(
            from system in SystemGenerators.Of(new(4, 6, 1))
            from denominator in SystemGenerators.Form(system.Unknowns)
            select new Ratio(system, denominator),
            ratio => SystemShrinker.Simpler(ratio.System).Select(s => ratio with { System = s })
                .Concat(SystemShrinker.SimplerForms(ratio.Denominator).Select(d => ratio with { Denominator = d })));
    }
}

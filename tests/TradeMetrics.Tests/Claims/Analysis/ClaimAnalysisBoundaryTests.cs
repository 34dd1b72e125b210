using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>The order of what an analysis returns, its limits, and distances at their ends.</summary>
public class ClaimAnalysisBoundaryTests
{
    private static readonly Quantity A = Quantity.Named("a"), B = Quantity.Named("b"), C = Quantity.Named("c");
    private static readonly ReportedNumber Thirty = ReportedNumber.Parse("30");

    [Fact]
    public void What_is_missing_is_named()
    {
        ClaimAnalysis analysis = Of(b => b.Claim("a").Level(A, Thirty));
        LinearForm none = null!;
        Assert.Throws<ArgumentNullException>("set", () => ClaimAnalysis.Of(null!));
        Assert.Throws<ArgumentNullException>("options", () => ClaimAnalysis.Of(analysis.Set, null!, default));
        Assert.Throws<ArgumentNullException>("form", () => analysis.Bounds(none));
        Assert.Throws<ArgumentNullException>("numerator", () => analysis.RatioBounds(none, A));
        Assert.Throws<ArgumentNullException>("denominator", () => analysis.RatioBounds(A, none));
    }

    [Fact]
    public void Nothing_is_bounded_by_claims_that_contradict_each_other()
    {
        ClaimAnalysis analysis = Of(b => b.Claim("30").Level(A, Thirty), b => b.Claim("99").Level(A, ExactInterval.Exactly(99)));
        Assert.Contains("see the conflicts", Assert.Throws<InvalidOperationException>(() => analysis.Bounds(A)).Message, StringComparison.Ordinal);
        Assert.Contains("see the conflicts", Assert.Throws<InvalidOperationException>(() => analysis.RatioBounds(A, A)).Message, StringComparison.Ordinal);
        Assert.Empty(analysis.RuledOutReadings());
        Assert.Empty(Combinations(analysis));
        Assert.True(analysis.CombinationsAreComplete());
    }

    [Fact]
    public void What_cannot_be_positive_divides_nothing()
    {
        ClaimAnalysis analysis = Of(b => b.Claim("a").Level(A, ExactInterval.Exactly(0)), b => b.Claim("b").Level(B, ExactInterval.Exactly(1)));
        Assert.StartsWith("'a' cannot be positive", Assert.Throws<InvalidOperationException>(() => analysis.RatioBounds(B, A)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_claims_as_the_limit_are_analysed()
    {
        ClaimSet set = new ClaimSetBuilder().Claim("a").Level(A, Thirty).Claim("b").Level(B, Thirty).Build();
        Assert.Equal(ClaimVerdict.Consistent, ClaimAnalysis.Of(set, new() { MaxClaims = 2 }, TestContext.Current.CancellationToken).Verdict);
        Assert.Throws<InvalidOperationException>(() => ClaimAnalysis.Of(set, new() { MaxClaims = 1 }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Each_question_has_all_steps()
    {
        ClaimSet set = new ClaimSetBuilder().Claim("sum").Level(A + B, Thirty).Build();
        ClaimAnalysis analysis = ClaimAnalysis.Of(set, new() { MaxSteps = 200 }, TestContext.Current.CancellationToken);
        for (int i = 0; i < 200; i++) Assert.Equal(ExactInterval.Closed(0, 35), analysis.Bounds(A).Interval);
    }

    [Fact]
    public void Readings_are_in_the_order_of_the_claims_though_these_are_of_several_groups()
    {
        ClaimAnalysis analysis = Of(
            b => b.Claim("a").Level(A, Thirty), b => b.Claim("b").Level(B, Thirty), b => b.Claim("a + c").Level(A + C, ReportedNumber.Parse("40")),
            b => b.Claim("b is 33").Level(B, ExactInterval.Exactly(33)), b => b.Claim("a is 33").Level(A, ExactInterval.Exactly(33)), b => b.Claim("c is 5").Level(C, ExactInterval.Exactly(5)));
        Assert.Equal(["a as TrailingZeros, b as TrailingZeros, a + c as TrailingZeros"], Combinations(analysis).Select(c => c.ToString()));
        Assert.Equal(
            ["a: AllDigits by a is 33", "b: AllDigits by b is 33", "a + c: AllDigits by a is 33, c is 5"],
            analysis.RuledOutReadings().Select(r => $"{r.Claim.Id}: {r.Reading.Name} by {string.Join(", ", r.By.Select(c => c.Id))}"));
    }

    [Fact]
    public void A_form_over_several_groups_is_bounded_by_all_of_them()
    {
        ClaimAnalysis analysis = Of(
            b => b.Claim("c").Level(C, ExactInterval.Closed(5, 6)), b => b.Claim("b").Level(B, ExactInterval.Closed(3, 4)), b => b.Claim("a").Level(A, ExactInterval.Closed(1, 2)));
        ClaimBounds bounds = analysis.Bounds(A + B - C);
        Assert.Equal(ExactInterval.Closed(-2, 1), bounds.Interval);
        Assert.Equal(["c", "b", "a"], bounds.LowClaims.Select(c => c.Id));
        Assert.Equal(ExactInterval.Closed(new Rational(1, 6), new Rational(2, 5)), analysis.RatioBounds(A, C).Interval);
    }

    [Fact]
    public void A_claim_or_an_identity_about_nothing_is_possible_or_not()
    {
        Assert.Equal(ClaimVerdict.Consistent, Of(b => b.Identity(A, A), b => b.PartOf(A, A), b => b.Claim("a").Level(A, Thirty)).Verdict);
        Assert.Equal(ClaimVerdict.Consistent, Of(b => b.Claim("nothing").Level(A - A, ExactInterval.Exactly(0))).Verdict);
        ClaimAnalysis analysis = Of(b => b.Claim("nothing").Level(A - A, ExactInterval.Exactly(5)), b => b.Claim("a").Level(A, Thirty));
        Assert.Equal(ClaimVerdict.Contradictory, analysis.Verdict);
    }

    [Fact]
    public void A_fact_joins_what_it_bounds_and_not_what_it_only_mentions()
    {
        int Groups(Bound? lower, Bound? upper)
        {
            LinearConstraint fact = new([new(0, Rational.One), new(1, -Rational.One)], lower, upper);
            return new ClaimGroups(2, [fact], [], new Effort()).All.Count;
        }

        Assert.Equal((2, 1, 1, 1), (Groups(null, null), Groups(default(Bound), null), Groups(null, default(Bound)), Groups(default(Bound), default(Bound))));
    }

    [Fact]
    public void Of_several_readings_the_nearest_counts()
    {
        ClaimCorrection correction = Corrections(b => b.Claim("thirty").Level(A, Thirty), b => b.Claim("forty").Level(A, ExactInterval.Exactly(40))).Single(c => c.Claim.Id == "thirty");
        Assert.Equal(new Rational(1, 8), correction.RelativeSize);
        Assert.Equal("thirty would have to be in [40, 40]", correction.ToString());
    }

    [Fact]
    public void A_correction_that_reaches_over_what_was_printed_comes_last()
    {
        Quantity least = Quantity.Named("least");
        // b is 15 or 25, and a is not below 9.
        IReadOnlyList<ClaimCorrection> corrections = Corrections(
            b => b.PartOf(least, A), b => b.Claim("least").Level(least, ExactInterval.Exactly(9)), b => b.Claim("b").Level(B, ExactInterval.Exactly(20)),
            b => b.Claim("a").Level(A, ExactInterval.Exactly(10)), b => b.Claim("surge").Change(A, B, ReportedChange.Parse("surged by 1.5 times", ReportedNumberOptions.Exact)));
        Assert.Equal(["a would have to be in [40/3, 40/3]", "b would have to be in [15, 25]"], corrections.Select(c => c.ToString()));
        Assert.Equal([new Rational(1, 4), null], corrections.Select(c => c.RelativeSize));
    }

    [Theory]
    [InlineData(4, 5, 5, true)]
    [InlineData(5, 6, 5, false)]
    [InlineData(0, 0, 0, true)]
    public void What_is_missed_by_an_open_end_is_at_no_distance(int low, int high, int end, bool isAbove)
    {
        ClaimCorrection correction = Corrections(
            b => b.Claim("a").Level(A, ExactInterval.Closed(low, high)), b => b.Claim("b").Level(B, ExactInterval.Exactly(end)),
            b => b.Claim("order").Exceeds(isAbove ? A : B, isAbove ? B : A)).Single(c => c.Claim.Id == "a");
        Assert.Equal(isAbove ? $"({end}, ∞)" : $"[0, {end})", correction.Needed.ToString());
        Assert.Equal(default(Rational), correction.RelativeSize);
    }

    [Fact]
    public void A_date_that_one_day_would_correct_is_that_day()
    {
        IReadOnlyList<ClaimCorrection> corrections = Corrections(b => b.Claim("one").Since("w", new(1994, 2, 3)), b => b.Claim("other").Since("w", new(1995, 2, 3)));
        Assert.Equal(["one would have to be 1995-02-03", "other would have to be 1994-02-03"], corrections.Select(c => c.ToString()).Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<ReadingCombination> Combinations(ClaimAnalysis analysis) => analysis.SurvivingCombinations();

    private static IReadOnlyList<ClaimCorrection> Corrections(params Action<ClaimSetBuilder>[] statements) => Of(statements).Corrections();

    private static ClaimAnalysis Of(params Action<ClaimSetBuilder>[] statements)
    {
        var builder = new ClaimSetBuilder();
        foreach (Action<ClaimSetBuilder> state in statements) state(builder);
        return ClaimAnalysis.Of(builder.Build());
    }
}

using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>Which claims say the same, and so are one witness where one origin says them.</summary>
public class ClaimContentTests
{
    private static readonly Quantity A = Quantity.Named("a"), B = Quantity.Named("b");
    private static readonly ExactInterval OneToTwo = ExactInterval.Closed(1, 2);

    [Fact]
    public void A_constraint_says_the_same_when_form_and_both_bounds_are()
    {
        FormConstraint constraint = new(A + B, (Bound)(Rational)1, (Bound)(Rational)2);
        FormConstraint same = new(B + A, (Bound)(Rational)1, (Bound)(Rational)2);
        Assert.Equal(same, constraint);
        Assert.Equal(same.GetHashCode(), constraint.GetHashCode());
        FormConstraint[] others =
        [
            new(A - B, (Bound)(Rational)1, (Bound)(Rational)2), new(A + B, (Bound)(Rational)0, (Bound)(Rational)2), new(A + B, (Bound)(Rational)1, (Bound)(Rational)3),
            new(A + B, null, (Bound)(Rational)2), new(A + B, (Bound)(Rational)1, null), new(A + B, Bound.Above(1), (Bound)(Rational)2), new(A, (Bound)(Rational)5, (Bound)(Rational)6),
        ];
        Assert.All(others, other => Assert.NotEqual(constraint, other));
        Assert.All(others, other => Assert.NotEqual(constraint.GetHashCode(), other.GetHashCode()));
    }

    [Fact]
    public void A_reading_says_the_same_when_every_constraint_does()
    {
        FormConstraint low = new(A, (Bound)(Rational)1, null), high = new(A, null, (Bound)(Rational)2), other = new(B, null, (Bound)(Rational)2);
        ClaimReading Of(params FormConstraint[] constraints) => new("r", OneToTwo, constraints);
        Assert.True(Of(low, high).Says(Of(low, high)));
        Assert.False(Of(low, high).Says(Of(low)));
        Assert.False(Of(low).Says(Of(low, high)));
        Assert.False(Of(low, high).Says(Of(low, other)));
        Assert.False(Of(low, high).Says(Of(other, high)));
    }

    [Fact]
    public void A_copy_has_the_origin_and_every_reading()
    {
        ReportedNumber thirty = ReportedNumber.Parse("30");
        Claim Thirty(string? origin, Quantity of) => Stated(origin, draft => draft.Level(of, thirty));
        Claim claim = Thirty("agency", A), digits = Stated("agency", draft => draft.Level(A, thirty.Readings[0].Interval));
        Claim zeros = Stated("agency", draft => draft.Level(A, ReportedNumber.Parse("30", new() { Rounding = ReportedRounding.Truncated })));
        Assert.True(claim.IsCopyOf(Thirty("agency", A)));
        Assert.False(claim.IsCopyOf(Thirty("other", A)));
        Assert.False(claim.IsCopyOf(Thirty(null, A)));
        Assert.False(Thirty(null, A).IsCopyOf(Thirty(null, A)));
        Assert.False(claim.IsCopyOf(Thirty("agency", B)));
        Assert.False(claim.IsCopyOf(digits));
        Assert.False(digits.IsCopyOf(claim));
        Assert.False(claim.IsCopyOf(zeros));
        Assert.False(claim.IsCopyOf(Stated("agency", draft => draft.Level(A, ReportedNumber.Parse("30 thousand")))));
    }

    [Fact]
    public void A_claim_that_differs_in_one_reading_is_no_copy()
    {
        ExactInterval first = ReportedNumber.Parse("30").Readings[0].Interval;
        Claim WithZeros(ExactInterval zeros) => new("c", null, "agency", null, 1, ClaimKind.Level, A, [.. new[] { first, zeros }.Select(i => new ClaimReading("r", i, [FormConstraint.Within(A, i)]))]);
        Assert.True(WithZeros(OneToTwo).IsCopyOf(WithZeros(OneToTwo)));
        Assert.False(WithZeros(OneToTwo).IsCopyOf(WithZeros(ExactInterval.Closed(1, 3))));
    }

    [Fact]
    public void Content_and_origin_are_told_apart_by_their_hash()
    {
        int Hash(string? origin, Quantity of) => Stated(origin, draft => draft.Level(of, OneToTwo)).ContentHash();
        Assert.Equal(Hash("agency", A), Hash("agency", A));
        Assert.Equal(3, new[] { Hash("agency", A), Hash("agency", B), Hash("other", A) }.Distinct().Count());
    }

    [Fact]
    public void Each_reading_of_a_change_says_what_any_of_them_does()
    {
        int[] Counts(string change) => [.. Stated(null, draft => draft.Change(A, B, ReportedChange.Parse(change))).Readings.Select(r => r.Constraints.Count)];
        Assert.Equal([2], Counts("1.5-fold"));
        Assert.Equal([4, 4], Counts("surged by 1.5 times"));
        Assert.Equal([2], Counts("rose by more than 30 per cent"));
    }

    [Fact]
    public void A_claim_without_words_is_written_as_its_id()
    {
        Assert.Equal("c", Stated(null, draft => draft.Level(A, OneToTwo)).ToString());
        Assert.Equal("c: \"about 5\"", Stated(null, draft => draft.Level(A, ReportedNumber.Parse("about 5"))).ToString());
    }

    [Fact]
    public void What_is_only_asked_is_known_to_the_set()
    {
        ClaimSet set = new ClaimSetBuilder().Ask(A - B).Build();
        Assert.Equal([A, B], set.Quantities);
        Assert.Equal("[0, ∞)", ClaimAnalysis.Of(set).Bounds(A).Interval.ToString());
    }

    [Fact]
    public void A_beginning_is_not_negative() =>
        Assert.False(Assert.Single(new ClaimSetBuilder().Claim("c").Since("relations", new(1994, 2, 3)).Build().Quantities).IsSigned);

    [Fact]
    public void The_first_day_no_years_and_a_hundred_years_are_allowed()
    {
        ReportedChange change = ReportedChange.Parse("rose 10 per cent", ReportedNumberOptions.Exact);
        Assert.Equal("[0, 0]", Stated(null, draft => draft.Since("w", new(1, 1, 1))).Readings[0].Interval.ToString());
        Assert.Equal(2, Stated(null, draft => draft.HasLasted("w", 0, TradePeriod.Year(2024))).Readings.Count);
        Assert.Equal(100, Stated(null, draft => draft.Compound(A, B, 100, change)).Readings[0].Interval.Low!.Value.ToString().Split('.')[1].Length);
        Assert.Equal("[1.1, 1.1]", Stated(null, draft => draft.Compound(A, B, 1, change)).Readings[0].Interval.ToString());
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        var builder = new ClaimSetBuilder();
        ClaimDraft draft = builder.Claim("c");
        ReportedChange change = ReportedChange.Parse("doubled");
        LinearForm none = null!, some = A;
        Assert.Throws<ArgumentNullException>("form", () => draft.Level(none, ReportedNumber.Parse("5")));
        Assert.Throws<ArgumentNullException>("number", () => draft.Level(some, null!));
        Assert.Throws<ArgumentNullException>("form", () => draft.Level(none, OneToTwo));
        Assert.Throws<ArgumentNullException>("earlier", () => draft.Change(none, some, change));
        Assert.Throws<ArgumentNullException>("later", () => draft.Change(some, none, change));
        Assert.Throws<ArgumentNullException>("changeAYear", () => draft.Compound(some, some, 2, null!));
        Assert.Throws<ArgumentNullException>("numerator", () => draft.Ratio(none, some, OneToTwo));
        Assert.Throws<ArgumentNullException>("denominator", () => draft.Ratio(some, none, OneToTwo));
        Assert.Throws<ArgumentNullException>("greater", () => draft.Exceeds(none, some));
        Assert.Throws<ArgumentNullException>("less", () => draft.Exceeds(some, none));
        Assert.Throws<ArgumentNullException>("form", () => builder.Ask(none));
        Assert.Throws<ArgumentException>("what", () => draft.Since(" ", new(1994, 2, 3)));
        Assert.Throws<ArgumentException>("what", () => draft.HasLasted("", 5, TradePeriod.Year(2024)));
        Assert.Throws<ArgumentException>("id", () => builder.Claim(" "));
        Assert.Throws<ArgumentNullException>("id", () => builder.Claim(null!));
    }

    private static Claim Stated(string? origin, Func<ClaimDraft, ClaimSetBuilder> state)
    {
        ClaimDraft draft = new ClaimSetBuilder().Claim("c");
        return Assert.Single(state(origin is null ? draft : draft.From(origin)).Build().Claims);
    }
}

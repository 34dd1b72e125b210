using NodaTime;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class ClaimAnalysisTests
{
    private static readonly Quantity A = Quantity.Named("a"), B = Quantity.Named("b");

    [Fact]
    public void Copies_of_one_origin_are_one_witness()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("first").From("agency").Level(A, ExactInterval.Exactly(1));
        builder.Claim("second").From("agency").Level(A, ExactInterval.Exactly(1));
        builder.Claim("third").From("other").Level(A, ExactInterval.Exactly(1));
        ClaimSet set = builder.Build();
        Assert.Equal(["first", "third"], set.Claims.Select(c => c.Id));
        Assert.Equal(["second"], set.Claims[0].Copies);
        Assert.Throws<ArgumentException>(() => builder.Claim("second").Level(B, ExactInterval.Exactly(1)));
    }

    [Fact]
    public void Conflicts_are_ranked_by_the_least_trust_in_them()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("a is 1").Weighing(3).Level(A, ExactInterval.Exactly(1));
        builder.Claim("a is 2").Weighing(3).Level(A, ExactInterval.Exactly(2));
        builder.Claim("b is 1").Weighing(5).Level(B, ExactInterval.Exactly(1));
        builder.Claim("b is 2").Level(B, ExactInterval.Exactly(2));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());
        Assert.Equal(["b is 1, b is 2", "a is 1, a is 2"], analysis.Conflicts().Select(c => c.ToString()));
        Assert.True(analysis.ConflictsAreComplete());
        Assert.Empty(analysis.Corrections());
        Assert.Throws<InvalidOperationException>(() => analysis.Bounds(A));
    }

    [Fact]
    public void A_correction_says_what_one_claim_would_have_to_be()
    {
        var builder = new ClaimSetBuilder();
        Quantity balance = Quantity.NamedSigned("balance");
        builder.Identity(balance, A - B);
        builder.Claim("a").Level(A, ExactInterval.Closed(9, 11));
        builder.Claim("b").Level(B, ExactInterval.Closed(4, 5));
        builder.Claim("balance").Level(balance, ExactInterval.Closed(1, 2));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());
        Assert.Equal(
            ["a would have to be in [5, 7]", "b would have to be in [7, 10]", "balance would have to be in [4, 7]"],
            analysis.Corrections().Select(c => c.ToString()));
        Assert.Equal([new(2, 9), new(2, 7), new(1, 2)], analysis.Corrections().Select(c => c.RelativeSize!.Value));
    }

    [Fact]
    public void A_correction_over_an_open_end_is_of_no_size()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("five").Level(A, ExactInterval.Exactly(5));
        builder.Claim("more").Level(A, new ExactInterval(5, null, lowIsOpen: true, highIsOpen: false));
        ClaimCorrection five = ClaimAnalysis.Of(builder.Build()).Corrections().Single(c => c.Claim.Id == "five");
        Assert.Equal((new ExactInterval(5, null, lowIsOpen: true, highIsOpen: false), Rational.Zero), (five.Needed, five.RelativeSize));
    }

    [Fact]
    public void Thirty_years_and_since_2024_contradict_each_other()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("thirty years").HasLasted("relations", 30, TradePeriod.Year(2024));
        builder.Claim("since 2024").Since("relations", new LocalDate(2024, 2, 3));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());
        Assert.Equal(ClaimVerdict.Contradictory, analysis.Verdict);
        Assert.Contains("since 2024 would have to be from 1993-01-02 to 1994-12-31", analysis.Corrections().Select(c => c.ToString()));
    }

    [Theory]
    [InlineData("1994-02-03", ClaimVerdict.Consistent)]
    [InlineData("1993-02-04", ClaimVerdict.Consistent)]
    [InlineData("1994-02-04", ClaimVerdict.Contradictory)]
    [InlineData("1993-02-03", ClaimVerdict.Contradictory)]
    public void Completed_years_are_counted_to_the_day_of_printing(string day, ClaimVerdict verdict)
    {
        LocalDate printed = new(2024, 2, 3), origin = TradePeriod.Parse(day).Start;
        var builder = new ClaimSetBuilder();
        builder.Claim("thirty years").HasLasted("relations", 30, TradePeriod.Between(printed, printed));
        builder.Claim("since").Since("relations", origin);
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());
        bool completed = origin <= printed && new Anniversary(origin).CompletedYears(printed) == 30;
        Assert.Equal(completed, verdict == ClaimVerdict.Consistent);
        Assert.Equal(completed, analysis.SurvivingCombinations().Any(c => c.Readings[0].Reading.Name == "Completed"));
    }

    [Fact]
    public void A_limit_that_is_reached_is_said()
    {
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < 6; i++) builder.Claim($"{i}").Level(A, ExactInterval.Exactly(i));
        ClaimSet set = builder.Build();
        ClaimAnalysis analysis = ClaimAnalysis.Of(set, new() { MaxConflicts = 3 }, TestContext.Current.CancellationToken);
        Assert.Equal((3, false), (analysis.Conflicts().Count, analysis.ConflictsAreComplete()));
        Assert.Equal((15, true), (ClaimAnalysis.Of(set).Conflicts().Count, ClaimAnalysis.Of(set).ConflictsAreComplete()));
        Assert.Contains("MaxClaims", Assert.Throws<InvalidOperationException>(() => ClaimAnalysis.Of(set, new() { MaxClaims = 5 }, default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_each_claim_has_one_reading_there_is_one_combination()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("only").Level(Quantity.Named("a"), ReportedNumber.Parse("31"));
        Assert.Equal("the only reading", Assert.Single(ClaimAnalysis.Of(builder.Build()).SurvivingCombinations()).ToString());
    }

    [Fact]
    public void Combinations_beyond_the_limit_are_said_to_be_left_out()
    {
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < 4; i++) builder.Claim($"{i}").Level(Quantity.Named($"{i}"), ReportedNumber.Parse("30"));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build(), new() { MaxCombinations = 10 }, TestContext.Current.CancellationToken);
        Assert.Equal((10, false), (analysis.SurvivingCombinations().Count, analysis.CombinationsAreComplete()));
        foreach ((int limit, bool areComplete) in new[] { (1, false), (2, false), (15, false), (16, true), (17, true), (4096, true) })
        {
            ClaimAnalysis limited = ClaimAnalysis.Of(builder.Build(), new() { MaxCombinations = limit }, TestContext.Current.CancellationToken);
            Assert.Equal((Math.Min(limit, 16), areComplete), (limited.SurvivingCombinations().Count, limited.CombinationsAreComplete()));
            // Each quantity has two readings of its own.
            ClaimBounds bounds = limited.Bounds(Quantity.Named("0"));
            Assert.Equal((Math.Min(limit, 2), limit >= 2), (bounds.ByCombination().Count, bounds.CombinationsAreComplete()));
        }
    }

    [Fact]
    public void Work_beyond_the_limit_is_an_error_that_names_it()
    {
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < 9; i++) builder.Claim($"{i}").Exceeds(Quantity.Named($"{i}"), Quantity.Named($"{i + 1}"));
        Assert.Contains("MaxSteps", Assert.Throws<InvalidOperationException>(() => ClaimAnalysis.Of(builder.Build(), new() { MaxSteps = 2 }, default)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_ends_the_work()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var builder = new ClaimSetBuilder();
        builder.Claim("a").Level(A, ExactInterval.Exactly(1));
        Assert.Throws<OperationCanceledException>(() => ClaimAnalysis.Of(builder.Build(), ClaimAnalysisOptions.Default, cancelled.Token));
    }

    [Fact]
    public void What_no_claim_speaks_of_is_refused()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("a").Level(A, ExactInterval.Exactly(1));
        Assert.Contains("'b'", Assert.Throws<ArgumentException>(() => ClaimAnalysis.Of(builder.Build()).Bounds(B)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_to_what_cannot_be_positive_is_refused()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("a").Level(A, ExactInterval.Exactly(0));
        builder.Claim("b").Level(B, ExactInterval.Exactly(1));
        Assert.Throws<InvalidOperationException>(() => ClaimAnalysis.Of(builder.Build()).RatioBounds(B, A));
    }

    [Fact]
    public void A_cycle_of_strict_comparisons_is_a_conflict_of_all_of_them()
    {
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < 5; i++) builder.Claim($"{i}").Exceeds(Quantity.Named($"{i}"), Quantity.Named($"{(i + 1) % 5}"));
        ClaimConflict conflict = Assert.Single(ClaimAnalysis.Of(builder.Build()).Conflicts());
        Assert.Equal(5, conflict.Claims.Count);
    }
}

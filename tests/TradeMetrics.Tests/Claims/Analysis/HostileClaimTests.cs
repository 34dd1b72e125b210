using System.Diagnostics;
using System.Globalization;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>Sets that would take for ever if every combination were tried; a time limit stands for "does not end".</summary>
public class HostileClaimTests
{
    private static CancellationToken Patience => new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token;

    private static Quantity Q(int number) => Quantity.Named($"q{number}");

    private static ClaimAnalysis Analysis(ClaimSetBuilder builder) => ClaimAnalysis.Of(builder.Build(), ClaimAnalysisOptions.Default, Patience);

    [Fact]
    public void Forty_contradictions_side_by_side_are_all_found()
    {
        ClaimAnalysis analysis = Analysis(SideBySide(40));
        Assert.Equal((40, true), (analysis.Conflicts(Patience).Count, analysis.ConflictsAreComplete(Patience)));
        Assert.All(analysis.Conflicts(Patience), c => Assert.Equal(2, c.Claims.Count));
        Assert.Empty(analysis.Corrections(Patience));
    }

    [Fact]
    public void Forty_contradictions_that_hang_together_are_found_though_nothing_proves_them_all()
    {
        ClaimSetBuilder builder = SideBySide(40);
        builder.Claim("sum").Level(LinearForm.Sum(Enumerable.Range(0, 40).Select(Q)), new ExactInterval(0, null, false, false));
        ClaimAnalysis analysis = Analysis(builder);
        Assert.Equal((40, false), (analysis.Conflicts(Patience).Count, analysis.ConflictsAreComplete(Patience)));
    }

    [Fact]
    public void Sixty_levels_of_two_readings_under_an_impossible_sum_are_one_conflict()
    {
        ClaimSetBuilder builder = Ambiguous(60);
        builder.Claim("sum").Level(LinearForm.Sum(Enumerable.Range(0, 60).Select(Q)), ExactInterval.Exactly(9999));
        ClaimAnalysis analysis = Analysis(builder);
        Assert.Equal(61, Assert.Single(analysis.Conflicts(Patience)).Claims.Count);
        Assert.True(analysis.ConflictsAreComplete(Patience));
        // The sum of thirties is 1,500 to 2,100.
        Assert.Equal(ExactInterval.Closed(1500, 2100), analysis.Corrections(Patience).Single(c => c.Claim.Id == "sum").Needed);
    }

    [Fact]
    public void Bounds_over_more_combinations_than_are_kept_are_those_of_all()
    {
        ClaimSetBuilder builder = Ambiguous(60);
        builder.Claim("sum").Level(LinearForm.Sum(Enumerable.Range(0, 60).Select(Q)), ExactInterval.Exactly(2090));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build(), ClaimAnalysisOptions.Default with { MaxCombinations = 5 }, Patience);
        ClaimBounds bounds = analysis.Bounds(Q(59), Patience);
        // All others at 35 leave 25; the first few combinations leave no more than 30.5.
        Assert.Equal(ExactInterval.Closed(25, 35), bounds.Interval);
        Assert.Equal((5, false), (bounds.ByCombination(Patience).Count, bounds.CombinationsAreComplete(Patience)));
        Assert.Equal((5, false), (analysis.SurvivingCombinations(Patience).Count, analysis.CombinationsAreComplete(Patience)));
        Assert.Contains("sum", bounds.LowClaims.Select(c => c.Id));
        Assert.Equal(["level 59"], bounds.HighClaims.Select(c => c.Id));
    }

    [Fact]
    public void Forty_rises_of_two_readings_are_no_match_for_the_levels_around_them()
    {
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < 40; i++) builder.Claim($"rise {i}").Change(Q(i), Q(i + 1), ReportedChange.Parse("up 1.5 times"));
        builder.Claim("first").Level(Q(0), ExactInterval.Exactly(1));
        builder.Claim("last").Level(Q(40), ExactInterval.Exactly(2));
        ClaimAnalysis analysis = Analysis(builder);
        Assert.Equal(42, Assert.Single(analysis.Conflicts(Patience)).Claims.Count);
        Assert.Equal(ClaimVerdict.Contradictory, analysis.Verdict);
    }

    [Fact]
    public void Combinations_of_claims_that_have_nothing_to_do_with_each_other_multiply()
    {
        ClaimAnalysis analysis = Analysis(Ambiguous(11));
        Assert.Equal((2048, true), (analysis.SurvivingCombinations(Patience).Count, analysis.CombinationsAreComplete(Patience)));
        Assert.Equal(2048, analysis.SurvivingCombinations(Patience).Select(c => c.ToString()).Distinct().Count());
        Assert.All(analysis.SurvivingCombinations(Patience), c => Assert.Equal(Enumerable.Range(0, 11).Select(i => $"level {i}"), c.Readings.Select(r => r.Claim.Id)));
        // The bounds of one have to do with its own reading alone, and those of a sum with both.
        Assert.Equal(2, analysis.Bounds(Q(3), Patience).ByCombination(Patience).Count);
        Assert.Equal(4, analysis.Bounds(Q(3) + Q(7), Patience).ByCombination(Patience).Count);
        Assert.Equal(ExactInterval.Closed(50, 70), analysis.Bounds(Q(3) + Q(7), Patience).Interval);
        Assert.Equal(ExactInterval.Closed(new(5, 7), new(7, 5)), analysis.RatioBounds(Q(3), Q(7), Patience).Interval);
    }

    [Fact]
    public void A_question_beyond_the_limit_is_an_error_and_the_next_one_begins_anew()
    {
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < 50; i++) builder.Claim($"sum {i}").Level(Q(i) + Q(i + 1), ExactInterval.Closed(100 + i * 7 % 13, 101 + i * 7 % 13));
        builder.Claim("apart").Level(Quantity.Named("apart"), ExactInterval.Exactly(1));
        ClaimSet set = builder.Build();
        long enough = 20_000;
        Assert.Contains("more than 1000 steps", Assert.Throws<InvalidOperationException>(() => ClaimAnalysis.Of(set, new() { MaxSteps = 1_000 }, Patience)).Message, StringComparison.Ordinal);
        while (true)
        {
            try
            {
                ClaimAnalysis analysis = ClaimAnalysis.Of(set, new() { MaxSteps = enough }, Patience);
                Assert.Equal(ExactInterval.Exactly(1), analysis.Bounds(Quantity.Named("apart"), Patience).Interval);
                Assert.Equal(ExactInterval.Exactly(1), analysis.Bounds(Quantity.Named("apart"), Patience).Interval);
                return;
            }
            catch (InvalidOperationException)
            {
                enough *= 2;
            }
        }
    }

    [Fact]
    public void A_search_for_conflicts_that_takes_too_many_steps_keeps_what_it_found()
    {
        ClaimSetBuilder builder = SideBySide(40);
        builder.Claim("sum").Level(LinearForm.Sum(Enumerable.Range(0, 40).Select(Q)), new ExactInterval(0, null, false, false));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build(), new() { MaxSteps = 200_000 }, Patience);
        Assert.False(analysis.ConflictsAreComplete(Patience));
        Assert.InRange(analysis.Conflicts(Patience).Count, 1, 40);
        Assert.All(analysis.Conflicts(Patience), c => Assert.Equal(2, c.Claims.Count));
    }

    [Fact]
    public void Cancellation_ends_every_question_soon()
    {
        ClaimSetBuilder builder = SideBySide(60);
        builder.Claim("sum").Level(LinearForm.Sum(Enumerable.Range(0, 60).Select(Q)), new ExactInterval(0, null, false, false));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build(), new() { MaxSteps = long.MaxValue, MaxConsistentSets = int.MaxValue }, Patience);
        using var cancellation = new CancellationTokenSource(200);
        var clock = Stopwatch.StartNew();
        Assert.Throws<OperationCanceledException>(() => analysis.Conflicts(cancellation.Token));
        Assert.Throws<OperationCanceledException>(() => analysis.ConflictsAreComplete(cancellation.Token));
        Assert.Throws<OperationCanceledException>(() => analysis.Corrections(cancellation.Token));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It went on for {clock.Elapsed}.");
    }

    [Fact]
    public void A_document_of_more_claims_than_are_analysed_is_refused_before_they_are_read()
    {
        // Every claim of it is wrong, and none is looked at.
        string json = $$"""{ "quantities": {}, "claims": [ {{string.Join(", ", Enumerable.Range(0, 10_000).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{ "id": "{{i}}" }""")))}} ] }""";
        Assert.Contains("10000 claims", Assert.Throws<FormatException>(() => ClaimDocument.Parse(json)).Message, StringComparison.Ordinal);
        Assert.Contains("MaxClaims", Assert.Throws<FormatException>(() => ClaimDocument.Parse(json, new() { MaxClaims = 9_999 })).Message, StringComparison.Ordinal);
        Assert.Contains("makes 0 statements", Assert.Throws<FormatException>(() => ClaimDocument.Parse(json, new() { MaxClaims = 10_000 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_thousand_claims_that_have_nothing_to_do_with_each_other_are_answered()
    {
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < 2_000; i++) builder.Claim($"{i}").From("one origin").Level(Q(i), ExactInterval.Closed(i, i + 1));
        ClaimAnalysis analysis = Analysis(builder);
        Assert.Equal(ExactInterval.Closed(1_000, 1_001), analysis.Bounds(Q(1_000), Patience).Interval);
        Assert.Equal(2_000, analysis.Set.Claims.Count);
    }

    [Fact]
    public void A_claim_that_contradicts_itself_is_a_conflict_of_one()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("more than itself").Exceeds(Q(0), Q(0));
        builder.Claim("nothing is five").Level(Q(1) - Q(1), ExactInterval.Exactly(5));
        builder.Claim("nothing is nothing").Level(Q(1) - Q(1), ExactInterval.Exactly(0));
        ClaimAnalysis analysis = Analysis(builder);
        Assert.Equal(["more than itself", "nothing is five"], analysis.Conflicts(Patience).Select(c => Assert.Single(c.Claims).Id).Order());
        Assert.True(analysis.ConflictsAreComplete(Patience));
    }

    [Fact]
    public void A_negative_base_cannot_have_grown()
    {
        // Half of a negative number is more than it; but a rate is of a level, which is zero or more.
        var builder = new ClaimSetBuilder();
        Quantity balance = Quantity.NamedSigned("balance"), later = Quantity.NamedSigned("later balance");
        builder.Claim("balance").Level(balance, ExactInterval.Exactly(-2));
        builder.Claim("change").Change(balance, later, ExactInterval.Exactly(new(1, 2)));
        Assert.Equal(ClaimVerdict.Contradictory, Analysis(builder).Verdict);
        var open = new ClaimSetBuilder();
        open.Claim("balance").Level(balance, ExactInterval.Exactly(-2));
        open.Claim("more than tripled").Change(balance, later, new ExactInterval(3, null, true, false));
        Assert.Equal(ClaimVerdict.Contradictory, Analysis(open).Verdict);
    }

    private static ClaimSetBuilder SideBySide(int count)
    {
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < count; i++)
        {
            builder.Claim($"{i} is 10").Level(Q(i), ExactInterval.Exactly(10));
            builder.Claim($"{i} is 20").Level(Q(i), ExactInterval.Exactly(20));
        }
        return builder;
    }

    private static ClaimSetBuilder Ambiguous(int count)
    {
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < count; i++) builder.Claim($"level {i}").Level(Q(i), ReportedNumber.Parse("30"));
        return builder;
    }
}

using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>A token ends the question that it is given with, and no other; what was worked out once is kept.</summary>
public class ClaimQuestionTests
{
    private static readonly Quantity A = Quantity.Named("a"), B = Quantity.Named("b");

    private static CancellationToken Cancelled => new(canceled: true);

    private static CancellationToken Patience => new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token;

    private static ClaimSet Consistent()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("base").Level(A, ExactInterval.Exactly(10));
        builder.Claim("surge").Change(A, B, ReportedChange.Parse("surged by 1.5 times"));
        builder.Claim("less").Level(B, ExactInterval.Closed(0, 20));
        return builder.Build();
    }

    [Fact]
    public void As_many_combinations_as_there_can_be_are_no_limit()
    {
        ClaimAnalysis analysis = ClaimAnalysis.Of(Consistent(), ClaimAnalysisOptions.Default with { MaxCombinations = int.MaxValue });
        Assert.Equal(ClaimAnalysis.Of(Consistent()).SurvivingCombinations(Patience).Select(c => c.ToString()), analysis.SurvivingCombinations(Patience).Select(c => c.ToString()));
        Assert.NotEmpty(analysis.SurvivingCombinations(Patience));
        Assert.NotEmpty(analysis.Bounds(B, Patience).ByCombination(Patience));
        Assert.True(analysis.CombinationsAreComplete(Patience));
    }

    [Fact]
    public void Conflicts_stand_in_one_order_whatever_was_asked_before()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("a").Level(A, ExactInterval.Closed(3499.5m, 3500.5m));
        builder.Claim("b").Level(B, ExactInterval.Closed(3189.5m, 3190.5m));
        builder.Claim("t").Level(A + B, ExactInterval.Closed(6773.5m, 6774.5m));
        builder.Claim("d").Level(A - B, ExactInterval.Closed(394.15m, 394.25m));
        ClaimSet set = builder.Build();
        ClaimAnalysis asked = ClaimAnalysis.Of(set), fresh = ClaimAnalysis.Of(set);
        _ = asked.Corrections(Patience);
        string[] expected = [.. fresh.Conflicts(Patience).Select(c => string.Join(',', c.Claims.Select(claim => claim.Id)))];
        Assert.True(expected.Length > 1);
        Assert.Equal(expected, asked.Conflicts(Patience).Select(c => string.Join(',', c.Claims.Select(claim => claim.Id))));
    }

    [Fact]
    public void A_copy_that_names_the_currency_lends_it()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("bare").From("a ministry").Level(A, ReportedNumber.Parse("5m"));
        builder.Claim("dollars").From("a ministry").Level(A, ReportedNumber.Parse("$5m"));
        Claim claim = Assert.Single(builder.Build().Claims);
        Assert.Equal(("bare", "USD"), (claim.Id, claim.Currency));
    }

    [Fact]
    public void A_ratio_without_ends_speaks_of_both_its_sides()
    {
        ClaimSet set = new ClaimSetBuilder().Claim("open").Ratio(A, B, default).Build();
        Assert.Equal(new ExactInterval(0, null, false, false), ClaimAnalysis.Of(set).Bounds(A, Patience).Interval);
        Assert.Throws<ArgumentException>("quantities", () => LinearForm.Sum([A, null!]));
    }

    private static ClaimSet Contradictory()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("one").Level(A, ExactInterval.Exactly(1));
        builder.Claim("two").Level(A, ExactInterval.Exactly(2));
        return builder.Build();
    }

    // Pairs that exclude each other, tied together by a sum: to know that no conflict is left takes a look at 2^60 sets.
    private static ClaimAnalysis Endless()
    {
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < 60; i++)
        {
            builder.Claim($"{i} is 10").Level(Quantity.Named($"q{i}"), ExactInterval.Exactly(10));
            builder.Claim($"{i} is 20").Level(Quantity.Named($"q{i}"), ExactInterval.Exactly(20));
        }
        builder.Claim("sum").Level(LinearForm.Sum(Enumerable.Range(0, 60).Select(i => Quantity.Named($"q{i}"))), new ExactInterval(0, null, false, false));
        return ClaimAnalysis.Of(builder.Build(), new() { MaxSteps = long.MaxValue, MaxConsistentSets = int.MaxValue });
    }

    [Fact]
    public void The_token_of_the_verdict_does_not_end_later_questions()
    {
        using var cancellation = new CancellationTokenSource();
        ClaimAnalysis consistent = ClaimAnalysis.Of(Consistent(), ClaimAnalysisOptions.Default, cancellation.Token);
        ClaimAnalysis contradictory = ClaimAnalysis.Of(Contradictory(), ClaimAnalysisOptions.Default, cancellation.Token);
        cancellation.Cancel();
        ClaimBounds bounds = consistent.Bounds(B);
        Assert.Equal(ExactInterval.Closed(14.5m, 15.5m), bounds.Interval);
        Assert.Single(bounds.ByCombination());
        Assert.Equal(ExactInterval.Closed(1.45m, 1.55m), consistent.RatioBounds(B, A).Interval);
        Assert.Equal("surge as Usual", Assert.Single(consistent.SurvivingCombinations()).ToString());
        Assert.Equal("surge as Strict, by base, less", Assert.Single(consistent.RuledOutReadings()).ToString());
        Assert.Equal("one, two", Assert.Single(contradictory.Conflicts()).ToString());
        Assert.Equal(2, contradictory.Corrections().Count);
    }

    [Fact]
    public void Each_question_is_ended_by_its_own_token_and_can_be_asked_again()
    {
        ClaimAnalysis consistent = ClaimAnalysis.Of(Consistent(), ClaimAnalysisOptions.Default), contradictory = ClaimAnalysis.Of(Contradictory());
        ClaimBounds bounds = consistent.Bounds(B);
        Func<CancellationToken, object?>[] questions =
        [
            token => consistent.Bounds(B, token).ToString(), token => consistent.RatioBounds(B, A, token).ToString(),
            token => bounds.ByCombination(token), token => bounds.CombinationsAreComplete(token),
            consistent.SurvivingCombinations, token => consistent.CombinationsAreComplete(token), consistent.RuledOutReadings,
            contradictory.Conflicts, token => contradictory.ConflictsAreComplete(token), contradictory.Corrections,
        ];
        foreach (Func<CancellationToken, object?> question in questions) Assert.Throws<OperationCanceledException>(() => question(Cancelled));
        object?[] answers = [.. questions.Select(question => question(CancellationToken.None))];
        Assert.Equal(answers, questions.Select(question => question(Patience)));
        Assert.All(answers, Assert.NotNull);
        Assert.Throws<OperationCanceledException>(() => ClaimAnalysis.Of(Consistent(), ClaimAnalysisOptions.Default, Cancelled));
    }

    [Fact]
    public void What_was_worked_out_once_is_kept_and_costs_no_work()
    {
        ClaimAnalysis consistent = ClaimAnalysis.Of(Consistent()), contradictory = ClaimAnalysis.Of(Contradictory());
        ClaimBounds bounds = consistent.Bounds(B);
        Func<CancellationToken, object>[] questions = [bounds.ByCombination, consistent.SurvivingCombinations, consistent.RuledOutReadings, contradictory.Conflicts, contradictory.Corrections];
        foreach (Func<CancellationToken, object> question in questions) Assert.Same(question(CancellationToken.None), question(Cancelled));
    }

    [Fact]
    public async Task Many_that_ask_first_at_once_get_one_answer()
    {
        int worked = 0;
        var kept = new KeptList<int>(new Turn(new Effort()), _ =>
        {
            // Long enough that all others wait for it.
            Thread.Sleep(100);
            return ([Interlocked.Increment(ref worked)], true);
        });
        using var start = new Barrier(8);
        IReadOnlyList<int>[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OnAThread(() =>
        {
            start.SignalAndWait(Patience);
            return kept.Items(Patience);
        })));
        Assert.Equal(1, worked);
        Assert.All(answers, answer => Assert.Same(answers[0], answer));
    }

    [Fact]
    public async Task Who_waits_for_another_question_can_be_cancelled()
    {
        ClaimAnalysis analysis = Endless();
        using var first = new CancellationTokenSource();
        Task endless = OnAThread(() => analysis.Conflicts(first.Token));
        // The first question has the solver by then, and keeps it.
        await Task.Delay(200, Patience);
        using var second = new CancellationTokenSource(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => OnAThread(() => analysis.Corrections(second.Token)).WaitAsync(TimeSpan.FromSeconds(20), Patience));
        Assert.False(endless.IsCompleted);
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => endless);
        Assert.Empty(analysis.Corrections(Patience));
    }

    [Fact]
    public void What_is_broken_off_in_the_middle_leaves_later_answers_as_they_are()
    {
        ClaimAnalysis analysis = Endless();
        foreach (int milliseconds in new[] { 20, 50, 100 })
        {
            using var cancellation = new CancellationTokenSource(milliseconds);
            Assert.Throws<OperationCanceledException>(() => analysis.Conflicts(cancellation.Token));
        }
        Assert.Empty(analysis.Corrections(Patience));
        Assert.Equal(ClaimVerdict.Contradictory, analysis.Verdict);
    }

    [Fact]
    public void A_limit_that_ended_one_question_does_not_change_the_answer_to_the_next()
    {
        ClaimSet set = Ceilings();
        ClaimAnalysis unlimited = ClaimAnalysis.Of(set);
        int brokenOff = 0, answered = 0;
        for (long limit = 100; limit < 100_000; limit = limit * 8 / 7)
        {
            if (Answer(() => ClaimAnalysis.Of(set, new() { MaxSteps = limit })) is not { } analysis) continue;
            bool isFirst = true;
            foreach (Quantity quantity in set.Quantities)
            {
                if (Answer(() => analysis.Bounds(quantity)) is not { } bounds)
                {
                    (brokenOff, isFirst) = (brokenOff + 1, false);
                    continue;
                }
                Assert.Equal(unlimited.Bounds(quantity).Interval, bounds.Interval);
                if (!isFirst) answered++;
            }
        }
        Assert.True(brokenOff > 10 && answered > 10, $"{brokenOff} were broken off, and {answered} answered after such a one.");
    }

    // All at nothing is possible, so that the verdict is cheap; how high each can be is not.
    private static ClaimSet Ceilings()
    {
        const int Links = 12;
        Quantity Q(int number) => Quantity.Named($"q{number % Links}");
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < Links; i++)
        {
            ExactInterval ceiling = new(null, 100 + (i * 7 % 13), lowIsOpen: false, highIsOpen: false);
            builder.Claim($"sum {i}").Level(3 * Q(i) + Q(i + 1) / 7 - Q(i + 2) + 2 * Q(i + 5), ceiling);
        }
        builder.Claim("all").Level(LinearForm.Sum(Enumerable.Range(0, Links).Select(Q)), new ExactInterval(null, 400, lowIsOpen: false, highIsOpen: false));
        return builder.Build();
    }

    private static Task<T> OnAThread<T>(Func<T> question) => Task.Factory.StartNew(question, Patience, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static T? Answer<T>(Func<T> question)
        where T : class
    {
        try
        {
            return question();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

using System.Diagnostics;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>Systems on which a simplex method goes round in circles, or for long, unless it takes care; a time limit stands for "does not end".</summary>
public class SolverTerminationTests
{
    private static CancellationToken Patience => new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token;

    private static KeyValuePair<int, Rational>[] Form(params string[] factors) =>
        [.. factors.Select((f, i) => KeyValuePair.Create(i, Rational.Parse(f)))];

    private static IReadOnlyList<IReadOnlyList<LinearConstraint>> AtMost(Rational number, params string[] factors) => [[new(Form(factors), null, number)]];

    private static IReadOnlyList<IReadOnlyList<LinearConstraint>> Just(Rational number, int unknown) =>
        [[new([new(unknown, Rational.One)], number, (Bound)number)]];

    private static IEnumerable<LinearConstraint> NonNegative(int unknowns) =>
        Enumerable.Range(0, unknowns).Select(i => new LinearConstraint([new(i, Rational.One)], default(Bound), null));

    private static Bound? Maximum(LinearSystem system, KeyValuePair<int, Rational>[] form) =>
        system.Maximum(form, Enumerable.Range(0, system.Count), new int[system.Count], Patience).At;

    [Fact]
    public void Beales_example_ends()
    {
        var system = new LinearSystem(
            4, NonNegative(4), [AtMost(0, "1/4", "-8", "-1", "9"), AtMost(0, "1/2", "-12", "-1/2", "3"), AtMost(1, "0", "0", "1", "0")]);
        Assert.Equal((Bound)new Rational(5, 4), Maximum(system, Form("3/4", "-20", "1/2", "-6")));
    }

    [Fact]
    public void Kuhns_example_ends()
    {
        var system = new LinearSystem(
            4, NonNegative(4), [AtMost(0, "-2", "-9", "1", "9"), AtMost(0, "1/3", "1", "-1/3", "-2"), AtMost(2, "2", "3", "-1", "-12")]);
        Assert.Equal((Bound)(Rational)2, Maximum(system, Form("2", "3", "-1", "-12")));
    }

    [Fact]
    public void Every_order_of_the_unknowns_and_claims_of_a_cycling_example_ends()
    {
        string[][] rows = [["1/2", "-11/2", "-5/2", "9"], ["1/2", "-3/2", "-1/2", "1"], ["1", "0", "0", "0"]];
        string[] objective = ["10", "-57", "-9", "-24"];
        foreach (int[] order in Orders(4))
        {
            string[] Reordered(string[] factors) => [.. order.Select(i => factors[i])];
            foreach (int[] claims in Orders(3))
            {
                // Chvátal's example, whose maximum is 1.
                var system = new LinearSystem(4, NonNegative(4), claims.Select(c => AtMost(c == 2 ? 1 : 0, Reordered(rows[c]))));
                Assert.Equal((Bound)Rational.One, Maximum(system, Form(Reordered(objective))));
            }
        }
    }

    [Fact]
    public void The_cube_of_Klee_and_Minty_is_climbed_to_its_top()
    {
        const int Size = 7;
        var claims = Enumerable.Range(0, Size).Select(i => AtMost(
            (int)Math.Pow(5, i + 1), [.. Enumerable.Range(0, Size).Select(j => j < i ? $"{1 << (i - j + 1)}" : j == i ? "1" : "0")]));
        var system = new LinearSystem(Size, NonNegative(Size), claims);
        Assert.Equal((Bound)(Rational)(int)Math.Pow(5, Size), Maximum(system, Form([.. Enumerable.Range(0, Size).Select(j => $"{1 << (Size - 1 - j)}")])));
    }

    [Fact]
    public void A_vertex_where_hundreds_of_claims_meet_is_left_and_found_again()
    {
        // a·x0 + b·x1 + c·x2 ≤ x3 for many a, b and c: all of them are edges at zero.
        var forms =
            from a in Enumerable.Range(1, 3)
            from b in Enumerable.Range(-3, 7)
            from c in Enumerable.Range(-3, 7)
            select AtMost(0, $"{a}", $"{b}", $"{c}", "-1");
        var system = new LinearSystem(4, NonNegative(4), forms.Append(AtMost(1, "1", "1", "1", "1")));
        Assert.Equal((Bound)new Rational(1, 4), Maximum(system, Form("1", "0", "0", "0")));
    }

    [Fact]
    public void A_ring_of_strict_comparisons_contradicts_itself_and_every_claim_of_it_is_named()
    {
        const int Length = 60;
        var ring = Enumerable.Range(0, Length).Select(i =>
            (IReadOnlyList<IReadOnlyList<LinearConstraint>>)[[new LinearConstraint([new(i, Rational.One), new((i + 1) % Length, -Rational.One)], null, Bound.Below(default))]]);
        var system = new LinearSystem(Length, [], ring);
        Assert.Equal(Enumerable.Range(0, Length), system.Conflict([.. Enumerable.Range(0, Length)], Patience)!);
        Assert.Null(system.Conflict([.. Enumerable.Range(1, Length - 1)], Patience));
    }

    [Fact]
    public void Numbers_of_two_hundred_digits_are_as_good_as_any()
    {
        Rational great = Rational.Parse(new string('7', 200)), small = Rational.Parse($"0.{new string('0', 199)}1");
        var system = new LinearSystem(2, [], [Just(great, 0), [[new([new(0, small), new(1, Rational.One)], great, (Bound)great)]]]);
        Assert.Equal((Bound)(great - great * small), Maximum(system, Form("0", "1")));
    }

    [Fact]
    public void Nothing_is_begun_that_is_cancelled_already()
    {
        var cancelled = new CancellationToken(true);
        var system = new LinearSystem(2, [], [Just(1, 0), Just(2, 1)]);
        Assert.Throws<OperationCanceledException>(() => system.Conflict([0, 1], cancelled));
        Assert.Throws<OperationCanceledException>(() => system.Maximum(Form("1", "1"), [0], [0, 0], cancelled));
        Assert.Throws<OperationCanceledException>(() => system.ConsistentReadings([0, 1], cancelled).ToList());
        Assert.Throws<OperationCanceledException>(() => ConflictSearch.All(system, 1, cancelled));
    }

    [Fact]
    public void A_search_for_conflicts_that_would_take_for_ever_is_left_at_once_and_can_be_asked_on()
    {
        // Sixty pairs, each of which excludes the other: sixty conflicts, and 2^60 largest sets without one.
        var pairs = Enumerable.Range(0, 120).Select(i => Just(i % 2, i / 2));
        var system = new LinearSystem(60, [], pairs);
        AssertLeftAtOnce(token => ConflictSearch.All(system, int.MaxValue, token));
        Assert.Equal([4, 5], system.Conflict([4, 5, 6], default)!);
        Assert.Null(system.Conflict([4, 6, 9], default));
    }

    [Fact]
    public void A_search_of_readings_that_would_take_for_ever_is_left_at_once_and_can_be_asked_on()
    {
        // Forty quantities are 0 or 1 each, and their sum is twenty and a half: no choice is wrong before nearly all are made.
        var choices = Enumerable.Range(0, 40).Select(i => (IReadOnlyList<IReadOnlyList<LinearConstraint>>)[Just(0, i)[0], Just(1, i)[0]]);
        var system = new LinearSystem(40, [], choices.Append([[new([.. Enumerable.Range(0, 40).Select(i => KeyValuePair.Create(i, Rational.One))], new Rational(41, 2), (Bound)new Rational(41, 2))]]));
        int[] all = [.. Enumerable.Range(0, 41)];
        AssertLeftAtOnce(token => system.Conflict(all, token));
        AssertLeftAtOnce(token => Assert.Empty(system.ConsistentReadings(all, token)));
        Assert.Null(system.Conflict([.. all.Skip(1)], default));
    }

    private static void AssertLeftAtOnce(Action<CancellationToken> search)
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var clock = Stopwatch.StartNew();
        Assert.Throws<OperationCanceledException>(() => search(cancellation.Token));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It went on for {clock.Elapsed}.");
    }

    private static IEnumerable<int[]> Orders(int count) => count == 0 ? [[]] : Orders(count - 1).SelectMany(order =>
        Enumerable.Range(0, count).Select(place => (int[])[.. order.Take(place), count - 1, .. order.Skip(place)]));
}

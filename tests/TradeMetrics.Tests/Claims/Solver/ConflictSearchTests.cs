using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class ConflictSearchTests
{
    [Fact]
    public void What_was_found_before_a_limit_is_kept()
    {
        // Three pairs that contradict each other, of which one claim each may stay: eight consistent sets.
        LinearSystem Pairs(long steps) => new(
            3, [], Enumerable.Range(0, 6).Select(i => (IReadOnlyList<IReadOnlyList<LinearConstraint>>)[[new([new(i / 2, Rational.One)], (Bound)(Rational)i, (Bound)(Rational)i)]]), new Effort(steps));
        const string Expected = "0 1; 2 3; 4 5";
        (List<int[]> conflicts, bool complete) = ConflictSearch.All(Pairs(long.MaxValue), 10, default);
        Assert.Equal((Expected, true), (Texts(conflicts), complete));
        (conflicts, complete) = ConflictSearch.All(Pairs(long.MaxValue), 3, default);
        Assert.Equal((Expected, true), (Texts(conflicts), complete));
        (conflicts, complete) = ConflictSearch.All(Pairs(long.MaxValue), 2, default);
        Assert.Equal((2, false), (conflicts.Count, complete));
        (conflicts, complete) = ConflictSearch.All(Pairs(long.MaxValue), 10, default, sets: 8);
        Assert.Equal((Expected, true), (Texts(conflicts), complete));
        (conflicts, complete) = ConflictSearch.All(Pairs(long.MaxValue), 10, default, sets: 7);
        Assert.Equal((Expected, false), (Texts(conflicts), complete));
        (conflicts, complete) = ConflictSearch.All(Pairs(0), 10, default);
        Assert.Equal((0, false), (conflicts.Count, complete));

        static string Texts(List<int[]> conflicts) => string.Join("; ", conflicts.Select(c => string.Join(' ', c)).Order(StringComparer.Ordinal));
    }
}

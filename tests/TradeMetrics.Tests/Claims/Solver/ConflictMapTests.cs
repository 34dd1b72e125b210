using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class ConflictMapTests
{
    [Fact]
    public void All_sets_are_unexplored_until_something_rules_them_out()
    {
        var map = new ConflictMap(3, new Effort());
        Assert.Equal([0, 1, 2], map.Unexplored(default)!.Order());
        map.RuleOutSupersetsOf([0, 1]);
        Assert.False(map.Unexplored(default)!.IsSupersetOf([0, 1]));
        map.RuleOutSubsetsOf(new HashSet<int> { 0, 2 });
        Assert.Equal([1, 2], map.Unexplored(default)!.Order());
        map.RuleOutSubsetsOf(new HashSet<int> { 1, 2 });
        Assert.Null(map.Unexplored(default));
    }

    [Fact]
    public void Every_set_is_found_once_when_each_is_ruled_out()
    {
        var map = new ConflictMap(4, new Effort());
        var found = new List<string>();
        while (map.Unexplored(default) is { } set)
        {
            found.Add(string.Join(' ', set.Order()));
            map.RuleOutSupersetsOf([.. set]);
        }
        // Each is a superset of the next, so only those of one claim less remain, and at last the empty one.
        Assert.Equal(found.Distinct(), found);
        Assert.Equal("", found[^1]);
    }

    [Fact]
    public void Minimal_conflicts_of_pairs_leave_one_claim_of_each()
    {
        var map = new ConflictMap(6, new Effort());
        for (int i = 0; i < 6; i += 2) map.RuleOutSupersetsOf([i, i + 1]);
        var found = new HashSet<string>();
        while (map.Unexplored(default) is { } set)
        {
            for (int i = 0; i < 6; i += 2) Assert.False(set.Contains(i) && set.Contains(i + 1));
            for (int claim = 0; claim < 6; claim++)
            {
                if (!set.Contains(claim ^ 1)) set.Add(claim);
            }
            Assert.True(found.Add(string.Join(' ', set.Order())));
            map.RuleOutSubsetsOf(set);
        }
        Assert.Equal(8, found.Count);
    }

    [Fact]
    public void A_cancelled_search_ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => new ConflictMap(3, new Effort()).Unexplored(cancelled.Token));
    }

    [Fact]
    public void A_search_counts_its_steps()
    {
        var effort = new Effort(5);
        var map = new ConflictMap(3, effort);
        map.RuleOutSupersetsOf([0, 1, 2]);
        Assert.Throws<InvalidOperationException>(() => { for (int i = 0; i < 6; i++) map.Unexplored(default); });
        Assert.True(effort.IsExhausted);
        effort.Restart();
        Assert.False(effort.IsExhausted);
    }

    [Fact]
    public void Effort_may_be_spent_to_the_last_step()
    {
        var effort = new Effort(5);
        effort.Count(5);
        Assert.False(effort.IsExhausted);
        Assert.Contains("more than 5 steps", Assert.Throws<InvalidOperationException>(() => effort.Count(1)).Message, StringComparison.Ordinal);
        Assert.True(effort.IsExhausted);
    }
}

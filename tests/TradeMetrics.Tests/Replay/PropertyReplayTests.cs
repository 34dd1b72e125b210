using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

/// <summary>That a replay reaches the property it names, with its generators, at the arguments it failed for.</summary>
public partial class PropertyReplayTests
{
    private const string Example = "TradeMetrics.Tests.PropertyReplayTests+Examples";

    [Fact]
    public void An_entry_is_read_as_it_is_written_in_the_file()
    {
        PropertyReplay replay = Assert.Single(PropertyReplay.Parse("""
            [{ "type": "A", "method": "B", "replay": "(1,3,2)", "found": "2026-11-23: 29 February" }]
            """));
        Assert.Equal(new PropertyReplay("A", "B", "(1,3,2)", "2026-11-23: 29 February"), replay);
    }

    [Theory]
    [InlineData("""[{ "type": "A", "method": "B", "replay": "(1,3,2)" }]""")]
    [InlineData("""[{ "type": "A", "method": "B", "replay": "(1,3,2)", "found": "x", "sede": 1 }]""")]
    [InlineData("""[{ "type": null, "method": "B", "replay": "(1,3,2)", "found": "x" }]""")]
    public void An_entry_that_is_incomplete_or_misspelt_is_refused(string json) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => PropertyReplay.Parse(json));

    [Theory]
    [InlineData("TradeMetrics.Tests.Nowhere", nameof(Examples.Holds), "(1,3,2)")]
    [InlineData(Example, "Nothing", "(1,3,2)")]
    [InlineData(Example, nameof(Examples.IsNoProperty), "(1,3,2)")]
    [InlineData(Example, nameof(Examples.Holds), "(1,3)")]
    [InlineData(Example, nameof(Examples.Holds), "StdGen 1,3,2")]
    public void An_entry_that_names_no_property_or_no_replay_is_refused(string type, string method, string replay) =>
        Assert.Throws<FormatException>(() => new PropertyReplay(type, method, replay, "").Run());

    [Theory]
    [InlineData(nameof(Examples.Holds))]
    [InlineData(nameof(Examples.Holds_statically))]
    [InlineData(nameof(Examples.Asserts))]
    [InlineData(nameof(Examples.Is_a_property_of_FsCheck))]
    public void A_property_that_holds_passes(string method) => new PropertyReplay(Example, method, "(1,3,2)", "").Run();

    [Fact]
    public void A_property_that_fails_again_says_what_was_wrong_before()
    {
        var replay = new PropertyReplay(Example, nameof(Examples.Is_below_forty), Recorded(nameof(Examples.Is_below_forty)), "2026-11-23: made up");
        var exception = Assert.Throws<InvalidOperationException>(replay.Run);
        Assert.Contains("Is_below_forty fails again (2026-11-23: made up).", exception.Message, StringComparison.Ordinal);
        Assert.Contains("after 1 test (", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replay_starts_at_the_arguments_it_failed_for()
    {
        string recorded = Recorded(nameof(Examples.Is_below_forty));
        Examples.Seen.Value = [];
        Assert.Throws<InvalidOperationException>(new PropertyReplay(Example, nameof(Examples.Is_below_forty), recorded, "").Run);
        Assert.True(Examples.Seen.Value![0] >= 40, $"The replay began with {Examples.Seen.Value[0]}.");
    }

    /// <summary>Lets a property fail, and takes from FsCheck's message what a developer would.</summary>
    private static string Recorded(string method)
    {
        Config config = Config.QuickThrowOnFailure.WithReplay(1, 3).WithMaxTest(500).WithEndSize(200).WithArbitrary([typeof(Evens)]);
        var exception = Assert.ThrowsAny<Exception>(() => Check.Method(config, typeof(Examples).GetMethod(method)!, new Examples()));
        Match printed = Printed().Match(exception.ToString());
        Assert.True(printed.Success, exception.ToString());
        return printed.Groups[1].Value;
    }

    [GeneratedRegex(@"Replay directly at failing step with (\(\d+,\d+,\d+\))")]
    private static partial Regex Printed();

    /// <summary>A number that FsCheck can't make by itself.</summary>
    internal sealed record Even(int Value);

#pragma warning disable xUnit1000 // The properties below are material of the tests above, and one of them fails.
    /// <summary>Properties for the replays of this class alone. It is not public, so that the runner doesn't take them for tests.</summary>
    [Properties(Arbitrary = [typeof(Generators)])]
    internal sealed class Examples
    {
        public static readonly AsyncLocal<List<int>?> Seen = new();

        [Property]
        public bool Holds(Even even) => even.Value % 2 == 0;

        [Property]
        public static bool Holds_statically(Even even) => even.Value % 2 == 0;

        [Property]
        public void Asserts(Even even) => Assert.Equal(0, even.Value % 2);

        [Property]
        public Property Is_a_property_of_FsCheck(Even even) => (even.Value % 2 == 0).ToProperty();

        [Property(MaxTest = 500, EndSize = 200, Arbitrary = [typeof(Evens)])]
        public bool Is_below_forty(Even even)
        {
            Seen.Value?.Add(even.Value);
            return even.Value < 40;
        }

        public bool IsNoProperty(Even even) => even.Value >= 0;
    }
#pragma warning restore xUnit1000

    private static class Generators
    {
        public static Arbitrary<Even> Numbers() => Arb.From(Gen.Constant(new Even(2)));
    }

    private static class Evens
    {
        public static Arbitrary<Even> Numbers() => Arb.From(Gen.Sized(size => Gen.Choose(0, size)).Select(half => new Even(2 * half)));
    }
}

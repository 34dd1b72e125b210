namespace TradeMetrics.Tests;

public class GrowthContributionsTests
{
    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Fact]
    public void Each_member_contributes_its_change_over_the_earlier_total()
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions([Of("a", 60m), Of("b", 40m)], [Of("a", 90m), Of("b", 30m)]);

        Assert.Equal(100m, growth.EarlierTotal);
        Assert.Equal(120m, growth.LaterTotal);
        Assert.Equal(GrowthRate.FromPercent(20m), growth.Growth.Value);
        Assert.Equal([new("a", 60m, 90m, 30m, 0.3m), new("b", 40m, 30m, -10m, -0.1m)], growth.Members);
    }

    [Fact]
    public void Members_appear_and_vanish()
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions(
            [Of("vanishes", 10m), Of("stays", 90m)], [Of("appears", 25m), Of("stays", 95m), Of("too", 5m)]);

        Assert.Equal(
            [
                new("vanishes", 10m, 0m, -10m, -0.1m), new("stays", 90m, 95m, 5m, 0.05m),
                new("appears", 0m, 25m, 25m, 0.25m), new("too", 0m, 5m, 5m, 0.05m),
            ],
            growth.Members);
        Assert.Equal(0.25m, growth.Growth.Value.Fraction);
    }

    [Fact]
    public void Three_thirds_add_up_with_the_residual_on_the_first_of_the_largest()
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions(
            [Of("a", 1m), Of("b", 1m), Of("c", 1m)], [Of("a", 1.01m), Of("b", 1.01m), Of("c", 1.01m)]);

        Assert.Equal(
            [0.00333333333333333334m, 0.00333333333333333333m, 0.00333333333333333333m],
            growth.Members.Select(m => m.Fraction.Value));
        Assert.Equal(0.01m, growth.Members.Sum(m => m.Fraction.Value));
        Assert.Equal([0.34m, 0.33m, 0.33m], growth.RoundedPercentagePoints(2));
        Assert.Equal([1m, 0m, 0m], growth.RoundedPercentagePoints(0));
    }

    [Fact]
    public void The_residual_falls_on_the_largest_in_either_direction()
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions(
            [Of("a", 1m), Of("b", 5m), Of("c", 1m)], [Of("a", 2m), Of("b", 0m), Of("c", 2m)]);

        Assert.Equal([0.14285714285714285714m, -0.71428571428571428571m, 0.14285714285714285714m], growth.Members.Select(m => m.Fraction.Value));
        Assert.Equal(-0.42857142857142857143m, growth.Growth.Value.Fraction);

        growth = Growth.Contributions([Of("a", 1m), Of("b", 3m), Of("c", 3m)], [Of("a", 0m), Of("b", 1m), Of("c", 1m)]);

        Assert.Equal([-0.14285714285714285714m, -0.28571428571428571428m, -0.28571428571428571429m], growth.Members.Select(m => m.Fraction.Value));
    }

    [Fact]
    public void Printed_points_add_up_to_the_printed_growth()
    {
        GrowthContributions<string, decimal> falls = Growth.Contributions(
            [Of("a", 300m), Of("b", 300m), Of("c", 400m)], [Of("a", 295.5m), Of("b", 299.5m), Of("c", 402m)]);

        Assert.Equal([-0.45m, -0.05m, 0.2m], falls.RoundedPercentagePoints(2));
        Assert.Equal([-0.4m, -0.1m, 0.2m], falls.RoundedPercentagePoints(1));
        Assert.Equal(-0.3m, falls.Growth.Value.Percent);
        Assert.Equal([0m, 0m, 0m], falls.RoundedPercentagePoints(0));
    }

    [Fact]
    public void The_largest_remainders_are_raised_and_the_printed_growth_rounds_halves_up()
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions(
            [Of("a", 1000m)], [Of("a", 1002m), Of("b", 7m), Of("c", 6m)]);

        Assert.Equal([0m, 1m, 1m], growth.RoundedPercentagePoints(0));
        Assert.Equal([0.2m, 0.7m, 0.6m], growth.RoundedPercentagePoints(1));
        Assert.Equal([0.2m, 0.7m, 0.6m], growth.RoundedPercentagePoints(10));
    }

    [Theory]
    [InlineData(1005, 1)]
    [InlineData(1025, 3)]
    [InlineData(995, -1)]
    [InlineData(975, -3)]
    public void Half_a_unit_of_growth_rounds_away_from_zero(int later, int points) =>
        Assert.Equal(points, Growth.Contributions([Of("a", 1000m)], [Of("a", later)]).RoundedPercentagePoints(0).Single());

    [Fact]
    public void Zero_to_ten_decimals_can_be_printed()
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions([Of("a", 3m)], [Of("a", 4m)]);

        Assert.Equal([33m], growth.RoundedPercentagePoints(0));
        Assert.Equal([33.3333333333m], growth.RoundedPercentagePoints(10));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => growth.RoundedPercentagePoints(-1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => growth.RoundedPercentagePoints(11));
    }

    [Theory]
    [InlineData(0, 0, UndefinedReason.NoTrade)]
    [InlineData(0, 5, UndefinedReason.NewTrade)]
    [InlineData(-1, 5, UndefinedReason.NegativeBase)]
    public void Without_growth_of_the_total_there_are_changes_and_no_points(int earlier, int later, UndefinedReason reason)
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions([Of("a", earlier)], [Of("a", later), Of("b", 0m)]);

        Assert.Equal(reason, growth.Growth.Reason);
        Assert.All(growth.Members, m => Assert.Equal(reason, m.Fraction.Reason));
        Assert.Equal([later - earlier, 0m], growth.Members.Select(m => m.Change));
        Assert.Empty(growth.RoundedPercentagePoints(1));
    }

    [Fact]
    public void A_period_may_have_no_member_but_not_both()
    {
        Assert.Equal(UndefinedReason.NewTrade, Growth.Contributions([], [Of("a", 5m)]).Growth.Reason);
        Assert.Equal(GrowthRate.FromPercent(-100m), Growth.Contributions([Of("a", 5m)], []).Growth.Value);
        Assert.Throws<ArgumentException>("earlier", () => Growth.Contributions<string, decimal>([], []));
    }

    [Fact]
    public void A_member_that_stands_twice_or_an_absent_period_is_refused()
    {
        Assert.Throws<ArgumentException>("earlier", () => Growth.Contributions([Of("a", 1m), Of("a", 2m)], [Of("a", 1m)]));
        Assert.Throws<ArgumentException>("later", () => Growth.Contributions([Of("a", 1m)], [Of("a", 1m), Of("a", 2m)]));
        Assert.Throws<ArgumentNullException>("earlier", () => Growth.Contributions(null!, [Of("a", 1m)]));
        Assert.Throws<ArgumentNullException>("later", () => Growth.Contributions([Of("a", 1m)], null!));
    }

    [Fact]
    public void Points_add_up_also_where_growth_leaves_no_room_for_twenty_decimals()
    {
        GrowthContributions<string, decimal>[] all =
        [
            Growth.Contributions([Of("a", 30.395m)], [Of("b", 294_854_116_743.341m), Of("c", 74_393_144_736.719m), Of("d", 853_536_963.784m)]),
            Growth.Contributions([Of("a", 0.082m)], [Of("b", 30_888.762m), Of("c", 0.004m), Of("d", 791_693_790.589m)]),
        ];

        Assert.All(all, growth =>
        {
            Assert.Equal(growth.Growth.Value.Fraction, growth.Members.Sum(m => m.Fraction.Value));
            Assert.Equal(decimal.Round(growth.Growth.Value.Percent, 1, MidpointRounding.AwayFromZero), growth.RoundedPercentagePoints(1).Sum());
        });
    }

    [Fact]
    public void Twenty_decimals_are_kept_up_to_a_growth_of_ten_million_times()
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions([Of("a", 3m)], [Of("a", 29_999_999m), Of("b", 3m)]);

        Assert.Equal(9_999_999.66666666666666666667m, growth.Growth.Value.Fraction);
        Assert.Equal(9_999_998.66666666666666666667m, growth.Members[0].Fraction.Value);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_is_invariant(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("a: 10.5 to 12, -0.05", new Contribution<string, decimal>("a", 10.5m, 12m, 1.5m, -0.05m).ToString());
        Assert.Equal("a: 10.5 to 12, undefined: there was no trade", new Contribution<string, decimal>("a", 10.5m, 12m, 1.5m, UndefinedReason.NoTrade).ToString());
    });

    private static KeyValuePair<string, decimal> Of(string member, decimal amount) => new(member, amount);
}

using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(AmountGenerators)])]
public class GrowthContributionsProperties
{
    private const decimal HasRoomForAllDecimals = 10_000_000m;

    [Property(MaxTest = 500)]
    public bool Changes_in_money_add_up_exactly(MemberFlows flows)
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions(flows.Earlier, flows.Later);
        return growth.EarlierTotal == flows.Earlier.Sum(m => m.Value)
            && growth.LaterTotal == flows.Later.Sum(m => m.Value)
            && growth.Members.Sum(m => m.Change) == growth.LaterTotal - growth.EarlierTotal
            && growth.Members.All(m => m.Change == m.Later - m.Earlier);
    }

    [Property(MaxTest = 500)]
    public bool Points_add_up_exactly_to_the_reported_growth(MemberFlows flows)
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions(flows.Earlier, flows.Later);
        return growth.Growth.TryGetValue(out GrowthRate total)
            ? growth.Members.Sum(m => m.Fraction.Value) == total.Fraction
            : growth.Members.All(m => m.Fraction.Reason == growth.Growth.Reason);
    }

    [Property(MaxTest = 500)]
    public bool The_reported_growth_is_that_of_the_totals_with_twenty_decimals(MemberFlows flows)
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions(flows.Earlier, flows.Later);
        Metric<GrowthRate> exact = Growth.Between(growth.EarlierTotal, growth.LaterTotal);
        return exact.Reason == growth.Growth.Reason
            && (!exact.IsDefined || exact.Value.Fraction >= HasRoomForAllDecimals || decimal.Round(exact.Value.Fraction, 20) == growth.Growth.Value.Fraction);
    }

    [Property(MaxTest = 500)]
    public bool All_points_but_the_largest_are_the_changes_over_the_earlier_total(MemberFlows flows)
    {
        GrowthContributions<string, decimal> growth = Growth.Contributions(flows.Earlier, flows.Later);
        return !growth.Growth.IsDefined
            || growth.Growth.Value.Fraction >= HasRoomForAllDecimals
            || growth.Members.Count(m => m.Fraction.Value != decimal.Round(m.Change / growth.EarlierTotal, 20)) <= 1
            && growth.Members.All(m => Math.Abs(m.Fraction.Value - m.Change / growth.EarlierTotal) <= 1e-19m * growth.Members.Count);
    }

    [Property(MaxTest = 500)]
    public bool Every_member_stands_once_those_of_the_earlier_period_first(MemberFlows flows)
    {
        var before = flows.Earlier.ToDictionary();
        var after = flows.Later.ToDictionary();
        IEnumerable<string> expected = flows.Earlier.Select(m => m.Key).Concat(flows.Later.Select(m => m.Key)).Distinct();
        GrowthContributions<string, decimal> growth = Growth.Contributions(flows.Earlier, flows.Later);
        return growth.Members.Select(m => m.Member).SequenceEqual(expected)
            && growth.Members.All(m => m.Earlier == before.GetValueOrDefault(m.Member) && m.Later == after.GetValueOrDefault(m.Member));
    }

    [Property(MaxTest = 500)]
    public bool Printed_points_add_up_to_the_printed_growth_and_are_off_by_less_than_one_unit(MemberFlows flows, byte digits)
    {
        int decimals = digits % 5;
        GrowthContributions<string, decimal> growth = Growth.Contributions(flows.Earlier, flows.Later);
        IReadOnlyList<decimal> printed = growth.RoundedPercentagePoints(decimals);
        if (!growth.Growth.TryGetValue(out GrowthRate total)) return printed.Count == 0;

        decimal unit = new(1, 0, 0, false, (byte)decimals);
        return printed.Sum() == decimal.Round(total.Percent, decimals, MidpointRounding.AwayFromZero)
            && printed.All(p => p % unit == 0m)
            && printed.Zip(growth.Members, (p, m) => Math.Abs(p - m.Fraction.Value * 100m)).All(off => off <= unit);
    }
}

using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(AmountGenerators)])]
public class BilateralTradeProperties
{
    private static readonly Economy Germany = Economy.Parse("DEU");
    private static readonly Economy France = Economy.Parse("FRA");

    [Property(MaxTest = 500)]
    public bool The_balance_changes_its_sign_in_the_mirror_and_the_total_stays(Flow exports, Flow imports)
    {
        BilateralTrade<decimal> trade = Of(exports.Value, imports.Value), mirror = trade.Mirror();
        return mirror.Balance == -trade.Balance
            && mirror.Total == trade.Total
            && mirror.NormalizedBalance == trade.NormalizedBalance.Select(b => -b)
            && mirror.Favours == trade.Favours
            && mirror.Mirror() == trade;
    }

    [Property(MaxTest = 500)]
    public bool Balance_coverage_and_favour_tell_the_same_story(Flow exports, Flow imports)
    {
        BilateralTrade<decimal> trade = Of(exports.Value, imports.Value);
        int sign = exports.Value.CompareTo(imports.Value);
        return trade.Favours == (sign > 0 ? Germany : sign < 0 ? France : null)
            && Math.Sign(trade.Balance) == sign
            && (!trade.CoverageRatio.TryGetValue(out decimal coverage) || coverage.CompareTo(1m) == sign)
            && (!trade.NormalizedBalance.TryGetValue(out decimal normalized) || Math.Abs(normalized) <= 1m && Math.Sign(normalized) == sign);
    }

    [Property(MaxTest = 500)]
    public bool Scaling_both_flows_changes_no_ratio(Flow exports, Flow imports, Level scale)
    {
        decimal factor = Math.Ceiling(scale.Value % 10_000m);
        BilateralTrade<decimal> trade = Of(exports.Value, imports.Value), scaled = Of(exports.Value * factor, imports.Value * factor);
        return scaled.CoverageRatio == trade.CoverageRatio && scaled.NormalizedBalance == trade.NormalizedBalance;
    }

    [Property(MaxTest = 500)]
    public bool The_three_forms_of_a_discrepancy_have_one_sign(Level exported, Flow imported)
    {
        MirrorDiscrepancy discrepancy = Of(exported.Value, 0m).MirrorDiscrepancy(Of(imported.Value, 0m).Mirror(), 1m).Value;
        int sign = imported.Value.CompareTo(exported.Value);
        return discrepancy.Ratio == imported.Value / exported.Value
            && Math.Sign(discrepancy.RelativeDifference) == sign
            && discrepancy.RelativeDifference is >= -2m and <= 2m
            && discrepancy.Logarithm.IsDefined == imported.Value > 0m
            && (!discrepancy.Logarithm.IsDefined || discrepancy.Logarithm.Value * sign >= 0.0);
    }

    private static BilateralTrade<decimal> Of(decimal exports, decimal imports) => new(Germany, France, TradePeriod.Year(2016), exports, imports);
}

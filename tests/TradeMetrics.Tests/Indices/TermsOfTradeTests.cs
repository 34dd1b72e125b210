using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class TermsOfTradeTests
{
    [Fact]
    public void Net_barter_and_income()
    {
        Assert.Equal(1.1 / 1.25, TermsOfTrade.NetBarter(1.1, 1.25).Value);
        Assert.Equal(0.88, TermsOfTrade.NetBarter(110, 125).Value);
        Assert.Equal(1.5 / 1.25, TermsOfTrade.Income(1.5, 1.25).Value);
        Assert.Equal([1d, 0.88], TermsOfTrade.NetBarter([1, 1.1], [1, 1.25]).Select(m => Math.Round(m.Value, 12)));
        Assert.Equal([1d, 1.2], TermsOfTrade.Income([1, 1.5], [1, 1.25]).Select(m => m.Value));
    }

    [Fact]
    public void Income_terms_are_barter_terms_times_volume() => Assert.Equal(
        TermsOfTrade.NetBarter(1.1, 1.25).Value * 1.4, TermsOfTrade.Income(1.1 * 1.4, 1.25).Value, 1e-15);

    [Fact]
    public void A_price_of_nothing_is_none()
    {
        Assert.Equal(UndefinedReason.NonPositiveValue, TermsOfTrade.NetBarter(1, 0).Reason);
        Assert.Equal(UndefinedReason.NonPositiveValue, TermsOfTrade.NetBarter(0, 1).Reason);
        Assert.Equal(UndefinedReason.NonPositiveValue, TermsOfTrade.Income(1, 0).Reason);
        Assert.Equal(0d, TermsOfTrade.Income(0, 1).Value);
        Assert.StartsWith("importPrices[1] is -1;", Assert.Throws<ArgumentException>(() => TermsOfTrade.Income([1, 1], [1, -1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Periods_are_matched_and_an_index_that_is_not_given_is_missing()
    {
        var exports = new Dictionary<int, double> { [2021] = 100, [2022] = 110 };
        var imports = new Dictionary<int, double> { [2022] = 125, [2023] = 130 };
        IReadOnlyDictionary<int, Metric<double>> barter = TermsOfTrade.NetBarter(exports, imports), income = TermsOfTrade.Income(exports, imports);
        Assert.Equal([2021, 2022, 2023], barter.Keys);
        Assert.Equal((UndefinedReason.Missing, 0.88, UndefinedReason.Missing), (barter[2021].Reason, barter[2022].Value, barter[2023].Reason));
        Assert.Equal((UndefinedReason.Missing, 0.88, UndefinedReason.Missing), (income[2021].Reason, income[2022].Value, income[2023].Reason));
    }
}

using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class ConcentrationTests
{
    private static readonly double[] Halves = [50, 30, 20, 0];

    [Fact]
    public void Each_convention_by_hand()
    {
        Assert.Equal(0.38, Concentration.HerfindahlHirschman(Halves).Value, 1e-15);
        Assert.Equal(3800, Concentration.HerfindahlHirschmanPoints(Halves).Value, 1e-11);
        Assert.Equal((0.38 - 0.25) / 0.75, Concentration.HerfindahlHirschmanNormalized(Halves).Value, 1e-15);
        Assert.Equal((Math.Sqrt(0.38) - 0.5) / 0.5, Concentration.Unctad(Halves).Value, 1e-15);
        Assert.Equal(1 / 0.38, Concentration.EquivalentNumber(Halves).Value, 1e-14);
        Assert.Equal(0.5 * Math.Log(2) + 0.3 * Math.Log(1.2) + 0.2 * Math.Log(0.8), Concentration.Theil(Halves).Value, 1e-15);
        Assert.Equal(-0.5 * Math.Log(0.5) - 0.3 * Math.Log(0.3) - 0.2 * Math.Log(0.2), Concentration.Entropy(Halves).Value, 1e-15);
    }

    [Fact]
    public void Equal_shares_and_a_single_one_are_the_ends()
    {
        double[] equal = [7, 7, 7], one = [0, 9, 0];
        Assert.Equal((1d / 3, 0d, 0d, 3d), (Concentration.HerfindahlHirschman(equal).Value, Concentration.HerfindahlHirschmanNormalized(equal).Value, Concentration.Unctad(equal).Value, Concentration.EquivalentNumber(equal).Value));
        Assert.Equal(0d, Concentration.Theil(equal).Value);
        Assert.Equal(Math.Log(3), Concentration.Entropy(equal).Value, 1e-15);
        Assert.Equal((1d, 1d, 1d, 1d), (Concentration.HerfindahlHirschman(one).Value, Concentration.HerfindahlHirschmanNormalized(one).Value, Concentration.Unctad(one).Value, Concentration.EquivalentNumber(one).Value));
        Assert.Equal(Math.Log(3), Concentration.Theil(one).Value, 1e-15);
        Assert.Equal(0d, Concentration.Entropy(one).Value);
    }

    [Fact]
    public void A_single_item_leaves_the_normalized_ones_undefined()
    {
        Assert.Equal(1d, Concentration.HerfindahlHirschman([4]).Value);
        Assert.Equal(UndefinedReason.TooFewObservations, Concentration.HerfindahlHirschmanNormalized([4]).Reason);
        Assert.Equal(UndefinedReason.TooFewObservations, Concentration.Unctad([4]).Reason);
        Assert.Equal(0d, Concentration.Theil([4]).Value);
    }

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new[] { 0d })]
    [InlineData(new[] { 0d, 0d, 0d })]
    public void Without_trade_there_are_no_shares(double[] values)
    {
        Assert.All(
            new[]
            {
                Concentration.HerfindahlHirschman(values), Concentration.HerfindahlHirschmanPoints(values), Concentration.HerfindahlHirschmanNormalized(values),
                Concentration.Unctad(values), Concentration.EquivalentNumber(values), Concentration.Theil(values), Concentration.Entropy(values),
            },
            metric => Assert.Equal(UndefinedReason.NoTrade, metric.Reason));
    }

    [Fact]
    public void Keyed_values_are_the_same_as_a_column()
    {
        KeyValuePair<Economy, double>[] byPartner =
            [new(Economy.Parse("BLR"), 50), new(Economy.Parse("CHN"), 30), new(Economy.Parse("USA"), 20), new(Economy.Parse("DEU"), 0)];
        Assert.Equal(Concentration.HerfindahlHirschman(Halves), Concentration.HerfindahlHirschman(byPartner));
        Assert.Equal(Concentration.HerfindahlHirschmanPoints(Halves), Concentration.HerfindahlHirschmanPoints(byPartner));
        Assert.Equal(Concentration.HerfindahlHirschmanNormalized(Halves), Concentration.HerfindahlHirschmanNormalized(byPartner));
        Assert.Equal(Concentration.Unctad(Halves), Concentration.Unctad(byPartner));
        Assert.Equal(Concentration.EquivalentNumber(Halves), Concentration.EquivalentNumber(byPartner));
        Assert.Equal(Concentration.Theil(Halves), Concentration.Theil(byPartner));
        Assert.Equal(Concentration.Entropy(Halves), Concentration.Entropy(byPartner));
    }
}

using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class TradeStructureTests
{
    [Theory]
    [InlineData(.75, .25, .25, .75, 0.5)]
    [InlineData(1, 0, 0, 1, 0)]
    [InlineData(.3, .7, .3, .7, 1)]
    [InlineData(.9, .1, .1, .9, 0.2)]
    [InlineData(90, 10, 1, 9, 0.2)]
    public void Published_similarities_and_complementarities(double a, double b, double c, double d, double expected)
    {
        Assert.Equal(expected, TradeStructure.FingerKreinin([a, b], [c, d]).Value, 1e-15);
        Assert.Equal(expected, TradeStructure.Complementarity([a, b], [c, d]).Value, 1e-15);
    }

    [Fact]
    public void A_single_product_is_always_similar_and_so_says_nothing()
    {
        Assert.Equal(UndefinedReason.TooFewObservations, TradeStructure.FingerKreinin([5], [7]).Reason);
        Assert.Equal(UndefinedReason.NoTrade, TradeStructure.FingerKreinin([5], [0]).Reason);
        Assert.Equal(1d, TradeStructure.Complementarity([5], [7]).Value);
    }

    [Fact]
    public void Without_exports_there_is_no_structure()
    {
        Assert.Equal(UndefinedReason.NoTrade, TradeStructure.FingerKreinin([0, 0], [1, 2]).Reason);
        Assert.Equal(UndefinedReason.NoTrade, TradeStructure.FingerKreinin([], []).Reason);
        Assert.Equal(UndefinedReason.NoTrade, TradeStructure.Complementarity([1, 2], [0, 0]).Reason);
        Assert.Equal(UndefinedReason.NoTrade, TradeStructure.MichaelySpecialization(0, 0, 1, 2).Reason);
        Assert.Equal(UndefinedReason.NoTrade, TradeStructure.MichaelySpecialization(1, 2, 0, 0).Reason);
    }

    [Fact]
    public void Products_are_matched_by_key()
    {
        var tractors = new Dictionary<string, double> { ["8701"] = 3, ["3104"] = 1 };
        var cotton = new Dictionary<string, double> { ["5205"] = 2, ["3104"] = 2 };
        Assert.Equal(0.25, TradeStructure.FingerKreinin(tractors, cotton).Value);
        Assert.Equal(0.25, TradeStructure.Complementarity(tractors, cotton).Value);
        Assert.Equal([0.75, -0.25, -0.5], TradeStructure.MichaelySpecialization(tractors, cotton).Values.Select(m => m.Value));
    }

    [Fact]
    public void Specialization_is_the_difference_of_shares()
    {
        Assert.Equal(0.75 - 0.5, TradeStructure.MichaelySpecialization(3, 4, 5, 10).Value);
        Assert.Equal([0.25, -0.25], TradeStructure.MichaelySpecialization([3, 1], [5, 5]).Select(m => m.Value));
    }
}

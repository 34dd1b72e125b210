using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class GrubelLloydTests
{
    [Fact]
    public void Germany_and_France_of_2016_taken_as_one_product()
    {
        // The normalised balance is -0.010409644283945.
        Assert.Equal(1 - 0.010409644283945, GrubelLloyd.Product(4_928_464_223, 5_032_150_681).Value, 1e-15);
        Assert.Equal(1 - 0.010409644283945, GrubelLloyd.Aggregate([4_928_464_223], [5_032_150_681]).Value, 1e-15);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 1, 0.5)]
    [InlineData(0, 5, 0)]
    [InlineData(double.MaxValue, double.MaxValue, 1)]
    public void One_product(double exports, double imports, double index) => Assert.Equal(index, GrubelLloyd.Product(exports, imports).Value);

    [Fact]
    public void The_conventions_differ()
    {
        double[] exports = [30, 10, 0, 0], imports = [10, 10, 20, 0];
        Assert.Equal(1 - 40d / 80, GrubelLloyd.Aggregate(exports, imports).Value);
        Assert.Equal((0.5 + 1 + 0) / 3, GrubelLloyd.SimpleMean(exports, imports).Value);
        Assert.Equal(0.5, GrubelLloyd.ImbalanceAdjusted(exports, imports).Value);

        // Both products are bought three times as much as sold: all of the imbalance is that of the total.
        Assert.Equal(0.5, GrubelLloyd.Aggregate([10, 20], [30, 60]).Value);
        Assert.Equal(1d, GrubelLloyd.ImbalanceAdjusted([10, 20], [30, 60]).Value);
    }

    [Fact]
    public void No_trade_and_one_way_trade_have_their_reasons()
    {
        Assert.Equal(UndefinedReason.NoTrade, GrubelLloyd.Product(0, 0).Reason);
        Assert.Equal(UndefinedReason.NoTrade, GrubelLloyd.Aggregate([0, 0], [0, 0]).Reason);
        Assert.Equal(UndefinedReason.NoTrade, GrubelLloyd.SimpleMean([], []).Reason);
        Assert.Equal(UndefinedReason.NoTrade, GrubelLloyd.ImbalanceAdjusted([0], [0]).Reason);
        Assert.Equal(0d, GrubelLloyd.Aggregate([1, 2], [0, 0]).Value);
        Assert.Equal(UndefinedReason.ZeroDenominator, GrubelLloyd.ImbalanceAdjusted([1, 2], [0, 0]).Reason);
    }

    [Fact]
    public void Products_are_matched_by_key()
    {
        var exports = new Dictionary<int, double> { [8701] = 30, [5205] = 10 };
        var imports = new Dictionary<int, double> { [5205] = 10, [8701] = 10, [3104] = 20 };
        Assert.Equal(0.5, GrubelLloyd.Aggregate(exports, imports).Value);
        Assert.Equal(0.5, GrubelLloyd.SimpleMean(exports, imports).Value);
        Assert.Equal(0.5, GrubelLloyd.ImbalanceAdjusted(exports, imports).Value);
    }
}

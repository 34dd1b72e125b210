using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

public class ComparativeAdvantageTests
{
    // Four economies by five products a to e, written product by product.
    private static readonly double[][] ByProduct =
    [
        [0, 7829, 145, 6549], [201, 30520, 0, 310], [1190, 904, 23022, 542], [10582, 52, 287, 765], [0, 19982, 120, 38920],
    ];

    private static readonly double[] World = [.. ByProduct.Select(exports => exports.Sum())];

    private static double[] Exports(int economy) => [.. ByProduct.Select(exports => exports[economy])];

    [Fact]
    public void The_published_matrix_gives_the_index_in_exact_fractions()
    {
        // 11,973 of A, 59,287 of B, 23,574 of C, 47,086 of D; 141,920 in all.
        IReadOnlyList<Metric<double>> a = ComparativeAdvantage.Balassa(Exports(0), World);
        Assert.Equal(0d, a[0].Value);
        Assert.Equal(201d * 141_920 / (11_973d * 31_031), a[1].Value, 1e-14);
        Assert.Equal(1190d * 141_920 / (11_973d * 25_658), a[2].Value, 1e-14);
        Assert.Equal(10_582d * 141_920 / (11_973d * 11_686), a[3].Value, 1e-12);
        Assert.Equal(0d, a[4].Value);
        Assert.Equal(23_022d * 141_920 / (23_574d * 25_658), ComparativeAdvantage.Balassa(Exports(2), World)[2].Value, 1e-13);
        Assert.Equal(38_920d * 141_920 / (47_086d * 59_022), ComparativeAdvantage.Balassa(Exports(3), World)[4].Value, 1e-14);
    }

    [Fact]
    public void Only_four_cells_of_the_published_matrix_lie_above_one_beside_those_of_the_main_exporters()
    {
        string[] advantages = [.. from economy in Enumerable.Range(0, 4)
            let index = ComparativeAdvantage.Balassa(Exports(economy), World)
            select new string([.. index.Index().Where(p => p.Item.Value >= 1).Select(p => (char)('a' + p.Index))])];
        Assert.Equal(["d", "ab", "c", "ae"], advantages);
    }

    [Fact]
    public void The_other_conventions_follow_from_shares()
    {
        double share = 10_582d / 11_973, reference = 11_686d / 141_920;
        Assert.Equal(share - reference, ComparativeAdvantage.Additive(Exports(0), World)[3].Value, 1e-15);
        Assert.Equal((share - reference) / (share + reference), ComparativeAdvantage.Symmetric(Exports(0), World)[3].Value, 1e-15);
        Assert.Equal(-1d, ComparativeAdvantage.Symmetric(Exports(0), World)[0].Value);

        // What A sells to a partner that imports 100 of c and 300 of d from everyone.
        Assert.Equal(0.5 / 0.25, ComparativeAdvantage.Bilateral(exports: 20, totalExports: 40, partnerImports: 100, totalPartnerImports: 400).Value);
    }

    [Fact]
    public void One_product_and_all_products_agree()
    {
        Assert.Equal(ComparativeAdvantage.Balassa(Exports(1), World)[4], ComparativeAdvantage.Balassa(19_982, 59_287, 59_022, 141_920));
        Assert.Equal(ComparativeAdvantage.Symmetric(Exports(1), World)[4], ComparativeAdvantage.Symmetric(19_982, 59_287, 59_022, 141_920));
        Assert.Equal(ComparativeAdvantage.Additive(Exports(1), World)[4], ComparativeAdvantage.Additive(19_982, 59_287, 59_022, 141_920));
        Assert.Equal(ComparativeAdvantage.Bilateral(Exports(1), World)[4], ComparativeAdvantage.Bilateral(19_982, 59_287, 59_022, 141_920));
    }

    [Theory]
    [InlineData(0, 0, 5, 10, UndefinedReason.NoTrade)]
    [InlineData(0, 3, 0, 0, UndefinedReason.NoTrade)]
    [InlineData(0, 3, 0, 10, UndefinedReason.NoTrade)]
    [InlineData(1, 3, 0, 10, UndefinedReason.ZeroDenominator)]
    public void A_share_of_nothing_and_a_reference_of_nothing_have_their_reasons(double x, double total, double world, double worldTotal, UndefinedReason reason)
    {
        Assert.Equal(reason, ComparativeAdvantage.Balassa(x, total, world, worldTotal).Reason);
        Assert.Equal(reason, ComparativeAdvantage.Symmetric(x, total, world, worldTotal).Reason);
        Assert.Equal(reason, ComparativeAdvantage.Bilateral(x, total, world, worldTotal).Reason);
    }

    [Fact]
    public void Products_are_matched_by_key_and_absent_ones_are_zero()
    {
        var own = new Dictionary<string, double> { ["8701"] = 30, ["0409"] = 10 };
        var world = new Dictionary<string, double> { ["5201"] = 100, ["0409"] = 100, ["8701"] = 200 };
        IReadOnlyDictionary<string, Metric<double>> index = ComparativeAdvantage.Balassa(own, world);
        Assert.Equal(["8701", "0409", "5201"], index.Keys);
        Assert.Equal([1.5, 1d, 0d], index.Values.Select(m => m.Value));
        Assert.Equal([0.25, 0d, -0.25], ComparativeAdvantage.Additive(own, world).Values.Select(m => m.Value));
        Assert.Equal(0.2, ComparativeAdvantage.Symmetric(own, world)["8701"].Value, 1e-15);
        Assert.Equal(1.5, ComparativeAdvantage.Bilateral(own, world)["8701"].Value);
    }

    [Fact]
    public void What_is_no_flow_is_refused_by_name_and_place()
    {
        var error = Assert.Throws<ArgumentException>(() => ComparativeAdvantage.Balassa([1, 2, 3, 4, 5, 6, 7, 8, 9, -1], new double[10]));
        Assert.Equal("exports", error.ParamName);
        Assert.StartsWith("exports[9] is -1;", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => ComparativeAdvantage.Balassa(new double[10], [1, 2, 3, double.NaN, 5, 6, 7, 8, 9, 1]));
        Assert.StartsWith("worldExports[3] is NaN;", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => ComparativeAdvantage.Symmetric([1, 2], [1]));
        Assert.Equal("worldExports", error.ParamName);
        Assert.StartsWith("worldExports has 1 values and exports 2;", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => ComparativeAdvantage.Additive(1, 2, double.PositiveInfinity, 4));
        Assert.StartsWith("worldExports is Infinity;", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => ComparativeAdvantage.Balassa(
            new Dictionary<string, double> { ["8701"] = -2 }, new Dictionary<string, double>()));
        Assert.StartsWith("exports['8701'] is -2;", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => ComparativeAdvantage.Balassa(
            new Dictionary<string, double>(), new KeyValuePair<string, double>[] { new("8701", 1), new("8701", 2) }));
        Assert.StartsWith("worldExports['8701'] stands twice;", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ComparativeAdvantage.Balassa(null!, new Dictionary<string, double>()));
    }

    [Fact]
    public void What_is_more_than_a_double_holds_is_refused()
    {
        Assert.Throws<OverflowException>(() => ComparativeAdvantage.Balassa([double.MaxValue, double.MaxValue], [1, 1]));
        Assert.Throws<OverflowException>(() => ComparativeAdvantage.Balassa(1, 1, 1e-310, 1));
    }
}

using TradeMetrics.Indices;

namespace TradeMetrics.Conformance.Tests;

/// <summary>Prices and quantities of four products in twelve periods, and the indices that IndexNumR publishes for them.</summary>
public class IndexNumberTests
{
    private const int Products = 4, Periods = 12;

    public static TheoryData<string> Formulas => ["laspeyres", "paasche", "fisher", "tornqvist"];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Published_columns_of_each_formula(string name)
    {
        IndexFormula formula = Formula(name);
        (double[] prices, double[] quantities) = Columns();
        DataTable published = DataTable.Read("indexnumr", "testData_bilateral.csv");

        AssertNear(published.Numbers($"{name}_fixedbase"), IndexSeries.FixedBase(formula, prices, quantities, Products));
        AssertNear(published.Numbers($"{name}_chained"), IndexSeries.Chained(formula, prices, quantities, Products));
        AssertNear(published.Numbers($"{name}_pop"), [.. Enumerable.Range(0, Periods).Select(t => formula(
            At(prices, Math.Max(0, t - 1)), At(quantities, Math.Max(0, t - 1)), At(prices, t), At(quantities, t)))]);

        // The same through keys.
        var byProduct = Enumerable.Range(0, Periods).Select(t => At(prices, t).Zip(At(quantities, t)).Index().ToDictionary(p => p.Index, p => new PricedQuantity(p.Item.First, p.Item.Second)));
        AssertNear(published.Numbers($"{name}_chained"), [.. IndexSeries.Chained(formula, byProduct).Select(period => period.Index)]);
    }

    [Theory]
    [InlineData("laspeyres", 0.967307692308)]
    [InlineData("paasche", 0.800763230074)]
    [InlineData("fisher", 0.880104784766)]
    [InlineData("tornqvist", 0.892571497899)]
    public void The_second_period_from_the_prices_and_quantities_shipped(string name, double index)
    {
        (double[] prices, double[] quantities) = Columns();
        Assert.Equal(index, IndexSeries.FixedBase(Formula(name), prices, quantities, Products)[1].Value, 5e-13);
    }

    private static void AssertNear(double[] published, IReadOnlyList<Metric<double>> computed)
    {
        Assert.Equal((Periods, Periods), (published.Length, computed.Count));
        for (int t = 0; t < Periods; t++) Assert.Equal(published[t], computed[t].Value, 1e-7);
    }

    private static IndexFormula Formula(string name) => name switch
    {
        "laspeyres" => PriceIndex.Laspeyres,
        "paasche" => PriceIndex.Paasche,
        "fisher" => PriceIndex.Fisher,
        _ => PriceIndex.Tornqvist,
    };

    private static double[] At(double[] column, int period) => column[(period * Products)..((period + 1) * Products)];

    private static (double[] Prices, double[] Quantities) Columns()
    {
        DataTable table = DataTable.Read("indexnumr", "CES_sigma_2.csv");
        double[] prices = table.Numbers("prices"), quantities = table.Numbers("quantities");
        int[] byPeriod = [.. table.Numbers("time").Zip(table.Numbers("prodID")).Index().OrderBy(row => row.Item).Select(row => row.Index)];
        Assert.Equal(Products * Periods, byPeriod.Length);
        return ([.. byPeriod.Select(i => prices[i])], [.. byPeriod.Select(i => quantities[i])]);
    }
}

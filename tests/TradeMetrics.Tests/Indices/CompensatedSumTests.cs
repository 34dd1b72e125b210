using FsCheck.Xunit;
using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(IndexGenerators)], MaxTest = 500)]
public class CompensatedSumTests
{
    // Ten thousand cents beside ten million million dollars, where a plain sum loses each of them.
    private static readonly double[] Lopsided = [1e16, .. Enumerable.Repeat(1d, 10_000)];

    [Fact]
    public void What_is_small_beside_the_sum_is_not_lost()
    {
        Assert.Equal(1e16, Lopsided.Sum());
        Assert.Equal(1e16 + 10_000, CompensatedSum.Of(Lopsided));

        RunningSum running = default;
        foreach (double value in Lopsided) running.Add(value);
        Assert.Equal(1e16 + 10_000, running.Value);
    }

    [Fact]
    public void A_column_of_small_ones_before_a_large_one_is_kept_too()
    {
        double[] turned = [.. Lopsided.Reverse()];
        Assert.Equal(1e16 + 10_000, CompensatedSum.Of(turned));
        double[] inOneLane = [.. Enumerable.Range(0, 8 * 1_000).Select(i => i == 8 * 500 ? 1e16 : i % 8 == 0 ? 1d : 0d)];
        Assert.Equal(1e16 + 999, CompensatedSum.Of(inOneLane), 1d);
        Assert.True(CompensatedSum.Of(inOneLane) > 1e16 + 998);
    }

    [Property]
    public bool It_is_the_exact_sum_but_for_one_rounding(FlowColumn column)
    {
        decimal exact = column.Values.Sum(value => (decimal)value);
        double sum = CompensatedSum.Of(column.Values);
        RunningSum running = default;
        foreach (double value in column.Values) running.Add(value);
        // A decimal keeps 15 digits of a double.
        return Math.Abs(sum - (double)exact) <= 2e-15 * (double)exact && Math.Abs(running.Value - sum) <= 3e-16 * sum;
    }

    [Fact]
    public void A_sum_beyond_a_double_is_refused()
    {
        Assert.Throws<OverflowException>(() => CompensatedSum.Of([double.MaxValue, double.MaxValue]));
        Assert.Equal(0d, CompensatedSum.Of([]));
    }
}

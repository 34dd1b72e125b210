using System.Numerics;
using FsCheck.Xunit;
using TradeMetrics.Panels;

namespace TradeMetrics.Tests;

/// <summary>The sums of columns against exact ones.</summary>
public class PanelSumTests
{
    // Powers of two, so that they are large beside each other, in eight lanes and a rest; where two large ones cancel, what they rounded away is all that is left.
    [Property]
    public void Sums_lose_nothing_that_one_rounding_would_not((byte Power, bool IsNegative, ushort Digits)[] numbers, byte length)
    {
        if (numbers.Length == 0) return;
        double[] values = [.. Enumerable.Range(0, length).Select(i => numbers[i % numbers.Length]).Select(n => Math.ScaleB(n.IsNegative ? -n.Digits : n.Digits, n.Power % 60))];
        double[] turned = [.. values.Reverse()];
        AssertSum(values, CompensatedSum.Of(values));
        AssertSum([.. values.Zip(turned, Math.Min)], CompensatedSum.OfLesser(values, turned));
        double[] small = [.. values.Select(value => Math.ScaleB(value, -30)).Select(Math.Floor)];
        AssertSum([.. small.Select(value => value * value)], CompensatedSum.OfSquares(small));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(24)]
    [InlineData(1000)]
    [InlineData(1003)]
    public void What_each_lane_rounds_away_is_kept(int length)
    {
        for (int lane = 0; lane < 8; lane++)
        {
            for (int other = 0; other < 8; other++)
            {
                for (int small = 0; small < 8; small++)
                {
                    // A large number, its opposite in another lane, and small ones in any.
                    double[] values = [.. Enumerable.Range(0, length).Select(i => i == lane ? 1e17 : i == 8 + other ? -1e17 : i % 8 == small ? 1.0 : 0.0)];
                    AssertSum(values, CompensatedSum.Of(values));
                    AssertSum(values, CompensatedSum.OfLesser(values, values));
                }
                double[] roots = [.. Enumerable.Range(0, length).Select(i => i == lane ? 1e9 : i % 8 == other ? 3.0 : 1.0)];
                AssertSum([.. roots.Select(root => root * root)], CompensatedSum.OfSquares(roots));
            }
        }
    }

    // Beside 10^16 the ones of two hundred economies are lost one by one, and not all together.
    [Fact]
    public void What_the_sums_of_products_round_away_is_kept()
    {
        Economy[] economies = [.. Economy.Singles.Where(economy => !economy.IsAggregateOrUnspecified).Take(202)];
        (Economy large, Economy first, Economy second) = (economies[0], economies[1], economies[2]);
        var builder = new TradePanelBuilder();
        builder.Add(2023, large, first, "P", 1e16);
        builder.Add(2023, large, first, "Q", 1e16);
        foreach (Economy exporter in economies[3..])
        {
            builder.Add(2023, exporter, first, "P", 1);
            builder.Add(2023, exporter, second, "R", 3);
        }
        TradePanel panel = builder.Build();
        Assert.Equal(1e16 + 200, panel.ProductImports(new())[2023, first, "P"].Value, 2d);
        Assert.Equal(597, panel.ProductImports(new())[2023, second, "R"].Value);
        // Of the world 10^16 + 199 of P and 2 × 10^16 + 796 of all.
        Assert.Equal((1 + 398e-16) / (1 + 199e-16), panel.RevealedAdvantage()[2023, large, "P"].Value, 1e-15);
    }

    // The terms are whole numbers, and what is lost is less than half of the last digit of their sum, but for what the second sum of what was rounded away rounds.
    private static void AssertSum(double[] terms, double sum)
    {
        BigInteger exact = terms.Aggregate(BigInteger.Zero, (total, term) => total + new BigInteger(term));
        double allowance = Math.Max(Math.BitIncrement(Math.Abs((double)exact)) - Math.Abs((double)exact), terms.Sum(Math.Abs) * Math.ScaleB(1, -100));
        Assert.InRange(Math.Abs(sum - (double)exact), 0, exact.IsZero ? terms.Sum(Math.Abs) * Math.ScaleB(1, -100) : allowance);
    }
}

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

    // The terms are whole numbers, and what is lost is less than half of the last digit of their sum, but for what the second sum of what was rounded away rounds.
    private static void AssertSum(double[] terms, double sum)
    {
        BigInteger exact = terms.Aggregate(BigInteger.Zero, (total, term) => total + new BigInteger(term));
        double allowance = Math.Max(Math.BitIncrement(Math.Abs((double)exact)) - Math.Abs((double)exact), terms.Sum(Math.Abs) * Math.ScaleB(1, -100));
        Assert.InRange(Math.Abs(sum - (double)exact), 0, exact.IsZero ? terms.Sum(Math.Abs) * Math.ScaleB(1, -100) : allowance);
    }
}

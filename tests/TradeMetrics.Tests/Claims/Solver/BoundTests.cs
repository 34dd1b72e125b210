using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class BoundTests
{
    [Fact]
    public void Bounds_are_ordered_by_the_number_and_then_by_the_infinitesimal()
    {
        Bound[] ascending = [Bound.Below(4), (Rational)4, Bound.Above(4), Bound.Below(5), (Rational)5, Bound.Above(5)];
        for (int i = 0; i < ascending.Length; i++)
        {
            for (int j = 0; j < ascending.Length; j++)
            {
                Bound left = ascending[i], right = ascending[j];
                Assert.Equal(i.CompareTo(j), Math.Sign(left.CompareTo(right)));
                Assert.Equal((i > j, i < j, i >= j, i <= j), (left > right, left < right, left >= right, left <= right));
                Place here = new((int)left.Value.Numerator, (int)left.Delta.Numerator), there = new((int)right.Value.Numerator, (int)right.Delta.Numerator);
                Assert.Equal(i.CompareTo(j), Math.Sign(here.CompareTo(there)));
                Assert.Equal((i > j, i < j, i >= j, i <= j), (here > there, here < there, here >= there, here <= there));
            }
        }
    }

    [Fact]
    public void Both_parts_are_added_subtracted_and_multiplied()
    {
        Bound bound = new(5, 2), other = new(3, 7);
        Assert.Equal(new Bound(8, 9), bound + other);
        Assert.Equal(new Bound(2, -5), bound - other);
        Assert.Equal(new Bound(-15, -6), (Rational)(-3) * bound);
        Assert.Equal(new Bound(-15, 0), (Rational)(-3) * new Bound(5, 0));
        Place place = new(6, 4), second = new(3, 7);
        Assert.Equal(new Place(9, 11), place + second);
        Assert.Equal(new Place(3, -3), place - second);
        Assert.Equal(new Place(-6, -4), -place);
        Assert.Equal(new Place(-18, -12), -3 * place);
        Assert.Equal(new Place(3, 2), place / 2);
    }
}

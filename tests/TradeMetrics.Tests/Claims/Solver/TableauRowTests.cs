using System.Numerics;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>A row of the tableau by itself: denominator, entries and value, in lowest terms after each step.</summary>
public class TableauRowTests
{
    private static readonly Place Two = new(2, 0), Three = new(3, 1);

    [Fact]
    public void Multiples_of_variables_are_added_in_lowest_terms()
    {
        var row = new TableauRow(2);
        row.Add(new(1, 6), 0, Two);
        AssertRow(row, 6, [1, 0], new(2, 0));
        row.Add(new(1, 4), 1, Three);
        AssertRow(row, 12, [2, 3], new(13, 3));
        row.Add(new(1, 3), 0, Two);
        AssertRow(row, 4, [2, 1], new(7, 1));
        row.Add(new(-1, 4), 1, Three);
        AssertRow(row, 2, [1, 0], new(2, 0));
        row.Add(new(5, 2), 0, Two);
        AssertRow(row, 1, [3, 0], new(6, 0));
        row.AddColumn();
        AssertRow(row, 1, [3, 0, 0], new(6, 0));
    }

    [Fact]
    public void Multiples_of_rows_are_added_in_lowest_terms()
    {
        TableauRow first = Sixth(), second = Sixth();
        second.Add(new(1, 10), first);
        // 1/6 and 1/4 once and a tenth more.
        AssertRow(second, 120, [22, 33], new(143, 33));
        second.Add(new(-1, 10), first);
        AssertRow(second, 12, [2, 3], new(13, 3));
        second.Add(6, first);
        AssertRow(second, 12, [14, 21], new(91, 21));
        second.Add(-7, first);
        AssertRow(second, 1, [0, 0], default);
        var third = new TableauRow(2);
        third.Add(new(1, 3), 1, Three);
        third.Add(new(5, 1), Sixth());
        AssertRow(third, 12, [10, 19], new(77, 19));
        first.Add(new(2, 1), third);
        first.Add(new(-5, 2), HalfOf(1));
        AssertRow(first, 6, [11, 13], new(61, 13));

        static TableauRow HalfOf(int column)
        {
            var half = new TableauRow(2);
            half.Add(new(1, 2), column, Three);
            return half;
        }
    }

    [Fact]
    public void A_row_follows_a_variable_that_moves_and_a_smaller_unit()
    {
        TableauRow row = Sixth();
        row.Follow(1, new(5, -2));
        AssertRow(row, 12, [2, 3], new(28, -3));
        row.Rescale(7);
        AssertRow(row, 12, [2, 3], new(196, -21));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_row_is_solved_and_put_into_another(int sign)
    {
        var solved = new TableauRow(2);
        solved.Add(new(sign * 2, 3), 0, Two);
        solved.Add(new(1, 3), 1, Three);
        // x = (±2 a + b) ÷ 3, so a = ±(3 x - b) ÷ 2; x goes from (±4 + 3 + δ) ÷ 3 to 5, and a with it.
        solved.SolveFor(0, Two, new(5, 0));
        AssertRow(solved, 2, [sign * 3, -sign], new(sign * 12, -sign));

        TableauRow other = Sixth();
        // a ÷ 6 + b ÷ 4 = ±(3 x - b) ÷ 12 + b ÷ 4.
        long work = other.Substitute(0, Two, solved);
        if (sign > 0) AssertRow(other, 12, [3, 2], new(21, 2));
        else AssertRow(other, 12, [-3, 4], new(-3, 4));
        Assert.Equal(2, work);
        Assert.Equal(0, new TableauRow(2).Substitute(0, Two, solved));
    }

    [Fact]
    public void A_row_into_which_another_was_put_is_in_lowest_terms()
    {
        var solved = new TableauRow(2);
        solved.Add(new(1, 2), 0, new(3, 0));
        solved.Add(new(1, 4), 1, new(2, 0));
        // x = (2 a + b) ÷ 4, so a = (4 x - b) ÷ 2; x goes from 2 to 4.
        solved.SolveFor(0, new(3, 0), new(4, 0));
        AssertRow(solved, 2, [4, -1], new(14, 0));
        var other = new TableauRow(2);
        other.Add(new(1, 2), 0, new(3, 0));
        other.Add(new(1, 4), 1, new(2, 0));
        Assert.Equal(2, other.Substitute(0, new(3, 0), solved));
        AssertRow(other, 1, [1, 0], new(4, 0));
        // 5 b ÷ 3 + a, with a denominator of its own.
        var third = new TableauRow(2);
        third.Add(new(5, 3), 1, new(2, 0));
        third.Add(Rational.One, 0, new(3, 0));
        third.Substitute(0, new(3, 0), solved);
        AssertRow(third, 6, [12, 7], new(62, 0));
    }

    [Fact]
    public void The_work_grows_with_the_square_of_the_words()
    {
        BigInteger large = BigInteger.One << 130;
        var solved = new TableauRow(3);
        solved.Add(new(large, 1), 0, default);
        solved.Add(Rational.One, 1, default);
        // x = large a + b, so a = (x - b) ÷ large.
        solved.SolveFor(0, default, default);
        var other = new TableauRow(3);
        other.Add(Rational.One, 0, default);
        other.Add(new(1, large), 1, default);
        // a + b ÷ large = x ÷ large.
        Assert.Equal(3 * 3 * 3, other.Substitute(0, default, solved));
        AssertRow(other, large, [1, 0, 0], default);
    }

    private static TableauRow Sixth()
    {
        var row = new TableauRow(2);
        row.Add(new(1, 6), 0, Two);
        row.Add(new(1, 4), 1, Three);
        return row;
    }

    private static void AssertRow(TableauRow row, BigInteger denominator, BigInteger[] entries, Place value)
    {
        Assert.Equal((denominator, value), (row.Denominator, row.Value));
        Assert.Equal(entries, Enumerable.Range(0, row.Count).Select(column => row[column]));
    }
}

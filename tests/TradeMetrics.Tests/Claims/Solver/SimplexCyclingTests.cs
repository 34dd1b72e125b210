using System.Globalization;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>Systems that go round in circles for ever as soon as one of the four choices of Bland's rule is made in another way.</summary>
/// <remarks>Each was found by breaking that one choice and trying random systems. All constraints meet at zero, so that every pivot there stays at the same point.</remarks>
public class SimplexCyclingTests
{
    [Theory]
    // Of the rows that stop the form at the same point, the first in the tableau or the last variable.
    [InlineData("-9 1 -1 1 0 | 9 -7 2 2 -4 | -6 -8 4 -5 2", "3 -8 3 -6 1")]
    [InlineData("5 -8 3 -8 -9 | 1 3 -4 4 -9", "-3 1 -8 5 5")]
    [InlineData("9 0 1 7 | 5 -3 0 0 | -4 -3 7 -5", "1 2 -8 4")]
    // Of the columns with which the form grows, the last variable.
    [InlineData("-9 2 -5 0 | 7 7 -9 3 | -8 1 5 6", "-7 7 5 4")]
    [InlineData("-7 1 4 8 2 | 7 9 -7 5 -6 | 8 -6 7 9 7", "6 3 9 9 2")]
    // Of these columns, the first in the tableau among them.
    [InlineData("3 -8 4 3 8 | 0 -7 8 1 4 | 3 -4 -7 6 -2 | 9 -9 -1 -7 -5", "8 -9 1 -3 -4")]
    [InlineData("1 1 -4 -3 | 2 -8 -4 2 | 2 3 -5 0 | 8 -9 -9 -3", "4 1 -7 -1")]
    public void The_greatest_value_of_a_form_is_found(string rows, string form)
    {
        (Simplex simplex, List<Constraint> constraints, int unknowns) = AtMostZero(rows);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Null(simplex.Check(patience.Token));
        Assert.Equal(
            FourierMotzkin.Range(unknowns, constraints, Numbers(form))!.Value.High,
            SolverRange.EndOf(simplex.Maximize(Row.TermsOf(Numbers(form)), patience.Token)));
    }

    [Theory]
    // Of the rows out of their bounds, the first in the tableau or the last variable.
    [InlineData("-2 5 -9 4 | 3 0 1 9 | -2 8 -6 -1 | 9 -2 4 4", "6 -3 4 -4")]
    [InlineData("0 -6 8 -6 -5 | 0 -7 9 5 -9 | 7 9 9 1 3 | -5 5 -5 -8 5", "5 7 -1 1 7")]
    [InlineData("9 -8 3 -7 -5 | 8 2 8 -1 2 | -2 1 -3 7 -5 | -1 2 0 -7 3", "-8 1 -1 9 4")]
    [InlineData("8 -1 5 -8 -9 | 6 9 -5 9 6 | 2 -5 -5 6 2 | -3 1 -2 -7 -2", "4 -9 6 -8 -6")]
    // Of the columns that bring a row back, the first in the tableau or the last variable.
    [InlineData("3 2 4 -7 | -8 8 1 4", "7 7 5 4")]
    [InlineData("-5 9 -4 2 2 | 4 4 7 9 -5 | 4 -9 5 0 6 | 2 9 0 -3 -2", "7 9 1 0 8")]
    [InlineData("2 -5 5 -1 6 | 2 -1 -7 -7 7 | -9 3 -4 2 6 | -6 7 6 -8 -2", "-9 7 1 -9 7")]
    [InlineData("1 -5 -8 7 -8 | -8 -7 2 2 9 | 8 2 -5 7 7", "-1 5 -6 8 9")]
    public void A_form_that_is_to_be_at_least_one_can_be_or_not(string rows, string form)
    {
        (Simplex simplex, List<Constraint> constraints, int unknowns) = AtMostZero(rows);
        simplex.RequireAtLeast(simplex.AddForm(Row.TermsOf(Numbers(form))), Rational.One, 100);
        constraints.Add(new([.. Numbers(form).Select(f => -f)], Relation.AtMost, -1));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Equal(FourierMotzkin.IsFeasible(unknowns, constraints), simplex.Check(patience.Token) is null);
    }

    private static Fraction[] Numbers(string text) => [.. text.Split(' ').Select(t => (Fraction)int.Parse(t, CultureInfo.InvariantCulture))];

    /// <summary>Unknowns that are not negative, and forms in them that are not positive, under Bland's rule from the first pivot on.</summary>
    private static (Simplex Simplex, List<Constraint> Constraints, int Unknowns) AtMostZero(string rows)
    {
        Fraction[][] forms = [.. rows.Split(" | ").Select(Numbers)];
        int unknowns = forms[0].Length;
        var simplex = new Simplex(daring: 0);
        var constraints = new List<Constraint>();
        for (int i = 0; i < unknowns; i++)
        {
            simplex.RequireAtLeast(simplex.AddVariable(), default(Rational), i);
            constraints.Add(new([.. Enumerable.Range(0, unknowns).Select(j => i == j ? (Fraction)(-1) : 0)], Relation.AtMost, 0));
        }
        foreach (Fraction[] form in forms)
        {
            simplex.RequireAtMost(simplex.AddForm(Row.TermsOf(form)), default(Rational), 10);
            constraints.Add(new(form, Relation.AtMost, 0));
        }
        return (simplex, constraints, unknowns);
    }
}

using System.Globalization;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class ExactIntervalTests
{
    private static readonly ExactInterval HalfOpen = new(25.075m, Rational.Parse("4087/108"), true, false);

    [Fact]
    public void The_default_holds_every_number()
    {
        ExactInterval all = default;
        Assert.Equal(new ExactInterval(null, null, false, false), all);
        Assert.True(all.Contains(0));
        Assert.True(all.Contains(decimal.MinValue));
        Assert.Equal("(-∞, ∞)", all.ToString());
        Assert.Equal(all, all.Times(-3));
        Assert.Equal(all, all.Hull(ExactInterval.Exactly(5)));
        Assert.Equal(all, ExactInterval.Exactly(5).Hull(all));
    }

    [Fact]
    public void A_closed_end_belongs_to_it_and_an_open_one_does_not()
    {
        Assert.False(HalfOpen.Contains(25.075m));
        Assert.True(HalfOpen.Contains(25.0750000001m));
        Assert.True(HalfOpen.Contains(Rational.Parse("4087/108")));
        Assert.False(HalfOpen.Contains(37.8425926m));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void Text_shows_exact_ends_in_the_notation_of_mathematics(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("(25.075, 4087/108]", HalfOpen.ToString());
        Assert.Equal("[50.15, 50.25]", ExactInterval.Closed(50.15m, 50.25m).ToString());
        Assert.Equal("[-3, -3]", ExactInterval.Exactly(-3).ToString());
        Assert.Equal("(-∞, 0)", new ExactInterval(null, default(Rational), false, true).ToString());
        Assert.Equal("[1, ∞)", new ExactInterval(1, null, false, false).ToString());
        Assert.Equal("(0.5, 1.5)", string.Create(CultureInfo.CurrentCulture, $"{new ExactInterval(0.5m, 1.5m, true, true)}"));
    });

    [Theory]
    [InlineData(2, 1, false, false)]
    [InlineData(1, 1, true, false)]
    [InlineData(1, 1, false, true)]
    [InlineData(1, 1, true, true)]
    [InlineData(null, 1, true, false)]
    [InlineData(1, null, false, true)]
    [InlineData(null, null, true, true)]
    public void An_interval_without_a_number_and_a_missing_end_called_open_are_refused(int? low, int? high, bool lowIsOpen, bool highIsOpen) =>
        Assert.Throws<ArgumentException>(() => new ExactInterval(low is { } l ? (Rational)l : null, high is { } h ? (Rational)h : null, lowIsOpen, highIsOpen));

    [Fact]
    public void What_is_refused_is_named()
    {
        Assert.Contains("between 2 and 1", Assert.Throws<ArgumentException>(() => ExactInterval.Closed(2, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("0.5 (open)", Assert.Throws<ArgumentException>(() => new ExactInterval(0.5m, 0.5m, true, false)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_factor_exchanges_the_ends_with_their_openness()
    {
        Assert.Equal(new ExactInterval(Rational.Parse("-4087/54"), -50.15m, false, true), HalfOpen.Times(-2));
        Assert.Equal(new ExactInterval(50.15m, Rational.Parse("4087/54"), true, false), HalfOpen.Times(2));
        Assert.Equal(new ExactInterval(null, -1, false, true), new ExactInterval(1, null, true, false).Times(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HalfOpen.Times(default));
    }

    [Fact]
    public void The_hull_takes_the_closed_end_where_both_ends_are_the_same_number()
    {
        var open = new ExactInterval(1, 2, true, true);
        ExactInterval closed = ExactInterval.Closed(1, 2);
        Assert.Equal(closed, open.Hull(closed));
        Assert.Equal(closed, closed.Hull(open));
        Assert.Equal(open, open.Hull(open));
    }

    [Fact]
    public void The_hull_fills_the_gap_between_two_intervals()
    {
        var left = new ExactInterval(1, 2, true, false);
        var right = new ExactInterval(4, 5, false, true);
        Assert.Equal(new ExactInterval(1, 5, true, true), left.Hull(right));
        Assert.Equal(new ExactInterval(1, 5, true, true), right.Hull(left));
    }
}

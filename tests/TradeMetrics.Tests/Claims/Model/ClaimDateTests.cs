using NodaTime;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>Days on which something began: asked for, and read as days.</summary>
public class ClaimDateTests
{
    private static readonly Quantity Relations = Quantity.BeginningOf("relations");

    [Fact]
    public void The_day_on_which_something_began_can_be_asked_for_and_read()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("thirty").HasLasted("relations", 30, TradePeriod.Year(2024));
        ClaimBounds bounds = ClaimAnalysis.Of(builder.Build()).Bounds(Relations);
        // Completed on some day of 2024, or the anniversary within it.
        Assert.Equal(new DateInterval(new(1993, 1, 2), new(1994, 12, 31)), bounds.Days);
        Assert.Equal("beginning of relations (day) in [1993-01-02, 1994-12-31]", bounds.ToString());
        Assert.Equal(Period.DaysBetween(new(1, 1, 1), new(1993, 1, 2)), bounds.Interval.Low);
        Assert.Equal(
            ["[1993-01-02, 1994-12-31] under thirty as Completed", "[1994-01-01, 1994-12-31] under thirty as InTheYear"],
            bounds.ByCombination().Select(b => b.ToString()));
        Assert.Equal(new DateInterval(new(1994, 1, 1), new(1994, 12, 31)), bounds.ByCombination()[1].Days);
    }

    [Fact]
    public void A_beginning_is_a_day_and_the_same_words_are_the_same()
    {
        Assert.True(Relations.IsDay);
        Assert.False(Quantity.Named("relations").IsDay);
        Assert.False(Relations.IsSigned);
        Assert.Equal(Quantity.BeginningOf("relations"), Relations);
        Assert.NotEqual(Quantity.BeginningOf("trade"), Relations);
        var builder = new ClaimSetBuilder();
        builder.Claim("since").Since("relations", new(1994, 2, 3));
        Assert.Equal(Relations, Assert.Single(builder.Build().Quantities));
        Assert.Throws<ArgumentException>("what", () => Quantity.BeginningOf(" "));
        Assert.Throws<ArgumentNullException>("what", () => Quantity.BeginningOf(null!));
        Assert.Throws<ArgumentException>("what", () => new ClaimSetBuilder().Claim("c").Since("", new(1994, 2, 3)));
    }

    [Fact]
    public void What_began_later_is_bounded_on_one_side()
    {
        Quantity trade = Quantity.BeginningOf("trade");
        var builder = new ClaimSetBuilder();
        builder.Claim("since").Since("relations", new(1994, 2, 3));
        builder.Claim("later").Exceeds(trade, Relations);
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());
        ClaimBounds bounds = analysis.Bounds(trade);
        Assert.Null(bounds.Days);
        Assert.Equal("beginning of trade (day) in (1994-02-03, ∞)", bounds.ToString());
        // Lengths and ratios are no days.
        Assert.Null(analysis.Bounds(trade - Relations).Days);
        Assert.Equal("beginning of trade (day) - beginning of relations (day) in (0, ∞)", analysis.Bounds(trade - Relations).ToString());
        Assert.Null(analysis.RatioBounds(Relations, trade).Days);
        Assert.Null(analysis.Bounds(2 * Relations).Days);

        builder.Claim("before").Level(trade, new ExactInterval(null, analysis.Bounds(Relations).Interval.High + 10, lowIsOpen: false, highIsOpen: true));
        bounds = ClaimAnalysis.Of(builder.Build()).Bounds(trade);
        Assert.Equal(new DateInterval(new(1994, 2, 4), new(1994, 2, 12)), bounds.Days);
        Assert.Equal("beginning of trade (day) in [1994-02-04, 1994-02-12]", bounds.ToString());
    }

    [Fact]
    public void An_amount_is_no_day()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("amount").Level(Quantity.Named("a"), ExactInterval.Closed(1, 2));
        ClaimBounds bounds = ClaimAnalysis.Of(builder.Build()).Bounds(Quantity.Named("a"));
        Assert.Null(bounds.Days);
        Assert.Null(bounds.ByCombination()[0].Days);
        Assert.Equal("a in [1, 2]", bounds.ToString());
    }

    [Theory]
    [InlineData("0", "0", false, "0001-01-01", "0001-01-01")]
    [InlineData("1/2", "5/2", false, "0001-01-02", "0001-01-03")]
    [InlineData("1", "3", true, "0001-01-03", "0001-01-03")]
    [InlineData("3652058", "3652058", false, "9999-12-31", "9999-12-31")]
    public void Whole_days_within_the_interval_count(string low, string high, bool isOpen, string first, string last)
    {
        ClaimBounds bounds = Between(Rational.Parse(low), Rational.Parse(high), isOpen);
        Assert.Equal((first, last), ($"{bounds.Days!.Start:R}", $"{bounds.Days.End:R}"));
        Assert.Equal($"beginning of relations (day) in [{first}, {last}]", bounds.ToString());
    }

    [Theory]
    [InlineData("1/4", "3/4", false, "[0.25, 0.75]")]
    [InlineData("1", "2", true, "(0001-01-02, 0001-01-03)")]
    [InlineData("3652057", "3652059", false, "[9999-12-30, 3652059]")]
    [InlineData("99999999999999999999", "99999999999999999999", false, "[99999999999999999999, 99999999999999999999]")]
    public void Where_no_day_lies_in_the_interval_there_are_none(string low, string high, bool isOpen, string text)
    {
        ClaimBounds bounds = Between(Rational.Parse(low), Rational.Parse(high), isOpen);
        Assert.Null(bounds.Days);
        Assert.Equal($"beginning of relations (day) in {text}", bounds.ToString());
    }

    [Fact]
    public void A_correction_beyond_the_calendar_has_no_days()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("far").Level(Relations, ExactInterval.Exactly(9_999_999_999m));
        builder.Claim("since").Since("relations", new(1994, 2, 3));
        ClaimCorrection[] corrections = [.. ClaimAnalysis.Of(builder.Build()).Corrections().OrderBy(c => c.Claim.Id)];
        Assert.Equal(["far would have to be 1994-02-03", "since would have to be in [9999999999, 9999999999]"], corrections.Select(c => c.ToString()));
        Assert.Equal((new LocalDate(1994, 2, 3), null), (corrections[0].NeededDays!.Start, corrections[1].NeededDays));
    }

    private static ClaimBounds Between(Rational low, Rational high, bool isOpen)
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("between").Level(Relations, new ExactInterval(low, high, isOpen, isOpen));
        return ClaimAnalysis.Of(builder.Build()).Bounds(Relations);
    }
}

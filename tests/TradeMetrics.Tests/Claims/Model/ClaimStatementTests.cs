using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>What each statement of a claim says, seen by what follows from it alone.</summary>
public class ClaimStatementTests
{
    private static readonly Quantity A = Quantity.Named("a"), B = Quantity.Named("b"), Total = Quantity.Named("total");
    private static readonly Economy Pakistan = Economy.Parse("PAK"), Belarus = Economy.Parse("BLR");

    [Fact]
    public void A_claim_keeps_what_is_said_of_it()
    {
        Claim claim = Only(b => b.Claim("trade").Printed("merely $50m").From("a ministry").Weighing(3).Level(A, ReportedNumber.Parse("$50 million")));
        Assert.Equal(("trade", "merely $50m", "a ministry", (Rational)3, ClaimKind.Level), (claim.Id, claim.Printed, claim.Origin, claim.Weight, claim.Kind));
        Assert.Equal("a", claim.Subject.ToString());
        Assert.Equal("trade: \"merely $50m\"", claim.ToString());
    }

    [Fact]
    public void A_claim_without_words_keeps_those_of_its_figure()
    {
        Assert.Equal("$50 million", Only(b => b.Claim("trade").Level(A, ReportedNumber.Parse("$50 million"))).Printed);
        Assert.Null(Only(b => b.Claim("trade").Level(A, ExactInterval.Exactly(1))).Printed);
        Assert.Null(Only(b => b.Claim("trade").Level(A, ExactInterval.Exactly(1))).Origin);
    }

    [Fact]
    public void Each_statement_has_its_kind()
    {
        ExactInterval one = ExactInterval.Exactly(1);
        Assert.Equal(ClaimKind.Ratio, Only(b => b.Claim("c").Change(A, B, one)).Kind);
        Assert.Equal(ClaimKind.Ratio, Only(b => b.Claim("c").Change(A, B, ReportedChange.Parse("up 30 per cent"))).Kind);
        Assert.Equal(ClaimKind.Ratio, Only(b => b.Claim("c").Ratio(A, B, one)).Kind);
        Assert.Equal(ClaimKind.Comparison, Only(b => b.Claim("c").Exceeds(A, B)).Kind);
        Assert.Equal(ClaimKind.Date, Only(b => b.Claim("c").Since("relations", new(1994, 2, 3))).Kind);
    }

    [Fact]
    public void A_change_a_year_compounds_over_the_years()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("base").Level(A, ExactInterval.Exactly(100));
        builder.Claim("growth").Compound(A, B, 3, ReportedChange.Parse("rose 10.0 per cent"));
        // 9.95 to 10.05 per cent a year, three times.
        Assert.Equal(ExactInterval.Closed(Rational.Parse("132.9185824875"), Rational.Parse("133.2815825125")), ClaimAnalysis.Of(builder.Build()).Bounds(B).Interval);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_change_compounds_over_whole_years(int years) => Assert.Throws<ArgumentOutOfRangeException>(nameof(years),
        () => new ClaimSetBuilder().Claim("c").Compound(A, B, years, ReportedChange.Parse("rose 10 per cent")));

    [Fact]
    public void A_change_in_points_of_a_level_is_refused() => Assert.Throws<ArgumentException>("changeAYear",
        () => new ClaimSetBuilder().Claim("c").Change(A, B, ReportedChange.Parse("by 1.25 percentage points")));

    [Fact]
    public void A_balance_in_favour_is_strict_and_of_one_reporter()
    {
        TradePeriod year = TradePeriod.Year(2019);
        Quantity sold = Quantity.Flow(Belarus, Pakistan, year, Belarus), bought = Quantity.Flow(Pakistan, Belarus, year, Belarus);
        var builder = new ClaimSetBuilder();
        builder.Claim("trade").Level(sold + bought, ExactInterval.Exactly(50));
        builder.Claim("favours").BalanceFavours(Belarus, Pakistan, year, Belarus);
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());
        Assert.Equal(new ExactInterval(25, 50, lowIsOpen: true, highIsOpen: false), analysis.Bounds(sold).Interval);
        Assert.Throws<ArgumentException>(() => analysis.Bounds(Quantity.Flow(Belarus, Pakistan, year, Pakistan)));
    }

    [Fact]
    public void A_part_is_no_more_than_the_whole_and_never_to_blame()
    {
        var builder = new ClaimSetBuilder();
        builder.PartOf(A, Total).Ask(A);
        builder.Claim("total").Level(Total, ExactInterval.Exactly(10));
        ClaimSet possible = builder.Build();
        Assert.Equal(["a"], possible.Asked.Select(form => form.ToString()));
        Assert.Equal(ExactInterval.Closed(0, 10), ClaimAnalysis.Of(possible).Bounds(A).Interval);

        builder.Claim("part").Level(A, ExactInterval.Exactly(11));
        ClaimConflict conflict = Assert.Single(ClaimAnalysis.Of(builder.Build()).Conflicts());
        Assert.Equal(["total", "part"], conflict.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void Bounds_say_what_they_bound_under_which_reading_and_by_which_claims()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("base").Level(A, ExactInterval.Exactly(10));
        builder.Claim("surge").Change(A, B, ReportedChange.Parse("surged by 1.5 times"));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());
        ClaimBounds bounds = analysis.Bounds(B);
        Assert.Equal("b", bounds.Subject);
        Assert.Equal(["Usual", "Strict"], bounds.ByCombination().Select(b => Assert.Single(b.Combination.Readings).Reading.Name));
        Assert.All(bounds.ByCombination(), b => Assert.Equal("surge", Assert.Single(b.Combination.Readings).Claim.Id));
        Assert.All(bounds.ByCombination(), b => Assert.Equal(["base", "surge"], b.LowClaims.Select(claim => claim.Id)));
        Assert.All(bounds.ByCombination(), b => Assert.Equal(["base", "surge"], b.HighClaims.Select(claim => claim.Id)));
        Assert.Equal(2, analysis.Set.Claims.Count);
    }

    [Fact]
    public void A_conflict_knows_the_least_trust_that_resolves_it()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("one").Weighing(5).Level(A, ExactInterval.Exactly(1));
        builder.Claim("two").Weighing(new(1, 2)).Level(A, ExactInterval.Exactly(2));
        Assert.Equal(new Rational(1, 2), Assert.Single(ClaimAnalysis.Of(builder.Build()).Conflicts()).LeastTrust);
        Assert.Throws<ArgumentOutOfRangeException>("weight", () => builder.Claim("three").Weighing(default));
    }

    [Fact]
    public void Readings_that_share_one_end_are_two_readings() =>
        Assert.Equal(2, Only(builder => builder.Claim("gone").Change(A, B, ReportedChange.Parse("fell 100 per cent"))).Readings.Count);

    [Fact]
    public void An_open_end_is_not_in_the_interval()
    {
        ExactInterval[] intervals = [new(1, 2, false, true), new(2, 3, true, false), new(1, 2, true, false), new(2, 3, false, true)];
        foreach (ExactInterval interval in intervals)
        {
            var levels = new ClaimSetBuilder();
            levels.Claim("between").Level(A, interval);
            levels.Claim("exactly").Level(A, ExactInterval.Exactly(2));
            var ratios = new ClaimSetBuilder();
            ratios.Claim("between").Ratio(A, B, interval);
            ratios.Claim("exactly").Level(A, ExactInterval.Exactly(2));
            ratios.Claim("one").Level(B, ExactInterval.Exactly(1));
            ClaimVerdict expected = interval == intervals[0] || interval == intervals[1] ? ClaimVerdict.Contradictory : ClaimVerdict.Consistent;
            Assert.Equal((expected, expected), (ClaimAnalysis.Of(levels.Build()).Verdict, ClaimAnalysis.Of(ratios.Build()).Verdict));
        }
    }

    [Fact]
    public void Nothing_began_before_the_year_one()
    {
        Claim longest = Only(builder => builder.Claim("long").HasLasted("relations", 2022, TradePeriod.Year(2024)));
        Assert.Equal(2, longest.Readings.Count);
        foreach (int years in new[] { -1, 2023, 2024 })
            Assert.Throws<ArgumentOutOfRangeException>("years", () => Only(builder => builder.Claim("long").HasLasted("relations", years, TradePeriod.Year(2024))));
    }

    [Fact]
    public void A_correction_of_a_date_is_in_days_and_of_a_level_is_not()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("thirty").HasLasted("relations", 30, TradePeriod.Year(2024));
        builder.Claim("since").Since("relations", new(2024, 2, 3));
        ClaimCorrection since = ClaimAnalysis.Of(builder.Build()).Corrections().Single(c => c.Claim.Id == "since");
        Assert.Equal(new NodaTime.LocalDate(1993, 1, 2), since.NeededDays!.Start);

        var levels = new ClaimSetBuilder();
        levels.Claim("one").Level(A, ExactInterval.Exactly(1));
        levels.Claim("two").Level(A, ExactInterval.Exactly(2));
        Assert.All(ClaimAnalysis.Of(levels.Build()).Corrections(), correction => Assert.Null(correction.NeededDays));
    }

    private static Claim Only(Action<ClaimSetBuilder> state)
    {
        var builder = new ClaimSetBuilder();
        state(builder);
        return Assert.Single(builder.Build().Claims);
    }
}

using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>The systems of the metrics reference, with every printed digit taken as significant.</summary>
public class PakistanBelarusClaimTests
{
    private static readonly Quantity AEarlier = Quantity.Named("A's exports, earlier"), BEarlier = Quantity.Named("B's exports, earlier");
    private static readonly Quantity ALater = Quantity.Named("A's exports, later"), BLater = Quantity.Named("B's exports, later");
    private static readonly ExactInterval ThirtyPerCent = ExactInterval.Closed(1.295m, 1.305m);

    [Fact]
    public void Of_the_seed_as_printed_only_the_share_of_B_is_bounded()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("total").Change(AEarlier + BEarlier, ALater + BLater, ThirtyPerCent);
        builder.Claim("B").Change(BEarlier, BLater, ReportedChange.Parse("surged by 1.5 times"));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());

        ClaimBounds share = analysis.RatioBounds(BEarlier, AEarlier + BEarlier);
        Assert.Equal(ClaimVerdict.Consistent, analysis.Verdict);
        Assert.Equal(ExactInterval.Closed(0, new(9, 10)), share.Interval);
        Assert.Equal([ExactInterval.Closed(0, new(9, 10)), ExactInterval.Closed(0, new(261, 490))], share.ByCombination().Select(b => b.Interval));
        Assert.Equal(["total", "B"], share.ByCombination()[0].HighClaims.Select(c => c.Id));
        Assert.Equal("[0, ∞)", analysis.Bounds(AEarlier).Interval.ToString());
    }

    [Theory]
    [InlineData(0.677, "possible")]
    [InlineData(0.679, "impossible")]
    public void Under_one_and_a_half_times_A_fell_if_the_share_of_B_was_above_0_678(double share, string rise)
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("total").Change(AEarlier + BEarlier, ALater + BLater, ThirtyPerCent);
        builder.Claim("B").Change(BEarlier, BLater, ExactInterval.Closed(1.45m, 1.55m));
        builder.Claim("share").Ratio(BEarlier, AEarlier + BEarlier, ExactInterval.Exactly((decimal)share));
        builder.Claim("some trade").Level(AEarlier + BEarlier, ExactInterval.Exactly(1));
        builder.Claim("A rose").Exceeds(ALater, AEarlier);
        Assert.Equal(rise == "possible" ? ClaimVerdict.Consistent : ClaimVerdict.Contradictory, ClaimAnalysis.Of(builder.Build()).Verdict);
    }

    [Fact]
    public void The_synthetic_system_has_the_bounds_of_both_readings()
    {
        ClaimAnalysis analysis = ClaimAnalysis.Of(Synthetic().Build());

        Assert.Equal(["(25.075, 50.25]", "(25.075, 50.25]"], Texts(analysis.Bounds(BLater)));
        Assert.Equal("[0, 25.125)", analysis.Bounds(ALater).ByCombination()[0].Interval.ToString());
        Assert.Equal($"[{new Rational(10030, 261)}, {new Rational(10050, 259)}]", analysis.Bounds(AEarlier + BEarlier).ByCombination()[0].Interval.ToString());
        string[] changes = Texts(analysis.Bounds(ALater - AEarlier));
        Assert.Equal(["-6.384", "3.947"], Ends(analysis.Bounds(ALater - AEarlier).ByCombination()[0].Interval));
        Assert.StartsWith("[", changes[0], StringComparison.Ordinal);
        Assert.EndsWith(")", changes[0], StringComparison.Ordinal);
        Assert.Equal(["9.833", "20.510"], Ends(analysis.Bounds(BEarlier).ByCombination()[1].Interval));
        Assert.Equal(["-19.097", "-3.119"], Ends(analysis.Bounds(ALater - AEarlier).ByCombination()[1].Interval));
    }

    [Fact]
    public void If_A_rose_the_strict_reading_is_ruled_out()
    {
        ClaimSetBuilder builder = Synthetic();
        builder.Claim("A rose").Exceeds(ALater, AEarlier);
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());

        RuledOutReading ruledOut = Assert.Single(analysis.RuledOutReadings());
        Assert.Equal(("B", "Strict"), (ruledOut.Claim.Id, ruledOut.Reading.Name));
        Assert.Contains("A rose", ruledOut.By.Select(c => c.Id));
        Assert.Equal(new ExactInterval(25.075m, new Rational(4087, 108), lowIsOpen: true, highIsOpen: true), analysis.Bounds(BLater).Interval);
    }

    private static ClaimSetBuilder Synthetic()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("total").Level(ALater + BLater, ExactInterval.Closed(50.15m, 50.25m));
        builder.Claim("rise").Change(AEarlier + BEarlier, ALater + BLater, ThirtyPerCent);
        builder.Claim("B").Change(BEarlier, BLater, ReportedChange.Parse("up 1.5 times"));
        builder.Claim("balance").Exceeds(BLater, ALater);
        return builder;
    }

    private static string[] Texts(ClaimBounds bounds) => [.. bounds.ByCombination().Select(b => b.Interval.ToString())];

    private static string[] Ends(ExactInterval interval) => [interval.Low!.Value.ToString("0.000", null), interval.High!.Value.ToString("0.000", null)];
}

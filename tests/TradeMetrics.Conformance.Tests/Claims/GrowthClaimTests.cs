namespace TradeMetrics.Conformance.Tests;

public class GrowthClaimTests
{
    [Fact]
    public void Growth_of_rounded_levels_differs_from_ten_of_the_29_printed_rates()
    {
        IReadOnlyList<GrowthClaim> claims = GrowthClaim.All();
        Assert.Equal(29, claims.Count);
        foreach (GrowthClaim claim in claims)
        {
            decimal recomputed = decimal.Round(claim.FromPrintedLevels.Percent, claim.PublishedPercent.Scale, MidpointRounding.AwayFromZero);
            Assert.True(claim.EqualsPointRounded == (recomputed == claim.PublishedPercent), $"{claim}: recomputed {recomputed}.");
        }
        // A printed level is rounded, so a printed rate that differs from theirs need not be wrong.
        Assert.Equal(10, claims.Count(claim => !claim.EqualsPointRounded));
    }

    [Fact]
    public void Rounding_of_the_levels_explains_all_of_them_but_one()
    {
        foreach (GrowthClaim claim in GrowthClaim.All())
        {
            bool possible = claim.PercentBounds.Low <= claim.PublishedBounds.High && claim.PublishedBounds.Low <= claim.PercentBounds.High;
            Assert.True(claim.ConsistentWithinRounding == possible, $"{claim}: {claim.PercentBounds} against {claim.PublishedBounds}.");
        }
        GrowthClaim excluded = Assert.Single(GrowthClaim.All(), claim => !claim.ConsistentWithinRounding);
        Assert.Equal(("brecorder-2023-08-02", -13.35m), (excluded.Source, excluded.PublishedPercent));
    }

    [Fact]
    public void A_deficit_that_is_written_as_a_balance_grows_at_the_same_rate()
    {
        GrowthClaim[] deficits = [.. GrowthClaim.All().Where(claim => claim.Series == "deficit")];
        Assert.Equal(9, deficits.Length);
        foreach (GrowthClaim claim in deficits)
        {
            Assert.Equal(claim.FromPrintedLevels, Growth.OfDeficit(-claim.Base, -claim.Current).Value);
            // As balances both are negative, and growth of a balance isn't what was printed.
            Assert.Equal(UndefinedReason.NegativeBase, Growth.Between(-claim.Base, -claim.Current).Reason);
        }
    }

    [Fact]
    public void The_later_level_comes_back_from_the_rate()
    {
        foreach (GrowthClaim claim in GrowthClaim.All())
            Assert.InRange(claim.FromPrintedLevels.ApplyTo(claim.Base) / claim.Current, 1m - 1e-26m, 1m + 1e-26m);
    }
}

using System.Text.Json;
using TradeMetrics.Claims;

namespace TradeMetrics.Conformance.Tests;

/// <summary>Systems of printed figures whose verdicts are known, put through the claim engine.</summary>
public class ClaimSystemTests
{
    private static readonly string[] Groups = ["", "cis ", "non_cis "];
    private static readonly string[] Flows = ["turnover", "exports", "imports"];

    [Fact]
    public void Belarus_in_early_2016_is_contradictory_and_the_imports_are_to_blame()
    {
        ClaimAnalysis analysis = ClaimAnalysis.Of(EarlyTwentySixteen(allDigits: true).Build());

        Assert.Equal(ClaimVerdict.Contradictory, analysis.Verdict);
        Assert.Equal([(3, 4), (4, 6), (5, 9)], analysis.Conflicts().GroupBy(c => c.Claims.Count).Select(g => (g.Key, g.Count())).Order());
        Assert.All(analysis.Conflicts(), c => Assert.Contains("imports", c.Claims.Select(m => m.Id)));
        ClaimCorrection correction = Assert.Single(analysis.Corrections());
        Assert.Equal(("imports", ExactInterval.Closed(3583.825m, 3584.375m)), (correction.Claim.Id, correction.Needed));
    }

    [Fact]
    public void It_is_so_also_where_trailing_zeros_may_be_rounding() =>
        Assert.Equal(ClaimVerdict.Contradictory, ClaimAnalysis.Of(EarlyTwentySixteen(allDigits: false).Build()).Verdict);

    [Fact]
    public void Pakistans_fiscal_2023_is_consistent()
    {
        JsonElement claims = Claims("app-2023-07");
        Quantity exports = Quantity.Named("exports"), imports = Quantity.Named("imports");
        var builder = new ClaimSetBuilder();
        builder.Claim("exports").Level(exports, Number(claims.GetProperty("exports")));
        builder.Claim("imports").Level(imports, Number(claims.GetProperty("imports")));
        builder.Claim("deficit").Level(imports - exports, Number(claims.GetProperty("deficit")));
        Assert.Equal(ClaimVerdict.Consistent, ClaimAnalysis.Of(builder.Build()).Verdict);
    }

    [Fact]
    public void The_first_prints_of_three_months_do_not_add_up_to_the_revised_quarter()
    {
        JsonElement claims = Claims("pak-vintages");
        var builder = new ClaimSetBuilder();
        Quantity[] months = [.. claims.GetProperty("monthly_exports_first_published").EnumerateObject().Select(m => Quantity.Named(m.Name))];
        foreach (JsonProperty month in claims.GetProperty("monthly_exports_first_published").EnumerateObject())
            builder.Claim(month.Name).Level(Quantity.Named(month.Name), Number(month.Value));
        builder.Claim("quarter").Level(LinearForm.Sum(months), Number(claims.GetProperty("Q1FY24_exports_cumulative").GetProperty("2023-10")));
        ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());
        Assert.Equal(4, Assert.Single(analysis.Conflicts()).Claims.Count);
        // 2.057 + 2.366 + 2.465 = 6.888, each to half a unit.
        Assert.Equal(ExactInterval.Closed(6.8865m, 6.8895m), analysis.Corrections().Single(c => c.Claim.Id == "quarter").Needed);
    }

    [Fact]
    public void A_vintage_is_a_quantity_of_its_own()
    {
        JsonElement june = Claims("pak-vintages").GetProperty("exports_2023-06");
        Quantity exports = Quantity.Flow(Economy.Parse("PAK"), Economy.World, TradePeriod.Month(2023, 6), Economy.Parse("PAK"));
        ClaimSetBuilder Prints(bool sameVintage)
        {
            var builder = new ClaimSetBuilder();
            foreach (JsonProperty print in june.EnumerateObject())
                builder.Claim(print.Name).Level(sameVintage ? exports : exports.AsOf(TradePeriod.Parse(print.Name).Start), Number(print.Value));
            return builder;
        }
        Assert.Equal(ClaimVerdict.Consistent, ClaimAnalysis.Of(Prints(sameVintage: false).Build()).Verdict);
        Assert.Equal(ClaimVerdict.Contradictory, ClaimAnalysis.Of(Prints(sameVintage: true).Build()).Verdict);
    }

    [Fact]
    public void The_Lahore_chamber_is_consistent()
    {
        JsonElement claims = Claims("pak-blr-lcci-2020");
        Quantity pakistan = Quantity.Named("Pakistan to Belarus"), belarus = Quantity.Named("Belarus to Pakistan");
        var builder = new ClaimSetBuilder();
        builder.Claim("turnover").Level(pakistan + belarus, Hedged(claims.GetProperty("turnover")));
        builder.Claim("imports").Level(belarus, Hedged(claims.GetProperty("PAK_imports_from_BLR")));
        builder.Claim("exports").Level(pakistan, Number(claims.GetProperty("PAK_exports_to_BLR")));
        builder.Claim("balance").Exceeds(belarus, pakistan);
        Assert.Equal(ClaimVerdict.Consistent, ClaimAnalysis.Of(builder.Build()).Verdict);
    }

    [Fact]
    public void Fiscal_2016_bounds_the_turnover()
    {
        JsonElement claims = Claims("pak-blr-2015-16");
        Quantity exports = Quantity.Named("exports"), imports = Quantity.Named("imports");
        var builder = new ClaimSetBuilder();
        builder.Claim("exports").Level(exports, Number(claims.GetProperty("PAK_exports_to_BLR")));
        builder.Claim("imports").Level(imports, Number(claims.GetProperty("PAK_imports_from_BLR")));
        builder.Claim("balance").Exceeds(imports, exports);
        Assert.Equal(ExactInterval.Closed(28.7m, 28.9m), ClaimAnalysis.Of(builder.Build()).Bounds(exports + imports).Interval);
    }

    [Theory]
    [InlineData("exports", 1.1405, 1.1415)]
    [InlineData("imports", 1.0165, 1.0175)]
    public void A_rate_in_Russian_statistics_is_an_index(string flow, double low, double high)
    {
        var change = ReportedChange.Parse(Claims("tempo-rosta").GetProperty(flow).GetString()!, ReportedNumberOptions.Russian);
        Assert.Equal(ExactInterval.Closed((decimal)low, (decimal)high), Assert.Single(change.Readings).Interval);
    }

    [Fact]
    public void Forty_seven_per_cent_is_consistent_with_rounded_levels()
    {
        JsonElement claims = Claims("promptreports");
        Quantity from = Quantity.Named("from"), to = Quantity.Named("to");
        var builder = new ClaimSetBuilder();
        builder.Claim("from").Level(from, Number(claims.GetProperty("from")));
        builder.Claim("to").Level(to, Number(claims.GetProperty("to")));
        ClaimBounds growth = ClaimAnalysis.Of(builder.Build()).RatioBounds(to, from);
        Assert.Equal(["1.426", "1.533"], new[] { growth.Interval.Low!.Value, growth.Interval.High!.Value }.Select(e => e.ToString("0.000", null)));
        builder.Claim("growth").Change(from, to, ReportedChange.Parse($"up {claims.GetProperty("growth_pct").GetRawText()} per cent"));
        Assert.Equal(ClaimVerdict.Consistent, ClaimAnalysis.Of(builder.Build()).Verdict);
    }

    [Fact]
    public void Of_the_printed_growth_claims_exactly_one_is_excluded_by_the_printed_levels()
    {
        foreach (GrowthClaim claim in GrowthClaim.All())
        {
            Quantity earlier = Quantity.Named("earlier"), later = Quantity.Named("later");
            var builder = new ClaimSetBuilder();
            builder.Claim("earlier").Level(earlier, ReportedNumber.Parse(claim.Base.ToString(System.Globalization.CultureInfo.InvariantCulture)).Readings[0].Interval);
            builder.Claim("later").Level(later, ReportedNumber.Parse(claim.Current.ToString(System.Globalization.CultureInfo.InvariantCulture)).Readings[0].Interval);
            decimal half = 0.5m / (decimal)Math.Pow(10, claim.PublishedPercent.Scale);
            builder.Claim("growth").Change(earlier, later, ExactInterval.Closed(1m + (claim.PublishedPercent - half) / 100m, 1m + (claim.PublishedPercent + half) / 100m));
            Assert.Equal(claim.ConsistentWithinRounding, ClaimAnalysis.Of(builder.Build()).Verdict == ClaimVerdict.Consistent);
        }
    }

    private static ClaimSetBuilder EarlyTwentySixteen(bool allDigits)
    {
        JsonElement claims = Claims("rb-2016-02");
        Quantity Of(string group, string flow) => Quantity.Named(group + flow);
        Quantity balance = Quantity.NamedSigned("balance");
        var builder = new ClaimSetBuilder();
        builder.Identity(balance, Of("", "exports") - Of("", "imports"));
        foreach (string group in Groups) builder.Identity(Of(group, "turnover"), Of(group, "exports") + Of(group, "imports"));
        foreach (string flow in Flows) builder.Identity(Of("", flow), Of("cis ", flow) + Of("non_cis ", flow));
        void Claim(string id, LinearForm form, JsonElement value)
        {
            if (allDigits) builder.Claim(id).Level(form, Number(value));
            else builder.Claim(id).Level(form, ReportedNumber.Parse(value.GetRawText()));
        }
        foreach (string flow in Flows)
        {
            Claim(flow, Of("", flow), claims.GetProperty(flow).GetProperty("value"));
            Claim("cis " + flow, Of("cis ", flow), claims.GetProperty("cis").GetProperty(flow));
            Claim("non_cis " + flow, Of("non_cis ", flow), claims.GetProperty("non_cis").GetProperty(flow));
        }
        Claim("balance", balance, claims.GetProperty("balance").GetProperty("value"));
        return builder;
    }

    private static JsonElement Claims(string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedData.Require("claims", "systems.json")));
        return document.RootElement.EnumerateArray().Single(s => s.GetProperty("id").GetString() == id).GetProperty("claims").Clone();
    }

    // Every printed digit is taken as significant, as in the verdicts.
    private static ExactInterval Number(JsonElement value) => ReportedNumber.Parse(value.GetRawText()).Readings[0].Interval;

    private static ReportedNumber Hedged(JsonElement claim) =>
        ReportedNumber.Parse($"{claim.GetProperty("hedge").GetString()} {claim.GetProperty("value").GetRawText()}");
}

using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class ClaimDocumentBoundaryTests
{
    [Theory]
    [InlineData("\"from\": \"1\"", "AsGiven [1, ∞)")]
    [InlineData("\"to\": \"2\"", "AsGiven (-∞, 2]")]
    [InlineData("\"from\": \"1\", \"to\": \"2\"", "AsGiven [1, 2]")]
    [InlineData("\"is\": \"30\"", "AllDigits [29.5, 30.5]; TrailingZeros [25, 35]")]
    [InlineData("\"is\": \"30\", \"allDigits\": true", "AsGiven [29.5, 30.5]")]
    [InlineData("\"is\": \"30\", \"truncated\": true", "AllDigits [30, 31); TrailingZeros [30, 40)")]
    [InlineData("\"is\": \"1,5 млн\", \"language\": \"Russian\"", "AllDigits [1450000, 1550000]")]
    public void A_level_is_read_with_its_ends(string level, string readings) =>
        Assert.Equal(readings, string.Join("; ", OnlyClaim($"\"level\": {{ \"of\": \"a\", {level} }}").Readings.Select(r => $"{r.Name} {r.Interval}")));

    [Theory]
    [InlineData("\"from\": \"0.5\"", "[0.5, ∞)")]
    [InlineData("\"through\": \"0.6\"", "(-∞, 0.6]")]
    [InlineData("\"from\": \"0.5\", \"through\": \"0.6\"", "[0.5, 0.6]")]
    public void A_ratio_is_read_with_its_ends(string ends, string interval) =>
        Assert.Equal(interval, OnlyClaim($"\"ratio\": {{ \"of\": \"a\", \"to\": \"b\", {ends} }}").Readings[0].Interval.ToString());

    [Fact]
    public void The_words_of_a_level_are_kept()
    {
        Assert.Equal("30", OnlyClaim("\"level\": { \"of\": \"a\", \"is\": \"30\", \"allDigits\": true }").Printed);
        Assert.Equal("30", OnlyClaim("\"level\": { \"of\": \"a\", \"is\": \"30\" }").Printed);
        Assert.Null(OnlyClaim("\"level\": { \"of\": \"a\", \"from\": \"30\" }").Printed);
    }

    [Fact]
    public void An_amount_is_signed_where_the_document_says_so()
    {
        LinearForm difference = OnlyClaim("\"exceeds\": { \"greater\": \"a\", \"less\": \"c\" }").Subject;
        Assert.Equal([false, true], difference.Terms.Select(t => t.Key.IsSigned));
    }

    [Theory]
    [InlineData("-a")]
    [InlineData("a-b")]
    [InlineData("a ")]
    [InlineData("+")]
    [InlineData("7")]
    [InlineData("1/2")]
    public void A_name_that_a_form_could_not_tell_is_refused(string name) =>
        Assert.Contains($"'{name}' cannot name a quantity", Refused($$"""{ "quantities": { "{{name}}": { "named": "x" } }, "claims": [] }"""), StringComparison.Ordinal);

    [Fact]
    public void As_many_claims_as_the_limit_are_read_and_no_more()
    {
        const string Two = """{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "is": "1" } }, { "id": "j", "level": { "of": "a", "is": "1" } } ] }""";
        Assert.NotNull(ClaimDocument.Parse(Two, new() { MaxClaims = 2 }));
        string message = Assert.Throws<FormatException>(() => ClaimDocument.Parse(Two, new() { MaxClaims = 1 })).Message;
        Assert.Equal("There are 2 claims; ClaimAnalysisOptions.MaxClaims allows 1.", message);
    }

    [Theory]
    [InlineData("\n\n  x", "Line 3, column 3, at $: ")]
    [InlineData("{ x", "Line 1, column 3, at $: ")]
    [InlineData("{ \"claims\": x", "Line 1, column 13, at $.claims: ")]
    public void Places_are_counted_from_one(string json, string place) => Assert.StartsWith(place, Refused(json), StringComparison.Ordinal);

    [Fact]
    public void Five_hundred_characters_are_quoted_whole()
    {
        // With "quantities." before them.
        string whole = new('n', 489), cut = new('n', 490);
        Assert.Equal($"quantities.{whole} is null; claims.schema.json says what stands here.", Refused($$"""{ "quantities": { "{{whole}}": null }, "claims": [] }"""));
        Assert.Equal($"quantities.{whole}… is null; claims.schema.json says what stands here.", Refused($$"""{ "quantities": { "{{cut}}": null }, "claims": [] }"""));
    }

    [Fact]
    public void A_ratio_may_be_asked_of_what_no_claim_speaks_of()
    {
        RatioQuestion ratio = Assert.Single(ClaimDocument.Parse("""{ "quantities": { "a": { "named": "x" }, "b": { "named": "y" } }, "claims": [], "askRatio": [ { "of": "a", "to": "b" } ] }""").AskedRatios);
        ClaimSet set = SetOf("""{ "quantities": { "a": { "named": "x" }, "b": { "named": "y" } }, "claims": [], "askRatio": [ { "of": "a", "to": "b" } ] }""");
        Assert.Equal(["x", "y"], set.Quantities.Select(q => q.ToString()));
        Assert.Equal("[0, ∞)", ClaimAnalysis.Of(set).RatioBounds(ratio.Numerator, ratio.Denominator).Interval.ToString());
    }

    [Fact]
    public void No_text_and_no_limits_are_named()
    {
        Assert.Throws<ArgumentNullException>("json", () => ClaimDocument.Parse(null!));
        Assert.Throws<ArgumentNullException>("limits", () => ClaimDocument.Parse("{}", null!));
    }

    private static string Refused(string json) => Assert.Throws<FormatException>(() => ClaimDocument.Parse(json)).Message;

    private static Claim OnlyClaim(string statement) => Assert.Single(SetOf($$"""
        { "quantities": { "a": { "named": "x" }, "b": { "named": "y" }, "c": { "named": "z", "signed": true } }, "claims": [ { "id": "i", {{statement}} } ] }
        """).Claims);

    private static ClaimSet SetOf(string json) => ClaimDocument.Parse(json).Set;
}

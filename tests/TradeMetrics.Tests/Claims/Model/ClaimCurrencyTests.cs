using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>All claims of a set are in one currency, where they name one.</summary>
public class ClaimCurrencyTests
{
    private static readonly Quantity A = Quantity.Named("a"), B = Quantity.Named("b");

    private static ReportedNumber Dollars => ReportedNumber.Parse("US$50 million");

    private static ReportedNumber Rupees => ReportedNumber.Parse("Rs 14 billion");

    [Fact]
    public void Two_printed_numbers_of_a_set_are_not_of_two_currencies()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("plain").Level(A, ReportedNumber.Parse("50 million"));
        builder.Claim("ministry").Level(A, Dollars);
        // Of another quantity too: the units of a set are the same.
        foreach (Quantity quantity in new[] { A, B })
        {
            string message = Assert.Throws<InvalidOperationException>(() => builder.Claim("chamber").Level(quantity, Rupees)).Message;
            Assert.Equal("Claim 'chamber' is in PKR and claim 'ministry' in USD; the amounts of one set are in one currency, so convert one of them first.", message);
        }
        // What was refused is not in the set, and its id is free.
        builder.Claim("chamber").Level(A, ReportedNumber.Parse("$50.0 million"));
        ClaimSet set = builder.Build();
        Assert.Equal([("plain", null), ("ministry", "USD"), ("chamber", "USD")], set.Claims.Select(claim => (claim.Id, claim.Currency)));
        Assert.Equal(["a"], set.Quantities.Select(quantity => quantity.ToString()));
        Assert.Equal(ClaimVerdict.Consistent, ClaimAnalysis.Of(set).Verdict);
    }

    [Fact]
    public void A_claim_without_a_currency_fits_any()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("printed").Level(A, ReportedNumber.Parse("14 billion"));
        builder.Claim("interval").Level(A, ExactInterval.Closed(0, 20_000_000_000m));
        builder.Claim("change").Change(A, B, ReportedChange.Parse("up 30 per cent"));
        builder.Claim("rupees").Level(A, Rupees);
        builder.Claim("unsaid").In("XXX").Level(B, ReportedNumber.Parse("18 billion"));
        Assert.Equal([null, null, null, "PKR", null], builder.Build().Claims.Select(claim => claim.Currency));
    }

    [Fact]
    public void A_copy_is_of_the_currency_of_the_set_too()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("first").From("agency").Level(A, ReportedNumber.Parse("50 million"));
        builder.Claim("second").From("agency").Level(A, Dollars);
        Assert.Contains("'second' in USD", Assert.Throws<InvalidOperationException>(() => builder.Claim("third").Level(A, Rupees)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => builder.Claim("third").From("agency").Level(A, ReportedNumber.Parse("Rs 50 million")));
    }

    [Fact]
    public void The_currency_of_an_interval_can_be_said()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("stored").In("USD").Level(A, ExactInterval.Exactly(50));
        Assert.Equal("USD", builder.Build().Claims[0].Currency);
        Assert.Contains("'printed' is in PKR and claim 'stored' in USD", Assert.Throws<InvalidOperationException>(() => builder.Claim("printed").Level(A, Rupees)).Message, StringComparison.Ordinal);
        Assert.Contains("'other' is in EUR and claim 'stored' in USD", Assert.Throws<InvalidOperationException>(() => builder.Claim("other").In("EUR").Exceeds(A, B)).Message, StringComparison.Ordinal);
        Assert.Equal(
            "Claim 'both' is said to be in USD, and its amount is printed in PKR; give it in one currency.",
            Assert.Throws<InvalidOperationException>(() => builder.Claim("both").In("USD").Level(A, Rupees)).Message);
        builder.Claim("both").In("USD").Level(A, Dollars);
    }

    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDT")]
    [InlineData("U$D")]
    [InlineData("")]
    public void A_currency_is_a_code_of_three_capital_letters(string code) =>
        Assert.Contains($"'{code}' is not the code of a currency", Assert.Throws<ArgumentException>("currency", () => new ClaimSetBuilder().Claim("c").In(code)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_currency_that_is_said_is_not_null() => Assert.Throws<ArgumentNullException>("currency", () => new ClaimSetBuilder().Claim("c").In(null!));
}

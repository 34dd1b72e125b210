using NodaTime;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>No two quantities of a set print alike.</summary>
public class ClaimSetTests
{
    private static readonly Quantity B = Quantity.Named("b"), Signed = Quantity.NamedSigned("b");

    [Fact]
    public void A_name_is_not_signed_in_one_place_and_unsigned_in_another()
    {
        Assert.Equal(B.ToString(), Signed.ToString());
        foreach (Action<ClaimSetBuilder> use in (Action<ClaimSetBuilder>[])
        [
            builder => builder.Claim("c").Level(Signed, ExactInterval.Exactly(1)),
            builder => builder.Claim("c").Exceeds(Signed, Quantity.Named("a")),
            builder => builder.Claim("c").Ratio(Quantity.Named("a"), Signed, ExactInterval.Exactly(1)),
            builder => builder.Identity(Signed, Quantity.Named("a")),
            builder => builder.PartOf(Signed, Quantity.Named("a")),
            builder => builder.Ask(Signed + Quantity.Named("a")),
            builder => builder.Mention(Signed),
        ])
        {
            var builder = new ClaimSetBuilder();
            builder.Claim("b").Level(B, ExactInterval.Exactly(1));
            Assert.Equal(
                "'b' would stand for two quantities of this set, one that may be negative and one that may not; give each a name of its own.",
                Assert.Throws<ArgumentException>(() => use(builder)).Message);
            // Nothing of what was refused is left.
            builder.Claim("c").Level(Quantity.NamedSigned("a"), ExactInterval.Exactly(-1));
            Assert.Equal(["a", "b"], builder.Build().Quantities.Select(quantity => quantity.ToString()).Order());
        }
    }

    [Fact]
    public void Both_are_not_in_one_form_either()
    {
        var builder = new ClaimSetBuilder();
        Assert.Throws<ArgumentException>(() => builder.Ask(B - Signed));
        Assert.Throws<ArgumentException>(() => builder.Identity(B, Signed));
        Assert.Equal([Signed], builder.Ask(Signed).Build().Quantities);
    }

    [Fact]
    public void A_name_is_not_the_text_of_a_flow_or_of_a_day()
    {
        Quantity flow = Quantity.Flow(Economy.Parse("PAK"), Economy.Parse("BLR"), TradePeriod.Year(2019), null);
        foreach (Quantity quantity in new[] { flow, Quantity.BeginningOf("relations"), B.Valued(Valuation.Fob), B.AsOf(new LocalDate(2024, 1, 1)) })
        {
            var builder = new ClaimSetBuilder().Ask(quantity);
            Assert.Equal(
                $"'{quantity}' would stand for two quantities of this set, which are not the same; give each a name of its own.",
                Assert.Throws<ArgumentException>(() => builder.Ask(Quantity.Named(quantity.ToString()))).Message);
        }
    }

    [Fact]
    public void One_name_on_several_bases_is_several_quantities()
    {
        ClaimSet set = new ClaimSetBuilder().Ask(B + B.Valued(Valuation.Fob) - B.Valued(Valuation.Cif).AsOf(new LocalDate(2024, 1, 1))).Ask(B).Build();
        Assert.Equal(["b", "b FOB", "b CIF as of 2024-01-01"], set.Quantities.Select(quantity => quantity.ToString()));
    }

    [Fact]
    public void A_claim_of_an_id_that_is_taken_leaves_nothing_behind()
    {
        var builder = new ClaimSetBuilder();
        builder.Claim("one").Level(B, ExactInterval.Exactly(1));
        Assert.Throws<ArgumentException>(() => builder.Claim("one").In("USD").Level(Quantity.Named("a"), ExactInterval.Exactly(1)));
        builder.Claim("two").In("EUR").Level(Quantity.NamedSigned("a"), ExactInterval.Exactly(1));
        Assert.Throws<ArgumentNullException>("id", () => builder.Claim(null!));
    }
}

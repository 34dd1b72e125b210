using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class ClaimDocumentTests
{
    private const string Quantities = """
        "quantities": { "a": { "exporter": "PAK", "importer": "BLR", "period": "2019", "reportedBy": "PAK", "valuation": "Fob", "vintage": "2020-01-07" }, "b": { "named": "the rest" }, "c": { "named": "a balance", "signed": true } }
        """;

    [Fact]
    public void A_quantity_has_all_its_parts()
    {
        ClaimSet set = ClaimDocument.Parse("{ " + Quantities + """, "claims": [ { "id": "x", "level": { "of": "a + b - 2 * c", "is": "$5m" } } ] }""").Set;
        Assert.Equal("PAK to BLR 2019 by PAK FOB as of 2020-01-07", set.Quantities[0].ToString());
        Assert.Equal("PAK to BLR 2019 by PAK FOB as of 2020-01-07 + the rest - 2 × a balance", set.Claims[0].Subject.ToString());
    }

    [Fact]
    public void A_printed_amount_may_be_cut_off_or_exact()
    {
        string Intervals(string how) => string.Join("; ", ClaimDocument.Parse($$"""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "is": "50.2"{{how}} } } ] }""").Set.Claims[0].Readings.Select(reading => reading.Interval));
        Assert.Equal("[50.15, 50.25]", Intervals(""));
        Assert.Equal("[50.2, 50.3)", Intervals(", \"truncated\": true"));
        Assert.Equal("[50.2, 50.2]", Intervals(", \"exact\": true"));
    }

    [Fact]
    public void An_exact_number_has_a_thousand_characters_at_most()
    {
        string Document(int digits) => $$"""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "from": "{{new string('1', digits)}}" } } ] }""";
        Assert.Equal(new string('1', 1000), ClaimDocument.Parse(Document(1000)).Set.Claims[0].Readings[0].Interval.Low.ToString());
        Assert.Contains("at most 1000 characters, this one has 1001", Assert.Throws<FormatException>(() => ClaimDocument.Parse(Document(1001))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_statement_is_read()
    {
        ClaimDocument document = ClaimDocument.Parse($$"""
            {
              "title": "t", "unit": "dollars", "origins": { "o": { "publisher": "p", "date": "2024" } },
              {{Quantities}},
              "identities": [ { "left": "c", "right": "a - b" } ], "parts": [ { "part": "a", "whole": "b" } ],
              "claims": [
                { "id": "level", "origin": "o", "weight": "1/2", "printed": "words", "level": { "of": "a", "from": "1", "to": "2" } },
                { "id": "exact", "level": { "of": "a", "is": "$2", "exact": true } },
                { "id": "change", "change": { "from": "a", "to": "b", "is": "up 21.0 per cent", "years": 2 } },
                { "id": "ratio", "ratio": { "of": "a", "to": "b", "from": "0.5" } },
                { "id": "exceeds", "exceeds": { "greater": "b", "less": "a" } },
                { "id": "since", "since": { "what": "w", "day": "1994-02-03" } },
                { "id": "lasted", "hasLasted": { "what": "w", "years": 30, "printedIn": "2024" } }
              ],
              "ask": [ "a" ], "askRatio": [ { "of": "a", "to": "a + b" } ]
            }
            """);
        ClaimAnalysis analysis = ClaimAnalysis.Of(document.Set);
        Assert.Equal(["level", "exact", "change", "ratio", "exceeds", "since", "lasted"], document.Set.Claims.Select(c => c.Id));
        Assert.Equal((new Rational(1, 2), "words"), (document.Set.Claims[0].Weight, document.Set.Claims[0].Printed));
        Assert.Equal("p, 2024", document.Origins["o"]);
        Assert.Equal(("t", "dollars"), (document.Title, document.Unit));
        RatioQuestion ratio = Assert.Single(document.AskedRatios);
        Assert.Equal(document.Set.Asked[0], ratio.Numerator);
        Assert.EndsWith(" + the rest", ratio.Denominator.ToString(), StringComparison.Ordinal);
        Assert.Equal(ClaimVerdict.Consistent, analysis.Verdict);
        Assert.Equal("[2, 2]", analysis.Bounds(document.Set.Asked[0]).Interval.ToString());
        Assert.Equal(ExactInterval.Closed((Rational)1.2095m * (Rational)1.2095m, (Rational)1.2105m * (Rational)1.2105m), document.Set.Claims[2].Readings[0].Interval);
    }

    [Theory]
    [InlineData("""{""", "Line 1")]
    [InlineData("""{ "quantities": {} }""", "claims")]
    [InlineData("""null""", "null")]
    [InlineData("""{ "quantities": { "a b": { "named": "x" } }, "claims": [] }""", "quantities.a b: 'a b' cannot name a quantity")]
    [InlineData("""{ "quantities": { "a": { "exporter": "PAK" } }, "claims": [] }""", "quantities.a: A quantity has")]
    [InlineData("""{ "quantities": { "a": { "exporter": "PAK", "importer": "PAK", "period": "2019" } }, "claims": [] }""", "own customer")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i" } ] }""", "claims[0]: 'i' makes 0 statements")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "is": "1" }, "exceeds": { "greater": "a", "less": "a" } } ] }""", "makes 2 statements")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "grewFasterThan": { "a": "b" } } ] }""", "'grewFasterThan' is not understood: the growth of two unknown levels is a product of unknowns")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "colour": 1 } ] }""", "'colour' is not understood; a claim states")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a * a", "is": "1" } } ] }""", "a product of quantities is not linear")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a a", "is": "1" } } ] }""", "neither + nor -")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "2", "is": "1" } } ] }""", "a number stands alone")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "is": "much" } } ] }""", "'much'")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a" } } ] }""", "At least one end")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "change": { "from": "a", "to": "a", "is": "up 5 points" } } ] }""", "percentage points")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "weight": "0", "level": { "of": "a", "is": "1" } } ] }""", "more than zero")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "is": "1" } }, { "id": "i", "level": { "of": "a", "is": "2" } } ] }""", "a claim 'i' already")]
    [InlineData("""{ "quantities": { "a": null }, "claims": [] }""", "quantities.a is null")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ null ] }""", "claims[0] is null")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [], "identities": [ null ] }""", "identities[0] is null")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [], "parts": [ null ] }""", "parts[0] is null")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [], "ask": [ "a", null ] }""", "ask[1] is null")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [], "askRatio": [ null ] }""", "askRatio[0] is null")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [], "origins": { "o": null } }""", "origins.o is null")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [], "claims": [] }""", "Duplicate property 'claims'")]
    [InlineData("""{ "quantities": { "a": { "named": "x" }, "a": { "named": "y" } }, "claims": [] }""", "at $.quantities.a: Duplicate")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "is": "1" }, "level": { "of": "a", "is": "2" } } ] }""", "Duplicate property 'level'")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [], "identites": [] }""", "'identites'")]
    [InlineData("""{ "quantities": { "a": { "named": "x", "sined": true } }, "claims": [] }""", "'sined'")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "is": "5", "excat": true } } ] }""", "'excat'")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "is": "5", "from": "6" } } ] }""", "claims[0]: A level has 'is', or 'from' and 'to', and not both")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "is": "5", "exact": true, "truncated": true } } ] }""", "exact or truncated, and not both")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "a", "from": "5", "allDigits": true } } ] }""", "say how 'is' is to be read")]
    [InlineData("""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "weight": 2, "level": { "of": "a", "is": "5" } } ] }""", "claims[0].weight: what stands here is not of the kind")]
    [InlineData("""[]""", "at $: what stands here is not of the kind")]
    [InlineData("""{ "quantities": { "a": { "exporter": "XYZ", "importer": "PAK", "period": "2019" } }, "claims": [] }""", "XYZ")]
    [InlineData("""{ "quantities": {}, "claims": [ { "id": "i", "since": { "what": "w", "day": "-0044-03-15" } } ] }""", "claims[0]: A day is 0001-01-01 or later")]
    [InlineData("""{ "quantities": { "a": { "named": "x" }, "b": { "named": "x", "signed": true } }, "claims": [ { "id": "i", "level": { "of": "a - b", "is": "1" } } ] }""", "claims[0]: 'x' would stand for two quantities of this set, one that may be negative")]
    [InlineData("""{ "quantities": { "a": { "named": "x" }, "b": { "named": "x", "signed": true } }, "claims": [], "identities": [ { "left": "a", "right": "b" } ] }""", "identities[0]: 'x' would stand for two quantities")]
    [InlineData("""{ "quantities": { "a": { "named": "x" }, "b": { "named": "x", "signed": true } }, "claims": [], "ask": [ "a", "b" ] }""", "ask[1]: 'x' would stand for two quantities")]
    [InlineData("""{ "quantities": { "a": { "named": "x" }, "b": { "named": "x", "signed": true } }, "claims": [], "askRatio": [ { "of": "a", "to": "b" } ] }""", "askRatio[0]: 'x' would stand for two quantities")]
    [InlineData("""{ "quantities": { "a": { "named": "x", "reportedBy": "PAK" } }, "claims": [] }""", "'reportedBy' stands beside an exporter")]
    [InlineData("""{ "quantities": { "a": { "named": "x", "vintage": "nonsense" } }, "claims": [] }""", "'nonsense' is not a day")]
    [InlineData("""{ "quantities": { "a": { "exporter": "PAK", "importer": "BLR", "period": "2019", "signed": true } }, "claims": [] }""", "'signed' stands beside 'named' alone")]
    public void What_is_no_document_is_refused_with_the_place(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => ClaimDocument.Parse(json)).Message, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_named_quantity_has_a_valuation_and_a_day()
    {
        ClaimDocument document = ClaimDocument.Parse("""
            { "quantities": { "fob": { "named": "x", "valuation": "Fob", "vintage": "2024-11-16" }, "cif": { "named": "x", "valuation": "Cif" } },
              "claims": [ { "id": "i", "level": { "of": "fob", "is": "1", "exact": true } }, { "id": "j", "level": { "of": "cif", "is": "2", "exact": true } } ] }
            """);
        Assert.Equal(ClaimVerdict.Consistent, ClaimAnalysis.Of(document.Set).Verdict);
        Assert.Contains(document.Set.Quantities, q => q == Quantity.Named("x").Valued(Valuation.Fob).AsOf(new(2024, 11, 16)));
    }

    [Fact]
    public void A_number_longer_than_any_that_is_printed_is_refused_without_reading_it()
    {
        string digits = new('7', 1_000_000);
        foreach (string level in new[] { $"\"of\": \"a\", \"from\": \"{digits}\"", $"\"of\": \"{digits} * a\", \"is\": \"1\"", $"\"of\": \"a\", \"is\": \"{digits}\"" })
        {
            string message = Assert.Throws<FormatException>(() => ClaimDocument.Parse($$"""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { {{level}} } } ] }""")).Message;
            Assert.InRange(message.Length, 1, 2_000);
        }
    }

    [Fact]
    public void Deep_nesting_is_refused_and_not_followed() =>
        Assert.Throws<FormatException>(() => ClaimDocument.Parse(string.Concat(Enumerable.Repeat("{\"quantities\":", 100_000))));

    [Fact]
    public void An_empty_document_is_consistent() =>
        Assert.Equal(ClaimVerdict.Consistent, ClaimAnalysis.Of(ClaimDocument.Parse("""{ "quantities": {}, "claims": [] }""").Set).Verdict);

    [Fact]
    public void Numbers_of_two_hundred_digits_are_exact()
    {
        string digits = new('7', 200);
        ClaimSet set = ClaimDocument.Parse($$"""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", "level": { "of": "3 * a", "is": "{{digits}}", "exact": true } } ], "ask": ["a"] }""").Set;
        Assert.Equal(ExactInterval.Exactly(Rational.Parse(digits) / 3), ClaimAnalysis.Of(set).Bounds(set.Asked[0]).Interval);
    }

    [Fact]
    public void Half_a_character_is_no_text() =>
        Assert.Contains("UTF-16", Assert.Throws<FormatException>(() => ClaimDocument.Parse("\uDE00")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_message_stays_readable_whatever_it_quotes()
    {
        string name = new('7', 100_000);
        foreach (string json in new[] { $$"""{ "{{name}}": 1 }""", $$"""{ "quantities": { "{{name}}": null }, "claims": [] }""", $$"""{ "quantities": {}, "claims": [], "ask": [ "{{name}}" ] }""" })
            Assert.InRange(Assert.Throws<FormatException>(() => ClaimDocument.Parse(json)).Message.Length, 10, 1_200);
    }

    [Fact]
    public void No_name_is_that_of_a_day()
    {
        string Document(string name) => $$"""
            { "quantities": { "a": { "named": "{{name}}" } },
              "claims": [ { "id": "number", "level": { "of": "a", "is": "9999999999999999999" } }, { "id": "day", "since": { "what": "w", "day": "1994-02-03" } } ] }
            """;
        Assert.Contains(
            "claims[1]: 'beginning of w (day)' would stand for two quantities",
            Assert.Throws<FormatException>(() => ClaimDocument.Parse(Document("beginning of w (day)"))).Message, StringComparison.Ordinal);
        ClaimSet set = ClaimDocument.Parse(Document("beginning of w")).Set;
        Assert.Equal(2, set.Quantities.Count);
        Assert.Equal(ClaimVerdict.Consistent, ClaimAnalysis.Of(set).Verdict);
    }

    [Theory]
    [InlineData(""" "is": "Rs 5m" """)]
    [InlineData(""" "is": "Rs 5m", "allDigits": true """)]
    [InlineData(""" "is": "Rs 5m", "exact": true """)]
    [InlineData(""" "is": "5 млн пакистанских рупий", "language": "Russian" """)]
    public void Amounts_printed_in_two_currencies_are_refused_with_the_place(string level)
    {
        string Document(string first) => $$"""
            { "unit": "US dollars", "quantities": { "a": { "named": "x" }, "b": { "named": "y" } },
              "claims": [ { "id": "ministry", "level": { "of": "a", "is": "{{first}}" } }, { "id": "chamber", "level": { "of": "b", {{level}} } } ] }
            """;
        Assert.Equal(
            "claims[1]: Claim 'chamber' is in PKR and claim 'ministry' in USD; the amounts of one set are in one currency, so convert one of them first.",
            Assert.Throws<FormatException>(() => ClaimDocument.Parse(Document("$5m"))).Message);
        Assert.Equal([null, "PKR"], ClaimDocument.Parse(Document("5m")).Set.Claims.Select(claim => claim.Currency));
        // The unit is in words, and nothing reads them.
        Assert.Equal("US dollars", ClaimDocument.Parse(Document("Rs 5m")).Unit);
    }

    [Fact]
    public void Words_as_printed_are_kept_where_every_digit_counts_too()
    {
        string Document(string printed) => $$"""{ "quantities": { "a": { "named": "x" } }, "claims": [ { "id": "i", {{printed}} "level": { "of": "a", "is": "$50", "allDigits": true } } ] }""";
        Assert.Equal("merely $50", Assert.Single(ClaimDocument.Parse(Document("\"printed\": \"merely $50\",")).Set.Claims).Printed);
        Assert.Equal("$50", Assert.Single(ClaimDocument.Parse(Document("")).Set.Claims).Printed);
    }
}

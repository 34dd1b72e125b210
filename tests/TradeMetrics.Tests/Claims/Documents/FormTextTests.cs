using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class FormTextTests
{
    private static readonly Dictionary<string, Quantity> Names = new() { ["a"] = Quantity.Named("a"), ["b"] = Quantity.Named("b") };

    [Theory]
    [InlineData("a", "a")]
    [InlineData("-a", "-a")]
    [InlineData("+a", "a")]
    [InlineData("- a + b", "-a + b")]
    [InlineData("a+b", "a + b")]
    [InlineData("a-1/2*b", "a - 0.5 × b")]
    [InlineData(" 2 * a - b ", "2 × a - b")]
    [InlineData("a - a", "0")]
    public void A_form_is_a_sum_of_quantities(string text, string form) => Assert.Equal(form, FormText.Read(text, Names).ToString());

    [Theory]
    [InlineData("", "'' is not a quantity of this document (a, b); quantities")]
    [InlineData("* a", "'' stands before *")]
    [InlineData("+ + a", "'' is not a quantity of this document (a, b)")]
    [InlineData("a +", "'' is not a quantity of this document (a, b)")]
    [InlineData("2 * 3 * a", "'3' is not a quantity of this document (a, b)")]
    [InlineData("2 * a * b", "'a' is not a quantity of this document (a, b)")]
    [InlineData("a b", "'b' is neither + nor -")]
    [InlineData("a + 2", "a number stands alone")]
    [InlineData("c", "'c' is not a quantity of this document (a, b); quantities")]
    public void What_is_no_sum_is_explained(string text, string problem) =>
        Assert.StartsWith($"'{text}' is not a sum of quantities: {problem}", Assert.Throws<FormatException>(() => FormText.Read(text, Names)).Message, StringComparison.Ordinal);

    [Fact]
    public void Twenty_names_are_listed_and_no_more()
    {
        string Message(int count) => Assert.Throws<FormatException>(() => FormText.Read("x", Enumerable.Range(1, count).ToDictionary(i => $"q{i}", i => Quantity.Named($"{i}")))).Message;
        string twenty = string.Join(", ", Enumerable.Range(1, 20).Select(i => $"q{i}"));
        Assert.Contains("(q1, q2);", Message(2), StringComparison.Ordinal);
        Assert.Contains($"({twenty});", Message(20), StringComparison.Ordinal);
        Assert.Contains($"({twenty}, …);", Message(21), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_and_a_number_may_have_a_thousand_characters()
    {
        string name = new('q', 1000), number = new('7', 1000);
        Quantity quantity = Quantity.Named("q");
        var names = new Dictionary<string, Quantity> { [name] = quantity, [name + "q"] = quantity };
        Assert.Equal($"{number} × q", FormText.Read($"{number} * {name}", names).ToString());
        Assert.Contains("1001 characters, and may have 1000", Assert.Throws<FormatException>(() => FormText.Read(name + "q", names)).Message, StringComparison.Ordinal);
    }
}

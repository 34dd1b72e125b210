namespace TradeMetrics.Claims;

/// <summary>Shortens text for an error message.</summary>
internal static class Quotation
{
    private const int Longest = 80;

    internal static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest) return $"'{text}'";
        // A pair of surrogates is not cut in two.
        int length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return $"'{text[..length]}…'";
    }
}

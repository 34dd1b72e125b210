namespace TradeMetrics.Claims;

/// <summary>Linear forms as a document writes them: <c>exports + imports - 2 * x</c>, over names that the document declares.</summary>
internal static class FormText
{
    // As many as a printed amount may have: millions of digits would only take time.
    private const int MaxCharacters = 1_000;

    /// <exception cref="FormatException">The text is not an exact number, or longer than any that is printed.</exception>
    internal static Rational Number(string text) => text.Length <= MaxCharacters
        ? Rational.Parse(text)
        : throw new FormatException($"An exact number has at most {MaxCharacters} characters, this one has {text.Length}.");

    /// <exception cref="FormatException">The text is not a linear form over the names.</exception>
    internal static LinearForm Read(string text, IReadOnlyDictionary<string, Quantity> names)
    {
        var terms = new List<KeyValuePair<Quantity, Rational>>();
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        bool minus = TakeSign(ref rest) == '-';
        while (true)
        {
            (Quantity quantity, Rational factor) = Term(ref rest, text, names);
            terms.Add(new(quantity, minus ? -factor : factor));
            if (rest.IsEmpty) return LinearForm.FromTerms(terms);
            char sign = TakeSign(ref rest);
            if (sign == '\0') throw Fault(text, $"{Quotation.Of(rest)} is neither + nor -");
            minus = sign == '-';
        }
    }

    private static (Quantity Quantity, Rational Factor) Term(ref ReadOnlySpan<char> rest, string text, IReadOnlyDictionary<string, Quantity> names)
    {
        string word = TakeWord(ref rest);
        if (word.Length > MaxCharacters) throw Fault(text, $"a name or number in it has {word.Length} characters, and may have {MaxCharacters}");
        if (!Rational.TryParse(word, out Rational factor))
        {
            if (rest is ['*', ..]) throw Fault(text, $"'{word}' stands before *, where only a number may; a product of quantities is not linear");
            return names.TryGetValue(word, out Quantity? quantity) ? (quantity, Rational.One) : throw Unknown(text, word, names);
        }
        if (rest is not ['*', ..]) throw Fault(text, "a number stands alone; write it before * and a quantity");
        rest = rest[1..].TrimStart();
        word = TakeWord(ref rest);
        if (rest is ['*', ..] || !names.TryGetValue(word, out Quantity? scaled)) throw Unknown(text, word, names);
        return (scaled, factor);
    }

    private static char TakeSign(ref ReadOnlySpan<char> rest)
    {
        if (rest is not ['+' or '-', ..]) return '\0';
        char sign = rest[0];
        rest = rest[1..].TrimStart();
        return sign;
    }

    private static string TakeWord(ref ReadOnlySpan<char> rest)
    {
        int length = rest.IndexOfAny("+-* ");
        if (length < 0) length = rest.Length;
        string word = rest[..length].ToString();
        rest = rest[length..].TrimStart();
        return word;
    }

    private static FormatException Unknown(string text, string word, IReadOnlyDictionary<string, Quantity> names) =>
        Fault(text, $"{Quotation.Of(word)} is not a quantity of this document ({string.Join(", ", names.Keys.Take(20))}{(names.Count > 20 ? ", …" : "")}); quantities are added, subtracted and multiplied by numbers, nothing else is linear");

    private static FormatException Fault(string text, string why) =>
        new($"{Quotation.Of(text)} is not a sum of quantities: {why}.");
}

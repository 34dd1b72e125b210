using System.Collections.Frozen;
using System.Globalization;

namespace TradeMetrics.Claims;

/// <summary>Finds the words of <see cref="LexiconWords"/> in a text, and gives those that canonical text is made of.</summary>
internal static class Lexicon
{
    /// <summary>The value of <see cref="TokenKind.From"/> for a word that also stands for "of".</summary>
    internal const int OfToo = 1;

    private static readonly FrozenDictionary<string, Phrase[]> ByFirstWord = LexiconWords.All
        .SelectMany(w => w.Phrases.Split('|').Select(p => new Phrase(w.Kind, w.Value, p)))
        .GroupBy(p => p.First, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Rest.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the longest phrase that stands at the start of a text, which is a letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length of the phrase; of the word where none is known.</param>
    internal static Phrase? Match(ReadOnlySpan<char> text, out int length)
    {
        length = WordLength(text);
        if (!Lookup.TryGetValue(text[..length], out Phrase[]? phrases)) return null;
        foreach (Phrase phrase in phrases)
        {
            int end = phrase.EndIn(text, length);
            if (end < 0) continue;
            length = end;
            return phrase;
        }
        return null;
    }

    /// <summary>Returns how a sign that is no letter is read.</summary>
    internal static (TokenKind Kind, int Value) Sign(char c) => c switch
    {
        '-' or '\u2212' or '\u2013' => (TokenKind.Minus, 0),
        '\u2010' or '\u2011' or '\u2014' => (TokenKind.Dash, 0),
        '+' => (TokenKind.Plus, 0),
        '%' => (TokenKind.Percent, 0),
        '$' => (TokenKind.Currency, 0),
        '€' => (TokenKind.Currency, 1),
        '₨' => (TokenKind.Currency, 2),
        '₹' => (TokenKind.Currency, 3),
        '£' => (TokenKind.Currency, 4),
        '₽' => (TokenKind.Currency, 5),
        '~' or '≈' => (TokenKind.Hedge, (int)HedgeKind.About),
        '>' => (TokenKind.Hedge, (int)HedgeKind.MoreThan),
        '<' => (TokenKind.Hedge, (int)HedgeKind.LessThan),
        '≥' => (TokenKind.Hedge, (int)HedgeKind.AtLeast),
        '≤' => (TokenKind.Hedge, (int)HedgeKind.AtMost),
        '×' => (TokenKind.Times, 0),
        _ => (TokenKind.Unknown, 0),
    };

    /// <summary>Returns the digits that a number word stands for, and how many of them are decimals.</summary>
    internal static (int Digits, int Decimals) NumberWord(int value) => (value / 10, value % 10);

    /// <summary>Returns the ISO 4217 code of a currency token.</summary>
    internal static string Currency(int value) => LexiconWords.Currencies[value];

    internal static string Hedge(HedgeKind kind, ReportedLanguage language) =>
        (language == ReportedLanguage.Russian ? LexiconWords.Hedges[(int)kind].Russian : null) ?? LexiconWords.Hedges[(int)kind].English;

    internal static string NumberWord(PrintedPart word, ReportedLanguage language)
    {
        bool russian = language == ReportedLanguage.Russian;
        if (word.Decimals > 0) return russian ? "полтора" : "one and a half";
        int number = int.Parse(word.Digits, CultureInfo.InvariantCulture);
        return (russian ? LexiconWords.RussianNumbers : LexiconWords.EnglishNumbers)[number - 2];
    }

    internal static string Scale(int exponent, ReportedLanguage language)
    {
        bool russian = language == ReportedLanguage.Russian;
        return exponent switch
        {
            3 => russian ? "тыс." : "thousand",
            5 => russian ? "лакх" : "lakh",
            6 => russian ? "млн" : "million",
            7 => russian ? "крор" : "crore",
            9 => russian ? "млрд" : "billion",
            10 => "thousand crore",
            _ => russian ? "трлн" : "trillion",
        };
    }

    internal static int WordLength(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && char.IsLetter(text[i])) i++;
        return i;
    }
}

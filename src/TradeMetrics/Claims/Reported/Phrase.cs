namespace TradeMetrics.Claims;

/// <summary>One entry of the <see cref="Lexicon"/>: a word, or several that mean something only together.</summary>
internal sealed class Phrase
{
    private readonly bool _firstMayHavePoint;

    internal Phrase(TokenKind kind, int value, string text)
    {
        Kind = kind;
        Value = value;
        string[] words = text.Split(' ');
        First = words[0].TrimEnd('.');
        _firstMayHavePoint = words[0].EndsWith('.');
        Rest = words[1..];
    }

    internal TokenKind Kind { get; }

    internal int Value { get; }

    internal string First { get; }

    internal string[] Rest { get; }

    /// <summary>Returns where the phrase ends in a text that begins with its first word; -1 where the rest does not follow.</summary>
    internal int EndIn(ReadOnlySpan<char> text, int firstLength)
    {
        int end = SkipPoint(text, firstLength, _firstMayHavePoint);
        foreach (string printed in Rest)
        {
            bool mayHavePoint = printed[^1] == '.';
            ReadOnlySpan<char> word = mayHavePoint ? printed.AsSpan(0, printed.Length - 1) : printed;
            int start = SkipGap(text, end);
            int length = Lexicon.WordLength(text[start..]);
            // "п.п." has no gap but the point.
            if (start == end && text[end - 1] != '.') return -1;
            if (!text.Slice(start, length).Equals(word, StringComparison.OrdinalIgnoreCase)) return -1;
            end = SkipPoint(text, start + length, mayHavePoint);
        }
        return end;
    }

    private static int SkipPoint(ReadOnlySpan<char> text, int at, bool mayHavePoint) =>
        mayHavePoint && at < text.Length && text[at] == '.' ? at + 1 : at;

    // "percentage-point" is written with a hyphen as often as with a space.
    private static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] is '-' or '\u2011') return at + 1;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}

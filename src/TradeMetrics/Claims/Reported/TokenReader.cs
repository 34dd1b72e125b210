namespace TradeMetrics.Claims;

/// <summary>Cuts a printed figure into words, signs and numbers, one at a time. A copy of it looks ahead.</summary>
internal ref partial struct TokenReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReportedLanguage _language;
    private int _start;
    private int _end;
    private int _decimals;
    private int _digitsSoFar;

    internal TokenReader(ReadOnlySpan<char> text, ReportedLanguage language)
    {
        _text = text;
        _language = language;
        Next();
    }

    /// <summary>What stands here.</summary>
    internal TokenKind Kind { get; private set; }

    /// <summary>What <see cref="TokenKind"/> says the value of this kind is.</summary>
    internal int Value { get; private set; }

    /// <summary>Why the text is refused; null while it is not.</summary>
    internal string? Problem { get; private set; }

    internal readonly ReadOnlySpan<char> TokenText => _text[_start.._end];

    internal void Next()
    {
        TokenKind before = Kind;
        int at = _end;
        while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
        _start = at;
        Value = 0;
        if (at == _text.Length)
        {
            _end = at;
            Kind = TokenKind.End;
            return;
        }
        char c = _text[at];
        if (char.IsAsciiDigit(c) || (IsDecimalPoint(c) && at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]))) ReadNumber();
        else if (char.IsLetter(c)) ReadWord();
        else ReadSign(c, before);
    }

    /// <summary>Goes on if this kind stands here.</summary>
    internal bool Take(TokenKind kind)
    {
        if (Kind != kind) return false;
        Next();
        return true;
    }

    internal HedgeKind? TakeHedge()
    {
        SkipFillers();
        if (Kind != TokenKind.Hedge) return null;
        var hedge = (HedgeKind)Value;
        Next();
        SkipFillers();
        return hedge;
    }

    internal void SkipFillers()
    {
        while (Kind == TokenKind.Filler) Next();
    }

    /// <summary>Notes why the text is refused, unless a reason is noted already.</summary>
    /// <returns>False, for the caller to return.</returns>
    internal bool Refuse(string problem)
    {
        Problem ??= problem;
        return false;
    }

    internal bool RefuseToken() => Refuse(Kind switch
    {
        TokenKind.End => "it ends where more is needed",
        TokenKind.Unknown => $"{Quotation.Of(TokenText)} is not understood",
        _ => $"{Quotation.Of(TokenText)} does not fit in its place",
    });

    private void ReadWord()
    {
        ReadOnlySpan<char> rest = _text[_start..];
        int dollar = AmericanDollar(rest);
        if (dollar > 0)
        {
            (Kind, Value) = Lexicon.Sign('$');
            _end = _start + dollar;
            return;
        }
        Phrase? phrase = Lexicon.Match(rest, out int length);
        Kind = phrase?.Kind ?? TokenKind.Unknown;
        Value = phrase?.Value ?? 0;
        _end = _start + length;
    }

    private void ReadSign(char c, TokenKind before)
    {
        _end = _start + 1;
        (Kind, Value) = Lexicon.Sign(c);
        if (c != '$') return;
        // "A$" and "HK$" are other dollars; "50m$" is the US one printed behind.
        if (_start > 0 && char.IsLetter(_text[_start - 1]) && before != TokenKind.Scale) Kind = TokenKind.Unknown;
        else if (_text[_end..].StartsWith("US", StringComparison.Ordinal) && Lexicon.WordLength(_text[_end..]) == 2) _end += 2;
    }

    // The length of "US$", "US $", "U.S.$" or "U.S. dollars"; 0 where none of them stands here. "US dollars" is in the tables.
    private static int AmericanDollar(ReadOnlySpan<char> text)
    {
        int length = text.StartsWith("US", StringComparison.OrdinalIgnoreCase) && Lexicon.WordLength(text) == 2 ? 2
            : text.StartsWith("U.S.", StringComparison.OrdinalIgnoreCase) ? 4
            : 0;
        if (length == 0) return 0;
        int sign = length < text.Length && text[length] == ' ' ? length + 1 : length;
        if (sign < text.Length && text[sign] == '$') return sign + 1;
        ReadOnlySpan<char> word = text.Slice(sign, Lexicon.WordLength(text[sign..]));
        bool isDollar = word.Equals("dollar", StringComparison.OrdinalIgnoreCase) || word.Equals("dollars", StringComparison.OrdinalIgnoreCase);
        return length == 4 && isDollar ? sign + word.Length : 0;
    }
}

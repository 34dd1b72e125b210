namespace TradeMetrics.Claims;

internal ref partial struct TokenReader
{
    /// <summary>The number that stands here, without scale.</summary>
    internal readonly PrintedPart Number
    {
        get
        {
            Span<char> digits = stackalloc char[ReportedNumber.MaxDigits];
            int count = 0;
            foreach (char c in TokenText)
            {
                if (char.IsAsciiDigit(c)) digits[count++] = c;
            }
            // Zeros in front mean nothing; the one before the decimals stays.
            int zeros = 0;
            while (zeros < count - 1 - _decimals && digits[zeros] == '0') zeros++;
            return _decimals == count
                ? new(string.Concat("0", digits[..count]), _decimals, 0)
                : new(digits[zeros..count].ToString(), _decimals, 0);
        }
    }

    private readonly bool IsDecimalPoint(char c) => c == '.' || (c == ',' && _language == ReportedLanguage.Russian);

    private void ReadNumber()
    {
        Kind = TokenKind.Number;
        int first = EndOfDigits(_start);
        _end = first;
        bool grouped = TryGroups(first - _start);
        _decimals = 0;
        if (FollowsDigit(_end) && IsDecimalPoint(_text[_end]))
        {
            int point = _end;
            _end = EndOfDigits(point + 1);
            _decimals = _end - point - 1;
        }
        if (!grouped || (FollowsDigit(_end) && _text[_end] is '.' or ',')) RefuseSeparators();
        // The zero that ".5" leaves out counts, since canonical text prints it.
        if (first == _start) _digitsSoFar++;
        foreach (char c in TokenText)
        {
            if (char.IsAsciiDigit(c)) _digitsSoFar++;
        }
        if (_digitsSoFar > ReportedNumber.MaxDigits)
        {
            Kind = TokenKind.Unknown;
            Refuse($"it has more than {ReportedNumber.MaxDigits} digits");
        }
    }

    // Takes "1,163,507", "12,34,567" or "1 163 507"; a space not followed by three digits ends the number instead.
    private bool TryGroups(int first)
    {
        char separator = '\0';
        bool threes = first <= 3, lakh = first <= 2;
        int groups = 0, last = first;
        while (first > 0 && FollowsDigit(_end))
        {
            char c = _text[_end] is '\u00A0' or '\u202F' or '\u2009' or '\u2007' ? ' ' : _text[_end];
            if (c is not (' ' or ',') || (c == ',' && _language == ReportedLanguage.Russian)) break;
            int end = EndOfDigits(_end + 1), length = end - _end - 1;
            if (c == ' ' && (separator == ',' || length != 3 || first > 3)) break;
            if (separator == ' ' && c == ',') return false;
            lakh &= groups == 0 || last == 2;
            threes &= length == 3;
            (separator, last, _end) = (c, length, end);
            groups++;
        }
        return groups == 0 || ((threes || (lakh && last == 3)) && _text[_start] != '0');
    }

    private void RefuseSeparators()
    {
        while (FollowsDigit(_end) && _text[_end] is '.' or ',') _end = EndOfDigits(_end + 1);
        Kind = TokenKind.Unknown;
        Refuse($"the separators of {Quotation.Of(TokenText)} are not those of {_language}; "
            + (_language == ReportedLanguage.Russian
                ? "there a comma or point is decimal and spaces group"
                : "there commas group by threes or as lakh and crore do, and a decimal comma is read with the language Russian"));
    }

    private readonly bool FollowsDigit(int at) => at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]);

    private readonly int EndOfDigits(int at)
    {
        while (at < _text.Length && char.IsAsciiDigit(_text[at])) at++;
        return at;
    }
}

namespace TradeMetrics.Claims;

/// <summary>Reads a change: a direction, a connector, a number, a unit. The units are in the other part.</summary>
internal ref partial struct ChangeGrammar(TokenReader reader)
{
    private const int Level = 100;

    private TokenReader _reader = reader;
    private int _direction;
    private TokenKind _connector;
    private HedgeKind? _hedge;
    private bool _isSigned;
    private PrintedAmount? _low;
    private PrintedAmount? _high;
    private bool _isWord;
    private ChangePhrase? _change;

    internal readonly string? Problem => _reader.Problem;

    internal bool TryRead(out ChangePhrase? change)
    {
        bool isRead = TryPhrase() && (_reader.Kind == TokenKind.End || _reader.RefuseToken());
        change = isRead ? _change : null;
        return isRead;
    }

    private bool TryPhrase()
    {
        _reader.SkipFillers();
        TokenKind first = _reader.Kind;
        if (first is TokenKind.Index or TokenKind.Tempo or TokenKind.GrowthRate) return TryNamedRate(first);
        _direction = first switch { TokenKind.Rise => 1, TokenKind.Fall => -1, _ => 0 };
        if (_direction != 0) _reader.Next();
        // "более чем в 2 раза" has its hedge before the connector, "by more than half" behind it.
        _hedge = _reader.TakeHedge();
        TakeConnector();
        if (_hedge is null) _hedge = _reader.TakeHedge();
        switch (_reader.Kind)
        {
            case TokenKind.Multiplied: return Multiplied();
            case TokenKind.Halved: return Halved();
            case TokenKind.Adverb: return Adverb();
            case TokenKind.Half: return Half();
            default: return TryNumber() && TryUnit();
        }
    }

    private void TakeConnector()
    {
        if (_reader.Kind is not (TokenKind.By or TokenKind.To or TokenKind.Into) && !(_reader.Kind == TokenKind.Of && _direction != 0)) return;
        _connector = _reader.Kind;
        _reader.Next();
    }

    // index 114.1, темп роста 114,1 %, growth rate of 14.1 per cent
    private bool TryNamedRate(TokenKind name)
    {
        do _reader.Next();
        while (_reader.Kind is TokenKind.Filler or TokenKind.Of or TokenKind.By);
        _hedge = _reader.TakeHedge();
        if (!TryNumber()) return false;
        if (!_reader.Take(TokenKind.Percent) && name != TokenKind.Index) return _reader.RefuseToken();
        bool isGrowth = name == TokenKind.GrowthRate || (name == TokenKind.Tempo && _low!.IsNegative);
        if (isGrowth) return Set(ChangeForm.Percent, _low!.IsNegative);
        if (_low!.IsNegative) return _reader.Refuse("an index is not negative");
        // Statisticians print "темп роста" as an index; below 100 many others mean the growth itself.
        return Set(name == TokenKind.Tempo && (_high ?? _low).Value < Level ? ChangeForm.Tempo : ChangeForm.OfLevel, false);
    }

    private bool TryNumber()
    {
        if (_reader.Kind == TokenKind.NumberWord)
        {
            (int digits, int decimals) = Lexicon.NumberWord(_reader.Value);
            _low = PrintedNumber.OfWord(null, digits, decimals).Low;
            _isWord = true;
            _reader.Next();
            return true;
        }
        _isSigned = _reader.Kind is TokenKind.Minus or TokenKind.Plus;
        int currency = -1;
        if (!NumberGrammar.TryAmounts(ref _reader, ref currency, isPlain: true, out _low, out _high)) return false;
        return _high is null || !(_isSigned || _low!.IsNegative || _high.IsNegative) || _reader.Refuse("a range of changes has no signs");
    }

    private bool Set(ChangeForm form, bool falls)
    {
        PrintedAmount magnitude = _low!.IsNegative ? new(false, _low.Parts) : _low;
        if (falls && form == ChangeForm.Percent && magnitude.Value > Level) return _reader.Refuse(ChangeMeaning.BelowNothing);
        _change = new(form, falls, new(_hedge, magnitude, _high, _isWord));
        return true;
    }

    private bool SetWord(ChangeForm form, bool falls, int digits, int decimals)
    {
        _change = new(form, falls, PrintedNumber.OfWord(_hedge, digits, decimals));
        return true;
    }

    // What stands behind the unit: +1 for "rise" or "more", -1 for "fall" or "less", 0 for neither.
    private int TakeTail()
    {
        int tail = _reader.Kind switch
        {
            TokenKind.Rise or TokenKind.More => 1,
            TokenKind.Fall or TokenKind.Fewer => -1,
            _ => 0,
        };
        if (tail != 0) _reader.Next();
        return tail;
    }

    private bool RefuseContradiction() => _reader.Refuse("it says both a rise and a fall");

    private bool RefuseDirection() => _reader.Refuse("it says neither a rise nor a fall");
}

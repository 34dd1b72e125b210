namespace TradeMetrics.Claims;

internal ref partial struct ChangeGrammar
{
    // "up to 30 per cent" and "вырос до 30 %" name a limit or a level, and which of them is not said.
    private readonly bool IsUnclearLimit => _connector == TokenKind.End && _hedge == HedgeKind.UpTo;

    private bool TryUnit()
    {
        TokenReader ahead = _reader;
        if (ahead.Kind is TokenKind.Minus or TokenKind.Dash)
        {
            ahead.Next();
            if (ahead.Kind is TokenKind.Percent or TokenKind.Points or TokenKind.Times or TokenKind.Fold) _reader = ahead;
        }
        TokenKind unit = _reader.Kind;
        if (unit is not (TokenKind.Percent or TokenKind.Points or TokenKind.Times or TokenKind.Fold)) return _reader.RefuseToken();
        _reader.Next();
        if (unit == TokenKind.Percent && _reader.Take(TokenKind.Points)) unit = TokenKind.Points;
        if (unit == TokenKind.Percent && (_reader.Kind == TokenKind.Of || (_reader.Kind == TokenKind.From && _reader.Value == Lexicon.OfToo))) return OfLevel();
        if (IsUnclearLimit) return RefuseLimit();
        return unit switch
        {
            TokenKind.Times => Times(),
            TokenKind.Fold => Fold(),
            _ => Added(unit),
        };
    }

    // rose to 130 per cent of, 130 % от
    private bool OfLevel()
    {
        _reader.Next();
        if (_connector is not (TokenKind.To or TokenKind.End)) return _reader.Refuse("a share of the earlier level is what is risen to, not by");
        if (IsUnclearLimit) _hedge = null;
        else if (_connector == TokenKind.End && _direction != 0) return _reader.Refuse("it does not say whether “to” or “by”");
        if (_isSigned) return _reader.Refuse("a share of the earlier level has no sign");
        if ((_direction > 0 && (_high ?? _low!).Value < Level) || (_direction < 0 && _low!.Value > Level)) return RefuseContradiction();
        return Set(ChangeForm.OfLevel, false);
    }

    // per cent and points
    private bool Added(TokenKind unit)
    {
        int tail = TakeTail();
        if (_direction * tail < 0) return RefuseContradiction();
        if (_connector is TokenKind.To or TokenKind.Into) return _reader.Refuse("a level in per cent needs “of” behind it; a change needs “by”");
        bool isNoun = tail > 0 && _direction == 0 && _connector == TokenKind.End;
        _direction += _direction == 0 ? tail : 0;
        if (_isSigned)
        {
            if (_direction != 0) return _reader.Refuse("it has both a sign and a word for the direction");
            _direction = _low!.IsNegative ? -1 : 1;
        }
        else if (_connector == TokenKind.By && _direction == 0)
        {
            _direction = 1;
        }
        if (_direction == 0) return RefuseDirection();
        if (unit == TokenKind.Points) return Set(ChangeForm.Points, _direction < 0);
        return Set(isNoun && _low!.Value > Level ? ChangeForm.PercentNoun : ChangeForm.Percent, _direction < 0);
    }

    // surged by 1.5 times, в 1,5 раза, three times fewer, 1.5 times as much
    private bool Times()
    {
        if (_isSigned) return _reader.Refuse("times have no sign");
        int tail = TakeTail();
        if (_direction * tail < 0) return RefuseContradiction();
        int direction = _direction == 0 ? tail : _direction;
        bool isLevel = (tail == 0 && _reader.Take(TokenKind.As)) || _connector is TokenKind.To or TokenKind.Into;
        if (direction < 0) return _connector == TokenKind.To ? RefuseContradiction() : Divided();
        if (isLevel) return To(direction);
        return direction > 0 || _connector == TokenKind.By ? Set(ChangeForm.Times, false) : RefuseDirection();
    }

    // 1.5-fold, a three-fold decline
    private bool Fold()
    {
        if (_isSigned) return _reader.Refuse("-fold has no sign");
        int tail = TakeTail();
        if (_direction * tail < 0) return RefuseContradiction();
        int direction = _direction == 0 ? tail : _direction;
        return direction < 0 ? Divided() : To(direction);
    }

    private bool To(int direction) => direction > 0 && _low!.Value < 1 ? RefuseContradiction() : Set(ChangeForm.Multiple, false);

    private bool Divided() => _low!.Value < 1 ? _reader.Refuse("a fall to less than once is none") : Set(ChangeForm.Fewer, false);

    // doubled
    private bool Multiplied()
    {
        int number = _reader.Value;
        if (_direction != 0 || _connector != TokenKind.End) return _reader.RefuseToken();
        if (IsUnclearLimit) return RefuseLimit();
        _reader.Next();
        return SetWord(ChangeForm.Multiple, false, number, 0);
    }

    private bool Halved()
    {
        if (_direction != 0 || _connector != TokenKind.End) return _reader.RefuseToken();
        if (IsUnclearLimit) return RefuseLimit();
        _reader.Next();
        return SetHalf(true);
    }

    // threefold, вдвое
    private bool Adverb()
    {
        int number = _reader.Value;
        if (_connector is not (TokenKind.End or TokenKind.By)) return _reader.RefuseToken();
        if (IsUnclearLimit) return RefuseLimit();
        _reader.Next();
        int tail = TakeTail();
        if (_direction * tail < 0) return RefuseContradiction();
        if (_direction >= 0 && tail >= 0) return SetWord(ChangeForm.Multiple, false, number, 0);
        return number == 2 ? SetHalf(true) : SetWord(ChangeForm.Fewer, true, number, 0);
    }

    // fell by half
    private bool Half()
    {
        if (_connector is not (TokenKind.End or TokenKind.By)) return _reader.RefuseToken();
        if (IsUnclearLimit) return RefuseLimit();
        _reader.Next();
        return _direction == 0 ? RefuseDirection() : SetHalf(_direction < 0);
    }

    private bool SetHalf(bool falls) => SetWord(ChangeForm.Half, falls, 5, 1);

    private bool RefuseLimit() => _reader.Refuse("“up to” is a limit or a level here; write “by up to” or “to … of”");
}

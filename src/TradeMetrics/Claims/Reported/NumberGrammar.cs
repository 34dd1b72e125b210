namespace TradeMetrics.Claims;

/// <summary>Reads amounts and ranges of amounts, as they stand in a figure or in a change.</summary>
internal static class NumberGrammar
{
    /// <summary>Reads a figure: a number with hedge, currency and scale, and nothing behind it.</summary>
    internal static bool TryFigure(ref TokenReader reader, out PrintedNumber? number, out string? currency)
    {
        number = null;
        int code = -1;
        currency = null;
        HedgeKind? hedge = reader.TakeHedge();
        if (!TryAmounts(ref reader, ref code, isPlain: false, out PrintedAmount? low, out PrintedAmount? high)) return false;
        if (reader.Kind is TokenKind.Percent or TokenKind.Points) return reader.Refuse("a percentage is not an amount; ReportedChange reads it");
        if (reader.Kind != TokenKind.End) return reader.RefuseToken();
        number = new(hedge, low!, high, false);
        currency = code < 0 ? null : Lexicon.Currency(code);
        return true;
    }

    /// <summary>Reads one amount or two with a dash or words between.</summary>
    /// <param name="reader">Where to read.</param>
    /// <param name="currency">The index of the currency; below zero for none yet.</param>
    /// <param name="isPlain">Whether the numbers have neither currency nor scale.</param>
    /// <param name="low">The amount, or the lower end.</param>
    /// <param name="high">The upper end; null for one amount.</param>
    internal static bool TryAmounts(ref TokenReader reader, ref int currency, bool isPlain, out PrintedAmount? low, out PrintedAmount? high)
    {
        high = null;
        bool hasFrom = reader.Take(TokenKind.From);
        if (!TryAmount(ref reader, ref currency, isPlain, out low)) return false;
        TokenReader ahead = reader;
        if (!TakeConnector(ref ahead, hasFrom) || ahead.Kind is not (TokenKind.Number or TokenKind.Minus or TokenKind.Plus or TokenKind.Currency))
            return !hasFrom || reader.Refuse("a range that begins with “from” or “between” has no second end");
        reader = ahead;
        if (!TryAmount(ref reader, ref currency, isPlain, out high)) return false;
        // In "50-60 million" the scale is printed once for both.
        if (low!.IsWhole && high!.Parts[0].Scale > 0)
        {
            PrintedAmount scaled = new(low.IsNegative, [low.Last with { Scale = high.Parts[0].Scale }]);
            // "3-4 thousand 200" may begin at 3 or at 3 thousand; "500 to 1 thousand 200" cannot begin at 500 thousand.
            if (high.Parts.Length > 1 && (high.Last.Scale > 0 || scaled.Value < high.Value)) return reader.Refuse("the scale of the lower end of the range is not printed");
            if (high.Parts.Length == 1) low = scaled;
        }
        return low.Value < high!.Value || reader.Refuse("the lower end of the range is not below the upper");
    }

    private static bool TakeConnector(ref TokenReader reader, bool hasFrom)
    {
        bool isConnector = reader.Kind is TokenKind.Minus or TokenKind.Dash or TokenKind.To
            || (hasFrom && (reader.Kind == TokenKind.And || (reader.Kind == TokenKind.Hedge && reader.Value == (int)HedgeKind.UpTo)));
        if (isConnector) reader.Next();
        return isConnector;
    }

    private static bool TryAmount(ref TokenReader reader, ref int currency, bool isPlain, out PrintedAmount? amount)
    {
        amount = null;
        bool isNegative = TakeSign(ref reader, out bool isSigned);
        if (!isPlain && reader.Kind == TokenKind.Currency)
        {
            if (!TakeCurrency(ref reader, ref currency)) return false;
            if (!isSigned) isNegative = TakeSign(ref reader, out _);
        }
        PrintedPart[] parts = [];
        do
        {
            if (reader.Kind != TokenKind.Number) return reader.RefuseToken();
            PrintedPart part = reader.Number;
            reader.Next();
            if (!isPlain && reader.Kind == TokenKind.Scale)
            {
                part = part with { Scale = reader.Value };
                reader.Next();
            }
            if (parts.Length > 0 && !Continues(parts[^1], part)) return reader.Refuse("its parts do not add up from large to small scales");
            parts = [.. parts, part];
        }
        while (reader.Kind == TokenKind.Number && parts[^1].Scale > 0);
        amount = new(isNegative, parts);
        return isPlain || reader.Kind != TokenKind.Currency || TakeCurrency(ref reader, ref currency);
    }

    // "3 billion 500 million" is a sum; "3 billion 5,000 million" and "3.5 billion 500 million" are more likely two figures.
    private static bool Continues(PrintedPart before, PrintedPart part) =>
        before.Decimals == 0 && part.Scale < before.Scale && part.WholeDigits <= before.Scale - part.Scale;

    private static bool TakeSign(ref TokenReader reader, out bool isSigned)
    {
        bool isNegative = reader.Kind == TokenKind.Minus;
        isSigned = isNegative || reader.Kind == TokenKind.Plus;
        if (isSigned) reader.Next();
        return isNegative;
    }

    private static bool TakeCurrency(ref TokenReader reader, ref int currency)
    {
        if (currency >= 0 && currency != reader.Value) return reader.Refuse("it names two currencies");
        currency = reader.Value;
        reader.Next();
        return true;
    }
}

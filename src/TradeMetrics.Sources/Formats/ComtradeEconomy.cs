namespace TradeMetrics.Sources;

/// <summary>An economy as UN Comtrade names it: by its own numbers, in which 492 is an area of Europe, or by ISO's letters, in which MCO is Monaco.</summary>
internal readonly record struct ComtradeEconomy(int Key, Economy Economy, bool IsKnown)
{
    public static ComtradeEconomy OfNumber(int number, EconomyCodes codes)
    {
        bool isKnown = codes.TryNumber(number, out Economy economy);
        return new(number, economy, isKnown);
    }

    public static ComtradeEconomy OfText(ReadOnlySpan<byte> code)
    {
        if (code.SequenceEqual("W00"u8)) return new(0, Economy.World, true);
        bool isKnown = EconomyCodes.TryText(code, out Economy economy);
        return new(EconomyCodes.KeyOf(code), economy, isKnown);
    }
}

namespace TradeMetrics;

/// <summary>What holds of every reporter and partner.</summary>
internal static class TradingPair
{
    internal static void Require(Economy reporter, Economy partner)
    {
        if (reporter == Economy.Unspecified) throw new ArgumentException("The reporter is unspecified.", nameof(reporter));
        if (partner == Economy.Unspecified) throw new ArgumentException("The partner is unspecified; trade with everyone is trade with Economy.World.", nameof(partner));
        if (reporter == partner) throw new ArgumentException($"{reporter} is given as its own partner.", nameof(partner));
    }
}

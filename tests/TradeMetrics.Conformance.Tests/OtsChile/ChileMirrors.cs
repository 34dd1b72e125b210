using System.Text.Json;

namespace TradeMetrics.Conformance.Tests;

/// <summary>Chile's trade of 2002 with its partners, as Chile reports it and as they do, in dollars.</summary>
internal static class ChileMirrors
{
    public static readonly Economy Chile = Economy.Parse("CHL");

    public static readonly TradePeriod Year2002 = TradePeriod.Year(2002);

    /// <summary>What Chile reports, by partner. Its 66 partners are not Chile's whole trade.</summary>
    public static Dictionary<Economy, BilateralTrade<decimal>> ByChile() => Read("yrp_y-2002_r-chl_p-all.json", trade => trade.Partner);

    /// <summary>What the partners report of their trade with Chile, by partner.</summary>
    public static Dictionary<Economy, BilateralTrade<decimal>> ByPartners() => Read("yrp_y-2002_r-all_p-chl.json", trade => trade.Reporter);

    /// <summary>Chile's totals as printed: imports and exports.</summary>
    public static (decimal Imports, decimal Exports) PrintedTotals()
    {
        using JsonDocument document = Open("yr_y-2002_r-chl.json");
        JsonElement row = document.RootElement.EnumerateArray().Single();
        return (Amount(row, "imp"), Amount(row, "exp"));
    }

    private static Dictionary<Economy, BilateralTrade<decimal>> Read(string file, Func<BilateralTrade<decimal>, Economy> partner)
    {
        using JsonDocument document = Open(file);
        return document.RootElement.EnumerateArray().Select(row => new BilateralTrade<decimal>(
            Economy.Parse(row.GetProperty("reporter_iso").GetString()!),
            Economy.Parse(row.GetProperty("partner_iso").GetString()!),
            TradePeriod.Year(row.GetProperty("year").GetInt32()),
            exports: Amount(row, "exp"),
            imports: Amount(row, "imp"))).ToDictionary(partner);
    }

    private static JsonDocument Open(string file) => JsonDocument.Parse(File.ReadAllBytes(SharedData.Require("ots-chile-2002", file)));

    private static decimal Amount(JsonElement row, string flow) => row.GetProperty("trade_value_usd_" + flow).GetDecimal();
}

namespace TradeMetrics.Sources;

/// <summary>The formats that are read.</summary>
/// <remarks><c>default</c> is <see cref="FlowCsv"/>.</remarks>
public enum TradeFormat
{
    /// <summary>A plain table: period, exporter, importer, value; and product, frequency, reportedBy, currency where there are such columns.</summary>
    FlowCsv = 0,

    /// <summary>The response of UN Comtrade's API, version 1.</summary>
    ComtradeJson,

    /// <summary>UN Comtrade as a table: API, bulk or web, snake_case of packages, or the older column names.</summary>
    ComtradeCsv,

    /// <summary>CEPII BACI: t, i, j, k, v, q.</summary>
    Baci,

    /// <summary>The IMF's International Trade in Goods (by partner country) as SDMX-CSV.</summary>
    ImfImts,

    /// <summary>Eurostat Comext, the bulk files.</summary>
    Comext,

    /// <summary>The World Bank's WITS as SDMX-JSON.</summary>
    WitsJson,

    /// <summary>The US Census Bureau's table of trade by country and month.</summary>
    UsCensus,

    /// <summary>Open Trade Statistics as JSON: a reporter's imports and exports by partner.</summary>
    OpenTradeStatistics,
}

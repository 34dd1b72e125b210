namespace TradeMetrics.Panels;

/// <summary>Says whose numbers a column of economies holds.</summary>
public enum EconomyCoding
{
    /// <summary>Numbers of ISO 3166-1 and UN M49, as <see cref="Economy.NumericCode"/>.</summary>
    Numeric = 0,

    /// <summary>Numbers of UN Comtrade; see <see cref="Economy.FromComtradeCode"/>.</summary>
    Comtrade,

    /// <summary>Numbers of BACI; see <see cref="Economy.FromBaciCode"/>.</summary>
    Baci,
}

namespace TradeMetrics;

/// <summary>What the value of a flow includes.</summary>
/// <remarks>Most countries report exports FOB and imports CIF; Canada, Mexico and others report imports FOB too. <c>default</c> is <see cref="Unspecified"/>.</remarks>
public enum Valuation
{
    /// <summary>The source does not say.</summary>
    Unspecified = 0,

    /// <summary>Free on board: the value at the exporter's border.</summary>
    Fob,

    /// <summary>Cost, insurance and freight: the value at the importer's border.</summary>
    Cif,
}

namespace TradeMetrics;

/// <summary>Whose record a flow is. The same goods are counted by the exporter and by the importer, so rows of two sides are never added up.</summary>
/// <remarks><c>default</c> is <see cref="Exporter"/>. The numbers are stored by databases and never change.</remarks>
public enum ReportedBy
{
    /// <summary>The exporter counted it, nearly always FOB.</summary>
    Exporter = 0,

    /// <summary>The importer counted it, mostly CIF.</summary>
    Importer = 1,

    /// <summary>Somebody made one figure of both, as BACI does.</summary>
    Reconciled = 2,
}

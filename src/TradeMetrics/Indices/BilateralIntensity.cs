namespace TradeMetrics.Indices;

/// <summary>Trade intensity of one pair: whether an economy sells more to a partner than the partner's weight in trade would lead to expect.</summary>
/// <remarks>
/// The conventions differ in what the partner's weight is, so each has its name. Where trade of an economy with itself is among the flows, as in
/// data for gravity models, leave it out of all of them: it is in no published index.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static partial class BilateralIntensity
{
    /// <summary>Returns the export-based intensity: (X_ij ÷ X_i) ÷ (X_wj ÷ X_w).</summary>
    /// <param name="exports">What the exporter sells to the partner, 0 or more.</param>
    /// <param name="totalExports">All the exporter sells.</param>
    /// <param name="worldExports">What the world, the exporter included, sells to the partner.</param>
    /// <param name="totalWorldExports">All the world sells.</param>
    /// <returns>
    /// 0 or more; above 1 the exporter sells more to the partner than the world does, shares compared. <see cref="UndefinedReason.NoTrade"/> where either total is zero or nobody sells
    /// to the partner; <see cref="UndefinedReason.ZeroDenominator"/> where the exporter does and the world does not.
    /// </returns>
    /// <remarks>It takes exporters' figures alone. Source: WITS; UN ESCAP, Trade Statistics in Policymaking (2009).</remarks>
    /// <exception cref="ArgumentException">A flow is negative or not finite.</exception>
    public static Metric<double> ExportBased(double exports, double totalExports, double worldExports, double totalWorldExports)
    {
        Flows.Require(exports);
        Flows.Require(totalExports);
        Flows.Require(worldExports);
        Flows.Require(totalWorldExports);
        return Intensity(exports, totalExports, worldExports, totalWorldExports);
    }

    /// <summary>Returns the import-based intensity: (X_ij ÷ X_i) ÷ (M_j ÷ M_w).</summary>
    /// <param name="exports">What the exporter sells to the partner, 0 or more.</param>
    /// <param name="totalExports">All the exporter sells.</param>
    /// <param name="partnerImports">All the partner imports.</param>
    /// <param name="worldImports">All the world imports, the exporter's own imports included.</param>
    /// <returns>
    /// 0 or more. <see cref="UndefinedReason.NoTrade"/> where either total is zero or the partner neither buys from the exporter nor imports;
    /// <see cref="UndefinedReason.ZeroDenominator"/> where it buys and reports no imports.
    /// </returns>
    /// <remarks>An exporter does not sell to itself, so that even one without preferences comes out above 1 on average; <c>KojimaDrysdale</c> mends that. Source: Brown (1949); Kojima (1964).</remarks>
    /// <exception cref="ArgumentException">A flow is negative or not finite.</exception>
    public static Metric<double> ImportBased(double exports, double totalExports, double partnerImports, double worldImports)
    {
        Flows.Require(exports);
        Flows.Require(totalExports);
        Flows.Require(partnerImports);
        Flows.Require(worldImports);
        return Intensity(exports, totalExports, partnerImports, worldImports);
    }

    /// <summary>Returns the intensity of Kojima and Drysdale: (X_ij ÷ X_i) ÷ (M_j ÷ (M_w - M_i)).</summary>
    /// <param name="exports">What the exporter sells to the partner, 0 or more.</param>
    /// <param name="totalExports">All the exporter sells.</param>
    /// <param name="partnerImports">All the partner imports.</param>
    /// <param name="worldImports">All the world imports, the exporter's own imports included.</param>
    /// <param name="exporterImports">All the exporter itself imports, not more than the world.</param>
    /// <returns>0 or more; undefined as the import-based intensity, and with <see cref="UndefinedReason.NoTrade"/> where no other economy imports.</returns>
    /// <remarks>Weighted by the partners' shares in the imports of all others, it is 1 on average. Source: Drysdale and Garnaut (1982), Trade intensities and the analysis of bilateral trade flows.</remarks>
    /// <exception cref="ArgumentException">A flow is negative or not finite, or the exporter imports more than the world.</exception>
    public static Metric<double> KojimaDrysdale(double exports, double totalExports, double partnerImports, double worldImports, double exporterImports)
    {
        Flows.Require(exports);
        Flows.Require(totalExports);
        Flows.Require(partnerImports);
        Flows.Require(worldImports);
        Flows.Require(exporterImports);
        if (exporterImports > worldImports)
            throw new ArgumentException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{nameof(exporterImports)} is {exporterImports}; the world's imports of {worldImports} include them, so that is the most."), nameof(exporterImports));
        return Intensity(exports, totalExports, partnerImports, worldImports - exporterImports);
    }

    private static Metric<double> Intensity(double exports, double totalExports, double weight, double totalWeight) =>
        totalExports > 0d && totalWeight > 0d ? Flows.Quotient(exports / totalExports, weight / totalWeight) : UndefinedReason.NoTrade;
}

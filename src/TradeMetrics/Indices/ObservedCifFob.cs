namespace TradeMetrics.Indices;

/// <summary>The ratio of CIF to FOB values that mirror figures of many flows imply.</summary>
/// <remarks>
/// Each flow is reported twice: by the exporter FOB and by the importer CIF. Only flows that both report, with more than zero, are taken: a figure that one
/// side lacks is unknown. The ratio holds misreporting and different timing beside freight and insurance, so that single flows lie below 1 as well as far above.
/// The ratio of one flow is <see cref="BilateralTrade{TAmount}.ObservedCifFobRatio"/>.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static class ObservedCifFob
{
    /// <summary>Returns the ratio of the totals: Σ M_ji ÷ Σ X_ij.</summary>
    /// <param name="exportsFob">What exporters report, FOB, 0 or more.</param>
    /// <param name="importsCif">What importers report of the same flows, CIF.</param>
    /// <returns>More than 0; about 1.06 by the IMF's assumption. <see cref="UndefinedReason.Missing"/> where no flow is reported on both sides.</returns>
    /// <remarks>Large flows decide it.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> OfTotals(ReadOnlySpan<double> exportsFob, ReadOnlySpan<double> importsCif)
    {
        Require(exportsFob, importsCif);
        RunningSum exports = default, imports = default;
        for (int i = 0; i < exportsFob.Length; i++)
        {
            if (exportsFob[i] == 0d || importsCif[i] == 0d) continue;
            exports.Add(exportsFob[i]);
            imports.Add(importsCif[i]);
        }
        return exports.Value > 0d ? Flows.Finite(imports.Value / exports.Value) : UndefinedReason.Missing;
    }

    /// <summary>Returns the ratio of the totals: Σ M_ji ÷ Σ X_ij.</summary>
    /// <typeparam name="TKey">What names a flow: a partner, a product, both.</typeparam>
    /// <param name="exportsFob">What exporters report by flow, FOB.</param>
    /// <param name="importsCif">What importers report by flow, CIF.</param>
    /// <returns>The ratio over the flows that both name, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A flow stands twice, or is negative or not finite.</exception>
    public static Metric<double> OfTotals<TKey>(IEnumerable<KeyValuePair<TKey, double>> exportsFob, IEnumerable<KeyValuePair<TKey, double>> importsCif) where TKey : notnull
    {
        (_, double[] exports, double[] imports) = Keyed.Columns(exportsFob, nameof(exportsFob), importsCif, nameof(importsCif));
        return OfTotals(exports, imports);
    }

    /// <summary>Returns the median of the flows' ratios M_ji ÷ X_ij.</summary>
    /// <param name="exportsFob">What exporters report, FOB, 0 or more.</param>
    /// <param name="importsCif">What importers report of the same flows, CIF.</param>
    /// <returns>More than 0; the mean of the two middle ratios for an even number of flows. <see cref="UndefinedReason.Missing"/> where no flow is reported on both sides.</returns>
    /// <remarks>A few misreported flows do not move it.</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or a flow is negative or not finite.</exception>
    public static Metric<double> Median(ReadOnlySpan<double> exportsFob, ReadOnlySpan<double> importsCif)
    {
        Require(exportsFob, importsCif);
        var ratios = new List<double>(exportsFob.Length);
        for (int i = 0; i < exportsFob.Length; i++)
            if (exportsFob[i] > 0d && importsCif[i] > 0d) ratios.Add(Flows.Finite(importsCif[i] / exportsFob[i]));
        if (ratios.Count == 0) return UndefinedReason.Missing;
        ratios.Sort();
        return ratios[(ratios.Count - 1) / 2] / 2d + ratios[ratios.Count / 2] / 2d;
    }

    /// <summary>Returns the median of the flows' ratios M_ji ÷ X_ij.</summary>
    /// <typeparam name="TKey">What names a flow: a partner, a product, both.</typeparam>
    /// <param name="exportsFob">What exporters report by flow, FOB.</param>
    /// <param name="importsCif">What importers report by flow, CIF.</param>
    /// <returns>The median over the flows that both name, as for columns.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A flow stands twice, or is negative or not finite.</exception>
    public static Metric<double> Median<TKey>(IEnumerable<KeyValuePair<TKey, double>> exportsFob, IEnumerable<KeyValuePair<TKey, double>> importsCif) where TKey : notnull
    {
        (_, double[] exports, double[] imports) = Keyed.Columns(exportsFob, nameof(exportsFob), importsCif, nameof(importsCif));
        return Median(exports, imports);
    }

    private static void Require(ReadOnlySpan<double> exportsFob, ReadOnlySpan<double> importsCif)
    {
        Flows.RequireSameLength(exportsFob, importsCif);
        Flows.Require(exportsFob);
        Flows.Require(importsCif);
    }
}

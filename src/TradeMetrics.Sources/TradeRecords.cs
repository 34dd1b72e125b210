namespace TradeMetrics.Sources;

/// <summary>Makes series of the records of one pair of economies.</summary>
/// <remarks>
/// Records are counted once: of one pair, one side, one currency, and of one level of products, which are added up. What would count twice is refused with the
/// lines on which it stands, and a period without a record stays a gap. Values have the 15 digits that a <see cref="double"/> keeps for certain.
/// </remarks>
public static class TradeRecords
{
    /// <summary>Returns what one economy sold to another, where the records hold one side's figures.</summary>
    /// <param name="records">The records, in any order; those of other pairs are passed over.</param>
    /// <param name="exporter">The economy that sold.</param>
    /// <param name="importer">The economy that bought.</param>
    /// <returns>A series in whole units of the records' currency; without observations where the pair has no record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">Records of the flow are of two sides, of two systems of trade, of two levels of products, of one product in one period, or of periods that do not make a series.</exception>
    /// <exception cref="InvalidOperationException">Records of the flow are in two currencies.</exception>
    /// <exception cref="OverflowException">A value is beyond what a <see cref="decimal"/> holds.</exception>
    public static TradeSeries<decimal> ToSeries(this IEnumerable<TradeRecord> records, Economy exporter, Economy importer)
    {
        ArgumentNullException.ThrowIfNull(records);
        var flow = new RecordedFlow(exporter, importer);
        foreach (TradeRecord record in records) flow.Add(in record);
        return flow.ToSeries();
    }

    /// <summary>Returns what one economy sold to another, as one side reports it.</summary>
    /// <param name="records">The records, in any order; those of other pairs and sides are passed over.</param>
    /// <param name="exporter">The economy that sold.</param>
    /// <param name="importer">The economy that bought.</param>
    /// <param name="reportedBy">Whose figures are taken.</param>
    /// <returns>A series in whole units of the records' currency; without observations where the pair has no record of that side.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">Records of the flow are of two systems of trade, of two levels of products, of one product in one period, or of periods that do not make a series.</exception>
    /// <exception cref="InvalidOperationException">Records of the flow are in two currencies.</exception>
    /// <exception cref="OverflowException">A value is beyond what a <see cref="decimal"/> holds.</exception>
    public static TradeSeries<decimal> ToSeries(this IEnumerable<TradeRecord> records, Economy exporter, Economy importer, ReportedBy reportedBy)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Where(record => record.ReportedBy == reportedBy).ToSeries(exporter, importer);
    }

    /// <summary>Returns what one economy reports to have sold to and bought from another.</summary>
    /// <param name="records">The records, in any order; those of other pairs, and what the partner reports, are passed over.</param>
    /// <param name="reporter">The economy whose figures are taken. Reconciled figures are everybody's.</param>
    /// <param name="partner">The economy it traded with.</param>
    /// <returns>
    /// Exports and imports in whole units of the records' currency. The valuation of each is that of its records, and <see cref="Valuation.Unspecified"/> where they differ.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An economy is unspecified or trades with itself; or records of one flow are both its own and reconciled, of two systems of trade, of two levels of products, of one
    /// product in one period, or of periods that do not make a series.
    /// </exception>
    /// <exception cref="InvalidOperationException">The records are in two currencies.</exception>
    /// <exception cref="OverflowException">A value is beyond what a <see cref="decimal"/> holds.</exception>
    public static BilateralSeries<decimal> ToBilateralSeries(this IEnumerable<TradeRecord> records, Economy reporter, Economy partner)
    {
        ArgumentNullException.ThrowIfNull(records);
        RecordedFlow exports = new(reporter, partner), imports = new(partner, reporter);
        foreach (TradeRecord record in records)
        {
            if (record.ReportedBy != ReportedBy.Importer) exports.Add(in record);
            if (record.ReportedBy != ReportedBy.Exporter) imports.Add(in record);
        }
        exports.RequireCurrencyOf(imports);
        return new(reporter, partner, exports.ToSeries(), imports.ToSeries(), exports.Valuation, imports.Valuation);
    }
}

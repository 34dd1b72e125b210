namespace TradeMetrics.Sources;

/// <summary>Makes series of the records of one pair of economies.</summary>
/// <remarks>
/// Records are counted once: of one pair, one side, one currency and one system of trade, in total or product by product. What would count twice is refused with the
/// lines on which it stands. A period without a record stays a gap, and one whose record says that there is no value has none.
/// Files of Eurostat and of the US Census give a flow in parts, which are added up; what stands in two such files is not found, so read each file once.
/// Values have the 15 digits that a <see cref="double"/> keeps for certain.
/// </remarks>
public static class TradeRecords
{
    /// <summary>Returns what one economy sold to another.</summary>
    /// <param name="records">The records, in any order; those of other pairs are passed over.</param>
    /// <param name="exporter">The economy that sold.</param>
    /// <param name="importer">The economy that bought.</param>
    /// <param name="reportedBy">Whose figures are taken; null, which is the default, where the records are of one side.</param>
    /// <param name="products">Whether totals are taken, which is the default, or products added up.</param>
    /// <returns>A series in whole units of the records' currency; without observations where the pair has no record of that side.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reportedBy"/> or <paramref name="products"/> is not a named one; or the period of a record is none of its frequency, or its status not a named one.</exception>
    /// <exception cref="ArgumentException">
    /// An economy is unspecified. Or records of the flow are of two sides, of two systems of trade, of two frequencies, of one product in one period; or of products alone where totals are
    /// asked for; or of two levels of products, or of totals beside products, where these are to be added up.
    /// </exception>
    /// <exception cref="InvalidOperationException">Records of the flow are in two currencies.</exception>
    /// <exception cref="OverflowException">A value is beyond what a <see cref="decimal"/> holds.</exception>
    public static TradeSeries<decimal> ToSeries(
        this IEnumerable<TradeRecord> records, Economy exporter, Economy importer, ReportedBy? reportedBy = null, ProductRows products = ProductRows.Total)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (reportedBy is { } side && !Enum.IsDefined(side)) throw new ArgumentOutOfRangeException(nameof(reportedBy), side, "A side is the exporter, the importer, or both reconciled.");
        RequireNamed(products);
        RequireSpecified(exporter, nameof(exporter));
        RequireSpecified(importer, nameof(importer));
        var flow = new RecordedFlow(exporter, importer, products);
        foreach (TradeRecord record in records)
        {
            if (reportedBy is null || reportedBy == record.ReportedBy) flow.Add(record);
        }
        return flow.ToSeries();
    }

    /// <summary>Returns what one economy reports to have sold to and bought from another.</summary>
    /// <param name="records">The records, in any order; those of other pairs, and what the partner reports, are passed over.</param>
    /// <param name="reporter">The economy whose figures are taken. Reconciled figures are everybody's.</param>
    /// <param name="partner">The economy it traded with.</param>
    /// <param name="products">Whether totals are taken, which is the default, or products added up.</param>
    /// <returns>
    /// Exports and imports in whole units of the records' currency. The valuation of each is that of its records, and <see cref="Valuation.Unspecified"/> where they differ.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="products"/> is not a named one; or a record is negative, its period none of its frequency, or its status not a named one.</exception>
    /// <exception cref="ArgumentException">
    /// An economy is unspecified or trades with itself. Or records are the reporter's own and reconciled, of two systems of trade, or of two frequencies; or of one flow, product and period; or of
    /// products alone where totals are asked for; or of two levels of products, or of totals and of products, where these are to be added up.
    /// </exception>
    /// <exception cref="InvalidOperationException">The records are in two currencies.</exception>
    /// <exception cref="OverflowException">A value is beyond what a <see cref="decimal"/> holds.</exception>
    public static BilateralSeries<decimal> ToBilateralSeries(
        this IEnumerable<TradeRecord> records, Economy reporter, Economy partner, ProductRows products = ProductRows.Total)
    {
        ArgumentNullException.ThrowIfNull(records);
        RequireNamed(products);
        RequireSpecified(reporter, nameof(reporter));
        RequireSpecified(partner, nameof(partner));
        if (reporter == partner) throw new ArgumentException($"{reporter} is named twice; a pair is two economies.", nameof(partner));
        RecordedFlow exports = new(reporter, partner, products), imports = new(partner, reporter, products);
        foreach (TradeRecord record in records)
        {
            if (record.ReportedBy != ReportedBy.Importer) exports.Add(record);
            if (record.ReportedBy != ReportedBy.Exporter) imports.Add(record);
        }
        exports.RequireLike(imports);
        return new(reporter, partner, exports.ToSeries(), imports.ToSeries(), exports.Valuation, imports.Valuation);
    }

    private static void RequireSpecified(Economy economy, string name)
    {
        if (economy == Economy.Unspecified) throw new ArgumentException("The economy is unspecified; name one.", name);
    }

    private static void RequireNamed(ProductRows products)
    {
        if (!Enum.IsDefined(products)) throw new ArgumentOutOfRangeException(nameof(products), products, "Totals are taken, or products added up.");
    }
}

using System.Diagnostics;
using System.Numerics;

namespace TradeMetrics;

/// <summary>What one economy reports to have sold to and bought from another in one period.</summary>
/// <typeparam name="TAmount">The type of the amounts: <see cref="decimal"/> or a money type.</typeparam>
/// <remarks>
/// The figures are the reporter's; the partner's own may differ, see <see cref="MirrorDiscrepancy"/>. Both
/// are in one currency, and their valuations are carried along and printed. Exports FOB less imports CIF is what most
/// countries publish as their balance, and what this one is where the valuations say so. <c>default</c> is trade of the
/// type's default amounts between unspecified economies. Two are equal when all parts are.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct BilateralTrade<TAmount>
    where TAmount : struct, IAdditionOperators<TAmount, TAmount, TAmount>, ISubtractionOperators<TAmount, TAmount, TAmount>,
        IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
{
    /// <summary>Makes a pair of flows of unspecified valuation.</summary>
    /// <param name="reporter">The economy whose figures these are.</param>
    /// <param name="partner">The economy it traded with.</param>
    /// <param name="period">The period.</param>
    /// <param name="exports">What the reporter sold to the partner, 0 or more.</param>
    /// <param name="imports">What the reporter bought from the partner, 0 or more.</param>
    /// <exception cref="ArgumentException">An economy is unspecified, or trades with itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A flow is negative.</exception>
    /// <exception cref="InvalidOperationException">Exports and imports are in different currencies.</exception>
    public BilateralTrade(Economy reporter, Economy partner, TradePeriod period, TAmount exports, TAmount imports)
        : this(reporter, partner, period, exports, imports, Valuation.Unspecified, Valuation.Unspecified)
    {
    }

    /// <summary>Makes a pair of flows.</summary>
    /// <param name="reporter">The economy whose figures these are.</param>
    /// <param name="partner">The economy it traded with.</param>
    /// <param name="period">The period.</param>
    /// <param name="exports">What the reporter sold to the partner, 0 or more.</param>
    /// <param name="imports">What the reporter bought from the partner, 0 or more.</param>
    /// <param name="exportValuation">What the value of the exports includes, usually <see cref="Valuation.Fob"/>.</param>
    /// <param name="importValuation">What the value of the imports includes, usually <see cref="Valuation.Cif"/>.</param>
    /// <exception cref="ArgumentException">An economy is unspecified, or trades with itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A flow is negative.</exception>
    /// <exception cref="InvalidOperationException">Exports and imports are in different currencies.</exception>
    public BilateralTrade(
        Economy reporter, Economy partner, TradePeriod period, TAmount exports, TAmount imports,
        Valuation exportValuation, Valuation importValuation)
    {
        TradingPair.Require(reporter, partner);
        Amount.RequireSameCurrency(exports, imports);
        Amount.RequireNotNegative(exports, nameof(exports));
        Amount.RequireNotNegative(imports, nameof(imports));
        Reporter = reporter;
        Partner = partner;
        Period = period;
        Exports = exports;
        Imports = imports;
        ExportValuation = exportValuation;
        ImportValuation = importValuation;
    }

    /// <summary>Gets the economy whose figures these are.</summary>
    public Economy Reporter { get; }

    /// <summary>Gets the economy it traded with.</summary>
    public Economy Partner { get; }

    /// <summary>Gets the period.</summary>
    public TradePeriod Period { get; }

    /// <summary>Gets what the reporter sold to the partner, 0 or more.</summary>
    public TAmount Exports { get; }

    /// <summary>Gets what the reporter bought from the partner, 0 or more.</summary>
    public TAmount Imports { get; }

    /// <summary>Gets what the value of the exports includes.</summary>
    public Valuation ExportValuation { get; }

    /// <summary>Gets what the value of the imports includes.</summary>
    public Valuation ImportValuation { get; }

    /// <summary>Gets the total trade (turnover): exports + imports, 0 or more. Source: WITS.</summary>
    public TAmount Total => Exports + Imports;

    /// <summary>Gets the balance: exports - imports, negative for a deficit of the reporter. Source: WITS.</summary>
    public TAmount Balance => Exports - Imports;

    /// <summary>Gets the share of the reporter's imports that its exports pay for.</summary>
    /// <value>Exports ÷ imports, 0 or more; 1 when trade is balanced.</value>
    /// <remarks>
    /// Undefined with <see cref="UndefinedReason.ZeroDenominator"/> where there are no imports, and with
    /// <see cref="UndefinedReason.NoTrade"/> where there are no exports either. Source: UN ESCAP, Trade Statistics in Policymaking (2009).
    /// </remarks>
    public Metric<decimal> CoverageRatio =>
        Amount.Sign(Imports) != 0 ? Exports / Imports
        : Amount.Sign(Exports) != 0 ? UndefinedReason.ZeroDenominator
        : UndefinedReason.NoTrade;

    /// <summary>Gets the balance relative to total trade.</summary>
    /// <value>(Exports - imports) ÷ (exports + imports), from -1 (imports only) to 1 (exports only).</value>
    /// <remarks>
    /// Undefined with <see cref="UndefinedReason.NoTrade"/> where there is neither. ITC prints it times 100.
    /// Source: UN ESCAP, Trade Statistics in Policymaking (2009).
    /// </remarks>
    public Metric<decimal> NormalizedBalance
    {
        get
        {
            TAmount total = Total;
            return Amount.Sign(total) != 0 ? Balance / total : UndefinedReason.NoTrade;
        }
    }

    /// <summary>Gets the economy that sold more than it bought; null where trade is balanced.</summary>
    public Economy? Favours => Amount.Sign(Balance) switch
    {
        > 0 => Reporter,
        < 0 => Partner,
        _ => null,
    };

    /// <summary>Returns the same figures seen by the partner: exports and imports, and their valuations, change places.</summary>
    /// <remarks>These are still the reporter's figures and not what the partner reports. The balance changes its sign.</remarks>
    public BilateralTrade<TAmount> Mirror() =>
        Reporter == Economy.Unspecified ? this : new(Partner, Reporter, Period, Imports, Exports, ImportValuation, ExportValuation);

    /// <summary>Returns how far the partner's import figure lies from this export figure: the same goods, counted at both ends.</summary>
    /// <param name="partnerReport">What the partner reports for the same period.</param>
    /// <param name="cifFobRatio">
    /// How many times its FOB value a CIF value is, 1 or more; the IMF uses 1.06. It is applied where this export is FOB and the partner's
    /// import is CIF, and not where both are valued alike. Where a valuation is unspecified, only 1 is allowed, which compares the figures as printed.
    /// </param>
    /// <returns>
    /// The discrepancy, from the ratio (imports ÷ exports) ÷ <paramref name="cifFobRatio"/>; no amount is scaled.
    /// <see cref="UndefinedReason.NotComparable"/> for another period, for an import FOB against an export CIF, and for an unspecified valuation with a ratio other than 1;
    /// <see cref="UndefinedReason.NoTrade"/> where both figures are zero; <see cref="UndefinedReason.ZeroDenominator"/> where this export is.
    /// </returns>
    /// <remarks>For the flow in the other direction ask the partner's report: <c>partnerReport.MirrorDiscrepancy(this, ratio)</c>.</remarks>
    /// <exception cref="ArgumentException">The report is not one of this partner on trade with this reporter.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cifFobRatio"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">The reports are in different currencies.</exception>
    public Metric<MirrorDiscrepancy> MirrorDiscrepancy(BilateralTrade<TAmount> partnerReport, decimal cifFobRatio)
    {
        if (partnerReport.Reporter != Partner || partnerReport.Partner != Reporter)
            throw new ArgumentException($"The mirror of {Reporter}'s trade with {Partner} is {Partner}'s with {Reporter}, not {partnerReport.Reporter}'s with {partnerReport.Partner}.", nameof(partnerReport));
        if (cifFobRatio < 1m)
            throw new ArgumentOutOfRangeException(nameof(cifFobRatio), cifFobRatio, "A CIF value includes the FOB value, so the ratio is 1 or more.");
        Amount.RequireSameCurrency(Exports, partnerReport.Imports);

        if (partnerReport.Period != Period || Divisor(ExportValuation, partnerReport.ImportValuation, cifFobRatio) is not { } divisor)
            return UndefinedReason.NotComparable;
        if (Amount.Sign(Exports) == 0)
            return Amount.Sign(partnerReport.Imports) == 0 ? UndefinedReason.NoTrade : UndefinedReason.ZeroDenominator;
        return new MirrorDiscrepancy(partnerReport.Imports / Exports / divisor);
    }

    /// <summary>Returns the ratio of CIF to FOB that the two reports of the same goods imply: the partner's imports ÷ these exports.</summary>
    /// <param name="partnerReport">What the partner reports for the same period.</param>
    /// <returns>
    /// The ratio, 0 or more. <see cref="UndefinedReason.NotComparable"/> for another period and where this export is not FOB or the partner's import not CIF,
    /// since it is the margin between the two that is asked for; <see cref="UndefinedReason.NoTrade"/> where both figures are zero; <see cref="UndefinedReason.ZeroDenominator"/> where this export is.
    /// </returns>
    /// <remarks>Beside freight and insurance it holds every other difference between the reports, so it may lie below 1. For many flows see <c>Indices.ObservedCifFob</c>.</remarks>
    /// <exception cref="ArgumentException">The report is not one of this partner on trade with this reporter.</exception>
    /// <exception cref="InvalidOperationException">The reports are in different currencies.</exception>
    public Metric<decimal> ObservedCifFobRatio(BilateralTrade<TAmount> partnerReport)
    {
        Metric<MirrorDiscrepancy> asPrinted = MirrorDiscrepancy(partnerReport, 1m);
        return ExportValuation == Valuation.Fob && partnerReport.ImportValuation == Valuation.Cif
            ? asPrinted.Select(discrepancy => discrepancy.Ratio)
            : UndefinedReason.NotComparable;
    }

    /// <summary>Returns the pair, period, flows and valuations as invariant text.</summary>
    public override string ToString() =>
        $"{Reporter} with {Partner}, {Period}: exports {Text(Exports)}{Basis(ExportValuation)}, imports {Text(Imports)}{Basis(ImportValuation)}";

    private static decimal? Divisor(Valuation export, Valuation import, decimal cifFobRatio) => (export, import) switch
    {
        (Valuation.Unspecified, _) or (_, Valuation.Unspecified) => cifFobRatio == 1m ? 1m : null,
        (Valuation.Fob, Valuation.Cif) => cifFobRatio,
        (Valuation.Cif, Valuation.Fob) => null,
        _ => 1m,
    };

    private static string? Text(TAmount amount) =>
        amount is IFormattable formattable ? formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : amount.ToString();

    private static string Basis(Valuation valuation) => valuation switch
    {
        Valuation.Fob => " FOB",
        Valuation.Cif => " CIF",
        _ => "",
    };
}

using System.Diagnostics;
using System.Numerics;

namespace TradeMetrics;

/// <summary>What one economy reports to have sold to and bought from another, over time.</summary>
/// <typeparam name="TAmount">The type of the amounts: <see cref="decimal"/> or a money type.</typeparam>
/// <remarks>Exports and imports are two series, because one may be known where the other is not. It is immutable.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BilateralSeries<TAmount>
    where TAmount : struct, IAdditionOperators<TAmount, TAmount, TAmount>, ISubtractionOperators<TAmount, TAmount, TAmount>,
        IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
{
    /// <summary>Makes a pair of series of unspecified valuation.</summary>
    /// <param name="reporter">The economy whose figures these are.</param>
    /// <param name="partner">The economy it traded with.</param>
    /// <param name="exports">What the reporter sold to the partner.</param>
    /// <param name="imports">What the reporter bought from the partner.</param>
    /// <exception cref="ArgumentNullException">A series is null.</exception>
    /// <exception cref="ArgumentException">An economy is unspecified, or trades with itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A flow is negative.</exception>
    /// <exception cref="InvalidOperationException">The series are in different currencies.</exception>
    public BilateralSeries(Economy reporter, Economy partner, TradeSeries<TAmount> exports, TradeSeries<TAmount> imports)
        : this(reporter, partner, exports, imports, Valuation.Unspecified, Valuation.Unspecified)
    {
    }

    /// <summary>Makes a pair of series.</summary>
    /// <param name="reporter">The economy whose figures these are.</param>
    /// <param name="partner">The economy it traded with.</param>
    /// <param name="exports">What the reporter sold to the partner.</param>
    /// <param name="imports">What the reporter bought from the partner.</param>
    /// <param name="exportValuation">What the value of the exports includes, usually <see cref="Valuation.Fob"/>.</param>
    /// <param name="importValuation">What the value of the imports includes, usually <see cref="Valuation.Cif"/>.</param>
    /// <exception cref="ArgumentNullException">A series is null.</exception>
    /// <exception cref="ArgumentException">An economy is unspecified, or trades with itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A flow is negative.</exception>
    /// <exception cref="InvalidOperationException">The series are in different currencies.</exception>
    public BilateralSeries(
        Economy reporter, Economy partner, TradeSeries<TAmount> exports, TradeSeries<TAmount> imports,
        Valuation exportValuation, Valuation importValuation)
    {
        TradingPair.Require(reporter, partner);
        ArgumentNullException.ThrowIfNull(exports);
        ArgumentNullException.ThrowIfNull(imports);
        RequireFlows(exports, exports, nameof(exports));
        RequireFlows(exports, imports, nameof(imports));
        Reporter = reporter;
        Partner = partner;
        Exports = exports;
        Imports = imports;
        ExportValuation = exportValuation;
        ImportValuation = importValuation;
    }

    /// <summary>Gets the economy whose figures these are.</summary>
    public Economy Reporter { get; }

    /// <summary>Gets the economy it traded with.</summary>
    public Economy Partner { get; }

    /// <summary>Gets what the reporter sold to the partner.</summary>
    public TradeSeries<TAmount> Exports { get; }

    /// <summary>Gets what the reporter bought from the partner.</summary>
    public TradeSeries<TAmount> Imports { get; }

    /// <summary>Gets what the value of the exports includes.</summary>
    public Valuation ExportValuation { get; }

    /// <summary>Gets what the value of the imports includes.</summary>
    public Valuation ImportValuation { get; }

    /// <summary>Gets the periods for which exports or imports were observed, in order.</summary>
    public IReadOnlyList<TradePeriod> Periods =>
        [.. Exports.Observations.Concat(Imports.Observations).Select(o => o.Period).Distinct().Order()];

    /// <summary>Returns trade in a period, from which balance, coverage and the rest follow.</summary>
    /// <param name="period">The period: an observed one, or several in a row.</param>
    /// <returns>The trade; the reason of either series where one of the totals is not known.</returns>
    public Metric<BilateralTrade<TAmount>> At(TradePeriod period)
    {
        Metric<TAmount> exports = Exports.Total(period);
        Metric<TAmount> imports = Imports.Total(period);
        return UndefinedReasons.Prevailing(exports.Reason, imports.Reason) is { } reason
            ? reason
            : new BilateralTrade<TAmount>(Reporter, Partner, period, exports.Value, imports.Value, ExportValuation, ImportValuation);
    }

    /// <summary>Returns the same figures seen by the partner: exports and imports, and their valuations, change places.</summary>
    public BilateralSeries<TAmount> Mirror() => new(Partner, Reporter, Imports, Exports, ImportValuation, ExportValuation);

    /// <summary>Returns the pair and the extent of both series.</summary>
    public override string ToString() => $"{Reporter} with {Partner}: exports {Exports}; imports {Imports}";

    private static void RequireFlows(TradeSeries<TAmount> reference, TradeSeries<TAmount> flows, string name)
    {
        TAmount? sample = reference.FirstAmount;
        foreach (Observation<TAmount> observation in flows.Observations)
        {
            if (!observation.Value.TryGetValue(out TAmount amount)) continue;
            Amount.RequireSameCurrency(sample ?? amount, amount);
            Amount.RequireNotNegative(amount, name);
        }
    }
}

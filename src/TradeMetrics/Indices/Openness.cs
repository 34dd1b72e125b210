using System.Numerics;

namespace TradeMetrics.Indices;

/// <summary>How large trade is beside the economy, and one partner beside all.</summary>
/// <remarks>
/// Trade counts the gross value of goods and GDP the value added, so a hub that passes goods on can trade more than it produces.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static partial class Openness
{
    /// <summary>Returns openness by total trade: (X + M) ÷ GDP.</summary>
    /// <param name="exports">Exports, 0 or more.</param>
    /// <param name="imports">Imports, 0 or more.</param>
    /// <param name="gdp">The gross domestic product of the same period, in the same currency.</param>
    /// <returns>0 or more, often above 1. <see cref="UndefinedReason.ZeroDenominator"/> where the product is zero, <see cref="UndefinedReason.NoTrade"/> where trade is too.</returns>
    /// <remarks>Source: WITS; UN ESCAP, Trade Statistics in Policymaking (2009), trade dependence index.</remarks>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> TotalTradeToGdp(double exports, double imports, double gdp)
    {
        Flows.Require(exports);
        Flows.Require(imports);
        Flows.Require(gdp);
        return Flows.Quotient(exports + imports, gdp);
    }

    /// <summary>Returns openness by the mean of exports and imports: (X + M) ÷ 2 ÷ GDP.</summary>
    /// <param name="exports">Exports, 0 or more.</param>
    /// <param name="imports">Imports, 0 or more.</param>
    /// <param name="gdp">The gross domestic product of the same period, in the same currency.</param>
    /// <returns>Half of openness by total trade; undefined where that is.</returns>
    /// <remarks>Source: UNCTAD Handbook of Statistics, trade openness index.</remarks>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> MeanTradeToGdp(double exports, double imports, double gdp)
    {
        Flows.Require(exports);
        Flows.Require(imports);
        Flows.Require(gdp);
        return Flows.Quotient(exports / 2d + imports / 2d, gdp);
    }

    /// <summary>Returns openness by total trade, of flows by partner or product: (X + M) ÷ GDP.</summary>
    /// <param name="exports">Exports by partner or product, 0 or more.</param>
    /// <param name="imports">Imports by partner or product, 0 or more; not necessarily the same ones.</param>
    /// <param name="gdp">The gross domestic product of the same period, in the same currency.</param>
    /// <returns>The openness of the totals.</returns>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> TotalTradeToGdp(ReadOnlySpan<double> exports, ReadOnlySpan<double> imports, double gdp) =>
        TotalTradeToGdp(Flows.Total(exports), Flows.Total(imports), gdp);

    /// <summary>Returns openness by the mean of exports and imports, of flows by partner or product: (X + M) ÷ 2 ÷ GDP.</summary>
    /// <param name="exports">Exports by partner or product, 0 or more.</param>
    /// <param name="imports">Imports by partner or product, 0 or more; not necessarily the same ones.</param>
    /// <param name="gdp">The gross domestic product of the same period, in the same currency.</param>
    /// <returns>The openness of the totals.</returns>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> MeanTradeToGdp(ReadOnlySpan<double> exports, ReadOnlySpan<double> imports, double gdp) =>
        MeanTradeToGdp(Flows.Total(exports), Flows.Total(imports), gdp);

    /// <summary>Returns openness by total trade, of flows by partner or product: (X + M) ÷ GDP.</summary>
    /// <typeparam name="TKey">What names a partner or product.</typeparam>
    /// <param name="exports">Exports by partner or product.</param>
    /// <param name="imports">Imports by partner or product.</param>
    /// <param name="gdp">The gross domestic product of the same period, in the same currency.</param>
    /// <returns>The openness of the totals.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A key stands twice, or a value is negative or not finite.</exception>
    public static Metric<double> TotalTradeToGdp<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> imports, double gdp) where TKey : notnull =>
        TotalTradeToGdp(Keyed.Column(exports, nameof(exports)).Values, Keyed.Column(imports, nameof(imports)).Values, gdp);

    /// <summary>Returns openness by the mean of exports and imports, of flows by partner or product: (X + M) ÷ 2 ÷ GDP.</summary>
    /// <typeparam name="TKey">What names a partner or product.</typeparam>
    /// <param name="exports">Exports by partner or product.</param>
    /// <param name="imports">Imports by partner or product.</param>
    /// <param name="gdp">The gross domestic product of the same period, in the same currency.</param>
    /// <returns>The openness of the totals.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A key stands twice, or a value is negative or not finite.</exception>
    public static Metric<double> MeanTradeToGdp<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> exports, IEnumerable<KeyValuePair<TKey, double>> imports, double gdp) where TKey : notnull =>
        MeanTradeToGdp(Keyed.Column(exports, nameof(exports)).Values, Keyed.Column(imports, nameof(imports)).Values, gdp);

    /// <summary>Returns openness by total trade, where the observations say what periods they are of: (X + M) ÷ GDP.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="exports">Exports, 0 or more.</param>
    /// <param name="imports">Imports, 0 or more.</param>
    /// <param name="gdp">The gross domestic product.</param>
    /// <returns>The ratio; <see cref="UndefinedReason.NotComparable"/> where the periods are not one, else the reason of a figure that is absent, else as for values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static Metric<decimal> TotalTradeToGdp<TAmount>(Observation<TAmount> exports, Observation<TAmount> imports, Observation<TAmount> gdp)
        where TAmount : struct, IAdditionOperators<TAmount, TAmount, TAmount>, ISubtractionOperators<TAmount, TAmount, TAmount>,
            IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        Amount.RequireSameCurrency(exports.Value, imports.Value);
        Amount.RequireSameCurrency(exports.Value, gdp.Value);
        Amount.RequireSameCurrency(imports.Value, gdp.Value);
        if (exports.Period != gdp.Period || imports.Period != gdp.Period) return UndefinedReason.NotComparable;
        if (UndefinedReasons.Prevailing(UndefinedReasons.Prevailing(exports.Value.Reason, imports.Value.Reason), gdp.Value.Reason) is { } reason) return reason;

        (TAmount sold, TAmount bought, TAmount produced) = (exports.Value.Value, imports.Value.Value, gdp.Value.Value);
        Amount.RequireNotNegative(sold, nameof(exports));
        Amount.RequireNotNegative(bought, nameof(imports));
        Amount.RequireNotNegative(produced, nameof(gdp));
        TAmount trade = sold + bought;
        return Amount.Sign(produced) != 0 ? trade / produced
            : Amount.Sign(trade) != 0 ? UndefinedReason.ZeroDenominator
            : UndefinedReason.NoTrade;
    }

    /// <summary>Returns openness by the mean of exports and imports, where the observations say what periods they are of: (X + M) ÷ 2 ÷ GDP.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="exports">Exports, 0 or more.</param>
    /// <param name="imports">Imports, 0 or more.</param>
    /// <param name="gdp">The gross domestic product.</param>
    /// <returns>Half of openness by total trade; undefined where that is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static Metric<decimal> MeanTradeToGdp<TAmount>(Observation<TAmount> exports, Observation<TAmount> imports, Observation<TAmount> gdp)
        where TAmount : struct, IAdditionOperators<TAmount, TAmount, TAmount>, ISubtractionOperators<TAmount, TAmount, TAmount>,
            IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool> =>
        TotalTradeToGdp(exports, imports, gdp).Select(ratio => ratio / 2m);
}

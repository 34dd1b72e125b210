using System.Runtime.Intrinsics;

namespace TradeMetrics.Indices;

/// <summary>Concentration and diversity of trade over its products or partners.</summary>
/// <remarks>
/// s is an item's share and n the number of items given, zeros included: a market that is open and not served counts, and one that is left out does not.
/// <c>HerfindahlHirschmanNormalized</c>, <c>Unctad</c> and <c>Theil</c> depend on n, so compare only what was computed over the same list.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static partial class Concentration
{
    /// <summary>Returns the Herfindahl–Hirschman index: Σ s².</summary>
    /// <param name="values">Trade by product or partner, 0 or more.</param>
    /// <returns>From 1/n (equal shares) to 1 (one item). <see cref="UndefinedReason.NoTrade"/> where the total is zero.</returns>
    /// <remarks>Source: WITS; Hirschman (1964), The paternity of an index.</remarks>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> HerfindahlHirschman(ReadOnlySpan<double> values)
    {
        double total = Flows.Total(values);
        return total > 0d
            ? Flows.Within(1d / values.Length, 1d, CompensatedSum.Of(values, values, new SquaredShare(total)))
            : UndefinedReason.NoTrade;
    }

    /// <summary>Returns the Herfindahl–Hirschman index in points: 10,000 Σ s².</summary>
    /// <param name="values">Trade by product or partner, 0 or more.</param>
    /// <returns>From 10,000/n to 10,000, as competition authorities print it. Undefined where the raw index is.</returns>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> HerfindahlHirschmanPoints(ReadOnlySpan<double> values) => Scaled(HerfindahlHirschman(values), 10_000d);

    /// <summary>Returns the normalized Herfindahl–Hirschman index: (H - 1/n) ÷ (1 - 1/n).</summary>
    /// <param name="values">Trade by product or partner, 0 or more.</param>
    /// <returns>
    /// From 0 (equal shares) to 1 (one item). <see cref="UndefinedReason.TooFewObservations"/> for a single item, <see cref="UndefinedReason.NoTrade"/> where the total is zero.
    /// </returns>
    /// <remarks>Source: WITS.</remarks>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> HerfindahlHirschmanNormalized(ReadOnlySpan<double> values)
    {
        double equal = 1d / values.Length;
        Metric<double> raw = HerfindahlHirschman(values);
        return !raw.TryGetValue(out double h) || values.Length > 1 ? Normalized(raw, h, equal) : UndefinedReason.TooFewObservations;
    }

    /// <summary>Returns UNCTAD's concentration index: (√H - √(1/n)) ÷ (1 - √(1/n)).</summary>
    /// <param name="values">Trade by product or partner, 0 or more.</param>
    /// <returns>
    /// From 0 (equal shares) to 1 (one item). <see cref="UndefinedReason.TooFewObservations"/> for a single item, <see cref="UndefinedReason.NoTrade"/> where the total is zero.
    /// </returns>
    /// <remarks>The root makes it larger than the normalized index, except at both ends. Source: UNCTAD Handbook of Statistics, product concentration index.</remarks>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> Unctad(ReadOnlySpan<double> values)
    {
        double equal = Math.Sqrt(1d / values.Length);
        Metric<double> raw = HerfindahlHirschman(values);
        return !raw.TryGetValue(out double h) || values.Length > 1 ? Normalized(raw, Math.Sqrt(h), equal) : UndefinedReason.TooFewObservations;
    }

    /// <summary>Returns the equivalent number: 1 ÷ H, how many equal items would be as concentrated.</summary>
    /// <param name="values">Trade by product or partner, 0 or more.</param>
    /// <returns>From 1 to n. Undefined where the raw index is.</returns>
    /// <remarks>Source: Adelman (1969), Comment on the "H" concentration measure as a numbers-equivalent.</remarks>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> EquivalentNumber(ReadOnlySpan<double> values) =>
        HerfindahlHirschman(values).TryGetValue(out double h) ? 1d / h : UndefinedReason.NoTrade;

    /// <summary>Returns Theil's index: Σ s ln(n s), with 0 ln 0 = 0.</summary>
    /// <param name="values">Trade by product or partner, 0 or more.</param>
    /// <returns>From 0 (equal shares) to ln n (one item), in natural units. <see cref="UndefinedReason.NoTrade"/> where the total is zero.</returns>
    /// <remarks>Theil's index and the entropy add up to ln n. Source: Theil (1967), Economics and information theory.</remarks>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> Theil(ReadOnlySpan<double> values)
    {
        double total = Flows.Total(values);
        return total > 0d
            ? Flows.Within(0d, Math.Log(values.Length), CompensatedSum.Of(values, values, new ShareTimesLog(total, values.Length)))
            : UndefinedReason.NoTrade;
    }

    /// <summary>Returns the entropy: -Σ s ln s, with 0 ln 0 = 0.</summary>
    /// <param name="values">Trade by product or partner, 0 or more.</param>
    /// <returns>From 0 (one item) to ln n (equal shares), in natural units. <see cref="UndefinedReason.NoTrade"/> where the total is zero.</returns>
    /// <remarks>The more even the shares, the larger it is: it measures diversity, not concentration. Source: Theil (1967).</remarks>
    /// <exception cref="ArgumentException">A value is negative or not finite.</exception>
    public static Metric<double> Entropy(ReadOnlySpan<double> values)
    {
        double total = Flows.Total(values);
        return total > 0d
            ? Flows.Within(0d, Math.Log(values.Length), -CompensatedSum.Of(values, values, new ShareTimesLog(total, 1d)))
            : UndefinedReason.NoTrade;
    }

    private static Metric<double> Normalized(Metric<double> raw, double value, double equal) =>
        raw.IsDefined ? Flows.Within(0d, 1d, (value - equal) / (1d - equal)) : raw;

    private static Metric<double> Scaled(Metric<double> metric, double factor) =>
        metric.TryGetValue(out double value) ? value * factor : metric;

    private readonly struct SquaredShare(double total) : ITerm
    {
        private readonly Vector512<double> _total = Vector512.Create(total);

        public Vector512<double> Of(Vector512<double> x, Vector512<double> y)
        {
            Vector512<double> share = x / _total;
            return share * share;
        }
    }

    private readonly struct ShareTimesLog(double total, double count) : ITerm
    {
        private readonly Vector512<double> _total = Vector512.Create(total);
        private readonly Vector512<double> _count = Vector512.Create(count);

        public Vector512<double> Of(Vector512<double> x, Vector512<double> y)
        {
            Vector512<double> share = x / _total;
            Vector512<double> term = share * Vector512.Log(share * _count);
            return Vector512.ConditionalSelect(Vector512.GreaterThan(share, Vector512<double>.Zero), term, Vector512<double>.Zero);
        }
    }
}

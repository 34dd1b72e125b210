namespace TradeMetrics.Indices;

public static partial class Concentration
{
    /// <summary>Returns the Herfindahl–Hirschman index: Σ s².</summary>
    /// <typeparam name="TKey">What names a product or partner.</typeparam>
    /// <param name="values">Trade by product or partner; each key is an item, also one of zero.</param>
    /// <returns>The index, as for a column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A key stands twice, or a value is negative or not finite.</exception>
    public static Metric<double> HerfindahlHirschman<TKey>(IEnumerable<KeyValuePair<TKey, double>> values) where TKey : notnull => HerfindahlHirschman(Keyed.Column(values, nameof(values)).Values);

    /// <summary>Returns the Herfindahl–Hirschman index in points: 10,000 Σ s².</summary>
    /// <typeparam name="TKey">What names a product or partner.</typeparam>
    /// <param name="values">Trade by product or partner; each key is an item, also one of zero.</param>
    /// <returns>The index, as for a column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A key stands twice, or a value is negative or not finite.</exception>
    public static Metric<double> HerfindahlHirschmanPoints<TKey>(IEnumerable<KeyValuePair<TKey, double>> values) where TKey : notnull => HerfindahlHirschmanPoints(Keyed.Column(values, nameof(values)).Values);

    /// <summary>Returns the normalized Herfindahl–Hirschman index: (H - 1/n) ÷ (1 - 1/n).</summary>
    /// <typeparam name="TKey">What names a product or partner.</typeparam>
    /// <param name="values">Trade by product or partner; each key is an item, also one of zero.</param>
    /// <returns>The index, as for a column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A key stands twice, or a value is negative or not finite.</exception>
    public static Metric<double> HerfindahlHirschmanNormalized<TKey>(IEnumerable<KeyValuePair<TKey, double>> values) where TKey : notnull => HerfindahlHirschmanNormalized(Keyed.Column(values, nameof(values)).Values);

    /// <summary>Returns UNCTAD's concentration index: (√H - √(1/n)) ÷ (1 - √(1/n)).</summary>
    /// <typeparam name="TKey">What names a product or partner.</typeparam>
    /// <param name="values">Trade by product or partner; each key is an item, also one of zero.</param>
    /// <returns>The index, as for a column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A key stands twice, or a value is negative or not finite.</exception>
    public static Metric<double> Unctad<TKey>(IEnumerable<KeyValuePair<TKey, double>> values) where TKey : notnull => Unctad(Keyed.Column(values, nameof(values)).Values);

    /// <summary>Returns the equivalent number: 1 ÷ H, how many equal items would be as concentrated.</summary>
    /// <typeparam name="TKey">What names a product or partner.</typeparam>
    /// <param name="values">Trade by product or partner; each key is an item, also one of zero.</param>
    /// <returns>The index, as for a column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A key stands twice, or a value is negative or not finite.</exception>
    public static Metric<double> EquivalentNumber<TKey>(IEnumerable<KeyValuePair<TKey, double>> values) where TKey : notnull => EquivalentNumber(Keyed.Column(values, nameof(values)).Values);

    /// <summary>Returns Theil's index: Σ s ln(n s), with 0 ln 0 = 0.</summary>
    /// <typeparam name="TKey">What names a product or partner.</typeparam>
    /// <param name="values">Trade by product or partner; each key is an item, also one of zero.</param>
    /// <returns>The index, as for a column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A key stands twice, or a value is negative or not finite.</exception>
    public static Metric<double> Theil<TKey>(IEnumerable<KeyValuePair<TKey, double>> values) where TKey : notnull => Theil(Keyed.Column(values, nameof(values)).Values);

    /// <summary>Returns the entropy: -Σ s ln s, with 0 ln 0 = 0.</summary>
    /// <typeparam name="TKey">What names a product or partner.</typeparam>
    /// <param name="values">Trade by product or partner; each key is an item, also one of zero.</param>
    /// <returns>The index, as for a column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A key stands twice, or a value is negative or not finite.</exception>
    public static Metric<double> Entropy<TKey>(IEnumerable<KeyValuePair<TKey, double>> values) where TKey : notnull => Entropy(Keyed.Column(values, nameof(values)).Values);
}

using System.Diagnostics;

namespace TradeMetrics.Claims;

/// <summary>A sum of amounts, each times a number: exports + imports, exports - imports.</summary>
/// <remarks>
/// Amounts can be added, subtracted and scaled, and that is all: what is not linear cannot be written down. A form is immutable. Two are equal when
/// they have the same amounts with the same factors, in whatever order they were written.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LinearForm : IEquatable<LinearForm>
{
    private readonly KeyValuePair<Quantity, Rational>[] _terms;

    private LinearForm(IEnumerable<KeyValuePair<Quantity, Rational>> terms) =>
        _terms = [.. terms.GroupBy(t => t.Key).Select(g => KeyValuePair.Create(g.Key, g.Aggregate(default(Rational), (sum, t) => sum + t.Value))).Where(t => !t.Value.IsZero)];

    /// <summary>Gets the amounts and their factors, none of which is zero.</summary>
    public IReadOnlyList<KeyValuePair<Quantity, Rational>> Terms => _terms.AsReadOnly();

    /// <summary>Returns one amount as a form.</summary>
    /// <param name="quantity">The amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    public static LinearForm Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return new([new(quantity, Rational.One)]);
    }

    /// <summary>Whether the form is the day on which something began, and not a sum, a difference or a multiple.</summary>
    internal bool IsDay => _terms is [{ Key.IsDay: true } term] && term.Value == Rational.One;

    internal static LinearForm FromTerms(IEnumerable<KeyValuePair<Quantity, Rational>> terms) => new(terms);

    /// <summary>Returns the sum of amounts, such as all partners.</summary>
    /// <param name="quantities">The amounts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quantities"/> is null.</exception>
    /// <exception cref="ArgumentException">An amount is null.</exception>
    public static LinearForm Sum(IEnumerable<Quantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        return new(quantities.Select(q => KeyValuePair.Create(q ?? throw new ArgumentException("An amount is null.", nameof(quantities)), Rational.One)));
    }

    /// <summary>Returns one amount as a form.</summary>
    /// <param name="quantity">The amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    public static implicit operator LinearForm(Quantity quantity) => Of(quantity);

    /// <summary>Returns the sum.</summary>
    /// <param name="left">The one form.</param>
    /// <param name="right">The other form.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    public static LinearForm operator +(LinearForm left, LinearForm right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left._terms.Concat(right._terms));
    }

    /// <summary>Returns the difference.</summary>
    /// <param name="left">What is subtracted from.</param>
    /// <param name="right">What is subtracted.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    public static LinearForm operator -(LinearForm left, LinearForm right) => left + -right;

    /// <summary>Returns the form with the other sign.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static LinearForm operator -(LinearForm form) => -Rational.One * form;

    /// <summary>Returns the form times a number.</summary>
    /// <param name="factor">The number.</param>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static LinearForm operator *(Rational factor, LinearForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new(form._terms.Select(t => KeyValuePair.Create(t.Key, factor * t.Value)));
    }

    /// <summary>Returns the form times a number.</summary>
    /// <param name="form">The form.</param>
    /// <param name="factor">The number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static LinearForm operator *(LinearForm form, Rational factor) => factor * form;

    /// <summary>Returns the form divided by a number.</summary>
    /// <param name="form">The form.</param>
    /// <param name="divisor">The number, not zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static LinearForm operator /(LinearForm form, Rational divisor) => Rational.One / divisor * form;

    /// <summary>Returns whether two forms have the same amounts with the same factors.</summary>
    /// <param name="left">The one form.</param>
    /// <param name="right">The other form.</param>
    public static bool operator ==(LinearForm? left, LinearForm? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether two forms differ in an amount or a factor.</summary>
    /// <param name="left">The one form.</param>
    /// <param name="right">The other form.</param>
    public static bool operator !=(LinearForm? left, LinearForm? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(LinearForm? other) => other is not null && _terms.Length == other._terms.Length && (this - other)._terms.Length == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinearForm);

    // The order of the terms does not matter, so their hashes are added.
    /// <inheritdoc/>
    public override int GetHashCode() => _terms.Aggregate(0, (sum, t) => unchecked(sum + HashCode.Combine(t.Key, t.Value)));

    /// <summary>Returns the form in words: <c>a + b - 2 × c</c>.</summary>
    public override string ToString()
    {
        if (_terms.Length == 0) return "0";
        string text = string.Concat(_terms.Select(t =>
        {
            Rational size = t.Value.Sign < 0 ? -t.Value : t.Value;
            return $"{(t.Value.Sign < 0 ? " - " : " + ")}{(size == Rational.One ? "" : $"{size} × ")}{t.Key}";
        }));
        return text.StartsWith(" + ", StringComparison.Ordinal) ? text[3..] : "-" + text[3..];
    }
}

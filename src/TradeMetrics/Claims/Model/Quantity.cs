using System.Diagnostics;
using NodaTime;

namespace TradeMetrics.Claims;

/// <summary>One unknown amount that claims speak of.</summary>
/// <remarks>
/// The reporter is part of the quantity: what Pakistan counts as its imports and what Belarus counts as its exports are two quantities
/// until someone equates them, and so are the first print and the revision of a month. Two are equal when all parts are. Two that are not may print
/// alike, such as one name that is signed and one that is not; a set of claims refuses the second of them.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Quantity
{
    private Quantity(string? name, bool isSigned)
    {
        Name = name;
        IsSigned = isSigned;
    }

    /// <summary>Returns the exports of one economy to another in a period, as one of them or a third party reports them: zero or more.</summary>
    /// <param name="exporter">Who sells.</param>
    /// <param name="importer">Who buys; <see cref="Economy.World"/> for everyone.</param>
    /// <param name="period">The period.</param>
    /// <param name="reporter">Who counted; null where it is not said, which is a quantity of its own.</param>
    /// <exception cref="ArgumentException">An economy is unspecified, or trades with itself.</exception>
    public static Quantity Flow(Economy exporter, Economy importer, TradePeriod period, Economy? reporter)
    {
        if (exporter == Economy.Unspecified) throw new ArgumentException("The exporter is unspecified.", nameof(exporter));
        if (importer == Economy.Unspecified) throw new ArgumentException("The importer is unspecified.", nameof(importer));
        if (exporter == importer) throw new ArgumentException($"{exporter} is given as its own customer.", nameof(importer));
        return new(null, false) { Exporter = exporter, Importer = importer, Period = period, Reporter = reporter };
    }

    /// <summary>Returns an amount that the user names, such as the exports of a sector or to a group of partners: zero or more.</summary>
    /// <param name="name">The name: the same name is the same quantity, on the same basis and as of the same day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Quantity Named(string name) => new(Required(name, nameof(name)), isSigned: false);

    /// <summary>Returns an amount that the user names and that may be negative, such as a balance.</summary>
    /// <param name="name">The name: the same name is the same quantity, on the same basis and as of the same day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Quantity NamedSigned(string name) => new(Required(name, nameof(name)), isSigned: true);

    /// <summary>Returns the day on which something began, of which <see cref="ClaimDraft.Since"/> and <see cref="ClaimDraft.HasLasted"/> speak: the number of days since 0001-01-01, which is 0.</summary>
    /// <param name="what">What began; the same words name the same thing.</param>
    /// <remarks>The difference of two is in days, and where one exceeds another it began later.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="what"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="what"/> is empty.</exception>
    public static Quantity BeginningOf(string what) => new($"beginning of {Required(what, nameof(what))} (day)", isSigned: false) { IsDay = true };

    /// <summary>Gets the name of a quantity that the user named, or what the beginning of something is called; null for a flow.</summary>
    public string? Name { get; }

    /// <summary>Gets whether the amount may be negative.</summary>
    public bool IsSigned { get; }

    /// <summary>Gets whether this is the day on which something began, as the number of days since 0001-01-01.</summary>
    public bool IsDay { get; private init; }

    /// <summary>Gets who sells; null for a quantity that the user named.</summary>
    public Economy? Exporter { get; private init; }

    /// <summary>Gets who buys; null for a quantity that the user named.</summary>
    public Economy? Importer { get; private init; }

    /// <summary>Gets the period; null for a quantity that the user named.</summary>
    public TradePeriod? Period { get; private init; }

    /// <summary>Gets who counted; null where it is not said.</summary>
    public Economy? Reporter { get; private init; }

    /// <summary>Gets what the value includes.</summary>
    public Valuation Valuation { get; private init; }

    /// <summary>Gets the day on which the figure was published; null where vintages are not told apart.</summary>
    public LocalDate? Vintage { get; private init; }

    /// <summary>Returns the same amount on another basis, which is another quantity.</summary>
    /// <param name="valuation">What the value includes.</param>
    public Quantity Valued(Valuation valuation) => this with { Valuation = valuation };

    /// <summary>Returns the same amount as published on a day, which is another quantity.</summary>
    /// <param name="vintage">The day of publication.</param>
    public Quantity AsOf(LocalDate vintage) => this with { Vintage = vintage };

    /// <summary>Returns the sum of two amounts.</summary>
    /// <param name="left">The one amount.</param>
    /// <param name="right">The other amount.</param>
    /// <exception cref="ArgumentNullException">An amount is null.</exception>
    public static LinearForm operator +(Quantity left, Quantity right) => LinearForm.Of(left) + LinearForm.Of(right);

    /// <summary>Returns the difference of two amounts.</summary>
    /// <param name="left">What is subtracted from.</param>
    /// <param name="right">What is subtracted.</param>
    /// <exception cref="ArgumentNullException">An amount is null.</exception>
    public static LinearForm operator -(Quantity left, Quantity right) => LinearForm.Of(left) - LinearForm.Of(right);

    /// <summary>Returns the amount with the other sign.</summary>
    /// <param name="quantity">The amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    public static LinearForm operator -(Quantity quantity) => -LinearForm.Of(quantity);

    /// <summary>Returns the amount times a number.</summary>
    /// <param name="factor">The number.</param>
    /// <param name="quantity">The amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    public static LinearForm operator *(Rational factor, Quantity quantity) => factor * LinearForm.Of(quantity);

    /// <summary>Returns the amount times a number.</summary>
    /// <param name="quantity">The amount.</param>
    /// <param name="factor">The number.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    public static LinearForm operator *(Quantity quantity, Rational factor) => factor * LinearForm.Of(quantity);

    /// <summary>Returns the amount divided by a number.</summary>
    /// <param name="quantity">The amount.</param>
    /// <param name="divisor">The number, not zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static LinearForm operator /(Quantity quantity, Rational divisor) => LinearForm.Of(quantity) / divisor;

    /// <summary>Returns the quantity in words.</summary>
    public override string ToString()
    {
        string text = Name ?? $"{Exporter} to {Importer} {Period}";
        if (Reporter is { } reporter) text += $" by {reporter}";
        if (Valuation != Valuation.Unspecified) text += Valuation == Valuation.Fob ? " FOB" : " CIF";
        return Vintage is { } vintage ? $"{text} as of {vintage:R}" : text;
    }

    private static string Required(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        return name;
    }
}

using System.Diagnostics;
using NodaTime;

namespace TradeMetrics.Claims;

/// <summary>One unknown amount that claims speak of.</summary>
/// <remarks>
/// The reporter is part of the quantity: what Pakistan counts as its imports and what Belarus counts as its exports are two quantities
/// until someone equates them, and so are the first print and the revision of a month. Two are equal when all parts are.
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
    /// <param name="reportedBy">Who counted; null where it is not said, which is a quantity of its own.</param>
    /// <exception cref="ArgumentException">An economy is unspecified, or trades with itself.</exception>
    public static Quantity Flow(Economy exporter, Economy importer, TradePeriod period, Economy? reportedBy)
    {
        if (exporter == Economy.Unspecified) throw new ArgumentException("The exporter is unspecified.", nameof(exporter));
        if (importer == Economy.Unspecified) throw new ArgumentException("The importer is unspecified.", nameof(importer));
        if (exporter == importer) throw new ArgumentException($"{exporter} is given as its own customer.", nameof(importer));
        return new(null, false) { Exporter = exporter, Importer = importer, Period = period, ReportedBy = reportedBy };
    }

    /// <summary>Returns an amount that the user names, such as the exports of a sector or to a group of partners: zero or more.</summary>
    /// <param name="name">The name, which is its identity.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Quantity Named(string name) => new(RequireName(name), isSigned: false);

    /// <summary>Returns an amount that the user names and that may be negative, such as a balance.</summary>
    /// <param name="name">The name, which is its identity.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Quantity NamedSigned(string name) => new(RequireName(name), isSigned: true);

    /// <summary>Returns the day on which something began, by its number. No name that a user gives is the same quantity, so nothing but dates is said of it.</summary>
    internal static Quantity BeginningOf(string what) => new($"beginning of {what} (day)", isSigned: false) { IsDay = true };

    /// <summary>Gets the name of a quantity that the user named; null for a flow.</summary>
    public string? Name { get; }

    /// <summary>Gets whether the amount may be negative.</summary>
    public bool IsSigned { get; }

    private bool IsDay { get; init; }

    /// <summary>Gets who sells; null for a quantity that the user named.</summary>
    public Economy? Exporter { get; private init; }

    /// <summary>Gets who buys; null for a quantity that the user named.</summary>
    public Economy? Importer { get; private init; }

    /// <summary>Gets the period; null for a quantity that the user named.</summary>
    public TradePeriod? Period { get; private init; }

    /// <summary>Gets who counted; null where it is not said.</summary>
    public Economy? ReportedBy { get; private init; }

    /// <summary>Gets what the value includes.</summary>
    public Valuation Valuation { get; private init; }

    /// <summary>Gets the day on which the figure was published; null where vintages are not told apart.</summary>
    public LocalDate? Vintage { get; private init; }

    /// <summary>Returns the same flow on another basis, which is another quantity.</summary>
    /// <param name="valuation">What the value includes.</param>
    public Quantity Valued(Valuation valuation) => this with { Valuation = valuation };

    /// <summary>Returns the same flow as published on a day, which is another quantity.</summary>
    /// <param name="vintage">The day of publication.</param>
    public Quantity AsOf(LocalDate vintage) => this with { Vintage = vintage };

    /// <summary>Returns the sum of two amounts.</summary>
    /// <param name="left">The one amount.</param>
    /// <param name="right">The other amount.</param>
    public static LinearForm operator +(Quantity left, Quantity right) => LinearForm.Of(left) + LinearForm.Of(right);

    /// <summary>Returns the difference of two amounts.</summary>
    /// <param name="left">What is subtracted from.</param>
    /// <param name="right">What is subtracted.</param>
    public static LinearForm operator -(Quantity left, Quantity right) => LinearForm.Of(left) - LinearForm.Of(right);

    /// <summary>Returns the quantity in words.</summary>
    public override string ToString()
    {
        if (Name is not null) return Name;
        string text = $"{Exporter} to {Importer} {Period}";
        if (ReportedBy is { } reporter) text += $" by {reporter}";
        if (Valuation != Valuation.Unspecified) text += Valuation == Valuation.Fob ? " FOB" : " CIF";
        return Vintage is { } vintage ? $"{text} as of {vintage:R}" : text;
    }

    private static string RequireName(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name;
    }
}

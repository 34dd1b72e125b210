namespace TradeMetrics.Claims;

/// <summary>How printed figures are to be read: what their text alone does not say.</summary>
/// <remarks>Immutable; <c>ReportedNumberOptions.Default with { Rounding = ReportedRounding.Exact }</c> makes another. Two are equal when every setting is, tables of hedges by identity.</remarks>
public sealed record ReportedNumberOptions
{
    /// <summary>Gets the usual options: English, rounded to the nearest, the usual hedges, words as their digits.</summary>
    public static ReportedNumberOptions Default { get; } = new();

    /// <summary>Gets the usual options with the numbers of Russian: "1,5" is one and a half.</summary>
    public static ReportedNumberOptions Russian { get; } = new() { Language = ReportedLanguage.Russian };

    /// <summary>Gets the usual options for amounts that were set, not measured: targets and pledges.</summary>
    public static ReportedNumberOptions Exact { get; } = new() { Rounding = ReportedRounding.Exact };

    /// <summary>Gets the language whose commas and points the number has; English by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is none of those named.</exception>
    public ReportedLanguage Language { get; init => field = Named(value); }

    /// <summary>Gets how the digits came from the amount; to the nearest by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is none of those named.</exception>
    public ReportedRounding Rounding { get; init => field = Named(value); }

    /// <summary>Gets how hedges are read.</summary>
    /// <exception cref="ArgumentNullException">The value set is null.</exception>
    public HedgePolicy Hedges
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = HedgePolicy.Default;

    /// <summary>Gets how exact a number is that is printed as a word (doubled, three-fold); as its digits by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value set is none of those named.</exception>
    public WordPrecision Words { get; init => field = Named(value); }

    /// <summary>Gets whether a change is that of a share, whose "up 5 per cent" may mean five points; not by default.</summary>
    public bool OfShare { get; init; }

    /// <summary>Returns the language, the rounding and what else is set.</summary>
    public override string ToString() => $"{Language}, {Rounding}, words {Words}{(OfShare ? ", of a share" : "")}";

    private static T Named<T>(T value) where T : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is one of {string.Join(", ", Enum.GetNames<T>())}.");
}

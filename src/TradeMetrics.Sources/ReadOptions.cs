using System.Collections.Immutable;
using System.Globalization;

namespace TradeMetrics.Sources;

/// <summary>How strictly a file is read.</summary>
public sealed record ReadOptions
{
    private const int LongestLine = 1 << 20;

    private ImmutableDictionary<SetAsideReason, Strictness> Exceptions { get; init; } = ImmutableDictionary<SetAsideReason, Strictness>.Empty;

    /// <summary>Gets what becomes of rows that would count twice or that nobody can place, but for those that <see cref="With"/> names.</summary>
    public Strictness Strictness { get; init; }

    /// <summary>
    /// Gets the level of products that is kept: 0 for totals, else how many characters a code has (2, 4, 6, 8). Null, which is the default, is the level of the
    /// file's first row, so that a file is never added up across levels.
    /// </summary>
    public int? ProductLevel { get; init; }

    /// <summary>Gets whether number 490, "Other Asia, nes", is read as Taiwan, which it mostly is in UN Comtrade and BACI. False by default.</summary>
    public bool OtherAsiaIsTaiwan { get; init; }

    /// <summary>Gets the longest line, in bytes, that is not refused: one mebibyte by default. It bounds memory.</summary>
    public int MaximumLineLength { get; init; } = LongestLine;

    /// <summary>Returns these options with another answer for one reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="strictness">What becomes of its rows.</param>
    public ReadOptions With(SetAsideReason reason, Strictness strictness) => this with { Exceptions = Exceptions.SetItem(reason, strictness) };

    /// <summary>Returns what becomes of rows with a reason.</summary>
    /// <param name="reason">The reason.</param>
    public Strictness For(SetAsideReason reason) => Exceptions.GetValueOrDefault(reason, Strictness);

    /// <summary>Returns the options as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Strictness}, product level {ProductLevel}, {string.Join(", ", Exceptions.Select(e => $"{e.Key}: {e.Value}"))}");
}

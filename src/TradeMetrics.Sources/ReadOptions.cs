using System.Collections.Immutable;
using System.Globalization;

namespace TradeMetrics.Sources;

/// <summary>How strictly a file is read.</summary>
public sealed record ReadOptions
{
    internal const int LongestLine = 1 << 20;

    private const int LongestLineOfAll = 1 << 30;

    private ImmutableDictionary<SetAsideReason, RowRule> Exceptions { get; init; } = ImmutableDictionary<SetAsideReason, RowRule>.Empty;

    /// <summary>
    /// Gets what becomes of rows that would count twice or that nobody can place, but for those that <see cref="With"/> names: <see cref="RowRule.SetAside"/> by
    /// default. <see cref="RowRule.Keep"/> keeps what has a period and a value, each row for itself.
    /// </summary>
    public RowRule Rule { get; init; } = RowRule.SetAside;

    /// <summary>
    /// Gets the level of products that is kept: 0 for totals, else how many characters a code has (2, 4, 6, 8). Null, which is the default, is the level of the
    /// file's first row, so that a file is never added up across levels.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is below 0.</exception>
    public int? ProductLevel
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(ProductLevel), value, "A level is 0 for totals, else the length of a code.");
    }

    /// <summary>
    /// Gets whose figures are kept; the others are set aside as <see cref="SetAsideReason.OtherSide"/>. Null, which is the default, is both sides: then the same
    /// goods may be counted by the exporter and by the importer, which queries keep apart and a panel does not take.
    /// </summary>
    public ReportedBy? ReportedBy { get; init; }

    /// <summary>Gets the economies of the release, for numbers that the library does not know. None by default.</summary>
    public EconomyCodeList? EconomyCodes { get; init; }

    /// <summary>Gets the products that are known; rows of others are <see cref="SetAsideReason.UnknownCode"/>. Null, which is the default, takes every code.</summary>
    public ProductCodeList? ProductCodes { get; init; }

    /// <summary>Gets whether number 490, "Other Asia, nes", is read as Taiwan, which it mostly is in UN Comtrade and BACI. False by default.</summary>
    public bool OtherAsiaIsTaiwan { get; init; }

    /// <summary>Gets the longest line, or text in JSON, in bytes, that is not refused: one mebibyte by default, 256 at least. It bounds memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 256 or above one gibibyte.</exception>
    public int MaximumLineLength
    {
        get;
        init => field = value is >= 256 and <= LongestLineOfAll ? value : throw new ArgumentOutOfRangeException(nameof(MaximumLineLength), value, "A line is 256 bytes to one gibibyte long.");
    } = LongestLine;

    /// <summary>Returns these options with another answer for one reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="rule">What becomes of its rows.</param>
    public ReadOptions With(SetAsideReason reason, RowRule rule) => this with { Exceptions = Exceptions.SetItem(reason, rule) };

    /// <summary>Returns what becomes of rows with a reason.</summary>
    /// <param name="reason">The reason.</param>
    public RowRule For(SetAsideReason reason) => Exceptions.GetValueOrDefault(reason, Rule);

    /// <summary>Returns the options as invariant text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rule}, product level {ProductLevel}, {string.Join(", ", Exceptions.Select(e => $"{e.Key}: {e.Value}"))}");
}

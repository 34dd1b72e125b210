using System.Globalization;

namespace TradeMetrics.Sources;

/// <summary>How strictly a file is read.</summary>
public sealed record ReadOptions
{
    internal const int LongestLine = 1 << 20;

    private const int LongestLineOfAll = 1 << 30;

    /// <summary>The level of products that a plain table names in words, or by codes that have other signs than digits.</summary>
    public const int LevelOfNames = int.MaxValue;

    // Two bits for each reason: 0 where the rule for all holds, else the rule and 1.
    private ulong Exceptions { get; init; }

    /// <summary>Gets what becomes of rows that would count twice or that nobody can place, but for those that <see cref="With"/> names: <see cref="RowRule.SetAside"/> by default.</summary>
    /// <remarks><see cref="RowRule.Keep"/> keeps each row for itself. Rows that cannot be kept, since they have no period or no value that is a flow, are set aside all the same.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a named one.</exception>
    public RowRule Rule { get; init => field = Named(value, nameof(Rule)); } = RowRule.SetAside;

    /// <summary>
    /// Gets the level of products that is kept: 0 for totals, else how many characters a code has (2, 4, 6, 8), or <see cref="LevelOfNames"/>. Null, which is the default, is the level of the
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
    /// <exception cref="ArgumentOutOfRangeException">It is not a named side.</exception>
    public ReportedBy? ReportedBy
    {
        get;
        init => field = value is null || Enum.IsDefined(value.Value) ? value : throw new ArgumentOutOfRangeException(nameof(ReportedBy), value, "A side is the exporter, the importer, or both reconciled.");
    }

    /// <summary>Gets the economies of the release, for numbers that the library does not know. None by default.</summary>
    public EconomyCodeList? EconomyCodes { get; init; }

    /// <summary>Gets the products that are known; rows of others are <see cref="SetAsideReason.UnknownCode"/>. Null, which is the default, takes every code.</summary>
    public ProductCodeList? ProductCodes { get; init; }

    /// <summary>Gets whether number 490, "Other Asia, nes", is read as Taiwan, which it mostly is in UN Comtrade and BACI. False by default.</summary>
    public bool OtherAsiaIsTaiwan { get; init; }

    /// <summary>Gets the longest line, or text in JSON, in bytes, that is not refused: one mebibyte by default, 256 at least. It bounds memory.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 256 or above one gibibyte.</exception>
    public int MaxLineLength
    {
        get;
        init => field = value is >= 256 and <= LongestLineOfAll ? value : throw new ArgumentOutOfRangeException(nameof(MaxLineLength), value, "A line is 256 bytes to one gibibyte long.");
    } = LongestLine;

    /// <summary>Returns these options with another rule for one reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="rule">What becomes of its rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason or the rule is not a named one, or rows with the reason cannot be kept, or nothing but set aside.</exception>
    public ReadOptions With(SetAsideReason reason, RowRule rule)
    {
        Named(rule, nameof(rule));
        RequireNamed(reason);
        if (rule != RowRule.SetAside && reason == SetAsideReason.OtherSide) throw new ArgumentOutOfRangeException(nameof(rule), rule, $"Rows of the other side are set aside; ask for both by leaving out {nameof(ReportedBy)}.");
        if (rule == RowRule.Keep && !CanBeKept(reason)) throw new ArgumentOutOfRangeException(nameof(rule), rule, $"Rows cannot be kept that are set aside as {reason}; refuse them or set them aside.");
        int at = (int)reason * 2;
        return this with { Exceptions = (Exceptions & ~(3UL << at)) | ((ulong)rule + 1 << at) };
    }

    /// <summary>Returns what becomes of rows with a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The rule of <see cref="With"/> or, where it names none, <see cref="Rule"/>; set aside where that is to keep what cannot be kept.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not a named one.</exception>
    public RowRule RuleOf(SetAsideReason reason)
    {
        RequireNamed(reason);
        int named = (int)(Exceptions >> ((int)reason * 2)) & 3;
        RowRule rule = named == 0 ? Rule : (RowRule)(named - 1);
        return reason == SetAsideReason.OtherSide || (rule == RowRule.Keep && !CanBeKept(reason)) ? RowRule.SetAside : rule;
    }

    /// <summary>Returns the options as invariant text.</summary>
    public override string ToString()
    {
        IEnumerable<string> exceptions = Enum.GetValues<SetAsideReason>().Where(reason => (Exceptions >> ((int)reason * 2) & 3) != 0).Select(reason => $", {reason}: {RuleOf(reason)}");
        string level = ProductLevel is { } known ? known.ToString(CultureInfo.InvariantCulture) : "of the first row";
        return $"{Rule}, product level {level}{string.Concat(exceptions)}";
    }

    private static bool CanBeKept(SetAsideReason reason) => reason > SetAsideReason.NotAFlow && reason != SetAsideReason.OtherSide;

    private static RowRule Named(RowRule rule, string name) => Enum.IsDefined(rule) ? rule : throw new ArgumentOutOfRangeException(name, rule, "A rule is Refuse, SetAside or Keep.");

    private static void RequireNamed(SetAsideReason reason)
    {
        if (!Enum.IsDefined(reason)) throw new ArgumentOutOfRangeException(nameof(reason), reason, "The reason is not one of the named ones.");
    }
}

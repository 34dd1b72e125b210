using System.Globalization;

namespace TradeMetrics.Sources;

/// <summary>What became of every row of a file. Rows read are rows kept and rows set aside, always.</summary>
/// <remarks>A row is one figure of one flow. A line may hold several: each line of the US Census table has twelve months and a year in two directions.</remarks>
public sealed class ReadReport
{
    private readonly long[] _setAside;

    /// <summary>Makes a report that was kept somewhere. Readers make their own.</summary>
    /// <param name="format">The format that was read.</param>
    /// <param name="lines">How many lines or records of data.</param>
    /// <param name="kept">How many rows were kept.</param>
    /// <param name="otherAsiaAsTaiwan">How many economies numbered 490 were read as Taiwan.</param>
    /// <param name="areDuplicatesChecked">Whether every row was compared with all before it.</param>
    /// <param name="setAside">How many rows were set aside, by reason; a reason that is absent had none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="setAside"/> is null.</exception>
    public ReadReport(TradeFormat format, long lines, long kept, long otherAsiaAsTaiwan, bool areDuplicatesChecked, IReadOnlyDictionary<SetAsideReason, long> setAside)
        : this(format, lines, 0, kept, otherAsiaAsTaiwan, areDuplicatesChecked, [])
    {
        ArgumentNullException.ThrowIfNull(setAside);
        _setAside = [.. Enum.GetValues<SetAsideReason>().Select(reason => setAside.GetValueOrDefault(reason))];
        Read = kept + SetAsideInAll;
    }

    internal ReadReport(TradeFormat format, long lines, long read, long kept, long otherAsia, bool duplicatesChecked, ReadOnlySpan<long> setAside) =>
        (Format, Lines, Read, Kept, OtherAsiaAsTaiwan, AreDuplicatesChecked, _setAside) = (format, lines, read, kept, otherAsia, duplicatesChecked, setAside.ToArray());

    /// <summary>Gets the format that was read.</summary>
    public TradeFormat Format { get; }

    /// <summary>Gets how many lines, or JSON records, of data were read, without the heading.</summary>
    public long Lines { get; }

    /// <summary>Gets how many rows were read.</summary>
    public long Read { get; }

    /// <summary>Gets how many of them were kept.</summary>
    public long Kept { get; }

    /// <summary>Gets how many economies that the file numbers 490 were read as Taiwan, because the options say so.</summary>
    public long OtherAsiaAsTaiwan { get; }

    /// <summary>Gets whether every row was compared with all before it. A long file that is in no order is compared only as far as memory stays flat.</summary>
    public bool AreDuplicatesChecked { get; }

    /// <summary>Returns how many rows were set aside for a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not one of the named reasons.</exception>
    public long SetAside(SetAsideReason reason) =>
        (uint)reason < (uint)_setAside.Length ? _setAside[(int)reason] : throw new ArgumentOutOfRangeException(nameof(reason), reason, "The reason is not one of the named ones.");

    /// <summary>Gets how many rows were set aside for any reason.</summary>
    public long SetAsideInAll => _setAside.Sum();

    /// <summary>Returns the report as invariant text, with the reasons that occurred and what else is to be known.</summary>
    public override string ToString()
    {
        IEnumerable<string> reasons = Enum.GetValues<SetAsideReason>().Where(reason => SetAside(reason) > 0)
            .Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason} {SetAside(reason):N0}"));
        string text = string.Create(CultureInfo.InvariantCulture, $"{Format}: {Read:N0} {(Read == 1 ? "row" : "rows")} read, {Kept:N0} kept, {SetAsideInAll:N0} set aside");
        if (SetAsideInAll > 0) text += $" ({string.Join(", ", reasons)})";
        if (OtherAsiaAsTaiwan > 0) text += string.Create(CultureInfo.InvariantCulture, $"; 490 was read as Taiwan {OtherAsiaAsTaiwan:N0} times");
        return AreDuplicatesChecked ? text : text + "; not every row was compared with all before it";
    }
}

using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace TradeMetrics;

/// <summary>An economy that takes part in trade: one of today, one that has ended, the world, a group, or an area that statistics leave unnamed.</summary>
/// <remarks>
/// <para>
/// An economy is its number: ISO 3166-1's numeric code, which is UN M49's too; M49's number for a region; UN Comtrade's for what only
/// trade statistics know ("Other Asia, nes" 490, Belgium-Luxembourg 58, the European Union 97, ASEAN 975). Two numbers are this library's own,
/// from the range 900–999 that ISO leaves to its users: 983 is Kosovo, as in Unicode CLDR, and 992 is UN Comtrade's "Europe EU, nes",
/// whose own number 492 is Monaco's in ISO 3166-1.
/// </para>
/// <para>
/// The default value is <see cref="Unspecified"/>, never the world. Two economies are equal when their numbers are, and order is by number.
/// Sudan before 2011 (736) and Sudan (729) are therefore two economies, as UN Comtrade and BACI have them.
/// </para>
/// <para>
/// Text is read and written the same in every culture. Numbers in a file of UN Comtrade or BACI are read with
/// <see cref="FromComtradeCode"/> and <see cref="FromBaciCode"/>, since some of them mean another economy there.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}: {Name,nq}")]
[JsonConverter(typeof(EconomyJsonConverter))]
public readonly partial struct Economy
    : IEquatable<Economy>, IComparable<Economy>, IComparable, ISpanParsable<Economy>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly ushort _number;

    internal Economy(ushort number) => _number = number;

    /// <summary>Gets the default value: no economy was named.</summary>
    /// <value>The economy that prints as "ZZZ" and has the number 0, which no factory takes.</value>
    public static Economy Unspecified => default;

    /// <summary>Gets the whole world.</summary>
    /// <value>The economy that prints as "WLD" and has UN M49's number 1. UN Comtrade's number for it is 0.</value>
    public static Economy World => new(1);

    /// <summary>Gets the single economies of today, in order of number.</summary>
    /// <value>The 249 entries of ISO 3166-1, Taiwan (158) among them, and Kosovo. Ended economies, groups and the world are left out.</value>
    public static IReadOnlyList<Economy> Singles => EconomyIndex.Shared.Singles;

    /// <summary>Gets the economies that trade was recorded for and that are no longer, in order of number.</summary>
    /// <value>The Soviet Union, Czechoslovakia, Serbia and Montenegro, Sudan before 2011 and the like: those whose <see cref="Kind"/> is <see cref="EconomyKind.Ended"/>.</value>
    public static IReadOnlyList<Economy> Ended => EconomyIndex.Shared.Ended;

    /// <summary>Gets the everyday English name.</summary>
    /// <value>UN M49's wording, shortened where M49 gives a formal name: "Iran", not "Iran (Islamic Republic of)".</value>
    /// <remarks>It is for people to read and may be reworded in any release. No parser takes it.</remarks>
    public string Name => Entry.Name;

    /// <summary>Gets the number that the economy is.</summary>
    /// <value>1 to 999; 0 for <see cref="Unspecified"/>.</value>
    public int NumericCode => _number;

    /// <summary>Gets the alpha-2 code of ISO 3166-1: the present one, or the one that an ended economy had.</summary>
    /// <value>
    /// Two capital letters; XK for Kosovo, which ISO leaves to users. Null where there is none: the world, groups, "nes" areas, and
    /// ended economies that ISO never listed. An ended economy may share it with one of today (SD).
    /// </value>
    public string? Alpha2 => Entry.Alpha2;

    /// <summary>Gets the alpha-3 code of ISO 3166-1: the present one, or the one that an ended economy had.</summary>
    /// <value>
    /// Three capital letters; XKX for Kosovo, which ISO leaves to users. Null where there is none, the world included: its text
    /// "WLD" is no code of ISO's. An ended economy may share it with one of today (SDN).
    /// </value>
    public string? Alpha3 => Entry.Alpha3;

    /// <summary>Gets what the economy stands for.</summary>
    public EconomyKind Kind => Entry.Kind;

    /// <summary>Gets whether a sum over economies must leave this one out, or trade would be counted twice or under no name.</summary>
    /// <value>True for <see cref="Unspecified"/>, the world, groups and "nes" areas; false for single and ended economies.</value>
    public bool IsAggregateOrUnspecified => Kind is not (EconomyKind.Single or EconomyKind.Ended);

    /// <summary>Gets whether the economy no longer exists.</summary>
    public bool IsEnded => Kind == EconomyKind.Ended;

    /// <summary>Gets the last day on which an ended economy existed.</summary>
    /// <value>
    /// The day before the act took effect that divided it or made it part of another: 2011-07-08 for Sudan before 2011, since South Sudan became
    /// independent on 9 July. For the two customs unions, the last day that was reported under their number. Null for an economy
    /// that goes on, and for an ended one without such an act: some islets whose codes ISO merged in 1986, metropolitan
    /// France, the Neutral Zone.
    /// </value>
    /// <remarks>
    /// It is not the day on which ISO withdrew the code, which may be years later, nor the last year for which trade was reported.
    /// Sources: the acts themselves, and the state system list of the Correlates of War project where it has the state.
    /// </remarks>
    public LocalDate? LastDay => Entry.LastDay;

    /// <summary>Gets the code that ISO 3166-3 gives to an ended economy.</summary>
    /// <value>
    /// Four capital letters, such as SUHH for the Soviet Union. Null for economies that are not ended, and for ended ones without a
    /// code of their own there, since ISO lists withdrawn letters: SDN was not withdrawn in 2011, and YUCS covers two states.
    /// </value>
    public string? FormerCode => Entry.FormerCode;

    private EconomyEntry Entry => EconomyIndex.Shared.Entry(_number);
}

using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics;

/// <summary>Says what an <see cref="Economy"/> stands for.</summary>
/// <remarks>
/// Only <see cref="Single"/> and <see cref="Ended"/> may be added up with each other. The other kinds contain economies
/// that a file may list as well, or stand for trade whose partner is not known; see
/// <see cref="Economy.IsAggregateOrUnspecified"/>.
/// </remarks>
public enum EconomyKind
{
    /// <summary>No economy was named: the default value. It is not the world.</summary>
    Unspecified = 0,

    /// <summary>An economy of today, with codes of its own. It need not be a state: Hong Kong and Guam are economies too.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "A single economy is the opposite of a group; no type is meant.")]
    Single = 1,

    /// <summary>
    /// An economy that trade was recorded for and no longer is: a state that dissolved, merged or lost a part of its territory;
    /// or a customs union that reported as one economy while its members did not report (Belgium-Luxembourg until 1998, the
    /// Southern African Customs Union until 1999). Such a union is no <see cref="Group"/>: it is never listed beside
    /// its members, so that to leave it out would be to lose their trade.
    /// </summary>
    Ended = 2,

    /// <summary>The whole world.</summary>
    World = 3,

    /// <summary>Several economies under one number: a region of UN M49, the European Union, ASEAN.</summary>
    Group = 4,

    /// <summary>Trade recorded without a partner economy: UN Comtrade's "nes" areas, bunkers, free zones and special categories.</summary>
    NotElsewhereSpecified = 5,
}

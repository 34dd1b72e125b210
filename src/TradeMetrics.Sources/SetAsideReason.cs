namespace TradeMetrics.Sources;

/// <summary>Why a row does not belong to the trade of a pair. Where several reasons apply, the first of this list is given.</summary>
/// <remarks><c>default</c> is <see cref="NoPeriod"/>.</remarks>
public enum SetAsideReason
{
    /// <summary>The row has no period of the calendar: no year, or one that starts on another day than 1 January. It cannot be kept.</summary>
    NoPeriod = 0,

    /// <summary>There is no value, or a zero that stands for one: the month was not published. It cannot be kept.</summary>
    MissingValue,

    /// <summary>The total of a year whose months were not all published: it would pass for a year. It cannot be kept.</summary>
    PartialYear,

    /// <summary>The value is below zero, which corrects other rows and is no flow. It cannot be kept.</summary>
    NegativeValue,

    /// <summary>The row is no flow: a balance, a price, a quantity. It cannot be kept.</summary>
    NotAFlow,

    /// <summary>A part of another flow: re-exports are inside exports, re-imports inside imports.</summary>
    ReExport,

    /// <summary>A part by second partner, customs procedure, mode of transport or supply, where the total of these is a row too.</summary>
    SubTotal,

    /// <summary>A year beside its months.</summary>
    PeriodTotal,

    /// <summary>The same flow in a second valuation: imports FOB beside imports CIF.</summary>
    SecondValuation,

    /// <summary>The figure of the side that <see cref="ReadOptions.ReportedBy"/> does not ask for. It is never refused or kept.</summary>
    OtherSide,

    /// <summary>A code that names no economy, or no product of the list that the options give. If it is kept, the economy is <see cref="Economy.Unspecified"/>.</summary>
    UnknownCode,

    /// <summary>The world, a group or a "nes" area where an economy is expected.</summary>
    AggregatePartner,

    /// <summary>The exporter is the importer.</summary>
    SelfTrade,

    /// <summary>The total of all products among products.</summary>
    TotalProduct,

    /// <summary>A product of another level than those that are kept: chapters among six-digit headings, overlapping groups.</summary>
    OtherProductLevel,

    /// <summary>A row for the same flow came before.</summary>
    DuplicateKey,
}

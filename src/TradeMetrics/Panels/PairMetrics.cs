namespace TradeMetrics.Panels;

/// <summary>Names the metrics of a pair that are computed from its flows in both directions. They can be combined.</summary>
/// <remarks>X is what the row economy sold to the column economy and M what it bought from it. Where a flow that a metric needs is absent, it is <see cref="UndefinedReason.Missing"/>.</remarks>
[Flags]
public enum PairMetrics
{
    /// <summary>No metric.</summary>
    None = 0,

    /// <summary>X + M, the total trade or turnover, 0 or more.</summary>
    Total = 1,

    /// <summary>X − M.</summary>
    Balance = 2,

    /// <summary>X ÷ M, 0 or more. Where M is 0 it is <see cref="UndefinedReason.ZeroDenominator"/>, and <see cref="UndefinedReason.NoTrade"/> where both are. Source: UN ESCAP handbook (2009).</summary>
    CoverageRatio = 4,

    /// <summary>(X − M) ÷ (X + M), from −1 to 1; <see cref="UndefinedReason.NoTrade"/> where both are 0. Source: UN ESCAP handbook (2009).</summary>
    NormalizedBalance = 8,

    /// <summary>
    /// X ÷ X of the same period a year before − 1, as a fraction: 0.3 is +30 %. From 0 it is <see cref="UndefinedReason.NewTrade"/>, from 0 to 0
    /// <see cref="UndefinedReason.NoTrade"/>. Where the panel lacks the period a year before, it is <see cref="UndefinedReason.Missing"/>, however near other periods are.
    /// </summary>
    YearOnYear = 16,

    /// <summary>X ÷ all exports of the row economy, from 0 to 1; <see cref="UndefinedReason.NoTrade"/> where these are 0.</summary>
    ExportShare = 32,

    /// <summary>M ÷ all imports of the row economy, from 0 to 1; <see cref="UndefinedReason.NoTrade"/> where these are 0.</summary>
    ImportShare = 64,

    /// <summary>Every metric.</summary>
    All = Total | Balance | CoverageRatio | NormalizedBalance | YearOnYear | ExportShare | ImportShare,
}

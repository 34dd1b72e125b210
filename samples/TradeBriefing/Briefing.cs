using NodaTime;
using TradeMetrics;
using TradeMetrics.Samples.Seeds;

namespace TradeBriefing;

/// <summary>All that the program prints, computed and not yet laid out.</summary>
public sealed record Briefing(
    string Title, LocalDate AsOf, LocalDate FileDate, Economy Reporter, Economy Partner, string Currency,
    RelationsBriefing? Relations, IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<FigureRow> Figures, IReadOnlyList<YearGap> Gaps, IReadOnlyList<PrintedRemark> Undated,
    IReadOnlyList<GrowthRow> Growth, IReadOnlyList<ChangeBriefing> Changes, IReadOnlyList<TargetBriefing> Targets, ImpliedBriefing? Implied,
    IReadOnlyList<SeedField> Fields, IReadOnlyDictionary<string, SeedSource> Sources);

/// <param name="LastAnniversary">Null where there was none yet.</param>
public sealed record RelationsBriefing(
    LocalDate Established, string? Printed, string? Note, int? CompletedYears,
    AnniversaryDate? LastAnniversary, AnniversaryDate NextAnniversary, int DaysToNext, AnniversaryDate? NextJubilee, string? JubileeName,
    IReadOnlyList<MisprintBriefing> Misprints);

/// <param name="Verdict">Why what was printed cannot be true.</param>
public sealed record MisprintBriefing(string Printed, string Source, string Verdict);

/// <param name="When">As far as it was printed; null where it was not.</param>
public sealed record TimelineEntry(string What, TradePeriod? When, string Status, string? Note, string Source);

public sealed record PrintedRemark(string What, string Printed, string? Note, string Source);

/// <param name="SmallBase">The base is so small beside the later level that the rate misleads; look at the levels.</param>
public sealed record GrowthRow(
    string What, string Source, TradePeriod From, TradePeriod To, decimal FromLevel, decimal ToLevel, Metric<GrowthRate> PerYear, bool SmallBase);

public sealed record ChangeBriefing(string What, TradePeriod Period, TradePeriod Base, string Printed, string Source, IReadOnlyList<ReadingBriefing> Readings);

public sealed record ReadingBriefing(string Name, decimal LowMultiple, decimal HighMultiple, GrowthRate Low, GrowthRate High);

public sealed record TargetBriefing(
    string What, string Printed, decimal Amount, string? Note, string Source, IReadOnlyList<SeedPledge> Pledges,
    TradePeriod? BaseYear, string? BaseSource, string? BaseHedge, decimal? Level, decimal? Progress, decimal? Gap,
    IReadOnlyList<RequiredGrowthRow> Required, TrendBriefing? Trend);

public sealed record RequiredGrowthRow(int By, string Why, Metric<GrowthRate> PerYear);

public sealed record TrendBriefing(TradePeriod From, TradePeriod To, string Source, Metric<GrowthRate> PerYear, Metric<TradePeriod> Reached);

using System.Text.Json.Serialization;

namespace TradeMetrics.Samples.Seeds;

/// <summary>What was printed about the trade of two economies; the shape of <c>seeds/seed.schema.json</c>.</summary>
public sealed record Seed(
    string Title, string AsOf, IReadOnlyList<Economy> Economies, string Currency,
    IReadOnlyDictionary<string, SeedSource> Sources,
    SeedRelations? Relations = null,
    IReadOnlyList<SeedEvent>? Events = null,
    IReadOnlyList<SeedFigure>? Figures = null,
    IReadOnlyList<SeedWithheld>? Withheld = null,
    IReadOnlyList<SeedRange>? Ranges = null,
    IReadOnlyList<SeedChange>? Changes = null,
    IReadOnlyList<SeedTarget>? Targets = null,
    IReadOnlyList<SeedField>? Fields = null,
    string? Claims = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);

public sealed record SeedSource(string Publisher, string? Date = null, string? Note = null);

public sealed record SeedRelations(string Established, string Source, string? Printed = null, string? Note = null, IReadOnlyList<SeedMisprint>? Misprints = null);

public sealed record SeedMisprint(string Printed, string Date, int Years, string Source);

public sealed record SeedEvent(string What, string Source, string? From = null, string? To = null, bool Planned = false, string? Note = null);

public enum FigureKind
{
    Flow,
    Turnover,
}

public sealed record SeedFigure(
    FigureKind Kind, string Printed, string Source,
    Economy? Exporter = null, Economy? Importer = null, TradePeriod? Period = null, Economy? ReportedBy = null,
    string? Hedge = null, Economy? Favours = null, string? Note = null, bool MayBeMissing = false);

public sealed record SeedWithheld(TradePeriod Period, string Note, string Source, Economy? ReportedBy = null);

public sealed record SeedRange(string Printed, string Source, string? Note = null);

public sealed record SeedChange(string What, TradePeriod Period, string Printed, IReadOnlyList<SeedReading> Readings, string Source);

public sealed record SeedReading(string Name, string Low, string High);

public sealed record SeedTarget(string Printed, string What, string Source, string? Note = null, IReadOnlyList<SeedPledge>? Pledges = null);

public sealed record SeedPledge(string When, string? Note = null, int? By = null);

public sealed record SeedField(string What, IReadOnlyList<string>? HarmonizedSystem = null);

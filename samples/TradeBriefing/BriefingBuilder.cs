using System.Globalization;
using NodaTime;
using TradeMetrics;
using TradeMetrics.Claims;
using TradeMetrics.Samples.Seeds;

namespace TradeBriefing;

/// <summary>Computes the briefing: dates, balance and growth with the library, and nothing that a figure does not support.</summary>
public static class BriefingBuilder
{
    private static readonly int[] Horizons = [3, 5, 10];

    // A level ten times its base is nine times "new" for every one that was there.
    private const decimal SmallBaseMultiple = 10m;

    public static Briefing Build(Seed seed, LocalDate asOf, ClaimDocument? claims = null)
    {
        Economy reporter = seed.Economies[0], partner = seed.Economies[1];
        FigureRow[] rows = FigureRows.Of(seed);
        // A year that has not ended on the day of the briefing is not known then.
        FigureRow[] years = [.. rows.Where(r => IsCalendarYear(r.Period) && r.Turnover.IsDefined && r.Period.End < asOf)];
        return new(
            seed.Title, asOf, SeedReader.Day(seed.AsOf), reporter, partner, seed.Currency,
            seed.Relations is { } relations ? Relations(relations, asOf) : null,
            Timeline(seed, asOf), rows, FigureRows.Gaps(rows, seed.Withheld ?? []), Undated(seed),
            GrowthRows(rows, reporter, partner),
            [.. (seed.Changes ?? []).Select(Change)],
            [.. (seed.Targets ?? []).Select(t => Target(t, years, asOf))],
            claims is null ? null : ImpliedBriefing.Of(claims),
            seed.Fields ?? [], seed.Sources);
    }

    private static RelationsBriefing Relations(SeedRelations seed, LocalDate asOf)
    {
        LocalDate established = SeedReader.Day(seed.Established);
        var anniversary = new Anniversary(established);
        bool begun = asOf >= established;
        int? completed = begun ? anniversary.CompletedYears(asOf) : null;
        LocalDate next = anniversary.Next(asOf);
        AnniversaryDate? jubilee = anniversary.NextJubilee(asOf);
        // The last anniversary counts today, so that it is celebrated on its day.
        AnniversaryDate? last = completed is > 0 ? new(completed.Value, anniversary.Number(completed.Value)) : null;
        return new(
            established, seed.Printed, seed.Note, completed, last,
            new(begun ? completed!.Value + 1 : 1, next), Period.DaysBetween(asOf, next),
            jubilee, jubilee is { } j ? Jubilees.Default.NameOf(j.Number) : null,
            [.. (seed.Misprints ?? []).Select(m => Misprint(m, anniversary))]);
    }

    private static MisprintBriefing Misprint(SeedMisprint misprint, Anniversary anniversary)
    {
        LocalDate printed = SeedReader.Day(misprint.Date);
        string verdict = anniversary.Number(misprint.Years) == printed
            ? string.Create(CultureInfo.InvariantCulture, $"{printed:R} is the day of anniversary number {misprint.Years}, not of the beginning")
            : string.Create(CultureInfo.InvariantCulture, $"{misprint.Years} years before it would be {printed.PlusYears(-misprint.Years):R}");
        return new(misprint.Printed, misprint.Source, verdict);
    }

    private static TimelineEntry[] Timeline(Seed seed, LocalDate asOf)
    {
        var entries = (seed.Events ?? []).Select(e =>
        {
            TradePeriod? when = e.From is null ? null
                : e.To is null ? SeedReader.Date(e.From)
                : TradePeriod.Between(SeedReader.Date(e.From).Start, SeedReader.Date(e.To).End);
            string status = !e.Planned ? "" : when is { } w && w.End < asOf ? "was planned; the file does not say whether it took place" : "planned";
            return new TimelineEntry(e.What, when, status, e.Note, e.Source);
        });
        return [.. entries.OrderBy(e => e.When is null).ThenBy(e => e.When)];
    }

    private static PrintedRemark[] Undated(Seed seed) =>
    [
        .. (seed.Figures ?? []).Where(f => f.Period is null).Select(f => new PrintedRemark(
            f.Kind == FigureKind.Turnover ? "turnover" : $"{f.Exporter?.Name} to {f.Importer?.Name}",
            f.Hedge is null ? f.Printed : $"{f.Hedge} {f.Printed}",
            f.Favours is { } favours ? $"{f.Note}; balance favours {favours.Name}" : f.Note, f.Source)),
        .. (seed.Ranges ?? []).Select(r => new PrintedRemark("turnover", r.Printed, r.Note, r.Source)),
    ];

    private static GrowthRow[] GrowthRows(FigureRow[] rows, Economy reporter, Economy partner)
    {
        (string What, Func<FigureRow, Metric<decimal>> Of)[] quantities =
        [
            ($"{reporter.Name} to {partner.Name}", r => r.Exports),
            ($"{partner.Name} to {reporter.Name}", r => r.Imports),
            ("turnover", r => r.Turnover),
        ];
        var growth = new List<GrowthRow>();
        // Figures of different sources or reporters are never chained.
        foreach (var group in rows.Where(r => IsCalendarYear(r.Period)).GroupBy(r => (r.Source, r.ReportedBy)))
        {
            foreach ((string what, Func<FigureRow, Metric<decimal>> of) in quantities)
            {
                TradeSeries<decimal> series = Series(group, of);
                TradePeriod[] known = [.. series.Observations.Select(o => o.Period)];
                var steps = known.Zip(known.Skip(1)).ToList();
                if (known.Length > 2) steps.Add((known[0], known[^1]));
                growth.AddRange(steps.Select(s => Growth(what, group.Key.Source, series, s.First, s.Second)));
            }
        }
        return [.. growth];
    }

    private static GrowthRow Growth(string what, string source, TradeSeries<decimal> series, TradePeriod from, TradePeriod to)
    {
        decimal earlier = series.Total(from).Value, later = series.Total(to).Value;
        return new(what, source, from, to, earlier, later, series.CompoundGrowth(from, to), earlier > 0m && later / earlier >= SmallBaseMultiple);
    }

    private static TradeSeries<decimal> Series(IEnumerable<FigureRow> rows, Func<FigureRow, Metric<decimal>> of) =>
        TradeSeries.Create(rows.Where(r => of(r).IsDefined && !(r.MayBeMissing && of(r).Value == 0m)).Select(r => new Observation<decimal>(r.Period, of(r))));

    private static ChangeBriefing Change(SeedChange change) => new(
        change.What, change.Period, change.Period.PlusYears(-1), change.Printed, change.Source,
        [.. change.Readings.Select(r =>
        {
            decimal low = decimal.Parse(r.Low, CultureInfo.InvariantCulture), high = decimal.Parse(r.High, CultureInfo.InvariantCulture);
            return new ReadingBriefing(r.Name, low, high, GrowthRate.FromMultiple(low), GrowthRate.FromMultiple(high));
        })]);

    private static TargetBriefing Target(SeedTarget target, FigureRow[] years, LocalDate asOf)
    {
        decimal amount = PrintedAmount.Parse(target.Printed);
        FigureRow? latest = years.MaxBy(r => r.Period);
        IReadOnlyList<SeedPledge> pledges = target.Pledges ?? [];
        if (latest is null)
            return new(target.What, target.Printed, amount, target.Note, target.Source, pledges, null, null, null, null, null, null, [], null);

        var known = new Observation<decimal>(latest.Period, latest.Turnover);
        var deadlines = pledges.Select(p => p.By).OfType<int>().Distinct().Select(by => (By: by, Why: "as pledged"))
            .Concat(Horizons.Select(h => (By: asOf.Year + h, Why: $"{h} years from {asOf.Year}")))
            .DistinctBy(d => d.By);
        var asTarget = new TradeTarget<decimal>(amount, asOf.Year);
        return new(
            target.What, target.Printed, amount, target.Note, target.Source, pledges,
            latest.Period, latest.Source, latest.Hedge, latest.Turnover.Value,
            asTarget.Progress(latest.Turnover.Value), asTarget.Gap(latest.Turnover.Value),
            [.. deadlines.Select(d => new RequiredGrowthRow(d.By, d.Why, RequiredGrowth(amount, d.By, known, asOf)))],
            Trend(years, amount));
    }

    // A deadline that lies before the day of the briefing has passed, whatever year the last known level is of.
    private static Metric<GrowthRate> RequiredGrowth(decimal amount, int by, Observation<decimal> known, LocalDate asOf) =>
        by < asOf.Year ? UndefinedReason.DeadlinePassed : new TradeTarget<decimal>(amount, by).RequiredGrowth(known);

    /// <summary>The growth of the longest stretch of turnover that one source covers.</summary>
    private static TrendBriefing? Trend(FigureRow[] years, decimal amount)
    {
        var longest = years.GroupBy(r => (r.Source, r.ReportedBy))
            .Select(g => g.OrderBy(r => r.Period).ToArray())
            .Where(g => g.Length > 1)
            .MaxBy(g => g[^1].Period.Start.Year - g[0].Period.Start.Year);
        if (longest is null) return null;
        TradePeriod from = longest[0].Period, to = longest[^1].Period;
        Metric<GrowthRate> growth = Series(longest, r => r.Turnover).CompoundGrowth(from, to);
        // From the source's own last level, since its growth says nothing of another's.
        var last = new Observation<decimal>(to, longest[^1].Turnover);
        return new(from, to, longest[0].Source, growth, growth.SelectMany(g => new TradeTarget<decimal>(amount, to).ProjectedYear(last, g)));
    }

    internal static bool IsCalendarYear(TradePeriod period) => period.WholeMonths == 12 && period.Start.Month == 1;
}

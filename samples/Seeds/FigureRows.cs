
namespace TradeMetrics.Samples.Seeds;

/// <summary>Puts together what one source says of one period, and finds the years of which nothing is known.</summary>
public static class FigureRows
{
    public const string NoFigure = "no figure";

    public static FigureRow[] Of(Seed seed)
    {
        var groups = (seed.Figures ?? []).Where(f => f.Period is not null).GroupBy(f => (Period: f.Period!.Value, f.ReportedBy, f.Source));
        return [.. groups.Select(g => Row(g.Key.Period, g.Key.ReportedBy, g.Key.Source, [.. g], seed.Economies)).OrderBy(r => r.Period)];
    }

    public static YearGap[] Gaps(FigureRow[] rows, IReadOnlyList<SeedWithheld> withheld)
    {
        TradePeriod[] known = [.. rows.Select(r => r.Period).Where(p => p.WholeMonths == 12 && p.Start.Month == 1)];
        TradePeriod[] silent = [.. withheld.Select(w => w.Period)];
        var years = TradeSeries.Create(known.Concat(silent).Distinct().Select(p => new Observation<decimal>(p, UndefinedReason.Missing)));
        IEnumerable<YearGap> unknown = years.Gaps.Select(year => new YearGap(year, rows.Any(r => year.Contains(r.Period)) ? "only a part of the year is known" : NoFigure));
        IEnumerable<YearGap> notPublished = withheld.Where(w => !known.Contains(w.Period)).Select(w => new YearGap(w.Period, w.Note));
        return [.. Join(unknown.Concat(notPublished).OrderBy(g => g.Years))];
    }

    // Neighbouring years with the same reason are one gap.
    private static IEnumerable<YearGap> Join(IEnumerable<YearGap> gaps)
    {
        YearGap? open = null;
        foreach (YearGap gap in gaps)
        {
            if (open is null)
            {
                open = gap;
            }
            else if (open.Reason == gap.Reason && open.Years.Abuts(gap.Years))
            {
                open = open with { Years = TradePeriod.Between(open.Years.Start, gap.Years.End) };
            }
            else
            {
                yield return open;
                open = gap;
            }
        }
        if (open is not null) yield return open;
    }

    private static FigureRow Row(TradePeriod period, Economy? reportedBy, string source, SeedFigure[] figures, IReadOnlyList<Economy> pair)
    {
        Metric<decimal> exports = Amount(figures.FirstOrDefault(f => f.Kind == FigureKind.Flow && f.Exporter == pair[0]));
        Metric<decimal> imports = Amount(figures.FirstOrDefault(f => f.Kind == FigureKind.Flow && f.Exporter == pair[1]));
        Metric<decimal> turnover = Amount(figures.FirstOrDefault(f => f.Kind == FigureKind.Turnover));
        var derived = new List<string>();
        Derive(ref turnover, "turnover", from e in exports from i in imports select e + i);
        Derive(ref exports, "exports", from t in turnover from i in imports select t - i);
        Derive(ref imports, "imports", from t in turnover from e in exports select t - e);

        Metric<BilateralTrade<decimal>> trade = from e in exports from i in imports select new BilateralTrade<decimal>(pair[0], pair[1], period, e, i);
        Economy? printed = figures.Select(f => f.Favours).FirstOrDefault(f => f is not null);
        return new(
            period, reportedBy, source, exports, imports, turnover, derived,
            trade.Select(t => t.Balance), trade.SelectMany(t => t.CoverageRatio),
            trade.ValueOrNull?.Favours ?? printed, printed is not null,
            figures.FirstOrDefault(f => f.Kind == FigureKind.Turnover)?.Hedge, figures.Select(f => f.Note).FirstOrDefault(n => n is not null),
            figures.Any(f => f.MayBeMissing));

        void Derive(ref Metric<decimal> amount, string name, Metric<decimal> from)
        {
            if (amount.IsDefined || !from.TryGetValue(out decimal value) || value < 0m) return;
            amount = value;
            derived.Add(name);
        }
    }

    private static Metric<decimal> Amount(SeedFigure? figure) =>
        figure is null ? UndefinedReason.Missing : PrintedAmount.Parse(figure.Printed);
}

using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Monthly observations in no order: some months absent, some without a value, some marked as breaks.</summary>
public sealed record MonthlyObservations(IReadOnlyList<Observation<decimal>> Observations)
{
    public TradeSeries<decimal> ToSeries() => TradeSeries.Create(Observations);

    public override string ToString() => string.Join("; ", Observations.OrderBy(o => o.Period));
}

/// <summary>Monthly observations without gaps, of which every one has a value.</summary>
public sealed record CompleteMonths(TradePeriod First, IReadOnlyList<decimal> Amounts)
{
    public TradeSeries<decimal> ToSeries() => TradeSeries.Consecutive(First, Amounts);

    public override string ToString() => $"from {First}: {string.Join(", ", Amounts)}";
}

/// <summary>Series of months; each shrinks to fewer and plainer observations.</summary>
public static class SeriesGenerators
{
    private static readonly Gen<TradePeriod> FirstMonth =
        from year in Gen.Choose(2015, 2020)
        from month in Gen.Choose(1, 12)
        select TradePeriod.Month(year, month);

    private static readonly Gen<ObservationStatus> Status = Gen.Frequency(
        (20, Gen.Constant(ObservationStatus.Normal)),
        (1, Gen.Constant(ObservationStatus.TimeSeriesBreak)),
        (1, Gen.Constant(ObservationStatus.Provisional)));

    private static readonly Gen<Metric<decimal>> Value = Gen.Frequency(
        (20, AmountGenerators.Flows().Generator.Select(f => Metric.Of(f.Value))),
        (1, AmountGenerators.Reasons().Generator.Select(Metric<decimal>.Undefined)));

    public static Arbitrary<MonthlyObservations> Observations() => Arb.From(
        from first in FirstMonth
        from count in Gen.Choose(0, 40)
        from months in Month.ListOf(count)
        from shuffled in Gen.Shuffle(months.Index().Where(m => !m.Item.Absent).Select(m => Of(first.PlusMonths(m.Index), m.Item)).ToArray())
        select new MonthlyObservations(shuffled),
        series => Shorter(series).Concat(Plainer(series)));

    public static Arbitrary<CompleteMonths> Complete() => Arb.From(
        from first in FirstMonth
        from count in Gen.Choose(1, 40)
        from amounts in AmountGenerators.Flows().Generator.ListOf(count)
        select new CompleteMonths(first, [.. amounts.Select(a => a.Value)]),
        series => Shorter(series).Concat(Rounder(series)));

    private static Gen<(bool Absent, Metric<decimal> Value, ObservationStatus Status)> Month =>
        from absent in Gen.Choose(0, 19)
        from value in Value
        from status in Status
        select (absent == 0, value, status);

    private static Observation<decimal> Of(TradePeriod period, (bool Absent, Metric<decimal> Value, ObservationStatus Status) month) =>
        new(period, month.Value, month.Status);

    private static IEnumerable<MonthlyObservations> Shorter(MonthlyObservations series) =>
        Enumerable.Range(0, series.Observations.Count)
            .Select(i => new MonthlyObservations([.. series.Observations.Take(i), .. series.Observations.Skip(i + 1)]));

    private static IEnumerable<MonthlyObservations> Plainer(MonthlyObservations series)
    {
        var one = new Observation<decimal>(default, 1m);
        for (int i = 0; i < series.Observations.Count; i++)
        {
            Observation<decimal> observation = series.Observations[i];
            if (observation.Value == one.Value && observation.Status == one.Status) continue;
            var plain = new Observation<decimal>(observation.Period, one.Value);
            yield return new([.. series.Observations.Take(i), plain, .. series.Observations.Skip(i + 1)]);
        }
    }

    private static IEnumerable<CompleteMonths> Shorter(CompleteMonths series)
    {
        if (series.Amounts.Count == 1) yield break;
        yield return new(series.First, [.. series.Amounts.Take(series.Amounts.Count / 2)]);
        yield return new(series.First, [.. series.Amounts.SkipLast(1)]);
        yield return new(series.First.Next(), [.. series.Amounts.Skip(1)]);
    }

    private static IEnumerable<CompleteMonths> Rounder(CompleteMonths series) =>
        series.Amounts.Index().SelectMany(a => AmountGenerators.Smaller(a.Item).Take(2)
            .Select(smaller => series with { Amounts = [.. series.Amounts.Take(a.Index), smaller, .. series.Amounts.Skip(a.Index + 1)] }));
}

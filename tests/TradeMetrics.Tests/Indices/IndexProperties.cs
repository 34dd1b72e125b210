using FsCheck.Xunit;
using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

/// <summary>Each index agrees with its formula written plainly, stays in its range and does not depend on the unit of its flows.</summary>
[Properties(Arbitrary = [typeof(IndexGenerators)], MaxTest = 500)]
public class IndexProperties
{
    // A power of two scales without rounding, so that nothing may change at all.
    private const double Unit = 1024d;

    [Property]
    public bool Concentration_agrees_with_plain_sums(FlowColumn column) =>
        Concentration.HerfindahlHirschman(column.Values).Agrees(NaiveIndices.HerfindahlHirschman(column.Values))
        && Concentration.Theil(column.Values).Agrees(NaiveIndices.Theil(column.Values))
        && Concentration.Entropy(column.Values).Agrees(NaiveIndices.Entropy(column.Values));

    [Property]
    public bool Theil_and_entropy_add_up_to_the_logarithm_of_n(FlowColumn column) =>
        !Concentration.Theil(column.Values).IsDefined
        || Math.Abs(Concentration.Theil(column.Values).Value + Concentration.Entropy(column.Values).Value - Math.Log(column.Values.Length)) < 1e-12;

    [Property]
    public bool Concentration_stays_in_its_range(FlowColumn column)
    {
        double[] v = column.Values;
        if (v.Sum() == 0) return !Concentration.HerfindahlHirschman(v).IsDefined;
        return Concentration.HerfindahlHirschman(v).Value is var h && h >= 1d / v.Length && h <= 1d
            && Concentration.EquivalentNumber(v).Value is var n && n >= 1d && n <= v.Length * (1 + 1e-15)
            && (v.Length == 1 || (Concentration.HerfindahlHirschmanNormalized(v).Value is >= 0d and <= 1d && Concentration.Unctad(v).Value is >= 0d and <= 1d
                && Concentration.HerfindahlHirschmanNormalized(v).Value <= Concentration.Unctad(v).Value + 1e-15));
    }

    [Property]
    public bool Intra_industry_trade_agrees_with_plain_sums(FlowColumns flows) =>
        GrubelLloyd.Aggregate(flows.First, flows.Second).Agrees(NaiveIndices.GrubelLloyd(flows.First, flows.Second))
        && GrubelLloyd.SimpleMean(flows.First, flows.Second).Agrees(NaiveIndices.GrubelLloydMean(flows.First, flows.Second))
        // The textbook's form divides two differences of rounded sums.
        && GrubelLloyd.ImbalanceAdjusted(flows.First, flows.Second).Agrees(
            NaiveIndices.GrubelLloydAdjusted(flows.First, flows.Second), 1e-15 * (flows.First.Sum() + flows.Second.Sum()) / Math.Max(1e-300, Math.Min(flows.First.Sum(), flows.Second.Sum())) + 1e-11);

    [Property]
    public bool Intra_industry_trade_is_symmetric_and_in_its_range(FlowColumns flows)
    {
        Metric<double> aggregate = GrubelLloyd.Aggregate(flows.First, flows.Second), adjusted = GrubelLloyd.ImbalanceAdjusted(flows.First, flows.Second);
        return aggregate == GrubelLloyd.Aggregate(flows.Second, flows.First)
            && GrubelLloyd.SimpleMean(flows.First, flows.Second) == GrubelLloyd.SimpleMean(flows.Second, flows.First)
            && adjusted == GrubelLloyd.ImbalanceAdjusted(flows.Second, flows.First)
            && aggregate.ValueOrNull is null or (>= 0d and <= 1d)
            && (!adjusted.IsDefined || (adjusted.Value <= 1d && adjusted.Value >= aggregate.Value * (1 - 1e-14)));
    }

    [Property]
    public bool The_aggregate_is_the_weighted_mean_of_the_products(FlowColumns flows)
    {
        if (!GrubelLloyd.Aggregate(flows.First, flows.Second).TryGetValue(out double aggregate)) return true;
        double weights = flows.First.Sum() + flows.Second.Sum();
        double mean = flows.First.Zip(flows.Second, (x, m) => (x + m) / weights * (GrubelLloyd.Product(x, m).ValueOrNull ?? 0)).Sum();
        return Math.Abs(mean - aggregate) < 1e-11;
    }

    [Property]
    public bool Structures_agree_with_plain_sums(FlowColumns flows) =>
        (flows.First.Length < 2 || TradeStructure.FingerKreinin(flows.First, flows.Second).Agrees(NaiveIndices.Similarity(flows.First, flows.Second)))
        && TradeStructure.Complementarity(flows.First, flows.Second).Agrees(NaiveIndices.Complementarity(flows.First, flows.Second));

    [Property]
    public bool Similarity_is_symmetric_in_its_range_and_whole_with_oneself(FlowColumns flows)
    {
        Metric<double> similarity = TradeStructure.FingerKreinin(flows.First, flows.Second);
        return similarity == TradeStructure.FingerKreinin(flows.Second, flows.First)
            && similarity.ValueOrNull is null or (>= 0d and <= 1d)
            && (TradeStructure.FingerKreinin(flows.First, flows.First).ValueOrNull ?? 1d) is > 1 - 1e-14 and <= 1d;
    }

    [Property]
    public bool Advantage_agrees_with_plain_sums(FlowColumns flows) =>
        ComparativeAdvantage.Balassa(flows.First, World(flows)).Zip(NaiveIndices.Balassa(flows.First, World(flows))).All(p => p.First.Agrees(p.Second))
        && ComparativeAdvantage.Symmetric(flows.First, World(flows)).Zip(NaiveIndices.Balassa(flows.First, World(flows)))
            .All(p => p.First.Agrees(p.Second is { } rca ? (rca - 1) / (rca + 1) : null));

    [Property]
    public bool Advantages_weighted_by_the_world_are_one_and_additive_ones_add_up_to_nothing(FlowColumns flows)
    {
        double[] world = World(flows);
        if (flows.First.Sum() == 0) return ComparativeAdvantage.Balassa(flows.First, world).All(m => !m.IsDefined);
        double weighted = ComparativeAdvantage.Balassa(flows.First, world).Zip(world, (m, w) => (m.ValueOrNull ?? 0) * w / world.Sum()).Sum();
        double added = ComparativeAdvantage.Additive(flows.First, world).Sum(m => m.Value);
        double specialized = flows.Second.Sum() == 0 ? 0 : TradeStructure.MichaelySpecialization(flows.First, flows.Second).Sum(m => m.Value);
        return Math.Abs(weighted - 1) < 1e-11 && Math.Abs(added) < 1e-12 && Math.Abs(specialized) < 1e-12;
    }

    [Property]
    public bool No_index_depends_on_the_unit(FlowColumns flows)
    {
        double[] x = flows.First, y = flows.Second, x2 = [.. x.Select(v => v * Unit)], y2 = [.. y.Select(v => v * Unit)];
        return Concentration.HerfindahlHirschman(x) == Concentration.HerfindahlHirschman(x2)
            && Concentration.Theil(x) == Concentration.Theil(x2)
            && GrubelLloyd.Aggregate(x, y) == GrubelLloyd.Aggregate(x2, y2)
            && GrubelLloyd.SimpleMean(x, y) == GrubelLloyd.SimpleMean(x2, y2)
            && GrubelLloyd.ImbalanceAdjusted(x, y) == GrubelLloyd.ImbalanceAdjusted(x2, y2)
            // Structures do not even need one unit for both.
            && TradeStructure.FingerKreinin(x, y) == TradeStructure.FingerKreinin(x, y2)
            && TradeStructure.Complementarity(x, y) == TradeStructure.Complementarity(x2, y)
            && ComparativeAdvantage.Balassa(x, y).SequenceEqual(ComparativeAdvantage.Balassa(x, y2));
    }

    [Property]
    public bool Keys_in_any_order_give_the_same_as_columns(FlowColumns flows)
    {
        // Zeros are left out on one side, and the other side is turned round.
        var first = flows.First.Index().Where(p => p.Item > 0).ToDictionary(p => p.Index, p => p.Item);
        var second = flows.Second.Index().Reverse().ToDictionary(p => p.Index, p => p.Item);
        return Close(GrubelLloyd.Aggregate(first, second), GrubelLloyd.Aggregate(flows.First, flows.Second))
            && Close(TradeStructure.FingerKreinin(first, second), TradeStructure.FingerKreinin(flows.First, flows.Second))
            && ComparativeAdvantage.Balassa(first, second).All(p => Close(p.Value, ComparativeAdvantage.Balassa(flows.First, flows.Second)[p.Key]));
    }

    private static bool Close(Metric<double> one, Metric<double> other) => one.Reason == other.Reason && one.Agrees(other.ValueOrNull, 1e-14);

    private static double[] World(FlowColumns flows) => [.. flows.First.Zip(flows.Second, (own, others) => own + others)];
}

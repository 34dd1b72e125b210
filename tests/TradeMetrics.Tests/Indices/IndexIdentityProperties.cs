using FsCheck.Xunit;
using TradeMetrics.Indices;

namespace TradeMetrics.Tests;

/// <summary>The identities that tie indices to each other and parts to their whole.</summary>
[Properties(Arbitrary = [typeof(IndexGenerators)], MaxTest = 500)]
public class IndexIdentityProperties
{
    [Property]
    public bool Margins_multiply_to_the_share(FlowColumns flows)
    {
        (double[] x, double[] r) = (flows.First, flows.Second);
        double share = x.Sum() / r.Sum();
        return Multiplies(Margins.ExtensiveHummelsKlenow(x, r), Margins.IntensiveHummelsKlenow(x, r), share)
            && Multiplies(Margins.ExtensiveByCount(x, r), Margins.IntensiveByCount(x, r), share);
    }

    [Property]
    public bool Margins_stay_in_their_range_where_the_reference_includes_the_exporter(FlowColumns flows)
    {
        double[] world = [.. flows.First.Zip(flows.Second, (own, others) => own + others)];
        return Margins.ExtensiveHummelsKlenow(flows.First, world).ValueOrNull is null or (> 0d and <= 1d)
            && Margins.IntensiveHummelsKlenow(flows.First, world).ValueOrNull is null or (> 0d and <= 1d + 1e-15)
            && Margins.ExtensiveByCount(flows.First, world).ValueOrNull is null or (>= 0d and <= 1d)
            && Margins.ExtensiveHummelsKlenow(flows.First, world).IsDefined == flows.First.Sum() > 0;
    }

    [Property]
    public bool Fisher_squared_is_Laspeyres_times_Paasche(PricedColumns priced) => priced.Is((p0, q0, p1, q1) =>
        PriceIndex.Fisher(p0, q0, p1, q1) is var fisher
        && (!fisher.IsDefined || Near(fisher.Value * fisher.Value, PriceIndex.Laspeyres(p0, q0, p1, q1).Value * PriceIndex.Paasche(p0, q0, p1, q1).Value)));

    [Property]
    public bool A_value_index_is_price_times_quantity(PricedColumns priced) => priced.Is((p0, q0, p1, q1) =>
    {
        double before = Value(p0, q0), after = Value(p1, q1);
        return !PriceIndex.Fisher(p0, q0, p1, q1).IsDefined || !QuantityIndex.Fisher(p0, q0, p1, q1).IsDefined
            || (Near(after / before, PriceIndex.Fisher(p0, q0, p1, q1).Value * QuantityIndex.Fisher(p0, q0, p1, q1).Value)
                && Near(after / before, PriceIndex.Paasche(p0, q0, p1, q1).Value * QuantityIndex.Laspeyres(p0, q0, p1, q1).Value)
                && Near(after / before, PriceIndex.Laspeyres(p0, q0, p1, q1).Value * QuantityIndex.Paasche(p0, q0, p1, q1).Value));
    });

    [Property]
    public bool Price_indices_agree_with_plain_sums_and_turn_round(PricedColumns priced) => priced.Is((p0, q0, p1, q1) =>
        PriceIndex.Laspeyres(p0, q0, p1, q1).Agrees(p0.Length > 0 && Value(p0, q0) > 0 ? Value(p1, q0) / Value(p0, q0) : null)
        && PriceIndex.Paasche(p0, q0, p1, q1).Agrees(p0.Length > 0 && Value(p0, q1) > 0 ? Value(p1, q1) / Value(p0, q1) : null)
        && (!PriceIndex.Tornqvist(p0, q0, p1, q1).IsDefined
            || Near(1d, PriceIndex.Tornqvist(p0, q0, p1, q1).Value * PriceIndex.Tornqvist(p1, q1, p0, q0).Value))
        && (!PriceIndex.Fisher(p0, q0, p1, q1).IsDefined || Value(p1, q1) == 0 || PriceIndex.Fisher(p0, q0, p1, q1).Value == 0
            || Near(1d, PriceIndex.Fisher(p0, q0, p1, q1).Value * PriceIndex.Fisher(p1, q1, p0, q0).Value)));

    [Property]
    public bool Price_indices_lie_between_the_smallest_and_the_largest_change(PricedColumns priced) => priced.Is((p0, q0, p1, q1) =>
    {
        if (p0.Length == 0 || p0.Any(p => p == 0) || p1.Any(p => p == 0)) return true;
        double[] changes = [.. p0.Zip(p1, (a, b) => b / a)];
        return new[] { PriceIndex.Laspeyres(p0, q0, p1, q1), PriceIndex.Paasche(p0, q0, p1, q1), PriceIndex.Fisher(p0, q0, p1, q1), PriceIndex.Tornqvist(p0, q0, p1, q1) }
            .All(index => !index.IsDefined || (index.Value >= changes.Min() * (1 - 1e-12) && index.Value <= changes.Max() * (1 + 1e-12)));
    });

    [Property]
    public bool Dependence_and_intensity_average_to_one(FlowColumns flows)
    {
        (double[] x, double[] w) = (flows.First, [.. flows.First.Zip(flows.Second, (own, others) => own + others)]);
        bool dependence = x.Sum() + flows.Second.Sum() == 0 || Math.Abs(Openness.BilateralDependence(x, flows.Second).Sum(m => m.Value) - 1) < 1e-12;
        if (x.Sum() == 0) return dependence;
        double average = BilateralIntensity.ExportBased(x, w).Zip(w, (m, v) => (m.ValueOrNull ?? 0) * v / w.Sum()).Sum();
        return dependence && Math.Abs(average - 1) < 1e-11;
    }

    [Property]
    public bool Kojima_and_Drysdale_average_to_one_over_the_others(FlowColumns flows)
    {
        if (flows.First.Length < 2) return true;
        double[] exports = [0, .. flows.First[1..]], imports = [flows.Second[0] + 1, .. flows.First.Zip(flows.Second, (own, others) => own + others).Skip(1)];
        if (exports.Sum() == 0) return BilateralIntensity.KojimaDrysdale(exports, imports, 0).All(m => !m.IsDefined);
        double others = imports.Skip(1).Sum();
        double average = BilateralIntensity.KojimaDrysdale(exports, imports, 0).Zip(imports).Skip(1).Sum(p => (p.First.ValueOrNull ?? 0) * p.Second / others);
        bool one = Enumerable.Range(1, exports.Length - 1).All(j => BilateralIntensity.KojimaDrysdale(exports, imports, 0)[j].Agrees(
            BilateralIntensity.KojimaDrysdale(exports[j], exports.Sum(), imports[j], imports.Sum(), imports[0]).ValueOrNull, 1e-9));
        // The scalar form takes the exporter's imports off a total, which loses what is small beside them.
        return Math.Abs(average - 1) < 1e-11 && (one || imports[0] > others * 1e4);
    }

    [Property]
    public bool Market_share_terms_add_up_to_the_change(FlowColumns exports, FlowColumns world, byte markets)
    {
        int columns = markets % 4 + 1, length = Math.Min(exports.First.Length, world.First.Length) / columns * columns;
        (double[] earlier, double[] later, double[] earlierWorld, double[] laterWorld) =
            (exports.First[..length], exports.Second[..length], world.First[..length], world.Second[..length]);
        MarketShareDecomposition<int, int> result = ConstantMarketShare.Decompose(earlier, later, earlierWorld, laterWorld, columns);
        if (!result.Terms.TryGetValue(out MarketShareTerms terms)) return earlierWorld.Sum() == 0;
        double largest = new[] { terms.WorldGrowth, terms.CommodityComposition, terms.MarketDistribution, terms.Competitiveness, later.Sum() }.Max(Math.Abs);
        double rates = earlierWorld.Zip(laterWorld, (a, b) => a > 0 ? b / a : 0).DefaultIfEmpty().Max();
        return Math.Abs(terms.WorldGrowth + terms.CommodityComposition + terms.MarketDistribution + terms.Competitiveness - terms.Change) <= 1e-13 * (largest + rates * earlier.Sum() + 1)
            && Math.Abs(terms.Change - (later.Sum() - earlier.Sum())) <= 1e-13 * (later.Sum() + earlier.Sum())
            && result.WithoutMarketRate.All(cell => earlierWorld[cell.Product * columns + cell.Market] == 0);
    }

    [Property]
    public bool Parts_of_a_change_in_value_add_up_to_it(PricedColumns priced, FlowColumn rates) => priced.Is((p0, q0, p1, q1) =>
    {
        double Rate(int i) => i < rates.Values.Length ? rates.Values[i] / 1e3 : 1;
        PricedFlow[] earlier = [.. p0.Select((p, i) => new PricedFlow(p, q0[i], Rate(i)))], later = [.. p1.Select((p, i) => new PricedFlow(p, q1[i], Rate(i + p0.Length)))];
        double scale = 1e-12 * (1 + earlier.Concat(later).Sum(f => f.Value) + earlier.Zip(later).Sum(p =>
            Math.Max(p.First.Quantity, p.Second.Quantity) * Math.Max(p.First.Price, p.Second.Price) * Math.Max(p.First.ExchangeRate, p.Second.ExchangeRate)));
        double change = later.Sum(f => f.Value) - earlier.Sum(f => f.Value);
        bool AddsUp(ValueChangeParts parts) => Math.Abs(parts.Volume + parts.Price + parts.ExchangeRate + parts.Joint + parts.Appeared + parts.Vanished - parts.Change) <= scale
            && Math.Abs(parts.Change - change) <= scale;
        Metric<ValueChangeParts> mean = ValueChange.LogMean(earlier, later), back = ValueChange.LogMean(later, earlier);
        return AddsUp(ValueChange.Sequential(earlier, later)) && AddsUp(ValueChange.BaseWeighted(earlier, later))
            && (!mean.IsDefined || (AddsUp(mean.Value) && Math.Abs(mean.Value.Price + back.Value.Price) <= scale));
    });

    private static double Value(double[] prices, double[] quantities) => prices.Zip(quantities, (p, q) => p * q).Sum();

    private static bool Multiplies(Metric<double> extensive, Metric<double> intensive, double share) =>
        !extensive.IsDefined || !intensive.IsDefined || Near(extensive.Value * intensive.Value, share);

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-11 * Math.Max(Math.Abs(one), Math.Abs(other));
}

using System.Globalization;

namespace TradeMetrics.Indices;

/// <summary>The constant-market-share decomposition: why exports changed, if not with world trade.</summary>
/// <remarks>
/// ΔX = rX + Σ(r_k - r)X_k + Σ(r_kj - r_k)X_kj + Σ(ΔX_kj - r_kj X_kj), where r, r_k and r_kj are the growth of world exports in all, of product k, and of product k to market j.
/// Convention: weights of the earlier period, the product effect before the market effect; the other order moves value between the two. Where r_kj does not exist, r_k is taken and the
/// result names it. The finer the products and markets, the less is left to competitiveness. Source: Leamer and Stern (1970), Quantitative international economics.
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static class ConstantMarketShare
{
    /// <summary>Decomposes the change of exports.</summary>
    /// <param name="earlier">The economy's exports in the earlier period, 0 or more: product after product, the markets of each in one order.</param>
    /// <param name="later">Its exports in the later period, laid out alike.</param>
    /// <param name="earlierWorld">The exports of the world, this economy included, in the earlier period.</param>
    /// <param name="laterWorld">The exports of the world in the later period.</param>
    /// <param name="markets">The number of markets, 1 or more.</param>
    /// <returns>The change and its effects; products and markets are named by their place.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="markets"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">The lengths differ or are no multiple of the number of markets, or a flow is negative or not finite.</exception>
    public static MarketShareDecomposition<int, int> Decompose(
        ReadOnlySpan<double> earlier, ReadOnlySpan<double> later, ReadOnlySpan<double> earlierWorld, ReadOnlySpan<double> laterWorld, int markets)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(markets, 1);
        Flows.RequireSameLength(earlier, later);
        Flows.RequireSameLength(earlier, earlierWorld);
        Flows.RequireSameLength(earlier, laterWorld);
        if (earlier.Length % markets != 0)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"There are {earlier.Length} flows; a multiple of the {markets} markets was expected."), nameof(earlier));
        double exports = Flows.Total(earlier), change = Flows.Total(later) - exports;
        double world = Flows.Total(earlierWorld), worldLater = Flows.Total(laterWorld);

        List<(int, int)> withoutMarketRate = [];
        List<int> withoutProductRate = [];
        double? worldRate = Rate(world, worldLater);
        RunningSum composition = default, distribution = default, competitiveness = default;
        for (int start = 0; start < earlier.Length; start += markets)
        {
            ReadOnlySpan<double> own = earlier.Slice(start, markets), ownLater = later.Slice(start, markets);
            double? known = Rate(CompensatedSum.Of(earlierWorld.Slice(start, markets)), CompensatedSum.Of(laterWorld.Slice(start, markets)));
            double productRate = known ?? worldRate ?? 0d;
            bool isTraded = false;
            for (int j = 0; j < markets; j++)
            {
                if (own[j] == 0d && ownLater[j] == 0d) continue;
                isTraded = true;
                double? marketRate = Rate(earlierWorld[start + j], laterWorld[start + j]);
                if (marketRate is null) withoutMarketRate.Add((start / markets, j));
                composition.Add((productRate - worldRate ?? 0d) * own[j]);
                distribution.Add(((marketRate ?? productRate) - productRate) * own[j]);
                competitiveness.Add(ownLater[j] - own[j] - (marketRate ?? productRate) * own[j]);
            }
            if (isTraded && known is null) withoutProductRate.Add(start / markets);
        }

        Metric<MarketShareTerms> terms = worldRate is { } rate
            ? new MarketShareTerms(change, Flows.Finite(rate * exports), composition.Value, distribution.Value, competitiveness.Value)
            : worldLater > 0d ? UndefinedReason.NewTrade : UndefinedReason.NoTrade;
        return new(terms, withoutMarketRate.AsReadOnly(), withoutProductRate.AsReadOnly());
    }

    /// <summary>Decomposes the change of exports.</summary>
    /// <typeparam name="TProduct">What names a product.</typeparam>
    /// <typeparam name="TMarket">What names a market.</typeparam>
    /// <param name="earlier">The economy's exports in the earlier period by product and market; what is absent is not exported.</param>
    /// <param name="later">Its exports in the later period.</param>
    /// <param name="earlierWorld">The exports of the world, this economy included, in the earlier period.</param>
    /// <param name="laterWorld">The exports of the world in the later period.</param>
    /// <returns>The change and its effects, with the products and markets for which a rate had to be replaced.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A product and market stand twice, or a flow is negative or not finite.</exception>
    public static MarketShareDecomposition<TProduct, TMarket> Decompose<TProduct, TMarket>(
        IEnumerable<KeyValuePair<(TProduct Product, TMarket Market), double>> earlier, IEnumerable<KeyValuePair<(TProduct Product, TMarket Market), double>> later,
        IEnumerable<KeyValuePair<(TProduct Product, TMarket Market), double>> earlierWorld, IEnumerable<KeyValuePair<(TProduct Product, TMarket Market), double>> laterWorld)
        where TProduct : notnull where TMarket : notnull
    {
        Dictionary<(TProduct Product, TMarket Market), double>[] columns =
            [Keyed.Values(earlier, nameof(earlier)), Keyed.Values(later, nameof(later)), Keyed.Values(earlierWorld, nameof(earlierWorld)), Keyed.Values(laterWorld, nameof(laterWorld))];
        TProduct[] products = [.. columns.SelectMany(column => column.Keys).Select(cell => cell.Product).Distinct()];
        TMarket[] markets = [.. columns.SelectMany(column => column.Keys).Select(cell => cell.Market).Distinct()];
        double[] Dense(Dictionary<(TProduct, TMarket), double> column) =>
            [.. from product in products from market in markets select column.GetValueOrDefault((product, market))];

        MarketShareDecomposition<int, int> byPlace = Decompose(Dense(columns[0]), Dense(columns[1]), Dense(columns[2]), Dense(columns[3]), Math.Max(1, markets.Length));
        return new(
            byPlace.Terms,
            Array.AsReadOnly([.. byPlace.WithoutMarketRate.Select(cell => (products[cell.Product], markets[cell.Market]))]),
            Array.AsReadOnly([.. byPlace.WithoutProductRate.Select(product => products[product])]));
    }

    private static double? Rate(double earlier, double later) => earlier > 0d ? Flows.Finite(later / earlier) - 1d : null;
}

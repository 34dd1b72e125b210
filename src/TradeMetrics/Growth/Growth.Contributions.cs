using System.Globalization;
using System.Numerics;

namespace TradeMetrics;

public static partial class Growth
{
    // As many decimals as leave room for eight digits before the point.
    private const int FractionDecimals = 20;

    /// <summary>Returns what each member contributed to the growth of their total, as a fraction of the earlier total: 0.05 is five percentage fractions.</summary>
    /// <typeparam name="TKey">What names a member: a partner, a product.</typeparam>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="earlier">The earlier level of each member.</param>
    /// <param name="later">The later level of each member.</param>
    /// <returns>
    /// For each member (later - earlier) ÷ the earlier total. A member that only one period knows appeared or vanished, and counts as zero in the other.
    /// Changes in money add up exactly; the fractions are rounded to 20 decimals (fewer where they are ten million and more) and the residual is put on the largest, so that they add up exactly too.
    /// </returns>
    /// <remarks>
    /// A member's fraction exists where its own growth does not: a new partner has no rate of growth and yet contributes.
    /// Give every member that is known; one that is missing in truth and not zero spoils the totals and must be left out of both.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no member at all, or a member stands twice in one period.</exception>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static GrowthContributions<TKey, TAmount> Contributions<TKey, TAmount>(
        IEnumerable<KeyValuePair<TKey, TAmount>> earlier, IEnumerable<KeyValuePair<TKey, TAmount>> later)
        where TKey : notnull
        where TAmount : struct, IAdditionOperators<TAmount, TAmount, TAmount>, ISubtractionOperators<TAmount, TAmount, TAmount>,
            IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        Dictionary<TKey, TAmount> before = ByMember(earlier, nameof(earlier));
        Dictionary<TKey, TAmount> after = ByMember(later, nameof(later));
        TKey[] members = [.. before.Keys, .. after.Keys.Where(k => !before.ContainsKey(k))];
        if (members.Length == 0) throw new ArgumentException("There is no member in either period, so there is no total.", nameof(earlier));

        // Sums start from a zero of the amounts' own currency.
        TAmount zero = Amount.Zero(before.TryGetValue(members[0], out TAmount first) ? first : after[members[0]]);
        TAmount totalBefore = zero, totalAfter = zero;
        foreach (TAmount amount in before.Values)
        {
            Amount.RequireSameCurrency(zero, amount);
            totalBefore += amount;
        }
        foreach (TAmount amount in after.Values)
        {
            Amount.RequireSameCurrency(zero, amount);
            totalAfter += amount;
        }

        Metric<GrowthRate> exact = Between(totalBefore, totalAfter);
        var changes = Array.ConvertAll(members, m => after.GetValueOrDefault(m, zero) - before.GetValueOrDefault(m, zero));
        decimal[]? fractions = exact.IsDefined ? Array.ConvertAll(changes, c => c / totalBefore) : null;
        int decimals = fractions is null ? 0 : DecimalsFor(fractions);
        Metric<GrowthRate> total = exact.Select(rate => GrowthRate.FromFraction(decimal.Round(rate.Fraction, decimals)));
        if (fractions is not null) RoundToTotal(fractions, total.Value.Fraction, decimals);
        var contributions = new Contribution<TKey, TAmount>[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            contributions[i] = new(members[i], before.GetValueOrDefault(members[i], zero), after.GetValueOrDefault(members[i], zero), changes[i],
                fractions is null ? total.Reason.GetValueOrDefault() : fractions[i]);
        }
        return new(totalBefore, totalAfter, total, Array.AsReadOnly(contributions));
    }

    // No sum of any of the fractions has more than eight digits before the point, or there are fewer decimals.
    private static int DecimalsFor(decimal[] fractions)
    {
        int decimals = FractionDecimals;
        for (decimal magnitude = fractions.Sum(Math.Abs); magnitude >= 1e8m; magnitude /= 10m) decimals--;
        return decimals;
    }

    private static void RoundToTotal(decimal[] fractions, decimal total, int decimals)
    {
        int largest = 0;
        decimal residual = total;
        for (int i = 0; i < fractions.Length; i++)
        {
            fractions[i] = decimal.Round(fractions[i], decimals);
            residual -= fractions[i];
            if (Math.Abs(fractions[i]) > Math.Abs(fractions[largest])) largest = i;
        }
        fractions[largest] += residual;
    }

    private static Dictionary<TKey, TAmount> ByMember<TKey, TAmount>(IEnumerable<KeyValuePair<TKey, TAmount>> amounts, string name) where TKey : notnull
    {
        var byMember = new Dictionary<TKey, TAmount>();
        foreach ((TKey member, TAmount amount) in amounts)
        {
            if (!byMember.TryAdd(member, amount)) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The member '{member}' stands twice."), name);
        }
        return byMember;
    }
}

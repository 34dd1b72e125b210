namespace TradeMetrics.Panels;

public sealed partial class PairTotals
{
    /// <summary>Computes how concentrated the exports of every economy are on few markets in every period: Herfindahl and Hirschman's Σ s².</summary>
    /// <returns>From 1/n to 1 for n partners; <see cref="UndefinedReason.Missing"/> where the economy has no exports that are known of, <see cref="UndefinedReason.NoTrade"/> where they are 0.</returns>
    public EconomyColumn ExportMarketConcentration()
    {
        int n = Economies.Length;
        double[] column = new double[Periods.Length * n], present = new double[n];
        for (int cell = 0; cell < column.Length; cell++)
        {
            double total = Exports.Values[cell];
            if (!(total > 0))
            {
                column[cell] = double.NaN;
                continue;
            }
            PairLoop.Apply<PairLoop.Quotient>(_values.AsSpan(cell * n, n), total, present);
            foreach (ref double share in present.AsSpan()) share = double.IsNaN(share) ? 0 : share;
            column[cell] = Math.Min(CompensatedSum.OfSquares(present), 1);
        }
        return new EconomyColumn(_axes, column, (p, i) => double.IsNaN(Exports.At(p, i)) ? UndefinedReason.Missing : UndefinedReason.NoTrade);
    }
}

using System.Collections.Immutable;

namespace TradeMetrics.Panels;

/// <summary>What every economy sold to every other in every period, and what follows from it.</summary>
/// <remarks>
/// A pair without rows in a period is NaN in the column and <see cref="UndefinedReason.Missing"/> where it is asked for: an absent row is unknown. Where a source
/// leaves out flows that are zero, <see cref="WithAbsentAsZero"/> says so.
/// </remarks>
public sealed partial class PairTotals
{
    private readonly PanelAxes _axes;
    private readonly double[] _values;
    private readonly Lazy<EconomyColumn> _exports;
    private readonly Lazy<EconomyColumn> _imports;

    internal PairTotals(PanelAxes axes, double[] values, SetAsideRows setAside)
    {
        (_axes, _values, SetAside) = (axes, values, setAside);
        Flows = new(axes, values, (_, _, _) => UndefinedReason.Missing);
        _exports = new(() => new(axes, ExportsOf(axes, values), (_, _) => UndefinedReason.Missing));
        _imports = new(() => new(axes, ImportsOf(axes, values), (_, _) => UndefinedReason.Missing));
    }

    /// <summary>Gets the periods, from the earliest.</summary>
    public ImmutableArray<int> Periods => _axes.Periods;

    /// <summary>Gets the economies, in order of number.</summary>
    public ImmutableArray<Economy> Economies => _axes.Economies;

    /// <summary>Gets what the row economy sold to the column economy, in all products, 0 or more.</summary>
    public PairColumn Flows { get; }

    /// <summary>Gets what each economy sold in all, 0 or more; <see cref="UndefinedReason.Missing"/> where it sold nothing that is known of.</summary>
    public EconomyColumn Exports => _exports.Value;

    /// <summary>Gets what each economy bought in all, 0 or more; <see cref="UndefinedReason.Missing"/> where it bought nothing that is known of.</summary>
    public EconomyColumn Imports => _imports.Value;

    /// <summary>Gets how many rows were left out when the rows were read.</summary>
    public SetAsideRows SetAside { get; }

    /// <summary>Gets what an economy sold to another in one period.</summary>
    /// <param name="period">2023 for a year, 202305 for a month.</param>
    /// <param name="exporter">The economy that sold.</param>
    /// <param name="importer">The economy that bought.</param>
    /// <value>The sum of the rows, 0 or more; <see cref="UndefinedReason.Missing"/> where there is none.</value>
    public Metric<double> this[int period, Economy exporter, Economy importer] => Flows[period, exporter, importer];

    /// <summary>Gets what an economy sold to another in one period.</summary>
    /// <param name="period">A year or a month.</param>
    /// <param name="exporter">The economy that sold.</param>
    /// <param name="importer">The economy that bought.</param>
    /// <value>The sum of the rows, 0 or more; <see cref="UndefinedReason.Missing"/> where there is none, as for every period that is no year or month.</value>
    public Metric<double> this[TradePeriod period, Economy exporter, Economy importer] => Flows[period, exporter, importer];

    /// <summary>Returns the totals with 0 for each pair of two economies that has no rows in a period that the panel has.</summary>
    /// <remarks>
    /// BACI leaves out flows of up to 1,000 dollars, so that absent there is next to nothing; in UN Comtrade an absent row is unknown, and this would make a
    /// reporter that has not reported yet one that trades with nobody. Trade of an economy with itself stays absent, and so does a period that the panel does not have.
    /// </remarks>
    public PairTotals WithAbsentAsZero()
    {
        double[] values = [.. _values];
        int n = Economies.Length;
        for (int cell = 0; cell < values.Length; cell++)
        {
            if (double.IsNaN(values[cell]) && cell % n != cell / n % n) values[cell] = 0;
        }
        return new PairTotals(_axes, values, SetAside);
    }

    private static double[] ExportsOf(PanelAxes axes, double[] flows)
    {
        int n = axes.Economies.Length;
        double[] sums = new double[axes.Periods.Length * n];
        for (int line = 0; line < sums.Length; line++) sums[line] = CompensatedSum.OfPresent(flows.AsSpan(line * n, n));
        return sums;
    }

    // Line by line too, so that the memory is read in order; each importer's sum still runs from the first exporter to the last.
    private static double[] ImportsOf(PanelAxes axes, double[] flows)
    {
        int n = axes.Economies.Length;
        double[] all = new double[axes.Periods.Length * n], rests = new double[n];
        for (int p = 0; p < axes.Periods.Length; p++)
        {
            Span<double> sums = all.AsSpan(p * n, n);
            sums.Fill(CompensatedSum.Untouched);
            rests.AsSpan().Clear();
            for (int i = 0; i < n; i++)
            {
                ReadOnlySpan<double> line = flows.AsSpan(((p * n) + i) * n, n);
                for (int j = 0; j < n; j++)
                {
                    if (!double.IsNaN(line[j])) CompensatedSum.Add(ref sums[j], ref rests[j], line[j]);
                }
            }
            for (int j = 0; j < n; j++) sums[j] = CompensatedSum.Present(sums[j], rests[j]);
        }
        return all;
    }
}

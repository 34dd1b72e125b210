using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TradeMetrics.Indices;

/// <summary>Sums over columns, eight lanes wide, in which the rounding errors of the additions are summed too.</summary>
/// <remarks>
/// The width is fixed, so that every machine gives the same bits; one without such registers works on halves or quarters of them.
/// The error of each addition is found by Knuth's two-sum, which needs no order of magnitudes.
/// </remarks>
internal static class CompensatedSum
{
    internal static double Of(ReadOnlySpan<double> values) => Of(values, values, default(First));

    /// <summary>The sum of the terms of two columns of one length.</summary>
    /// <exception cref="OverflowException">The sum is more than a double holds.</exception>
    internal static double Of<TTerm>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, TTerm term) where TTerm : struct, ITerm
    {
        Vector512<double> sum = Vector512<double>.Zero, error = Vector512<double>.Zero;
        ReadOnlySpan<Vector512<double>> xs = MemoryMarshal.Cast<double, Vector512<double>>(x);
        ReadOnlySpan<Vector512<double>> ys = MemoryMarshal.Cast<double, Vector512<double>>(y);
        for (int i = 0; i < xs.Length && i < ys.Length; i++) Add(term.Of(xs[i], ys[i]), ref sum, ref error);

        int rest = x.Length % Vector512<double>.Count;
        if (rest > 0)
        {
            Vector512<double> terms = term.Of(Last(x[^rest..]), Last(y[^rest..]));
            Vector512<double> inside = Vector512.LessThan(Vector512.CreateSequence(0d, 1d), Vector512.Create((double)rest));
            Add(Vector512.ConditionalSelect(inside, terms, Vector512<double>.Zero), ref sum, ref error);
        }

        RunningSum total = default;
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            total.Add(sum[lane]);
            total.Add(error[lane]);
        }
        return total.Value;
    }

    private static void Add(Vector512<double> terms, ref Vector512<double> sum, ref Vector512<double> error)
    {
        Vector512<double> next = sum + terms;
        Vector512<double> added = next - sum;
        error += sum - (next - added) + (terms - added);
        sum = next;
    }

    private static Vector512<double> Last(ReadOnlySpan<double> rest)
    {
        Span<double> lanes = stackalloc double[Vector512<double>.Count];
        lanes.Clear();
        rest.CopyTo(lanes);
        return Vector512.Create<double>(lanes);
    }

    private readonly struct First : ITerm
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => x;
    }
}

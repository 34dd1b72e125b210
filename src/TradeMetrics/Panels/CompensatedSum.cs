using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TradeMetrics.Panels;

/// <summary>Sums that carry along what each addition rounded away (Knuth's two-sum), so that a million rows are as exact as ten.</summary>
/// <remarks>
/// Eight lanes are added side by side in an order that the number of values alone decides. The lanes are eight on every processor, and no multiplication is fused
/// into an addition, so that the bits are the same everywhere.
/// </remarks>
internal static class CompensatedSum
{
    private const int Lanes = 8;

    /// <summary>The sum of values of which none is NaN; 0 of none.</summary>
    public static double Of(ReadOnlySpan<double> values)
    {
        ref double first = ref MemoryMarshal.GetReference(values);
        int length = values.Length, i = 0;
        double sum = 0, rest = 0;
        if (length >= 2 * Lanes)
        {
            Vector512<double> sums = Vector512.LoadUnsafe(ref first), rests = Vector512<double>.Zero;
            for (i = Lanes; i <= length - Lanes; i += Lanes) Add(ref sums, ref rests, Vector512.LoadUnsafe(ref first, (nuint)i));
            (sum, rest) = Fold(sums, rests);
        }
        for (; i < length; i++) Add(ref sum, ref rest, Unsafe.Add(ref first, i));
        return sum + rest;
    }

    /// <summary>Σ x², of values of which none is NaN.</summary>
    public static double OfSquares(ReadOnlySpan<double> values) => OfPairs<Product>(values, values);

    /// <summary>Σ min(x, y), of values of which none is NaN.</summary>
    public static double OfLesser(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => OfPairs<Lesser>(x, y);

    /// <summary>Where a sum of values of 0 or more begins, of which it is to be known whether there was any: no sum of +0 and more is -0.</summary>
    public const double Untouched = -0.0;

    /// <summary>The sum that began as <see cref="Untouched"/>; NaN where nothing was added.</summary>
    public static double Present(double sum, double rest) => double.IsNegative(sum) ? double.NaN : sum + rest;

    /// <summary>The sum of the values that are there: NaN stands for one that is absent. NaN where all are.</summary>
    public static double OfPresent(ReadOnlySpan<double> values)
    {
        double sum = Untouched, rest = 0;
        foreach (double value in values)
        {
            if (!double.IsNaN(value)) Add(ref sum, ref rest, value);
        }
        return Present(sum, rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref double sum, ref double rest, double value)
    {
        double next = sum + value, added = next - sum;
        rest += (sum - (next - added)) + (value - added);
        sum = next;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref Vector512<double> sum, ref Vector512<double> rest, Vector512<double> value)
    {
        Vector512<double> next = sum + value, added = next - sum;
        rest += (sum - (next - added)) + (value - added);
        sum = next;
    }

    private static double OfPairs<TTerm>(ReadOnlySpan<double> x, ReadOnlySpan<double> y) where TTerm : IPairOperator
    {
        ref double xs = ref MemoryMarshal.GetReference(x), ys = ref MemoryMarshal.GetReference(y[..x.Length]);
        Vector512<double> sums = Vector512<double>.Zero, rests = Vector512<double>.Zero;
        int i = 0;
        for (; i <= x.Length - Lanes; i += Lanes) Add(ref sums, ref rests, TTerm.Invoke(Vector512.LoadUnsafe(ref xs, (nuint)i), Vector512.LoadUnsafe(ref ys, (nuint)i)));
        (double sum, double rest) = Fold(sums, rests);
        for (; i < x.Length; i++) Add(ref sum, ref rest, TTerm.Invoke(Vector512.Create(x[i]), Vector512.Create(y[i])).ToScalar());
        return sum + rest;
    }

    private readonly struct Product : IPairOperator
    {
        public static Vector512<double> Invoke(Vector512<double> x, Vector512<double> y) => x * y;
    }

    private readonly struct Lesser : IPairOperator
    {
        public static Vector512<double> Invoke(Vector512<double> x, Vector512<double> y) => Vector512.Min(x, y);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Sum, double Left) Fold(Vector512<double> sums, Vector512<double> rests)
    {
        Vector256<double> low = sums.GetLower(), high = sums.GetUpper(), four = low + high, added = four - low;
        Vector256<double> fourRests = rests.GetLower() + rests.GetUpper() + ((low - (four - added)) + (high - added));
        Vector128<double> low2 = four.GetLower(), high2 = four.GetUpper(), two = low2 + high2, added2 = two - low2;
        Vector128<double> twoRests = fourRests.GetLower() + fourRests.GetUpper() + ((low2 - (two - added2)) + (high2 - added2));
        double sum = two[0], rest = twoRests[0] + twoRests[1];
        Add(ref sum, ref rest, two[1]);
        return (sum, rest);
    }
}

using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TradeMetrics.Panels;

/// <summary>What becomes of two cells. Quotients that are not finite become NaN, since the cell then has no value.</summary>
internal interface IPairOperator
{
    /// <summary>Eight cells at a time.</summary>
    static abstract Vector512<double> Invoke(Vector512<double> x, Vector512<double> y);
}

/// <summary>The one loop into which the operators are plugged, and the operators.</summary>
internal static class PairLoop
{
    private const int Lanes = 8; // The doubles of a Vector512.

    public static void Apply<TOperator>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> result) where TOperator : IPairOperator
    {
        ref double xs = ref MemoryMarshal.GetReference(x), ys = ref MemoryMarshal.GetReference(y[..x.Length]), results = ref MemoryMarshal.GetReference(result[..x.Length]);
        int i = 0;
        for (; i <= x.Length - Lanes; i += Lanes)
            TOperator.Invoke(Vector512.LoadUnsafe(ref xs, (nuint)i), Vector512.LoadUnsafe(ref ys, (nuint)i)).StoreUnsafe(ref results, (nuint)i);
        for (; i < x.Length; i++)
            result[i] = TOperator.Invoke(Vector512.Create(x[i]), Vector512.Create(y[i])).ToScalar();
    }

    public static void Apply<TOperator>(ReadOnlySpan<double> x, double y, Span<double> result) where TOperator : IPairOperator
    {
        ref double xs = ref MemoryMarshal.GetReference(x), results = ref MemoryMarshal.GetReference(result[..x.Length]);
        Vector512<double> every = Vector512.Create(y);
        int i = 0;
        for (; i <= x.Length - Lanes; i += Lanes)
            TOperator.Invoke(Vector512.LoadUnsafe(ref xs, (nuint)i), every).StoreUnsafe(ref results, (nuint)i);
        for (; i < x.Length; i++)
            result[i] = TOperator.Invoke(Vector512.Create(x[i]), every).ToScalar();
    }

    /// <summary>As the others, of x ÷ a scale that is the same for every cell. A scale of 0 leaves no value.</summary>
    public static void ApplyScaled<TOperator>(ReadOnlySpan<double> x, double scale, ReadOnlySpan<double> y, Span<double> result) where TOperator : IPairOperator
    {
        ref double xs = ref MemoryMarshal.GetReference(x), ys = ref MemoryMarshal.GetReference(y[..x.Length]), results = ref MemoryMarshal.GetReference(result[..x.Length]);
        Vector512<double> every = Vector512.Create(scale);
        int i = 0;
        for (; i <= x.Length - Lanes; i += Lanes)
            TOperator.Invoke(Vector512.LoadUnsafe(ref xs, (nuint)i) / every, Vector512.LoadUnsafe(ref ys, (nuint)i)).StoreUnsafe(ref results, (nuint)i);
        for (; i < x.Length; i++)
            result[i] = TOperator.Invoke(Vector512.Create(x[i] / scale), Vector512.Create(y[i])).ToScalar();
    }

    private static Vector512<double> Finite(Vector512<double> quotient) => Vector512.ConditionalSelect(
        Vector512.LessThanOrEqual(Vector512.Abs(quotient), Vector512.Create(double.MaxValue)), quotient, Vector512.Create(double.NaN));

    internal readonly struct Total : IPairOperator
    {
        public static Vector512<double> Invoke(Vector512<double> x, Vector512<double> y) => x + y;
    }

    internal readonly struct Balance : IPairOperator
    {
        public static Vector512<double> Invoke(Vector512<double> x, Vector512<double> y) => x - y;
    }

    internal readonly struct Quotient : IPairOperator
    {
        public static Vector512<double> Invoke(Vector512<double> x, Vector512<double> y) => Finite(x / y);
    }

    internal readonly struct NormalizedBalance : IPairOperator
    {
        public static Vector512<double> Invoke(Vector512<double> x, Vector512<double> y) => Finite((x - y) / (x + y));
    }

    internal readonly struct Growth : IPairOperator
    {
        public static Vector512<double> Invoke(Vector512<double> x, Vector512<double> y) => Finite((x / y) - Vector512<double>.One);
    }
}

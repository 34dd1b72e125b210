using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>What the library does with amounts of an unknown type, in the one place that checks their currency.</summary>
/// <remarks>
/// An amount may be a bare <see cref="decimal"/> or carry a currency. Money types differ in what their own
/// operators check: some divide dollars by euros, some let a zero of any currency pass. Taking an amount from
/// itself always gives the zero of its own currency, so two amounts share a currency exactly when those zeros
/// are equal, whatever the type. For <see cref="decimal"/> the question does not arise, and the compiler
/// removes the check.
/// </remarks>
internal static class Amount
{
    /// <summary>The zero of the amount's own currency; a type's additive identity may belong to none.</summary>
    internal static T Zero<T>(T like) where T : struct, ISubtractionOperators<T, T, T> => like - like;

    /// <summary>-1, 0 or 1. Compared with a zero of the same currency.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Sign<T>(T amount)
        where T : struct, ISubtractionOperators<T, T, T>, IComparisonOperators<T, T, bool>
    {
        if (typeof(T) == typeof(decimal)) return decimal.Sign((decimal)(object)amount);
        T zero = Zero(amount);
        return amount < zero ? -1 : amount > zero ? 1 : 0;
    }

    internal static bool HasSameCurrency<T>(T left, T right)
        where T : struct, ISubtractionOperators<T, T, T>, IEqualityOperators<T, T, bool> =>
        typeof(T) == typeof(decimal) || Zero(left) == Zero(right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void RequireSameCurrency<T>(T left, T right)
        where T : struct, ISubtractionOperators<T, T, T>, IEqualityOperators<T, T, bool>
    {
        if (!HasSameCurrency(left, right)) ThrowMixed(left, right);
    }

    /// <summary>As for amounts, where both are known: mixed currencies throw whatever else stands against a metric.</summary>
    internal static void RequireSameCurrency<T>(Metric<T> left, Metric<T> right)
        where T : struct, ISubtractionOperators<T, T, T>, IEqualityOperators<T, T, bool>
    {
        if (left.TryGetValue(out T first) && right.TryGetValue(out T second)) RequireSameCurrency(first, second);
    }

    internal static void RequireNotNegative<T>(T amount, string name)
        where T : struct, ISubtractionOperators<T, T, T>, IComparisonOperators<T, T, bool>
    {
        if (Sign(amount) < 0)
            throw new ArgumentOutOfRangeException(name, amount, "A trade flow is zero or more; give a deficit as a balance instead.");
    }

    private static void ThrowMixed<T>(T left, T right) =>
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The amounts '{left}' and '{right}' are in different currencies; convert one of them first."));
}

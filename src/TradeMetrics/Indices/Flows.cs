using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TradeMetrics.Indices;

/// <summary>What holds of every column of flows, and the division that gives a value or a reason.</summary>
internal static class Flows
{
    /// <summary>The sum of a column of flows.</summary>
    /// <exception cref="ArgumentException">A flow is negative or not finite.</exception>
    internal static double Total(ReadOnlySpan<double> flows, [CallerArgumentExpression(nameof(flows))] string name = "")
    {
        Require(flows, name);
        return CompensatedSum.Of(flows);
    }

    internal static void Require(ReadOnlySpan<double> flows, [CallerArgumentExpression(nameof(flows))] string name = "")
    {
        ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(flows);
        Vector512<double> allowed = Vector512<double>.AllBitsSet, most = Vector512.Create(double.MaxValue);
        foreach (Vector512<double> block in blocks)
            allowed &= Vector512.GreaterThanOrEqual(block, Vector512<double>.Zero) & Vector512.LessThanOrEqual(block, most);

        // What is not in a whole block is looked at one by one, and so is everything if something is wrong.
        bool blocksAreAllowed = Vector512.EqualsAll(allowed.AsUInt64(), Vector512<ulong>.AllBitsSet);
        for (int i = blocksAreAllowed ? blocks.Length * Vector512<double>.Count : 0; i < flows.Length; i++)
            if (!IsFlow(flows[i])) throw NotAFlow(flows[i], string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), name);
    }

    internal static void Require(double flow, [CallerArgumentExpression(nameof(flow))] string name = "")
    {
        if (!IsFlow(flow)) throw NotAFlow(flow, name, name);
    }

    internal static bool IsFlow(double value) => value is >= 0d and <= double.MaxValue;

    internal static ArgumentException NotAFlow(double value, string place, string name) => new(
        string.Create(CultureInfo.InvariantCulture, $"{place} is {value}; a finite number, zero or more, was expected."), name);

    internal static void RequireSameLength(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second,
        [CallerArgumentExpression(nameof(first))] string firstName = "", [CallerArgumentExpression(nameof(second))] string secondName = "")
    {
        if (first.Length != second.Length)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{secondName} has {second.Length} values and {firstName} {first.Length}; they stand for the same items, so they have one length."), secondName);
    }

    /// <summary>The quotient of two numbers of zero or more; nothing by nothing is no trade.</summary>
    /// <exception cref="OverflowException">The quotient is more than a double holds.</exception>
    internal static Metric<double> Quotient(double numerator, double denominator) =>
        denominator > 0d ? Finite(numerator / denominator)
        : numerator > 0d ? UndefinedReason.ZeroDenominator
        : UndefinedReason.NoTrade;

    internal static double Finite(double value) =>
        double.IsFinite(value) ? value : throw new OverflowException("The result is more than a double holds.");

    /// <summary>Rounding may carry a result out of its range by a unit of the last place, and is not to be seen there.</summary>
    internal static double Within(double low, double high, double value) => Math.Min(high, Math.Max(low, value));
}

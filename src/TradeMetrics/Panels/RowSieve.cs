using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TradeMetrics.Panels;

/// <summary>Applies the rules of the options to rows, and counts what they leave out.</summary>
internal sealed class RowSieve(TradePanelOptions options)
{
    private static readonly bool[] Aggregates = NewAggregates();

    private long _selfTrade, _aggregates, _negative, _nonFinite;

    public static bool IsAggregate(int economy) => Aggregates[economy];

    /// <summary>Whether no rule is about the pair.</summary>
    public static bool IsPlain(int exporter, int importer) => exporter != importer && !Aggregates[exporter] && !Aggregates[importer];

    /// <summary>Whether no rule is about the value.</summary>
    public static bool IsPlain(double value) => value is >= 0 and <= TradePanel.MaxValue;

    public static bool ArePlain(ReadOnlySpan<double> values)
    {
        ref double first = ref MemoryMarshal.GetReference(values);
        Vector512<double> most = Vector512.Create(TradePanel.MaxValue), plain = Vector512<double>.AllBitsSet;
        int i = 0;
        for (; i <= values.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            Vector512<double> eight = Vector512.LoadUnsafe(ref first, (nuint)i);
            plain &= Vector512.GreaterThanOrEqual(eight, Vector512<double>.Zero) & Vector512.LessThanOrEqual(eight, most);
        }
        bool arePlain = Vector512.EqualsAll(plain.AsInt64(), Vector512<long>.AllBitsSet);
        for (; i < values.Length; i++) arePlain &= IsPlain(values[i]);
        return arePlain;
    }

    /// <summary>Whether the row stays. One that does not is counted, or refused.</summary>
    public bool Keeps(int period, int exporter, int importer, double value) =>
        (IsPlain(exporter, importer) && IsPlain(value)) || Tolerates(period, exporter, importer, value);

    public SetAsideRows SetAside(long duplicates) => new(duplicates, _selfTrade, _aggregates, _negative, _nonFinite);

    private bool Tolerates(int period, int exporter, int importer, double value)
    {
        (RowRule rule, string fault) = (Aggregates[exporter] || Aggregates[importer], exporter == importer, value) switch
        {
            (true, _, _) when options.Aggregates != RowRule.Keep => Count(ref _aggregates, options.Aggregates, "holds what rows of single economies hold too"),
            (_, true, _) when options.SelfTrade != RowRule.Keep => Count(ref _selfTrade, options.SelfTrade, "is trade of an economy with itself"),
            (_, _, not (>= -TradePanel.MaxValue and <= TradePanel.MaxValue)) => Count(ref _nonFinite, options.NonFiniteValues, "has a value that is no finite number, or too large a one"),
            (_, _, < 0) => Count(ref _negative, options.NegativeValues, "has a value below zero"),
            _ => (RowRule.Keep, ""),
        };
        if (rule != RowRule.Refuse) return rule == RowRule.Keep;
        throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture,
            $"The row {period} {new Economy((ushort)exporter)}→{new Economy((ushort)importer)} {value} {fault}. The panel's options can set such rows aside."));
    }

    private static (RowRule Rule, string Fault) Count(ref long rows, RowRule rule, string fault)
    {
        if (rule == RowRule.SetAside) rows++;
        return (rule, fault);
    }

    private static bool[] NewAggregates()
    {
        bool[] aggregates = new bool[PairKey.MaxNumber + 1];
        for (int number = 0; number < aggregates.Length; number++)
        {
            aggregates[number] = number == 0
                || (Economy.TryFromNumericCode(number, out Economy economy) && economy.Kind is EconomyKind.World or EconomyKind.Group);
        }
        return aggregates;
    }
}

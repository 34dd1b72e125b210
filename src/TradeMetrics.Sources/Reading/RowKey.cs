using System.Text;

namespace TradeMetrics.Sources;

/// <summary>What makes two rows the same flow. The order is that in which such files are sorted.</summary>
internal readonly record struct RowKey(long Time, long Pair, ulong Product, int Part)
{
    private const ulong Prime = 0x100000001B3;
    private const int PackedLength = 8;

    public static RowKey Of(in Row row) => new(
        ((long)row.Record.Period << 8) | ((long)row.Record.Frequency << 2) | (long)row.Record.ReportedBy,
        ((long)row.ExporterKey << 32) | (uint)row.ImporterKey,
        CodeOf(row.Record.Product),
        row.Part);

    public bool Follows(in RowKey other) =>
        Time != other.Time ? Time > other.Time
        : Pair != other.Pair ? Pair > other.Pair
        : Product != other.Product ? Product > other.Product
        : Part > other.Part;

    // Up to eight characters are the number itself, so that codes are compared exactly and in order.
    private static ulong CodeOf(string product)
    {
        ulong code = 0;
        if (product.Length <= PackedLength && Ascii.IsValid(product))
        {
            foreach (char c in product) code = (code << 8) | (byte)c;
            return code << (8 * (PackedLength - product.Length));
        }
        code = 0xCBF29CE484222325;
        foreach (char c in product) code = (code ^ c) * Prime;
        return code;
    }
}

using System.Text;

namespace TradeMetrics.Sources;

/// <summary>What makes two rows the same flow. The order is that in which such files are sorted.</summary>
internal readonly record struct RowKey(long Time, long Pair, ulong Product, int Part)
{
    /// <summary>So many characters of a code are the number itself, in the order of the alphabet.</summary>
    public const int PackedLength = 8;

    private const ulong Prime = 0x100000001B3;

    public static RowKey Of(in Row row) => new(
        TimeOf(row.Record.Period, in row.Record), PairOf(row.ExporterKey, row.ImporterKey), CodeOf(row.Record.Product), row.Part);

    public static long TimeOf(int period, in TradeRecord like) => ((long)period << 8) | ((long)like.Frequency << 2) | (long)like.ReportedBy;

    public static long PairOf(int exporter, int importer) => ((long)exporter << 32) | (uint)importer;

    public bool Follows(in RowKey other) =>
        Time != other.Time ? Time > other.Time
        : Pair != other.Pair ? Pair > other.Pair
        : Product != other.Product ? Product > other.Product
        : Part > other.Part;

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

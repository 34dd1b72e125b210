namespace TradeMetrics.Sources;

/// <summary>What makes two rows the same flow. The order is that in which such files are sorted.</summary>
internal readonly record struct RowKey(long Time, long Pair, ulong Product)
{
    private const ulong Prime = 0x100000001B3;

    public static RowKey Of(in Row row) => new(
        ((long)row.Record.Period << 8) | ((long)row.Record.Frequency << 2) | (long)row.Record.ReportedBy,
        ((long)row.ExporterKey << 32) | (uint)(row.ImporterKey << 8) | (byte)row.Part,
        CodeOf(row.Record.Product));

    public bool Follows(in RowKey other) =>
        Time != other.Time ? Time > other.Time : Pair != other.Pair ? Pair > other.Pair : Product > other.Product;

    // Up to eight characters are the number itself, so that codes are compared exactly and in order.
    private static ulong CodeOf(string product)
    {
        ulong code = 0;
        if (product.Length <= 8)
        {
            foreach (char c in product) code = (code << 8) | (byte)c;
            return product.Length == 0 ? 0 : code << (8 * (8 - product.Length));
        }
        code = 0xCBF29CE484222325;
        foreach (char c in product) code = (code ^ c) * Prime;
        return code;
    }
}

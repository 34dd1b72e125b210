namespace TradeMetrics.Panels;

/// <summary>Two economies as one number that sorts by exporter, then importer.</summary>
internal static class PairKey
{
    private const int Bits = 10;

    // Numbers of economies have three digits.
    public const int MaxNumber = (1 << Bits) - 1;

    public static int Of(int exporter, int importer) => (exporter << Bits) | importer;

    public static int ExporterOf(int pair) => pair >> Bits;

    public static int ImporterOf(int pair) => pair & MaxNumber;
}

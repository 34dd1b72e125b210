namespace TradeMetrics.Sources;

/// <summary>Recognises and opens files of trade data.</summary>
public static class TradeFile
{
    // Every format is known by its first line or its first members.
    private const int HeadLength = 8192;

    private const string Known = "UN Comtrade (JSON, CSV, TSV), BACI, IMF IMTS, Eurostat Comext, WITS SDMX-JSON, Open Trade Statistics (JSON), the US Census country table, or columns period, exporter, importer, value";

    /// <summary>Recognises the format of a file from its content. Its name does not matter.</summary>
    /// <param name="path">The file, gzipped or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file is not there, is a folder, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The format is none of those that are read; the message says what was found.</exception>
    public static TradeFormat Recognize(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        byte[] head = SourceFile.Head(path, HeadLength);
        ReadOnlySpan<byte> text = head.AsSpan().TrimStart(" \t\r\n"u8);
        if (text is [(byte)'{', ..])
        {
            if (text.IndexOf("\"dataSets\""u8) >= 0) return TradeFormat.WitsJson;
            if (text.IndexOf("\"data\""u8) >= 0 || text.IndexOf("\"elapsedTime\""u8) >= 0) return TradeFormat.ComtradeJson;
        }
        else if (text is [(byte)'[', ..])
        {
            if (text.IndexOf("\"trade_value_usd_"u8) >= 0) return TradeFormat.OpenTradeStatistics;
        }
        else if (Heading.Read(head) is { } heading && FormatOf(heading.Columns) is { } format) return format;
        throw Broken.File(path, $"the format is not known; it begins with '{Broken.Quote(text)}'", Known);
    }

    /// <summary>Opens a file in the format that is recognised.</summary>
    /// <param name="path">The file, gzipped or not, in UTF-8, UTF-16 or ISO-8859-1.</param>
    /// <returns>A reader that sets aside what would count twice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file is not there, is a folder, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The format is none of those that are read.</exception>
    /// <exception cref="FormatException">The beginning of the file is broken.</exception>
    public static TradeReader Open(string path) => Open(path, new ReadOptions());

    /// <summary>Opens a file in the format that is recognised.</summary>
    /// <param name="path">The file; see <see cref="Open(string)"/>.</param>
    /// <param name="options">How strictly it is read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The file is not there, is a folder, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The format is none of those that are read.</exception>
    /// <exception cref="FormatException">The beginning of the file is broken.</exception>
    public static TradeReader Open(string path, ReadOptions options) => Open(path, options, Recognize(path));

    /// <summary>Opens a file in a format that the caller knows.</summary>
    /// <param name="path">The file; see <see cref="Open(string)"/>.</param>
    /// <param name="options">How strictly it is read.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not one of the named formats.</exception>
    /// <exception cref="IOException">The file is not there, is a folder, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The file is not of that format.</exception>
    /// <exception cref="FormatException">The beginning of the file is broken.</exception>
    public static TradeReader Open(string path, ReadOptions options, TradeFormat format)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        return new(format switch
        {
            TradeFormat.FlowCsv => Table(path, options, (table, o) => new FlowCsvSource(table, o)),
            TradeFormat.ComtradeJson => new ComtradeJsonSource(path, options),
            TradeFormat.ComtradeCsv => Table(path, options, (table, o) => new ComtradeCsvSource(table, o)),
            TradeFormat.Baci => Table(path, options, (table, o) => new BaciSource(table, o)),
            TradeFormat.ImfImts => Table(path, options, (table, o) => new ImfSource(table, o)),
            TradeFormat.Comext => Table(path, options, (table, o) => new ComextSource(table, o)),
            TradeFormat.WitsJson => new WitsSource(path, options),
            TradeFormat.UsCensus => Table(path, options, (table, o) => new CensusSource(table, o)),
            TradeFormat.OpenTradeStatistics => new OpenTradeSource(path, options),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format is not one of the named ones."),
        }, options);
    }

    private static CsvSource Table(string path, ReadOptions options, Func<CsvTable, ReadOptions, CsvSource> source)
    {
        var table = new CsvTable(path, options.MaxLineLength);
        try
        {
            return source(table, options);
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    private static TradeFormat? FormatOf(HeaderMap names) =>
        names.Has("t", "i", "j", "k", "v") ? TradeFormat.Baci
        : names.Has("ctycode", "ijan", "eyr") ? TradeFormat.UsCensus
        : names.Has("counterpartcountry", "obsvalue") ? TradeFormat.ImfImts
        : names.Has("flow", "valueeur") || names.Has("flow", "valueineuros") ? TradeFormat.Comext
        : names.Find("flowcode", "tradeflowcode", "tradeflow", "flowdesc") >= 0 && names.Find("cmdcode", "commoditycode") >= 0 ? TradeFormat.ComtradeCsv
        : names.Has("exporter", "importer") && names.Find("value", "trade") >= 0 ? TradeFormat.FlowCsv
        : null;
}

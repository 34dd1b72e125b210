namespace TradeMetrics.Sources;

/// <summary>Reads periods as sources write them: 2023, 202305, 2023-05, 2023-M05, 2023-Q2, 202352.</summary>
internal static class Times
{
    public const string Expected = "a year, month or quarter such as 2023, 202305, 2023-M05 or 2023-Q2";

    // Sources number the total of a year as its 52nd month.
    private const int YearAsMonth = 52;

    /// <summary>Whether a text is a month for some and a fiscal year for others: 2011-12, but not 2011-11 or 2012-14.</summary>
    public static bool IsPerhapsFiscal(ReadOnlySpan<byte> text) =>
        text.Length == 7 && text[4] == '-' && Numbers.TryWhole(text[..4], out int year) && Numbers.TryWhole(text[5..], out int other) && other == (year + 1) % 100;

    public static bool TryRead(ReadOnlySpan<byte> text, out int period, out Frequency frequency)
    {
        (period, frequency) = (0, Frequency.Annual);
        if (text.Length < 4 || !Numbers.TryWhole(text[..4], out int year) || year == 0) return false;
        period = year;
        if (text.Length == 4) return true;
        ReadOnlySpan<byte> rest = text[4..];
        if (rest is [(byte)'-', _, _, ..]) rest = rest[1..];
        Frequency? letter = rest[0] switch
        {
            (byte)'M' or (byte)'m' => Frequency.Monthly,
            (byte)'Q' or (byte)'q' => Frequency.Quarterly,
            (byte)'S' or (byte)'H' => Frequency.HalfYearly,
            (byte)'A' => Frequency.Annual,
            _ => null,
        };
        // Without a letter it is a month. Another one, such as the W of weeks, is no digit below.
        frequency = letter ?? Frequency.Monthly;
        bool isMonth = frequency == Frequency.Monthly;
        if (letter is not null) rest = rest[1..];
        if (rest.Length != (isMonth ? 2 : 1) || !Numbers.TryWhole(rest, out int part) || part == 0) return false;
        if (isMonth && part == YearAsMonth || frequency == Frequency.Annual)
        {
            frequency = Frequency.Annual;
            return isMonth || part == 1;
        }
        period = year * (isMonth ? 100 : 10) + part;
        return part <= frequency.PeriodsPerYear();
    }
}

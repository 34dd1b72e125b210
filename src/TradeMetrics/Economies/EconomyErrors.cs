namespace TradeMetrics;

/// <summary>Makes the exceptions of <see cref="Economy"/>: each shows what was given and says what would do.</summary>
internal static class EconomyErrors
{
    private const int QuotedLength = 40;

    public static FormatException NotUnderstood(ReadOnlySpan<char> text)
    {
        string quoted = Quote(text);
        EconomyIndex index = EconomyIndex.Shared;
        if (index.FindText(text) == EconomyIndex.Ambiguous)
        {
            (EconomyEntry first, EconomyEntry second) = index.Meanings(text.ToString());
            return new FormatException($"{quoted} has stood for two economies: {Describe(first)} and {Describe(second)}. Give the code of the one that is meant.");
        }

        string hint = index.FindComtrade(EconomyIndex.NumberOf(text)) == EconomyIndex.NotFound
            ? ""
            : " UN Comtrade's own numbers are read by Economy.FromComtradeCode, BACI's by Economy.FromBaciCode.";
        return new FormatException(
            $"{quoted} is not the code of an economy. Understood are ISO 3166-1 alpha-2 and alpha-3 codes (PK, PAK), numbers of one to three digits " +
            $"(586), ISO 3166-3 codes of ended economies (SUHH), {EconomyTable.WorldCode} for the world and {EconomyTable.UnspecifiedCode} for none; no names.{hint}");
    }

    public static FormatException NoSuchLetters(EconomyEntry entry, string letters, string format) =>
        new($"{entry.Name} ({entry.Code}) has no {letters} code, so the format '{format}' cannot be used; 'G' writes a code that every economy has.");

    public static FormatException UnknownFormat(ReadOnlySpan<char> format) =>
        new($"{Quote(format)} is not a format of an economy. Allowed are 'G' (the code that parses back), 'N' (the number), 'A2', 'A3' and 'L' (the English name).");

    public static ArgumentOutOfRangeException NoSuchNumber(int code) =>
        new(nameof(code), code, EconomyIndex.Shared.FindComtrade(code) == EconomyIndex.NotFound
            ? "No economy has this number. Allowed are the numbers of ISO 3166-1 and UN M49, from 1 to 999, and the few that Economy lists."
            : "This number is UN Comtrade's own: use Economy.FromComtradeCode, or Economy.FromBaciCode for a file of BACI.");

    public static ArgumentOutOfRangeException NoSuchComtradeNumber(int code) =>
        new(nameof(code), code, "UN Comtrade has no economy with this number. Allowed are 0 (the world), the numbers of ISO 3166-1 and UN M49, and UN Comtrade's own, such as 842.");

    public static ArgumentOutOfRangeException NoSuchBaciNumber(int code) =>
        new(nameof(code), code, "BACI has no economy with this number. Allowed are the numbers of ISO 3166-1 and UN M49, and those that BACI takes from UN Comtrade, such as 842.");

    private static string Describe(EconomyEntry entry) => entry.Code == entry.NumberText
        ? $"{entry.Name} ({entry.NumberText})"
        : $"{entry.Name} ({entry.Code} or {entry.NumberText})";

    private static string Quote(ReadOnlySpan<char> text) => text.Length <= QuotedLength ? $"'{text}'" : $"'{text[..QuotedLength]}…'";
}

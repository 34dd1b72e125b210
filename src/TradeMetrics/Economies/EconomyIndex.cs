using System.Globalization;

namespace TradeMetrics;

/// <summary>
/// Finds economies by number and by code. The tables are read once; after that a look-up is one array access
/// (a binary search for the few four-letter codes) and allocates nothing.
/// </summary>
internal sealed class EconomyIndex
{
    /// <summary>What a look-up returns for a number or code that is no economy.</summary>
    public const int NotFound = -1;

    /// <summary>What a look-up returns for a code that has stood for two economies.</summary>
    public const int Ambiguous = -2;

    private const int NumberCount = 1000;
    private const int LetterCount = 26;

    private readonly EconomyEntry?[] _entries = new EconomyEntry?[NumberCount];
    private readonly short[] _comtrade = NewTable(NumberCount);
    private readonly short[] _twoLetters = NewTable(LetterCount * LetterCount);
    private readonly short[] _threeLetters = NewTable(LetterCount * LetterCount * LetterCount);

    // 26⁴ cells would be 900 kB for some forty codes, so these alone are searched.
    private readonly int[] _fourLetterKeys;
    private readonly short[] _fourLetterNumbers;
    private readonly Dictionary<string, string[]> _ambiguous = new(StringComparer.OrdinalIgnoreCase);

    private EconomyIndex()
    {
        var fourLetters = new SortedDictionary<int, short>();

        // Codes that stand for two come first, because the first to take a code keeps it; then the table in its own order,
        // which has the economies of today before the ended ones: SDN is Sudan as it is now.
        foreach (string[] fields in Lines(EconomyTable.AmbiguousCodes))
        {
            _ambiguous.Add(fields[0], fields[1..]);
            Claim(fields[0], Ambiguous);
        }

        foreach (string line in EconomyTable.Economies.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            EconomyEntry entry = EconomyEntry.Parse(line);
            _entries[entry.Number] = entry;
            if (entry.Number is not (0 or EconomyTable.KosovoNumber or EconomyTable.EuropeanUnionNesNumber))
                _comtrade[entry.Number] = (short)entry.Number;
            foreach (string? code in (ReadOnlySpan<string?>)[entry.Alpha2, entry.Alpha3, entry.FormerCode, entry.Code])
                Claim(code, entry.Number);
        }

        foreach (string[] fields in Lines(EconomyTable.WithdrawnCodes))
            Claim(fields[0], ReadNumber(fields[1]));
        foreach (string[] fields in Lines(EconomyTable.ComtradeNumbers))
            _comtrade[ReadNumber(fields[0])] = (short)ReadNumber(fields[1]);

        _fourLetterKeys = [.. fourLetters.Keys];
        _fourLetterNumbers = [.. fourLetters.Values];
        Listed = Array.AsReadOnly(_entries.OfType<EconomyEntry>().Select(entry => new Economy(entry.Number)).ToArray());
        Singles = Array.AsReadOnly(Listed.Where(economy => Entry(economy.NumericCode).Kind == EconomyKind.Single).ToArray());
        Ended = Array.AsReadOnly(Listed.Where(economy => Entry(economy.NumericCode).Kind == EconomyKind.Ended).ToArray());

        void Claim(string? code, int number)
        {
            int key = LetterKey(code);
            if (key < 0)
                return;
            if (code!.Length == 4)
                fourLetters.TryAdd(key, (short)number);
            else if (code.Length == 3 && _threeLetters[key] == NotFound)
                _threeLetters[key] = (short)number;
            else if (code.Length == 2 && _twoLetters[key] == NotFound)
                _twoLetters[key] = (short)number;
        }
    }

    public static EconomyIndex Shared { get; } = new();

    /// <summary>Every line of the table, by number, <see cref="Economy.Unspecified"/> and groups with it.</summary>
    public IReadOnlyList<Economy> Listed { get; }

    public IReadOnlyList<Economy> Singles { get; }

    /// <summary>The economies that have ended, in order of number.</summary>
    public IReadOnlyList<Economy> Ended { get; }

    /// <summary>The line of a number that is known to be listed.</summary>
    public EconomyEntry Entry(int number) => _entries[number]!;

    public int FindNumber(int number) => (uint)number < NumberCount && number != 0 && _entries[number] is not null ? number : NotFound;

    public int FindComtrade(int number) => (uint)number < NumberCount ? _comtrade[number] : NotFound;

    public int FindText(ReadOnlySpan<char> text)
    {
        if (text.Length is >= 1 and <= 3 && char.IsAsciiDigit(text[0]))
            return FindNumber(NumberOf(text));
        int key = LetterKey(text);
        if (key < 0)
            return NotFound;
        switch (text.Length)
        {
            case 2:
                return _twoLetters[key];
            case 3:
                return _threeLetters[key];
            case 4:
                int position = Array.BinarySearch(_fourLetterKeys, key);
                return position < 0 ? NotFound : _fourLetterNumbers[position];
            default:
                return NotFound;
        }
    }

    /// <summary>The two economies that a code has stood for.</summary>
    public (EconomyEntry First, EconomyEntry Second) Meanings(string ambiguousCode)
    {
        string[] numbers = _ambiguous[ambiguousCode];
        return (Entry(ReadNumber(numbers[0])), Entry(ReadNumber(numbers[1])));
    }

    /// <summary>The value of one to three ASCII digits, or <see cref="NotFound"/>.</summary>
    public static int NumberOf(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 3)
            return NotFound;
        int number = 0;
        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit))
                return NotFound;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    // Case is folded on the bits of ASCII: a culture's rule would make Turkey's "in" something other than "IN".
    private static int LetterKey(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 4)
            return NotFound;
        int key = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c))
                return NotFound;
            key = (key * LetterCount) + ((c | 0x20) - 'a');
        }

        return key;
    }

    private static int ReadNumber(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Lines(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static short[] NewTable(int length)
    {
        var table = new short[length];
        Array.Fill(table, (short)NotFound);
        return table;
    }
}

using System.Globalization;
using System.Text;

namespace TradeMetrics.Panels;

/// <summary>Gives each product text a small number, without allocating for a text that came before.</summary>
/// <remarks>Texts of up to eight ASCII characters, which is nearly every code of a classification, are looked up as the number that their bytes are.</remarks>
internal sealed class ProductCodes
{
    public const int MaxCount = ushort.MaxValue + 1;
    private const int PackedLength = 8;
    private const ulong NumberMark = 1UL << 63;
    private const int LongestOnStack = 256;

    private readonly Dictionary<string, int> _long = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private ulong[] _keys = new ulong[1024];
    private ushort[] _codes = new ushort[1024];
    private int _packedCount;

    public IReadOnlyList<string> Texts => _texts;

    /// <summary>A row for all products holds what rows for single ones hold too.</summary>
    public static void RefuseAllBesideOthers(IReadOnlyList<string> texts)
    {
        if (texts.Count > 1 && texts.Contains(TradePanel.AllProducts))
            throw new InvalidOperationException($"Trade in all products ('{TradePanel.AllProducts}') stands beside trade in '{texts.First(text => text != TradePanel.AllProducts)}', which it holds already.");
    }

    public ushort CodeOf(ReadOnlySpan<char> text)
    {
        Span<byte> packed = stackalloc byte[PackedLength];
        if (text.Length is > 0 and <= PackedLength && Encoding.UTF8.TryGetBytes(text, packed, out int length) && length == text.Length)
            return CodeOfAscii(packed[..length]);
        return CodeOfLong(text);
    }

    public ushort CodeOf(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is > 0 and <= PackedLength && Ascii.IsValid(utf8)) return CodeOfAscii(utf8);
        if (utf8.Length > LongestOnStack) throw TooLong(utf8.Length);
        Span<char> text = stackalloc char[LongestOnStack];
        return CodeOf(text[..Encoding.UTF8.GetChars(utf8, text)]);
    }

    /// <summary>The code of the text that a number with leading zeros is.</summary>
    public ushort CodeOf(int number, int digits)
    {
        ulong key = KeyOf(number, digits);
        int slot = SlotOf(_keys, key);
        return _keys[slot] == key ? _codes[slot] : AddNumber(key, number, digits);
    }

    /// <summary>As many codes as there are numbers before one of too many digits, or below zero, or for which there is no room. Returns how many.</summary>
    public int CodesOf(ReadOnlySpan<int> numbers, int digits, Span<ushort> codes)
    {
        ulong[] keys = _keys;
        ushort[] known = _codes;
        for (int i = 0; i < numbers.Length; i++)
        {
            ulong key = KeyOf(numbers[i], digits);
            int slot = SlotOf(keys, key);
            if (keys[slot] == key)
            {
                codes[i] = known[slot];
                continue;
            }
            if (!HasText(numbers[i], digits) || _texts.Count == MaxCount) return i;
            codes[i] = AddNumber(key, numbers[i], digits);
            (keys, known) = (_keys, _codes); // They may have grown.
        }
        return numbers.Length;
    }

    // No ASCII text has the highest bit, so that the numbers can stand in the same table under keys of their own.
    private static ulong KeyOf(int number, int digits) => NumberMark | ((ulong)digits << 32) | (uint)number;

    private ushort AddNumber(ulong key, int number, int digits)
    {
        string text = TextOf(number, digits);
        if (text.Length != digits) throw new ArgumentOutOfRangeException(nameof(number), number, $"A product's code is 0 or more and has {digits} digits at most.");
        ushort code = CodeOf(text);
        Insert(key, code);
        return code;
    }

    private static bool HasText(int number, int digits) => TextOf(number, digits).Length == digits;

    private static string TextOf(int number, int digits) => number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private ushort CodeOfAscii(ReadOnlySpan<byte> ascii)
    {
        ulong key = 0;
        bool hasNul = false; // It would make "a" and "\0a" one key, and is no empty slot either.
        foreach (byte b in ascii)
        {
            hasNul |= b == 0;
            key = (key << 8) | b;
        }
        if (hasNul) return CodeOfLong(Encoding.ASCII.GetString(ascii));
        int slot = SlotOf(_keys, key);
        return _keys[slot] == key ? _codes[slot] : Add(key, Encoding.ASCII.GetString(ascii));
    }

    private ushort CodeOfLong(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) throw new ArgumentException("A product has no code. Leave the product out for trade in all products.", nameof(text));
        if (text.Length > LongestOnStack) throw TooLong(text.Length);
        var lookup = _long.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out int code)) return (ushort)code;
        string added = text.ToString();
        code = Add(added);
        _long.Add(added, code);
        return (ushort)code;
    }

    private ushort Add(ulong key, string text)
    {
        ushort code = Add(text);
        Insert(key, code);
        return code;
    }

    private void Insert(ulong key, ushort code)
    {
        if (++_packedCount * 2 > _keys.Length) Grow();
        int slot = SlotOf(_keys, key);
        _keys[slot] = key;
        _codes[slot] = code;
    }

    private ushort Add(string text)
    {
        if (_texts.Count == MaxCount)
            throw new InvalidOperationException($"Product '{text}' is one more than the {MaxCount} that a panel can hold. Use a higher level of the classification.");
        _texts.Add(text);
        return (ushort)(_texts.Count - 1);
    }

    // The slot of the key, or the empty one where it belongs.
    private static int SlotOf(ulong[] keys, ulong key)
    {
        int mask = keys.Length - 1;
        int slot = (int)((key * 0x9E3779B97F4A7C15) >> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        (ulong[] keys, ushort[] codes) = (_keys, _codes);
        _keys = new ulong[keys.Length * 2];
        _codes = new ushort[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            int slot = SlotOf(_keys, keys[i]);
            _keys[slot] = keys[i];
            _codes[slot] = codes[i];
        }
    }

    private static ArgumentException TooLong(int length) =>
        new($"A product's code has at most {LongestOnStack} characters; this one has {length}.");
}

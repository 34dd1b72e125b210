using System.Text;

namespace TradeMetrics.Sources;

/// <summary>Finds economies by the codes of sources.</summary>
internal sealed class EconomyCodes(ReadOptions options)
{
    private const int OtherAsiaNumber = 490;
    private const int LongestCode = 4;
    private const int MostNumbers = 1000;
    private static readonly Economy Taiwan = Economy.FromNumericCode(158);

    private readonly ushort[] _single = new ushort[MostNumbers]; // By number; 0 where it was not looked for.

    /// <summary>How often 490 was read as Taiwan.</summary>
    public long OtherAsia { get; private set; }

    /// <summary>Finds an economy by its number in UN Comtrade, where 0 is the world.</summary>
    public bool TryNumber(int number, out Economy economy)
    {
        if (number == OtherAsiaNumber && options.OtherAsiaIsTaiwan)
        {
            OtherAsia++;
            economy = Taiwan;
            return true;
        }
        return Economy.TryFromComtradeCode(number, out economy) || (options.EconomyCodes is { } list && list.TryFind(number, out economy));
    }

    /// <summary>The economy that has the number in UN Comtrade, where it is a single one and no option says another; else 0.</summary>
    public int SingleOf(int number) => (uint)number >= MostNumbers ? 0 : _single[number] != 0 ? _single[number] : FindSingle(number);

    /// <summary>Finds an economy by letters or an ISO number.</summary>
    public static bool TryText(ReadOnlySpan<byte> code, out Economy economy)
    {
        economy = default;
        if (code.Length > LongestCode) return false;
        Span<char> text = stackalloc char[LongestCode];
        return Economy.TryParse(text[..Encoding.Latin1.GetChars(code, text)], out economy);
    }

    /// <summary>A number for any code, by which rows are told apart also where no economy is known: of four bytes the number that they are, in the order of the alphabet.</summary>
    public static int KeyOf(ReadOnlySpan<byte> code)
    {
        uint key = 0;
        if (code.Length <= LongestCode)
        {
            for (int i = 0; i < LongestCode; i++) key = (key << 8) | (i < code.Length ? code[i] : 0u);
            return (int)key;
        }
        key = 2166136261;
        foreach (byte b in code) key = (key ^ b) * 16777619;
        return (int)key;
    }

    public void Join(EconomyCodes other) => OtherAsia += other.OtherAsia;

    private int FindSingle(int number) => Economy.TryFromComtradeCode(number, out Economy economy) && !economy.IsAggregateOrUnspecified && number != OtherAsiaNumber
        ? _single[number] = (ushort)economy.NumericCode
        : 0;
}

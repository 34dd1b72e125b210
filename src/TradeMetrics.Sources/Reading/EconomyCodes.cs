using System.Text;

namespace TradeMetrics.Sources;

/// <summary>Finds economies by the codes of sources.</summary>
internal sealed class EconomyCodes(ReadOptions options)
{
    private const int OtherAsiaNumber = 490;
    private const int LongestCode = 4;
    private static readonly Economy Taiwan = Economy.FromNumericCode(158);

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
}

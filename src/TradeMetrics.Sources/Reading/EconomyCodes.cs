using System.Text;

namespace TradeMetrics.Sources;

/// <summary>Finds economies by the codes of sources.</summary>
internal sealed class EconomyCodes(ReadOptions options)
{
    private const int OtherAsiaNumber = 490;
    private static readonly Economy Taiwan = Economy.FromNumericCode(158);

    /// <summary>How often 490 was read as Taiwan.</summary>
    public long OtherAsia { get; private set; }

    /// <summary>Finds an economy by its number in UN Comtrade, where 0 is the world.</summary>
    public bool TryNumber(int number, out Economy economy)
    {
        if (number != OtherAsiaNumber || !options.OtherAsiaIsTaiwan) return Economy.TryFromComtradeCode(number, out economy);
        OtherAsia++;
        economy = Taiwan;
        return true;
    }

    /// <summary>Finds an economy by letters or an ISO number.</summary>
    public static bool TryText(ReadOnlySpan<byte> code, out Economy economy)
    {
        Span<char> text = stackalloc char[4];
        if (code.Length is >= 1 and <= 4 && Encoding.Latin1.GetChars(code, text) is var length) return Economy.TryParse(text[..length], out economy);
        economy = default;
        return false;
    }
}

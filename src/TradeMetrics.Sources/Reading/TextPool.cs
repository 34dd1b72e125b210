using System.Text;

namespace TradeMetrics.Sources;

/// <summary>Makes each text of a file once: a year of BACI has 11 million rows and 5,000 products.</summary>
internal sealed class TextPool
{
    private const int FewestSlots = 1 << 8;
    private const int MostSlots = 1 << 16;
    private const int Ways = 4; // Slots in which a text may be.
    private string?[] _texts = new string?[FewestSlots];

    public string Of(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            int home = SlotOf(bytes);
            for (int way = 0; way < Ways; way++)
            {
                ref string? slot = ref _texts[home ^ way];
                if (slot is null) return slot = SourceText.Of(bytes);
                if (Ascii.Equals(bytes, slot)) return slot;
            }
            // A text that loses its slot is made again, so that memory stays bounded whatever the file holds.
            if (_texts.Length == MostSlots) return _texts[home] = SourceText.Of(bytes);
            _texts = new string?[_texts.Length * 4];
        }
    }

    private int SlotOf(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte b in bytes) hash = (hash ^ b) * 16777619;
        return (int)((hash ^ (hash >> 15)) & (uint)(_texts.Length - 1));
    }
}

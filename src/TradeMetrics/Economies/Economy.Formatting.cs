using System.Text;

namespace TradeMetrics;

public readonly partial struct Economy
{
    /// <summary>Returns the code that names this economy and no other, and that parses back.</summary>
    /// <returns>
    /// The alpha-3 code of a single economy (PAK); the ISO 3166-3 code of an ended one that has one (SUHH); otherwise the number in
    /// three digits (736, 490); "WLD" for the world and "ZZZ" for <see cref="Unspecified"/>.
    /// </returns>
    /// <remarks>"ZZZ" rather than no text at all, so that an empty field of a file cannot pass for an economy left open on purpose.</remarks>
    public override string ToString() => Entry.Code;

    /// <summary>Returns a code or the name of this economy.</summary>
    /// <param name="format">
    /// In either case: "G", empty or null for the text of <see cref="ToString()"/>; "N" for the number in three digits; "A2" for
    /// <see cref="Alpha2"/>; "A3" for <see cref="Alpha3"/>; "L" for <see cref="Name"/>.
    /// </param>
    /// <param name="formatProvider">Ignored: codes and names are the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is another one, or asks for a code that the economy does not have.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextFor(format);

    /// <summary>Writes a code or the name of this economy as characters, without allocating.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written; 0 where there was too little room.</param>
    /// <param name="format">The format; see <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">Ignored: codes and names are the same in every culture.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">The format is another one, or asks for a code that the economy does not have.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = TextFor(format);
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Writes a code or the name of this economy as UTF-8, without allocating.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 where there was too little room.</param>
    /// <param name="format">The format; see <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">Ignored: codes and names are the same in every culture.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">The format is another one, or asks for a code that the economy does not have.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(TextFor(format), utf8Destination, out bytesWritten);

    private string TextFor(ReadOnlySpan<char> format)
    {
        EconomyEntry entry = Entry;
        if (format.IsEmpty || Is(format, "G"))
            return entry.Code;
        if (Is(format, "N"))
            return entry.NumberText;
        if (Is(format, "L"))
            return entry.Name;
        if (Is(format, "A2"))
            return entry.Alpha2 ?? throw EconomyErrors.NoSuchLetters(entry, "alpha-2", "A2");
        if (Is(format, "A3"))
            return entry.Alpha3 ?? throw EconomyErrors.NoSuchLetters(entry, "alpha-3", "A3");
        throw EconomyErrors.UnknownFormat(format);

        static bool Is(ReadOnlySpan<char> format, string name) => format.Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}

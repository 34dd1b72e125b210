using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TradeMetrics;

public readonly partial struct Economy
{
    /// <summary>Reads an economy from a code.</summary>
    /// <param name="s">
    /// In either case and without surrounding space: an alpha-2 or alpha-3 code of ISO 3166-1 (PK, PAK), a number of one to three
    /// digits (586, 4, 004), an ISO 3166-3 code (SUHH), an alpha-3 code that was withdrawn with a name (ROM, BUR), "WLD" for the world or "ZZZ" for
    /// <see cref="Unspecified"/>.
    /// </param>
    /// <returns>The economy. Letters that an ended economy shares with one of today are the one of today: SDN is 729, not 736.</returns>
    /// <remarks>
    /// Names are not read. Numbers are those of <see cref="FromNumericCode"/>: UN Comtrade's 842 is not understood here. CS, YU, YUG,
    /// YUCS, FQHH and GEHH are refused, because each has stood for two economies.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not the code of one economy. The message quotes it and says what is understood.</exception>
    public static Economy Parse(string s) => Parse(s, CultureInfo.InvariantCulture);

    /// <summary>Reads an economy from a code.</summary>
    /// <param name="s">The code; see <see cref="Parse(string)"/>.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <returns>The economy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not the code of one economy.</exception>
    public static Economy Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads an economy from a code.</summary>
    /// <param name="s">The code; see <see cref="Parse(string)"/>.</param>
    /// <returns>The economy.</returns>
    /// <exception cref="FormatException">The text is not the code of one economy.</exception>
    public static Economy Parse(ReadOnlySpan<char> s) => Parse(s, CultureInfo.InvariantCulture);

    /// <summary>Reads an economy from a code.</summary>
    /// <param name="s">The code; see <see cref="Parse(string)"/>.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <returns>The economy.</returns>
    /// <exception cref="FormatException">The text is not the code of one economy.</exception>
    public static Economy Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out Economy result) ? result : throw EconomyErrors.NotUnderstood(s);

    /// <summary>Tries to read an economy from a code.</summary>
    /// <param name="s">The code; see <see cref="Parse(string)"/>. Null is not understood.</param>
    /// <param name="result">The economy, or <see cref="Unspecified"/> where the text is not understood.</param>
    /// <returns>Whether the text was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Economy result) => TryParse(s.AsSpan(), CultureInfo.InvariantCulture, out result);

    /// <summary>Tries to read an economy from a code.</summary>
    /// <param name="s">The code; see <see cref="Parse(string)"/>. Null is not understood.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <param name="result">The economy, or <see cref="Unspecified"/> where the text is not understood.</param>
    /// <returns>Whether the text was understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Economy result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to read an economy from a code.</summary>
    /// <param name="s">The code; see <see cref="Parse(string)"/>.</param>
    /// <param name="result">The economy, or <see cref="Unspecified"/> where the text is not understood.</param>
    /// <returns>Whether the text was understood.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Economy result) => TryParse(s, CultureInfo.InvariantCulture, out result);

    /// <summary>Tries to read an economy from a code.</summary>
    /// <param name="s">The code; see <see cref="Parse(string)"/>.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <param name="result">The economy, or <see cref="Unspecified"/> where the text is not understood.</param>
    /// <returns>Whether the text was understood.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Economy result) =>
        TryMake(EconomyIndex.Shared.FindText(s), out result);
}

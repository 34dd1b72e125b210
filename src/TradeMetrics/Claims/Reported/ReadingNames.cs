namespace TradeMetrics.Claims;

/// <summary>The names of the readings of printed figures.</summary>
/// <remarks>
/// A number's reading is named after the digits it trusts; a change's after the meaning given to the phrase, and where its zeros are taken for
/// rounding, with <see cref="TrailingZeros"/> behind it.
/// </remarks>
public static class ReadingNames
{
    /// <summary>Every printed digit is significant: 3,500 is [3499.5, 3500.5].</summary>
    public const string AllDigits = "AllDigits";

    /// <summary>The zeros at the end of a whole number only hold the places: 3,500 is [3450, 3550].</summary>
    public const string TrailingZeros = "TrailingZeros";

    /// <summary>The number was set, not rounded: 3,500 is 3500.</summary>
    public const string Exact = "Exact";

    /// <summary>A change as nearly everyone means the phrase.</summary>
    public const string Usual = "Usual";

    /// <summary>A change as the words say it, where many who print them mean something else: "up by 1.5 times" is × 2.5.</summary>
    public const string Strict = "Strict";

    /// <summary>A change as it is often meant against the words: a "250-percent rise" to 250 per cent.</summary>
    public const string Loose = "Loose";

    /// <summary><see cref="Usual"/>, with the number's trailing zeros not significant.</summary>
    public const string UsualTrailingZeros = Usual + TrailingZeros;

    /// <summary><see cref="Strict"/>, with the number's trailing zeros not significant.</summary>
    public const string StrictTrailingZeros = Strict + TrailingZeros;

    /// <summary><see cref="Loose"/>, with the number's trailing zeros not significant.</summary>
    public const string LooseTrailingZeros = Loose + TrailingZeros;
}

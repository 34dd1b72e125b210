namespace TradeMetrics.Claims;

/// <summary>How exact a number is that is printed as a word: doubled, halved, three-fold, вдвое.</summary>
/// <remarks>A word has no digits to count. The rounding of the digits it stands for is <see cref="ReportedNumberOptions.Rounding"/>; where that is exact, words are exact too.</remarks>
public enum WordPrecision
{
    /// <summary>As the digits it stands for: doubled is 2, [1.5, 2.5]; halved is 0.5, [0.45, 0.55].</summary>
    AsDigits = 0,

    /// <summary>As these digits and one more: doubled is 2.0, [1.95, 2.05]; halved is 0.50, [0.495, 0.505].</summary>
    OneMoreDigit,

    /// <summary>Exactly: doubled is 2 and halved is 1/2.</summary>
    Exact,
}

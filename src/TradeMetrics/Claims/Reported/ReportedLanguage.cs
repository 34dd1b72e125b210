namespace TradeMetrics.Claims;

/// <summary>The language whose way of writing numbers a printed figure follows.</summary>
/// <remarks>
/// It decides what commas and points mean, which no text says of itself: "1,163" is a thousand and more in English and little more than one in Russian.
/// The words of both languages are understood under either.
/// </remarks>
public enum ReportedLanguage
{
    /// <summary>English: the point is decimal, commas group by threes (1,163,507,864) or as lakh and crore do (12,34,567).</summary>
    English = 0,

    /// <summary>Russian: the comma is decimal (1,5), and so is a point where one is printed; spaces group.</summary>
    Russian,
}

namespace TradeMetrics.Tests;

using global::NodaMoney;

/// <summary>Amounts of two currencies, of which each may be zero, and what they may not be put into.</summary>
internal static class Amounts
{
    public static readonly Currency Dollar = Currency.FromCode("USD");
    public static readonly Currency Euro = Currency.FromCode("EUR");
    public static readonly Currency Rupee = Currency.FromCode("PKR");

    public static TheoryData<decimal, decimal> Mixed => new() { { 10m, 4m }, { 0m, 4m }, { 10m, 0m }, { 0m, 0m } };

    public static Money Usd(decimal amount) => new(amount, Dollar);

    public static Money Eur(decimal amount) => new(amount, Euro);

    public static Money Pkr(decimal amount) => new(amount, Rupee);

    /// <summary>The library's own refusal, and not NodaMoney's, which a zero would escape.</summary>
    public static void AreRefused<T>(Func<T> use)
    {
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => { _ = use(); });
        Assert.Contains("currenc", refused.Message, StringComparison.Ordinal);
    }
}

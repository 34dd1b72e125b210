using System.Globalization;
using System.Numerics;

namespace TradeMetrics.Tests;

/// <summary>An amount with a currency that checks as little as a real money type does.</summary>
/// <remarks>
/// It rounds to the currency's digits in every operator; two amounts divide to a decimal whatever their currencies; a zero
/// of any currency passes every check; and its <c>default</c> and additive identity are of the currency XXX, which is none.
/// </remarks>
public readonly record struct CurrencyAmount :
    IAdditionOperators<CurrencyAmount, CurrencyAmount, CurrencyAmount>,
    ISubtractionOperators<CurrencyAmount, CurrencyAmount, CurrencyAmount>,
    IMultiplyOperators<CurrencyAmount, decimal, CurrencyAmount>,
    IDivisionOperators<CurrencyAmount, CurrencyAmount, decimal>,
    IAdditiveIdentity<CurrencyAmount, CurrencyAmount>,
    IComparisonOperators<CurrencyAmount, CurrencyAmount, bool>,
    IFormattable
{
    private const string NoCurrency = "XXX";

    // Null for XXX, so that default equals an XXX 0 that was made by name.
    private readonly string? _currency;

    public CurrencyAmount(string currency, decimal value)
    {
        _currency = currency == NoCurrency ? null : currency;
        Value = decimal.Round(value, currency is "JPY" or NoCurrency ? 0 : 2, MidpointRounding.ToEven);
    }

    public string Currency => _currency ?? NoCurrency;

    public decimal Value { get; }

    public static CurrencyAmount AdditiveIdentity => default;

    public static CurrencyAmount Usd(decimal value) => new("USD", value);

    public static CurrencyAmount Eur(decimal value) => new("EUR", value);

    public static CurrencyAmount operator +(CurrencyAmount left, CurrencyAmount right) =>
        right.Value == 0m ? left
        : left.Value == 0m ? right
        : new(Common(left, right), left.Value + right.Value);

    public static CurrencyAmount operator -(CurrencyAmount left, CurrencyAmount right) =>
        right.Value == 0m ? left
        : left.Value == 0m ? new(right.Currency, -right.Value)
        : new(Common(left, right), left.Value - right.Value);

    public static CurrencyAmount operator *(CurrencyAmount left, decimal right) => new(left.Currency, left.Value * right);

    public static decimal operator /(CurrencyAmount left, CurrencyAmount right) => left.Value / right.Value;

    public static bool operator <(CurrencyAmount left, CurrencyAmount right) => Compare(left, right) < 0;

    public static bool operator <=(CurrencyAmount left, CurrencyAmount right) => Compare(left, right) <= 0;

    public static bool operator >(CurrencyAmount left, CurrencyAmount right) => Compare(left, right) > 0;

    public static bool operator >=(CurrencyAmount left, CurrencyAmount right) => Compare(left, right) >= 0;

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Currency} {Value.ToString(format, formatProvider ?? CultureInfo.CurrentCulture)}";

    private static int Compare(CurrencyAmount left, CurrencyAmount right)
    {
        if (left.Value != 0m && right.Value != 0m) Common(left, right);
        return left.Value.CompareTo(right.Value);
    }

    private static string Common(CurrencyAmount left, CurrencyAmount right) =>
        left.Currency == right.Currency ? left.Currency : throw new CurrencyMismatchException();
}

/// <summary>What the money type itself throws, so that a test can tell it from our own exception.</summary>
public sealed class CurrencyMismatchException() : Exception("The money type refused the currencies.");

/// <summary>Amounts to be put into dollars and euros, of which each may be zero.</summary>
internal static class MixedCurrencies
{
    public static TheoryData<decimal, decimal> Amounts => new() { { 10m, 4m }, { 0m, 4m }, { 10m, 0m }, { 0m, 0m } };

    public static void AreRefused(Action use) => Assert.Throws<InvalidOperationException>(use);

    public static void AreRefused<T>(Func<T> use) => Assert.Throws<InvalidOperationException>(() => { _ = use(); });
}

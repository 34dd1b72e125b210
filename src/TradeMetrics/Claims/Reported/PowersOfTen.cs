using System.Numerics;

namespace TradeMetrics.Claims;

internal static class PowersOfTen
{
    // Those of printed amounts; the few others are computed.
    private const int Kept = 18;
    private static readonly Rational[] Near = [.. Enumerable.Range(-Kept, 2 * Kept + 1).Select(Compute)];

    internal static Rational Of(int exponent) => exponent is >= -Kept and <= Kept ? Near[exponent + Kept] : Compute(exponent);

    private static Rational Compute(int exponent) =>
        exponent < 0 ? new(1, BigInteger.Pow(10, -exponent)) : new(BigInteger.Pow(10, exponent), 1);
}

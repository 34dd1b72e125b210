using System.Numerics;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

public class PowersOfTenTests
{
    [Fact]
    public void Powers_are_exact_whether_they_are_kept_or_computed()
    {
        for (int exponent = 0; exponent <= 40; exponent++)
        {
            BigInteger power = BigInteger.Parse("1" + new string('0', exponent), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(new Rational(power, 1), PowersOfTen.Of(exponent));
            Assert.Equal(new Rational(1, power), PowersOfTen.Of(-exponent));
        }
    }
}

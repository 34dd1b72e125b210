using System.Globalization;

namespace TradeMetrics.Tests;

public class MetricTextTests
{
    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_is_invariant_unless_a_culture_is_passed(string culture) => EconomyCultures.Run(culture, () =>
    {
        Metric<decimal> metric = -1234.5m;

        Assert.Equal("-1234.5", metric.ToString());
        Assert.Equal("-1234.5", $"{metric}");
        Assert.Equal("-1234.50", $"{metric:F2}");
        Assert.Equal("-1234.50", metric.ToString("F2", null));
        Assert.Equal("-1234,50", metric.ToString("F2", CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal("-1234,50", Written(metric, "F2", CultureInfo.GetCultureInfo("tr-TR")));
        Assert.Equal("undefined: trade began from nothing", Metric<decimal>.Undefined(UndefinedReason.NewTrade).ToString("F2", null));
        Assert.Equal("undefined: trade began from nothing", $"{Metric<decimal>.Undefined(UndefinedReason.NewTrade):F2}");
        Assert.Equal("2023-05: 12.5", new PeriodMetric<decimal>(TradePeriod.Month(2023, 5), 12.5m).ToString());
        Assert.Equal("2023-05: undefined: a figure is missing", new PeriodMetric<decimal>(TradePeriod.Month(2023, 5), default).ToString());
    });

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_value_that_formats_only_to_strings_is_written_alike_both_ways(string culture) => EconomyCultures.Run(culture, () =>
    {
        Metric<CurrencyAmount> metric = CurrencyAmount.Usd(12.5m);

        Assert.Equal("USD 12.5", metric.ToString());
        Assert.Equal("USD 12.5", Written(metric, "", null));
        Assert.Equal("USD 12,5", Written(metric, "", CultureInfo.GetCultureInfo("tr-TR")));
    });

    [Fact]
    public void A_value_that_formats_only_to_strings_keeps_its_format()
    {
        Metric<CurrencyAmount> metric = CurrencyAmount.Usd(12.5m);

        Assert.Equal("USD 13", metric.ToString("F0", null));
        Assert.Equal("USD 13", Written(metric, "F0", null));
        Assert.Equal("USD 13", $"{metric:F0}");
    }

    [Fact]
    public void A_value_without_formats_prints_its_own_text()
    {
        Metric<Plain> metric = new Plain();

        Assert.Equal("plain", metric.ToString("F2", null));
        Assert.Equal("plain", Written(metric, "", null));
        Assert.Equal("", Metric.Of(new Silent()).ToString());
    }

    [Fact]
    public void A_span_is_filled_exactly_when_the_text_fits()
    {
        Metric<decimal> value = 12.5m;
        Metric<CurrencyAmount> amount = CurrencyAmount.Usd(12.5m);
        Metric<decimal> missing = default;

        Assert.True(value.TryFormat(new char[4], out int written, "", null));
        Assert.Equal(4, written);
        Assert.False(value.TryFormat(new char[3], out written, "", null));
        Assert.Equal(0, written);
        Assert.True(amount.TryFormat(new char[8], out written, "", null));
        Assert.Equal(8, written);
        Assert.False(amount.TryFormat(new char[7], out _, "", null));
        int length = "undefined: a figure is missing".Length;
        Assert.True(missing.TryFormat(new char[length], out written, "", null));
        Assert.Equal(length, written);
        Assert.False(missing.TryFormat(new char[length - 1], out _, "", null));
    }

    private static string Written<T>(Metric<T> metric, string format, CultureInfo? culture) where T : struct
    {
        var buffer = new char[64];
        Assert.True(metric.TryFormat(buffer, out int written, format, culture));
        return new string(buffer, 0, written);
    }

    private readonly struct Plain
    {
        public override string ToString() => "plain";
    }

    private readonly struct Silent
    {
        public override string? ToString() => null;
    }
}

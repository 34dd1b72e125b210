using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;

namespace TradeMetrics.Tests;

[Properties(Arbitrary = [typeof(AmountGenerators)])]
public class GrowthRateProperties
{
    [Property(MaxTest = 500)]
    public bool Parse_of_format_is_the_rate_in_every_culture(GrowthRate rate, NonNegativeInt index)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(EconomyCultures.Names[index.Get % EconomyCultures.Names.Length]);
        bool same = false;
        EconomyCultures.Run(culture.Name, () => same =
            GrowthRate.Parse(rate.ToString()) == rate
            && GrowthRate.Parse($"{rate}") == rate
            && GrowthRate.Parse(rate.ToString("G", culture), culture) == rate);
        return same;
    }

    [Property(MaxTest = 500)]
    public bool Json_brings_back_the_rate(GrowthRate rate) =>
        JsonSerializer.Deserialize<GrowthRate>(JsonSerializer.Serialize(rate)) == rate;

    [Property(MaxTest = 500)]
    public bool A_buffer_is_filled_exactly_when_the_text_fits(GrowthRate rate, byte size)
    {
        string text = rate.ToString("P2", null);
        var chars = new char[size % 16];
        var bytes = new byte[size % 16];
        bool charsFit = rate.TryFormat(chars, out int charsWritten, "P2", null);
        bool bytesFit = rate.TryFormat(bytes, out int bytesWritten, "P2", null);
        return charsFit == (text.Length <= chars.Length)
            && bytesFit == charsFit
            && new string(chars, 0, charsWritten) == (charsFit ? text : "")
            && Encoding.UTF8.GetString(bytes, 0, bytesWritten) == (bytesFit ? text : "");
    }

    [Property(MaxTest = 500)]
    public bool Then_multiplies(GrowthRate first, GrowthRate second) =>
        first.Then(second).Fraction == first.Multiple * second.Multiple - 1m;

    [Property(MaxTest = 500)]
    public bool A_rate_and_its_inverse_lead_back(GrowthRate rate)
    {
        if (rate.Fraction == -1m) return !rate.Inverse.IsDefined;
        ExactFraction back = ExactFraction.Of(rate.Multiple) * ExactFraction.Of(rate.Inverse.Value.Multiple);
        return back.IsWithin(ExactFraction.Of(1e-28m * Math.Max(1m, Math.Ceiling(rate.Multiple))), ExactFraction.Of(1m));
    }

    [Property(MaxTest = 500)]
    public bool Annualized_is_the_rate_followed_by_itself(GrowthRate rate) =>
        IsNear(rate.Annualized(Frequency.Annual), rate)
        && IsNear(rate.Annualized(Frequency.HalfYearly), rate.Then(rate))
        && IsNear(rate.Annualized(Frequency.Quarterly), rate.Then(rate).Then(rate.Then(rate)));

    [Property(MaxTest = 500)]
    public bool Annualized_over_years_is_the_root_to_26_digits(GrowthRate rate, Level depth, byte years)
    {
        int degree = years % 40 + 1;
        GrowthRate[] rates = [rate, GrowthRate.FromMultiple(Math.Min(1m, depth.Value / 1e15m))];
        return rates.All(r => ExactFraction.Of(r.Multiple)
            .HasRoot(r.Annualized(TradePeriod.Year(2020), TradePeriod.Year(2020 + degree)).Value.Multiple, degree));
    }

    [Property(MaxTest = 500)]
    public bool Order_is_that_of_the_fractions(GrowthRate left, GrowthRate right)
    {
        int order = left.Fraction.CompareTo(right.Fraction);
        return Math.Sign(left.CompareTo(right)) == Math.Sign(order)
            && (left < right) == (order < 0)
            && (left <= right) == (order <= 0)
            && (left > right) == (order > 0)
            && (left >= right) == (order >= 0)
            && (left == right) == (order == 0)
            && (left != right) == (order != 0);
    }

    private static bool IsNear(GrowthRate one, GrowthRate other) =>
        ExactFraction.Of(one.Fraction).IsWithin(ExactFraction.Of(1e-26m * Math.Max(1m, Math.Ceiling(other.Multiple))), ExactFraction.Of(other.Fraction));
}

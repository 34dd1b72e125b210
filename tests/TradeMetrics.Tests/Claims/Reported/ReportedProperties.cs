using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests.Claims.Reported;

[Properties(Arbitrary = [typeof(Generators)])]
public class ReportedProperties
{
    [Property(MaxTest = 3000)]
    public bool An_amount_printed_rounded_is_in_every_reading(PrintedFigure figure)
    {
        var options = new ReportedNumberOptions { Language = figure.Language };
        decimal rounded = Math.Round(figure.InScale, figure.Places, MidpointRounding.AwayFromZero);
        return Contain(ReportedNumber.Parse(figure.Print(rounded), options), figure.Amount);
    }

    [Property(MaxTest = 3000)]
    public bool An_amount_printed_truncated_is_in_every_reading(PrintedFigure figure)
    {
        var options = new ReportedNumberOptions { Language = figure.Language, Rounding = ReportedRounding.Truncated };
        decimal cut = Math.Round(figure.InScale, figure.Places, MidpointRounding.ToZero);
        // The sign of what is cut to zero is not printed, and [0, 1) then claims the wrong side.
        return (cut == 0 && figure.Amount < 0) || Contain(ReportedNumber.Parse(figure.Print(cut), options), figure.Amount);
    }

    [Property(MaxTest = 3000)]
    public bool The_first_reading_is_one_unit_of_the_last_digit_wide(PrintedFigure figure)
    {
        ExactInterval first = ReportedNumber.Parse(figure.Print(figure.InScale), new() { Language = figure.Language }).Readings[0].Interval;
        decimal unit = figure.Factor;
        for (int i = 0; i < figure.Places; i++) unit /= 10;
        return first.High!.Value - first.Low!.Value == unit;
    }

    [Property(MaxTest = 3000)]
    public bool A_printed_growth_holds_the_ratio_of_the_levels(PositiveInt earlier, PositiveInt later, byte places)
    {
        decimal percent = Math.Round(100m * later.Get / earlier.Get - 100m, places % 4, MidpointRounding.AwayFromZero);
        string printed = Math.Abs(percent).ToString("F" + places % 4, CultureInfo.InvariantCulture);
        var change = ReportedChange.Parse($"{(percent < 0 ? "fell" : "rose")} by {printed} per cent");
        var ratio = new Rational(later.Get, earlier.Get);
        return change.Readings.All(r => r.Interval.Contains(ratio));
    }

    [Property(MaxTest = 5000)]
    public bool Canonical_text_of_an_amount_reads_back(FigureLikeText text)
    {
        if (!ReportedNumber.TryParse(text.Text, text.Options, out ReportedNumber? number)) return Refused(() => ReportedNumber.Parse(text.Text, text.Options), text.Text);
        var again = ReportedNumber.Parse(number.ToString(), text.Options);
        return number.Readings.SequenceEqual(again.Readings) && number.Currency == again.Currency && number.Hedge == again.Hedge && number.ToString() == again.ToString();
    }

    [Property(MaxTest = 5000)]
    public bool Canonical_text_of_a_change_reads_back(FigureLikeText text)
    {
        if (!ReportedChange.TryParse(text.Text, text.Options, out ReportedChange? change)) return Refused(() => ReportedChange.Parse(text.Text, text.Options), text.Text);
        var again = ReportedChange.Parse(change.ToString(), text.Options);
        return change.Readings.SequenceEqual(again.Readings) && change.Hedge == again.Hedge && change.ToString() == again.ToString();
    }

    [Property(MaxTest = 3000)]
    public bool Any_text_is_read_or_refused_by_quoting_it(NonNull<string> text)
    {
        string s = text.Get;
        return (ReportedNumber.TryParse(s, out _) || Refused(() => ReportedNumber.Parse(s), s)) && (ReportedChange.TryParse(s, out _) || Refused(() => ReportedChange.Parse(s), s));
    }

    private static bool Contain(ReportedNumber number, decimal amount) => number.Readings.All(r => r.Interval.Contains(amount));

    private static bool Refused(Func<object> parse, string text) =>
        Assert.Throws<FormatException>(parse).Message.StartsWith($"'{(text.Length > 80 ? text[..79] : text)}", StringComparison.Ordinal);

    /// <summary>An amount, and how it is to be printed.</summary>
    public sealed record PrintedFigure(decimal Amount, int Scale, int Places, ReportedLanguage Language, bool IsGrouped)
    {
        private static readonly string[] English = ["", "k", "million", "bn"], Russian = ["", "тыс.", "млн", "млрд"];

        public decimal Factor => Scale switch { 0 => 1m, 1 => 1_000m, 2 => 1_000_000m, _ => 1_000_000_000m };

        public decimal InScale => Amount / Factor;

        public string Print(decimal number)
        {
            bool isRussian = Language == ReportedLanguage.Russian;
            var format = new NumberFormatInfo { NumberGroupSeparator = isRussian ? "\u00A0" : ",", NumberDecimalSeparator = isRussian ? "," : "." };
            string digits = number.ToString((IsGrouped ? "N" : "F") + Places, format);
            return $"{digits} {(isRussian ? Russian : English)[Scale]}";
        }
    }

    /// <summary>Words of figures and changes in any order, so that some are one.</summary>
    public sealed record FigureLikeText(string Text, ReportedNumberOptions Options);

    private static class Generators
    {
        private static readonly string[] Words =
        [
            "about", "nearly", "more than", "at least", "up to", "до", "merely", "US$", "Rs", "EUR", "долл.", "million", "mld", "тыс.", "lakh", "crore", "k", "-", "–", "to", "from", "and", "от",
            "up", "rose", "fell", "снизился", "вырос", "by", "на", "в", "of", "per cent", "%", "points", "times", "раза", "fold", "half", "doubled", "вдвое", "three", "more", "fewer", "rise", "index",
            "темп роста", "growth rate",
        ];

        private static readonly string[] Numbers = ["0", "1", "5", "30", "50.2", "1,5", "1.50", "3,500", "12,34,567", "100", "250", "1 163", "99999999999999999999"];

        public static Arbitrary<PrintedFigure> Figures() => Arb.From(
            from units in Gen.Choose(-2_000_000_000, 2_000_000_000)
            from more in Gen.Choose(0, 999)
            from scale in Gen.Choose(0, 3)
            from places in Gen.Choose(0, 4)
            from language in Gen.Elements(ReportedLanguage.English, ReportedLanguage.Russian)
            from isGrouped in Gen.Elements(false, true)
            select new PrintedFigure(units * 1_000m + more / 100m, scale, places, language, isGrouped),
            figure => Smaller(figure));

        public static Arbitrary<FigureLikeText> Texts() => Arb.From(
            from count in Gen.Choose(1, 6)
            from words in Gen.Frequency((2, Gen.Elements(Words)), (1, Gen.Elements(Numbers))).ArrayOf(count)
            from language in Gen.Elements(ReportedLanguage.English, ReportedLanguage.Russian)
            from rounding in Gen.Elements(Enum.GetValues<ReportedRounding>())
            select new FigureLikeText(string.Join(' ', words), new() { Language = language, Rounding = rounding }),
            text => Enumerable.Range(0, text.Text.Split(' ').Length)
                .Select(i => text with { Text = string.Join(' ', text.Text.Split(' ').Where((_, j) => j != i)) }));

        private static IEnumerable<PrintedFigure> Smaller(PrintedFigure figure)
        {
            if (decimal.Truncate(figure.Amount / 10m) is var less && less != figure.Amount) yield return figure with { Amount = less };
            if (figure.Scale > 0) yield return figure with { Scale = 0 };
            if (figure.Places > 0) yield return figure with { Places = figure.Places - 1 };
            if (figure.IsGrouped) yield return figure with { IsGrouped = false };
            if (figure.Language != ReportedLanguage.English) yield return figure with { Language = ReportedLanguage.English };
        }
    }
}

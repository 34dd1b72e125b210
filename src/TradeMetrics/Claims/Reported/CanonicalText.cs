using System.Text;

namespace TradeMetrics.Claims;

/// <summary>Writes what was understood of a printed figure, so that it reads back the same.</summary>
internal static class CanonicalText
{
    internal static string Of(PrintedNumber number, string? currency, ReportedLanguage language)
    {
        var text = new StringBuilder();
        AppendNumber(text, number, currency, language);
        return text.ToString();
    }

    internal static string Of(ChangePhrase change, ReportedLanguage language)
    {
        var text = new StringBuilder();
        (string before, string behind) = language == ReportedLanguage.Russian ? Russian(change) : English(change);
        text.Append(before);
        if (change.Form != ChangeForm.Half) AppendNumber(text, change.Number, null, language);
        else if (change.Number.Hedge is { } hedge) text.Append(Lexicon.Hedge(hedge, language)).Append(' ');
        return text.Append(behind).ToString();
    }

    private static (string Before, string Behind) English(ChangePhrase change) => change.Form switch
    {
        ChangeForm.Percent => (change.Falls ? "fell by " : "rose by ", " per cent"),
        ChangeForm.PercentNoun => ("", " per cent rise"),
        ChangeForm.OfLevel => ("index ", " per cent"),
        ChangeForm.Tempo => ("темп роста ", " %"),
        ChangeForm.Times => ("rose by ", " times"),
        ChangeForm.Multiple => ("to ", " times"),
        ChangeForm.Fewer => ("fell by ", " times"),
        ChangeForm.Half => (change.Falls ? "fell by " : "rose by ", "half"),
        _ => (change.Falls ? "fell by " : "rose by ", " percentage points"),
    };

    private static (string Before, string Behind) Russian(ChangePhrase change) => change.Form switch
    {
        ChangeForm.Percent => (change.Falls ? "снизился на " : "вырос на ", " %"),
        ChangeForm.PercentNoun => ("", "-процентный рост"),
        ChangeForm.OfLevel => ("индекс ", " %"),
        ChangeForm.Multiple => ("в ", " раза"),
        ChangeForm.Fewer => ("снизился в ", " раза"),
        ChangeForm.Half => (change.Falls ? "снизился на " : "вырос на ", "половину"),
        ChangeForm.Points => (change.Falls ? "снизился на " : "вырос на ", " п. п."),
        // Russian has no phrase with both readings of "by 1.5 times", and the other form is Russian already.
        _ => English(change),
    };

    private static void AppendNumber(StringBuilder text, PrintedNumber number, string? currency, ReportedLanguage language)
    {
        if (number.Hedge is { } hedge) text.Append(Lexicon.Hedge(hedge, language)).Append(' ');
        if (currency is not null) text.Append(currency).Append(' ');
        if (number.IsWord)
        {
            text.Append(Lexicon.NumberWord(number.Low.Last, language));
            return;
        }
        AppendAmount(text, number.Low, language);
        if (number.High is null) return;
        text.Append('–');
        AppendAmount(text, number.High, language);
    }

    private static void AppendAmount(StringBuilder text, PrintedAmount amount, ReportedLanguage language)
    {
        if (amount.IsNegative) text.Append('-');
        string gap = "";
        foreach (PrintedPart part in amount.Parts)
        {
            text.Append(gap).Append(part.Digits.AsSpan(0, part.WholeDigits));
            if (part.Decimals > 0) text.Append(language == ReportedLanguage.Russian ? ',' : '.').Append(part.Digits.AsSpan(part.WholeDigits));
            if (part.Scale > 0) text.Append(' ').Append(Lexicon.Scale(part.Scale, language));
            gap = " ";
        }
    }
}

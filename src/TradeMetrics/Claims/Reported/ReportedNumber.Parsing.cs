using System.Diagnostics.CodeAnalysis;

namespace TradeMetrics.Claims;

public sealed partial class ReportedNumber
{
    /// <summary>The length of the longest text that is read, in characters.</summary>
    public const int MaxLength = 1000;

    /// <summary>How many digits a text may have in all.</summary>
    public const int MaxDigits = 500;

    private const string Understood = "Understood are a number with its hedge, currency and scale, such as “US$50.2 million”, “around 43.2m”, "
        + "“Rs 12,34,567”, “3 mld 500 mln”, “1 163 507 864”, “50–60 million” or, with the language Russian, “около 1,5 млрд долл.”.";

    /// <summary>Reads an amount printed in English and rounded to the nearest.</summary>
    /// <param name="s">The text, such as <c>US$50.2 million</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not understood, or not one amount.</exception>
    public static ReportedNumber Parse(string s) => Parse(s, ReportedNumberOptions.Default);

    /// <summary>Reads a printed amount.</summary>
    /// <param name="s">The text, such as <c>US$50.2 million</c>.</param>
    /// <param name="options">What the text alone does not say: language, rounding, hedges.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The text is not understood, or not one amount.</exception>
    public static ReportedNumber Parse(string s, ReportedNumberOptions options)
    {
        ArgumentNullException.ThrowIfNull(s);
        ArgumentNullException.ThrowIfNull(options);
        if (Read(s, options, out string? problem) is { } number) return number;
        if (ReportedChange.TryParse(s, options, out _)) problem = "it is a change, not an amount, and ReportedChange reads it";
        throw new FormatException($"{Quotation.Of(s)} is not a printed amount: {problem}. {Understood}");
    }

    /// <summary>Reads an amount printed in English and rounded to the nearest, where the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The amount; null where the text is none.</param>
    /// <returns>Whether the text is understood.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out ReportedNumber? result) =>
        TryParse(s, ReportedNumberOptions.Default, out result);

    /// <summary>Reads a printed amount where the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="options">What the text alone does not say: language, rounding, hedges.</param>
    /// <param name="result">The amount; null where the text is none.</param>
    /// <returns>Whether the text is understood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, ReportedNumberOptions options, [NotNullWhen(true)] out ReportedNumber? result)
    {
        ArgumentNullException.ThrowIfNull(options);
        result = s is null ? null : Read(s, options, out _);
        return result is not null;
    }

    private static ReportedNumber? Read(string s, ReportedNumberOptions options, out string? problem)
    {
        problem = $"it has more than {MaxLength} characters";
        if (s.Length > MaxLength) return null;
        var reader = new TokenReader(s, options.Language);
        if (NumberGrammar.TryFigure(ref reader, out PrintedNumber? number, out string? currency))
        {
            NumberReading[]? readings = number!.Read(options, out problem);
            return readings is null ? null : new(s, number, currency, readings, options.Language);
        }
        problem = reader.Problem;
        return null;
    }
}

namespace TradeMetrics.Claims;

/// <summary>A printed amount: parts that add up (3 billion 500 million), and a sign.</summary>
internal sealed class PrintedAmount(bool isNegative, PrintedPart[] parts)
{
    internal bool IsNegative { get; } = isNegative;

    internal PrintedPart[] Parts { get; } = parts;

    /// <summary>The part whose digits decide how exact the sum is.</summary>
    internal PrintedPart Last => Parts[^1];

    internal Rational Magnitude
    {
        get
        {
            Rational sum = Parts[0].Value;
            foreach (PrintedPart part in Parts.AsSpan(1)) sum += part.Value;
            return sum;
        }
    }

    internal Rational Value => IsNegative ? -Magnitude : Magnitude;

    internal Rational Unit => PowersOfTen.Of(Last.LastNonZeroDigit);

    internal bool IsWhole => Parts.Length == 1 && Last.Scale == 0;

    /// <summary>Returns the amounts that are printed so when the digit at a power of ten is the last that was not rounded away.</summary>
    internal ExactInterval Rounded(int lastDigit, ReportedRounding rounding)
    {
        Rational magnitude = Magnitude, unit = PowersOfTen.Of(lastDigit);
        ExactInterval interval = rounding switch
        {
            ReportedRounding.Exact => ExactInterval.Exactly(magnitude),
            ReportedRounding.Truncated => new(magnitude, magnitude + unit, false, true),
            _ => ExactInterval.Closed(magnitude - unit / 2, magnitude + unit / 2),
        };
        return IsNegative ? interval.Times(-1) : interval;
    }
}

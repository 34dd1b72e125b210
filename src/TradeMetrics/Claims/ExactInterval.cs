using System.Diagnostics;

namespace TradeMetrics.Claims;

/// <summary>All numbers between two exact ends, each of which may belong to the interval (closed) or not (open), or be missing (unbounded).</summary>
/// <remarks>
/// It holds at least one number. <c>default</c> is unbounded on both sides: nothing is known. Two are equal when their ends and the openness of these are.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ExactInterval
{
    /// <summary>Makes an interval.</summary>
    /// <param name="low">The lower end; null for none.</param>
    /// <param name="high">The upper end; null for none.</param>
    /// <param name="lowIsOpen">Whether the lower end itself is left out. Without an end it must be false.</param>
    /// <param name="highIsOpen">Whether the upper end itself is left out. Without an end it must be false.</param>
    /// <exception cref="ArgumentException">No number lies between the ends, or a missing end is called open.</exception>
    public ExactInterval(Rational? low, Rational? high, bool lowIsOpen, bool highIsOpen)
    {
        if ((low is null && lowIsOpen) || (high is null && highIsOpen)) throw new ArgumentException("An end that is missing is neither open nor closed.");
        if (low is { } l && high is { } h && (l > h || (l == h && (lowIsOpen || highIsOpen))))
            throw new ArgumentException($"No number lies between {l}{(lowIsOpen ? " (open)" : "")} and {h}{(highIsOpen ? " (open)" : "")}.");
        Low = low;
        High = high;
        LowIsOpen = lowIsOpen;
        HighIsOpen = highIsOpen;
    }

    /// <summary>Returns the interval between two ends that belong to it.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, not less than the lower.</param>
    /// <exception cref="ArgumentException">The upper end is less than the lower.</exception>
    public static ExactInterval Closed(Rational low, Rational high) => new(low, high, false, false);

    /// <summary>Returns the interval that holds one number alone.</summary>
    /// <param name="value">The number.</param>
    public static ExactInterval Exactly(Rational value) => new(value, value, false, false);

    /// <summary>Gets the lower end; null where there is none.</summary>
    public Rational? Low { get; }

    /// <summary>Gets the upper end; null where there is none.</summary>
    public Rational? High { get; }

    /// <summary>Gets whether the lower end itself is left out: approached, but not reached.</summary>
    public bool LowIsOpen { get; }

    /// <summary>Gets whether the upper end itself is left out.</summary>
    public bool HighIsOpen { get; }

    /// <summary>Returns whether a number lies in the interval.</summary>
    /// <param name="value">The number.</param>
    public bool Contains(Rational value) =>
        (Low is not { } low || value > low || (value == low && !LowIsOpen))
        && (High is not { } high || value < high || (value == high && !HighIsOpen));

    /// <summary>Returns the interval with every number multiplied.</summary>
    /// <param name="factor">The factor, not zero; a negative one exchanges the ends.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is zero.</exception>
    public ExactInterval Times(Rational factor)
    {
        if (factor.IsZero) throw new ArgumentOutOfRangeException(nameof(factor), factor, "The factor is not zero.");
        return factor.Sign > 0
            ? new(Low * factor, High * factor, LowIsOpen, HighIsOpen)
            : new(High * factor, Low * factor, HighIsOpen, LowIsOpen);
    }

    /// <summary>Returns the least interval that holds this one and another.</summary>
    /// <param name="other">The other interval.</param>
    public ExactInterval Hull(ExactInterval other)
    {
        bool lowFromThis = Low is not { } low || (other.Low is { } otherLow && (low < otherLow || (low == otherLow && !LowIsOpen)));
        bool highFromThis = High is not { } high || (other.High is { } otherHigh && (high > otherHigh || (high == otherHigh && !HighIsOpen)));
        return new(
            lowFromThis ? Low : other.Low, highFromThis ? High : other.High,
            lowFromThis ? LowIsOpen : other.LowIsOpen, highFromThis ? HighIsOpen : other.HighIsOpen);
    }

    /// <summary>Returns the interval in the notation of mathematics, exact and invariant: <c>[50.15, 50.25]</c>, <c>(25.075, 4087/108)</c>, <c>(-∞, 0]</c>.</summary>
    public override string ToString() => ToString(end => end.ToString());

    internal string ToString(Func<Rational, string> text) =>
        $"{(Low is null || LowIsOpen ? '(' : '[')}{(Low is { } low ? text(low) : "-∞")}, {(High is { } high ? text(high) : "∞")}{(High is null || HighIsOpen ? ')' : ']')}";
}

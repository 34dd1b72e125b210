using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace TradeMetrics;

/// <summary>A value, or the reason why there is none.</summary>
/// <typeparam name="T">The type of the value: a rate, a ratio, an amount.</typeparam>
/// <remarks>
/// A growth from nothing is not infinite and a missing month is not zero; both are metrics without a value.
/// <c>default</c> is undefined with <see cref="UndefinedReason.Missing"/>. Two metrics are equal when both
/// have equal values, or both lack one for the same reason. There is no order: an undefined metric is
/// neither more nor less than a defined one.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Metric<T> : IEquatable<Metric<T>>, ISpanFormattable where T : struct
{
    private readonly T _value;
    private readonly byte _state;

    // The state is 0 for Missing, so that default is a missing figure, and never collides with a reason when defined.
    private const byte DefinedState = byte.MaxValue;

    private Metric(T value)
    {
        _value = value;
        _state = DefinedState;
    }

    private Metric(UndefinedReason reason)
    {
        if ((uint)reason > (uint)UndefinedReason.DeadlinePassed) _ = reason.InWords();
        _state = (byte)reason;
    }

    /// <summary>Returns a metric that has no value.</summary>
    /// <param name="reason">Why it has none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not one of the named reasons.</exception>
    public static Metric<T> Undefined(UndefinedReason reason) => new(reason);

    /// <summary>Gets whether there is a value.</summary>
    public bool IsDefined => _state == DefinedState;

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public T Value => IsDefined ? _value : ThrowUndefined();

    /// <summary>Gets the reason why there is no value; null where there is one.</summary>
    public UndefinedReason? Reason => IsDefined ? null : (UndefinedReason)_state;

    /// <summary>Gets the value, or null where there is none.</summary>
    public T? ValueOrNull => IsDefined ? _value : null;

    /// <summary>Gets the value where there is one.</summary>
    /// <param name="value">The value; <c>default</c> where there is none.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGetValue(out T value)
    {
        value = _value;
        return IsDefined;
    }

    /// <summary>Returns the metric with its value converted; an undefined metric keeps its reason.</summary>
    /// <typeparam name="TResult">The type of the converted value.</typeparam>
    /// <param name="selector">Converts the value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public Metric<TResult> Select<TResult>(Func<T, TResult> selector) where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(selector);
        return IsDefined ? selector(_value) : (UndefinedReason)_state;
    }

    /// <summary>Returns the metric that is computed from this one; an undefined metric keeps its reason.</summary>
    /// <typeparam name="TResult">The type of the computed value.</typeparam>
    /// <param name="selector">Computes the other metric from the value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public Metric<TResult> SelectMany<TResult>(Func<T, Metric<TResult>> selector) where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(selector);
        return IsDefined ? selector(_value) : (UndefinedReason)_state;
    }

    /// <summary>Returns the metric that is computed from this one and another, so that <c>from … from … select</c> reads as written.</summary>
    /// <typeparam name="TOther">The type of the other value.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="other">Gives the other metric.</param>
    /// <param name="selector">Combines the two values.</param>
    /// <remarks>The other metric is asked for only where this one is defined, so the first reason met is the one given.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Metric<TResult> SelectMany<TOther, TResult>(Func<T, Metric<TOther>> other, Func<T, TOther, TResult> selector)
        where TOther : struct where TResult : struct
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(selector);
        if (!IsDefined) return (UndefinedReason)_state;
        Metric<TOther> second = other(_value);
        return second.IsDefined ? selector(_value, second._value) : (UndefinedReason)second._state;
    }

    /// <summary>Returns a metric that has this value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Metric<T>(T value) => new(value);

    /// <summary>Returns a metric that has no value for this reason.</summary>
    /// <param name="reason">Why it has none.</param>
    public static implicit operator Metric<T>(UndefinedReason reason) => new(reason);

    /// <inheritdoc/>
    public bool Equals(Metric<T> other) =>
        _state == other._state && (!IsDefined || EqualityComparer<T>.Default.Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Metric<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsDefined ? _value.GetHashCode() : -1 - _state;

    /// <summary>Returns whether both have equal values, or both lack one for the same reason.</summary>
    /// <param name="left">The one metric.</param>
    /// <param name="right">The other metric.</param>
    public static bool operator ==(Metric<T> left, Metric<T> right) => left.Equals(right);

    /// <summary>Returns whether the metrics differ in value or reason.</summary>
    /// <param name="left">The one metric.</param>
    /// <param name="right">The other metric.</param>
    public static bool operator !=(Metric<T> left, Metric<T> right) => !left.Equals(right);

    /// <summary>Returns the value as invariant text, or the reason in words: <c>undefined: trade began from nothing</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Returns the value as text, or the reason in words.</summary>
    /// <param name="format">The format of the value; it does not touch the reason.</param>
    /// <param name="formatProvider">The culture of the value; null is the invariant culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (!IsDefined) return Prefix + ((UndefinedReason)_state).InWords();
        return _value is IFormattable formattable
            ? formattable.ToString(format, formatProvider ?? System.Globalization.CultureInfo.InvariantCulture)
            : _value.ToString() ?? "";
    }

    /// <summary>Writes the value, or the reason in words, into a span.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format of the value.</param>
    /// <param name="provider">The culture of the value; null is the invariant culture.</param>
    /// <returns>Whether the span was long enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        provider ??= System.Globalization.CultureInfo.InvariantCulture;
        if (IsDefined && _value is ISpanFormattable)
            return ((ISpanFormattable)_value).TryFormat(destination, out charsWritten, format, provider);
        return IsDefined
            ? destination.TryWrite($"{ToString(format.ToString(), provider)}", out charsWritten)
            : destination.TryWrite($"{Prefix}{((UndefinedReason)_state).InWords()}", out charsWritten);
    }

    private const string Prefix = "undefined: ";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T ThrowUndefined() =>
        throw new InvalidOperationException($"The metric has no value: {((UndefinedReason)_state).InWords()}.");
}

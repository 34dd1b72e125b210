using System.Diagnostics;

namespace TradeMetrics;

/// <summary>What was measured in one period: an amount or the reason why there is none, with the source's remarks on it.</summary>
/// <typeparam name="TAmount">The type of the amount: <see cref="decimal"/> or a money type.</typeparam>
/// <remarks><c>default</c> is a missing figure for January of the year 1. Observations are equal when all their parts are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Observation<TAmount> : IEquatable<Observation<TAmount>> where TAmount : struct
{
    /// <summary>Makes an observation.</summary>
    /// <param name="period">The period that was measured.</param>
    /// <param name="value">The amount, or the reason why there is none.</param>
    public Observation(TradePeriod period, Metric<TAmount> value)
        : this(period, value, value.Reason switch
        {
            null => ObservationStatus.Normal,
            UndefinedReason.Confidential => ObservationStatus.MissingSuppressed,
            _ => ObservationStatus.Missing,
        })
    {
    }

    /// <summary>Makes an observation with the source's remark on it.</summary>
    /// <param name="period">The period that was measured.</param>
    /// <param name="value">The amount, or the reason why there is none.</param>
    /// <param name="status">What the source says of the figure.</param>
    /// <exception cref="ArgumentException">The status says that there is no value, and one is given.</exception>
    public Observation(TradePeriod period, Metric<TAmount> value, ObservationStatus status)
        : this(period, value, status, ConfidentialityStatus.Free)
    {
    }

    /// <summary>Makes an observation with the source's remarks on it.</summary>
    /// <param name="period">The period that was measured.</param>
    /// <param name="value">The amount, or the reason why there is none.</param>
    /// <param name="status">What the source says of the figure.</param>
    /// <param name="confidentiality">Whether the figure may be shown. It is carried, and withholds nothing by itself.</param>
    /// <exception cref="ArgumentException">The status says that there is no value, and one is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The status or the confidentiality is not a named one.</exception>
    public Observation(TradePeriod period, Metric<TAmount> value, ObservationStatus status, ConfidentialityStatus confidentiality)
    {
        _ = status.ToCode();
        _ = confidentiality.ToCode();
        if (value.IsDefined && status.SaysMissing())
            throw new ArgumentException($"The status '{status.ToCode()}' ({status}) says that {period} has no value, but it has {value}.", nameof(status));
        Period = period;
        Value = value;
        Status = status;
        Confidentiality = confidentiality;
    }

    /// <summary>Gets the period that was measured.</summary>
    public TradePeriod Period { get; }

    /// <summary>Gets the amount, or the reason why there is none.</summary>
    public Metric<TAmount> Value { get; }

    /// <summary>Gets what the source says of the figure.</summary>
    public ObservationStatus Status { get; }

    /// <summary>Gets whether the figure may be shown.</summary>
    public ConfidentialityStatus Confidentiality { get; }

    /// <inheritdoc/>
    public bool Equals(Observation<TAmount> other) =>
        Period == other.Period && Value == other.Value && Status == other.Status && Confidentiality == other.Confidentiality;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Observation<TAmount> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Period, Value, Status, Confidentiality);

    /// <summary>Returns whether two observations are equal in all their parts.</summary>
    /// <param name="left">The one observation.</param>
    /// <param name="right">The other observation.</param>
    public static bool operator ==(Observation<TAmount> left, Observation<TAmount> right) => left.Equals(right);

    /// <summary>Returns whether two observations differ in any part.</summary>
    /// <param name="left">The one observation.</param>
    /// <param name="right">The other observation.</param>
    public static bool operator !=(Observation<TAmount> left, Observation<TAmount> right) => !left.Equals(right);

    /// <summary>Returns the period and the amount or reason as invariant text: <c>2023-05: 12.5</c>.</summary>
    public override string ToString() =>
        Status == ObservationStatus.Normal ? $"{Period}: {Value}" : $"{Period}: {Value} ({Status.ToCode()})";
}

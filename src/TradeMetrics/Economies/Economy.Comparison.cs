namespace TradeMetrics;

public readonly partial struct Economy
{
    /// <summary>Compares the numbers of two economies.</summary>
    /// <param name="left">The first economy.</param>
    /// <param name="right">The second economy.</param>
    /// <returns>Whether the numbers are equal.</returns>
    public static bool operator ==(Economy left, Economy right) => left._number == right._number;

    /// <summary>Compares the numbers of two economies.</summary>
    /// <param name="left">The first economy.</param>
    /// <param name="right">The second economy.</param>
    /// <returns>Whether the numbers differ.</returns>
    public static bool operator !=(Economy left, Economy right) => left._number != right._number;

    /// <summary>Compares the numbers of two economies.</summary>
    /// <param name="left">The first economy.</param>
    /// <param name="right">The second economy.</param>
    /// <returns>Whether the first number is the lower one.</returns>
    public static bool operator <(Economy left, Economy right) => left._number < right._number;

    /// <summary>Compares the numbers of two economies.</summary>
    /// <param name="left">The first economy.</param>
    /// <param name="right">The second economy.</param>
    /// <returns>Whether the first number is lower or equal.</returns>
    public static bool operator <=(Economy left, Economy right) => left._number <= right._number;

    /// <summary>Compares the numbers of two economies.</summary>
    /// <param name="left">The first economy.</param>
    /// <param name="right">The second economy.</param>
    /// <returns>Whether the first number is the higher one.</returns>
    public static bool operator >(Economy left, Economy right) => left._number > right._number;

    /// <summary>Compares the numbers of two economies.</summary>
    /// <param name="left">The first economy.</param>
    /// <param name="right">The second economy.</param>
    /// <returns>Whether the first number is higher or equal.</returns>
    public static bool operator >=(Economy left, Economy right) => left._number >= right._number;

    /// <summary>Compares this economy with another by number.</summary>
    /// <param name="other">The other economy.</param>
    /// <returns>Less than 0, 0 or more than 0, as this number is lower, equal or higher.</returns>
    public int CompareTo(Economy other) => _number.CompareTo(other._number);

    /// <summary>Compares this economy with another by number.</summary>
    /// <param name="obj">The other economy, or null, which comes before every economy.</param>
    /// <returns>Less than 0, 0 or more than 0, as this number is lower, equal or higher.</returns>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is something else than an economy.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Economy other => CompareTo(other),
        _ => throw new ArgumentException($"An economy can be compared with an economy only, not with a value of type {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Returns whether another economy has the same number.</summary>
    /// <param name="other">The other economy.</param>
    /// <returns>Whether the numbers are equal.</returns>
    public bool Equals(Economy other) => _number == other._number;

    /// <summary>Returns whether a value is an economy with the same number.</summary>
    /// <param name="obj">Any value.</param>
    /// <returns>Whether it is an economy and the numbers are equal.</returns>
    public override bool Equals(object? obj) => obj is Economy other && Equals(other);

    /// <summary>Returns the number as the hash code: numbers are few and all different.</summary>
    /// <returns>The number.</returns>
    public override int GetHashCode() => _number;
}

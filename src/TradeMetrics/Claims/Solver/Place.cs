using System.Numerics;

namespace TradeMetrics.Claims;

/// <summary>A value of the tableau: a whole number of units, and of infinitesimal ones (see <see cref="Bound"/>).</summary>
internal readonly record struct Place(BigInteger Value, BigInteger Delta) : IComparable<Place>
{
    public static Place operator +(Place left, Place right) => new(left.Value + right.Value, left.Delta + right.Delta);

    public static Place operator -(Place left, Place right) => new(left.Value - right.Value, left.Delta - right.Delta);

    public static Place operator -(Place place) => new(-place.Value, -place.Delta);

    public static Place operator *(BigInteger factor, Place place) => new(factor * place.Value, place.Delta.IsZero ? default : factor * place.Delta);

    /// <summary>Divides by a number that both parts are multiples of.</summary>
    public static Place operator /(Place place, BigInteger divisor) => new(place.Value / divisor, place.Delta / divisor);

    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;

    public int CompareTo(Place other)
    {
        int byValue = Value.CompareTo(other.Value);
        return byValue != 0 ? byValue : Delta.CompareTo(other.Delta);
    }
}

namespace TradeMetrics.Claims;

/// <summary>A number and a multiple of an infinitesimal: "less than 5" is "at most 5 - δ", where δ is positive and smaller than any number.</summary>
/// <remarks>
/// With it strict inequalities need no tolerance and no cases of their own: all arithmetic stays linear in δ, and an optimum with
/// a part in δ is one that is approached but not reached. Ordered by the number first.
/// </remarks>
internal readonly record struct Bound(Rational Value, Rational Delta) : IComparable<Bound>
{
    internal static Bound Below(Rational value) => new(value, -1);

    internal static Bound Above(Rational value) => new(value, 1);

    public static implicit operator Bound(Rational value) => new(value, default);

    public static Bound operator +(Bound left, Bound right) => new(left.Value + right.Value, left.Delta + right.Delta);

    public static Bound operator -(Bound left, Bound right) => new(left.Value - right.Value, left.Delta - right.Delta);

    public static Bound operator *(Rational factor, Bound bound) =>
        new(factor * bound.Value, bound.Delta.IsZero ? default : factor * bound.Delta);

    public static bool operator <(Bound left, Bound right) => left.CompareTo(right) < 0;

    public static bool operator >(Bound left, Bound right) => left.CompareTo(right) > 0;

    public static bool operator <=(Bound left, Bound right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Bound left, Bound right) => left.CompareTo(right) >= 0;

    public int CompareTo(Bound other)
    {
        int byValue = Value.CompareTo(other.Value);
        return byValue != 0 ? byValue : Delta.CompareTo(other.Delta);
    }
}

using System.Numerics;

namespace TradeMetrics.Claims;

/// <summary>One equation of the tableau, in whole numbers: denominator × basic variable = sum of entry × nonbasic variable.</summary>
/// <remarks>
/// The numbers of a row have no common factor. One denominator for a row, instead of one for each number, means one search for common factors
/// where fractions need hundreds; and a row whose claims have nothing to do with those of another does not grow with it.
/// The value is kept as its numerator above the same denominator, so that pivots carry it along as if it were one more column.
/// </remarks>
internal sealed class TableauRow(int columns)
{
    private readonly List<BigInteger> _entries = [.. Enumerable.Repeat(BigInteger.Zero, columns)];

    /// <summary>Always positive.</summary>
    internal BigInteger Denominator { get; private set; } = BigInteger.One;

    /// <summary>The value of the basic variable, times the denominator.</summary>
    internal Place Value { get; private set; }

    internal BigInteger this[int column] => _entries[column];

    internal int Count => _entries.Count;

    internal void AddColumn() => _entries.Add(BigInteger.Zero);

    /// <summary>Adds a multiple of a nonbasic variable, which has some value.</summary>
    internal void Add(Rational factor, int column, Place value)
    {
        BigInteger own = ScaleTo(factor.Denominator);
        BigInteger added = factor.Numerator * own;
        _entries[column] += added;
        Value += added * value;
        Reduce();
    }

    /// <summary>Adds a multiple of another row.</summary>
    internal void Add(Rational factor, TableauRow row)
    {
        BigInteger added = factor.Numerator * ScaleTo(factor.Denominator * row.Denominator);
        for (int c = 0; c < _entries.Count; c++)
        {
            if (!row[c].IsZero) _entries[c] += added * row[c];
        }
        Value += added * row.Value;
        Reduce();
    }

    /// <summary>Follows a nonbasic variable that moves.</summary>
    internal void Follow(int column, Place change)
    {
        if (!_entries[column].IsZero) Value += _entries[column] * change;
    }

    /// <summary>Counts all values in a smaller unit.</summary>
    internal void Rescale(BigInteger factor) => Value = factor * Value;

    /// <summary>Solves the row for the nonbasic variable of a column, whose place the basic one takes with a value of its own.</summary>
    /// <param name="column">Where the row has an entry.</param>
    /// <param name="entering">The value of the nonbasic variable until now.</param>
    /// <param name="leaving">The value of the basic variable from now on.</param>
    internal void SolveFor(int column, Place entering, Place leaving)
    {
        BigInteger pivot = _entries[column], sign = pivot.Sign;
        Value = sign * (Denominator * leaving - (Value - pivot * entering));
        for (int c = 0; c < _entries.Count; c++)
        {
            if (pivot.Sign > 0 && !_entries[c].IsZero) _entries[c] = -_entries[c];
        }
        _entries[column] = sign * Denominator;
        Denominator = BigInteger.Abs(pivot);
    }

    /// <summary>Puts a solved row in the place of the nonbasic variable for which it was solved.</summary>
    /// <returns>How much work it was: entries, each counted by the square of its words, as long multiplication goes.</returns>
    internal long Substitute(int column, Place entering, TableauRow solved)
    {
        BigInteger factor = _entries[column];
        if (factor.IsZero) return 0;
        BigInteger common = BigInteger.GreatestCommonDivisor(factor, solved.Denominator);
        BigInteger own = solved.Denominator / common, other = factor / common;
        Value = own * (Value - factor * entering) + other * solved.Value;
        _entries[column] = BigInteger.Zero;
        for (int c = 0; c < _entries.Count; c++)
        {
            BigInteger mine = _entries[c], theirs = solved._entries[c];
            if (!mine.IsZero && !own.IsOne) mine *= own;
            _entries[c] = theirs.IsZero ? mine : mine + other * theirs;
        }
        Denominator *= own;
        long words = 1 + Denominator.GetBitLength() / 64;
        Reduce();
        return words * words * _entries.Count;
    }

    /// <summary>Makes the denominator a multiple of a number.</summary>
    /// <returns>How often the number is contained in the denominator now.</returns>
    private BigInteger ScaleTo(BigInteger divisor)
    {
        BigInteger scale = divisor / BigInteger.GreatestCommonDivisor(divisor, Denominator);
        Denominator *= scale;
        Value = scale * Value;
        for (int c = 0; c < _entries.Count; c++) _entries[c] *= scale;
        return Denominator / divisor;
    }

    // A factor that all numbers share is found by few divisions: most numbers are multiples of the candidate, and tell so by leaving no rest.
    private void Reduce()
    {
        BigInteger common = Denominator;
        foreach (BigInteger entry in _entries)
        {
            if (common.IsOne) return;
            BigInteger rest = entry.IsZero ? BigInteger.Zero : BigInteger.Remainder(entry, common);
            if (!rest.IsZero) common = BigInteger.GreatestCommonDivisor(common, rest);
        }
        if (common.IsOne) return;
        Denominator /= common;
        Value /= common;
        for (int c = 0; c < _entries.Count; c++)
        {
            if (!_entries[c].IsZero) _entries[c] /= common;
        }
    }
}

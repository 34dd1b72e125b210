using System.Globalization;
using System.Numerics;

namespace TradeMetrics.Claims;

/// <summary>
/// The general simplex method for bounded variables, after Dutertre and de Moura, "A Fast Linear-Arithmetic Solver for DPLL(T)" (2006), in exact arithmetic.
/// </summary>
/// <remarks>
/// <para>
/// Every linear form that is constrained has a variable of its own, so that a system is a set of equations, the tableau, which never
/// changes its meaning, and bounds on variables, which come and go. The tableau writes each basic variable as a combination of the
/// nonbasic ones. Nonbasic variables always keep within their bounds; <see cref="Check"/> pivots until the basic ones do too, or until a row
/// shows that they cannot: then the bounds that hold the row back are a conflict, for free.
/// </para>
/// <para>
/// Bland's rule (always the first variable that will do) excludes cycles, so that every call ends; but it makes many pivots, and dense rows.
/// So a call begins with choices that are likely to be good, and turns to the rule when it has made as many pivots as there are variables.
/// </para>
/// </remarks>
/// <param name="daring">After how many pivots a call turns to Bland's rule; null for as many as there are variables.</param>
/// <param name="maxSteps">How many numbers of the tableau may be changed between two <see cref="Restart"/>s, a number of n words counted n² times.</param>
internal sealed partial class Simplex(int? daring = null, long maxSteps = long.MaxValue)
{
    private long _steps;

    // Values and bounds are whole multiples of 1 ÷ this.
    private BigInteger _unit = BigInteger.One;

    // The values of nonbasic variables; a basic one's stands in its row.
    private readonly List<Place> _value = [];
    private readonly List<BoundSource?> _lower = [];
    private readonly List<BoundSource?> _upper = [];

    // Where a variable stands: a row where it is basic, otherwise the complement of a column.
    private readonly List<int> _place = [];
    private readonly List<int> _basic = [];
    private readonly List<int> _nonbasic = [];

    // A row for each basic variable, with an entry for each nonbasic one.
    private readonly List<TableauRow> _rows = [];

    /// <summary>Which claim sets a bound; claims are numbered by the caller.</summary>
    private readonly record struct BoundSource(Place At, int Claim);

    /// <summary>Adds a variable that may take any value.</summary>
    internal int AddVariable()
    {
        int variable = Add(~_nonbasic.Count);
        _nonbasic.Add(variable);
        foreach (TableauRow row in _rows) row.AddColumn();
        return variable;
    }

    /// <summary>Adds a variable that equals a linear form in others.</summary>
    internal int AddForm(IEnumerable<KeyValuePair<int, Rational>> terms)
    {
        TableauRow row = InNonbasic(terms);
        int variable = Add(_rows.Count);
        _basic.Add(variable);
        _rows.Add(row);
        return variable;
    }

    /// <summary>Begins to count steps anew.</summary>
    internal void Restart() => _steps = 0;

    /// <summary>Takes all bounds away.</summary>
    internal void ClearBounds()
    {
        for (int i = 0; i < _value.Count; i++) _lower[i] = _upper[i] = null;
    }

    /// <summary>Demands that a variable is at least so much; the tightest demand counts.</summary>
    internal void RequireAtLeast(int variable, Bound at, int claim)
    {
        Place place = InUnits(at);
        if (_lower[variable] is not { } lower || place > lower.At) _lower[variable] = new(place, claim);
    }

    /// <summary>Demands that a variable is at most so much; the tightest demand counts.</summary>
    internal void RequireAtMost(int variable, Bound at, int claim)
    {
        Place place = InUnits(at);
        if (_upper[variable] is not { } upper || place < upper.At) _upper[variable] = new(place, claim);
    }

    /// <summary>Looks for values within all bounds.</summary>
    /// <returns>Null where there are such values; otherwise claims that cannot all be true.</returns>
    internal int[]? Check(CancellationToken cancellation)
    {
        Count(_value.Count);
        if (Contradiction() is { } conflict) return conflict;
        foreach (int variable in _nonbasic)
        {
            if (Violated(variable) is { } bound) Move(~_place[variable], bound.At - _value[variable]);
        }
        for (int pivots = 0; ; pivots++)
        {
            cancellation.ThrowIfCancellationRequested();
            int row = FirstViolatedRow();
            if (row < 0) return null;
            BoundSource bound = Violated(_basic[row])!.Value;
            bool rise = _rows[row].Denominator * bound.At > _rows[row].Value;
            int column = ColumnThatHelps(row, rise, IsCautiousAfter(pivots));
            if (column < 0) return Conflict(row, rise, bound.Claim);
            Pivot(row, column, bound.At, cancellation);
        }
    }

    private int Add(int place)
    {
        _place.Add(place);
        _value.Add(default);
        _lower.Add(null);
        _upper.Add(null);
        return _place.Count - 1;
    }

    /// <summary>A bound in units, which become smaller where the bound is not a whole number of them.</summary>
    private Place InUnits(Bound bound)
    {
        foreach (BigInteger denominator in (ReadOnlySpan<BigInteger>)[bound.Value.Denominator, bound.Delta.Denominator])
        {
            BigInteger factor = denominator / BigInteger.GreatestCommonDivisor(denominator, _unit);
            if (!factor.IsOne) Rescale(factor);
        }
        return new(Units(bound.Value), Units(bound.Delta));

        BigInteger Units(Rational number) => number.Numerator * (_unit / number.Denominator);
    }

    private void Rescale(BigInteger factor)
    {
        _unit *= factor;
        for (int i = 0; i < _value.Count; i++)
        {
            _value[i] = factor * _value[i];
            if (_lower[i] is { } lower) _lower[i] = lower with { At = factor * lower.At };
            if (_upper[i] is { } upper) _upper[i] = upper with { At = factor * upper.At };
        }
        foreach (TableauRow row in _rows) row.Rescale(factor);
    }

    private int[]? Contradiction()
    {
        for (int i = 0; i < _value.Count; i++)
        {
            if (_lower[i] is { } lower && _upper[i] is { } upper && lower.At > upper.At) return Distinct([lower.Claim, upper.Claim]);
        }
        return null;
    }

    /// <summary>How far a variable is above a bound, times the denominator of its row.</summary>
    private Place Above(int variable, BoundSource bound) => _place[variable] < 0
        ? _value[variable] - bound.At
        : _rows[_place[variable]].Value - _rows[_place[variable]].Denominator * bound.At;

    private BoundSource? Violated(int variable) =>
        _lower[variable] is { } lower && Above(variable, lower) < default(Place) ? lower
        : _upper[variable] is { } upper && Above(variable, upper) > default(Place) ? upper
        : null;

    private int FirstViolatedRow()
    {
        int found = -1;
        for (int row = 0; row < _rows.Count; row++)
        {
            if ((found < 0 || _basic[row] < _basic[found]) && Violated(_basic[row]) is not null) found = row;
        }
        return found;
    }

    private bool IsCautiousAfter(int pivots) => pivots >= (daring ?? _value.Count);

    private int Entries(int column)
    {
        int count = 0;
        foreach (TableauRow row in _rows) count += row[column].IsZero ? 0 : 1;
        return count;
    }

    /// <summary>The column with the fewest entries, since a pivot adds its row to every other that has one there; the first variable's by Bland's rule.</summary>
    private int ColumnThatHelps(int row, bool rise, bool cautious)
    {
        int found = -1, least = int.MaxValue;
        for (int column = 0; column < _nonbasic.Count; column++)
        {
            int sign = _rows[row][column].Sign;
            if (sign == 0 || !CanMove(_nonbasic[column], up: sign > 0 == rise)) continue;
            int cost = cautious ? _nonbasic[column] : Entries(column);
            if (cost < least) (found, least) = (column, cost);
        }
        return found;
    }

    /// <summary>Whether a nonbasic variable has room.</summary>
    private bool CanMove(int variable, bool up) =>
        up ? _upper[variable] is not { } upper || _value[variable] < upper.At
        : _lower[variable] is not { } lower || _value[variable] > lower.At;

    /// <summary>The bounds that keep a row from rising (or falling) any further.</summary>
    private int[] Conflict(int row, bool rise, int claim)
    {
        var claims = new List<int> { claim };
        for (int column = 0; column < _nonbasic.Count; column++)
        {
            int sign = _rows[row][column].Sign;
            if (sign != 0) claims.Add((sign > 0 == rise ? _upper : _lower)[_nonbasic[column]]!.Value.Claim);
        }
        return Distinct(claims);
    }

    /// <summary>Changes a nonbasic variable, and with it the basic ones.</summary>
    private void Move(int column, Place change)
    {
        _value[_nonbasic[column]] += change;
        foreach (TableauRow row in _rows) row.Follow(column, change);
        _objective?.Follow(column, change);
    }

    /// <summary>Exchanges a basic variable, which goes to one of its bounds, for a nonbasic one: solves its row for that one, and puts the result into the other rows.</summary>
    private void Pivot(int row, int column, Place bound, CancellationToken cancellation)
    {
        TableauRow solved = _rows[row];
        int entering = _nonbasic[column], leaving = _basic[row];
        Place before = _value[entering];
        solved.SolveFor(column, before, bound);
        foreach (TableauRow other in _rows)
        {
            if (other == solved) continue;
            cancellation.ThrowIfCancellationRequested();
            Count(other.Substitute(column, before, solved));
        }
        if (_objective is not null) Count(_objective.Substitute(column, before, solved));
        _value[leaving] = bound;
        (_basic[row], _nonbasic[column]) = (entering, leaving);
        _place[entering] = row;
        _place[leaving] = ~column;
    }

    private void Count(long steps)
    {
        if ((_steps += steps) > maxSteps)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The claims need more than {maxSteps} steps of the solver, which is the limit ({nameof(ClaimAnalysisOptions)}.{nameof(ClaimAnalysisOptions.MaxSteps)})."));
    }

    private TableauRow InNonbasic(IEnumerable<KeyValuePair<int, Rational>> terms)
    {
        var row = new TableauRow(_nonbasic.Count);
        foreach ((int variable, Rational factor) in terms)
        {
            if (_place[variable] < 0) row.Add(factor, ~_place[variable], _value[variable]);
            else row.Add(factor, _rows[_place[variable]]);
        }
        return row;
    }

    private static int[] Distinct(IEnumerable<int> claims) => [.. claims.Distinct().Order()];
}

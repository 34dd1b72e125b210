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
/// <param name="effort">Counts the steps; null for as many as it takes.</param>
internal sealed partial class Simplex(int? daring = null, Effort? effort = null)
{
    private readonly Effort _effort = effort ?? new Effort();

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

    // The basic variables out of their bounds; kept while a check goes on.
    private readonly SortedSet<int> _violated = [];

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

    /// <summary>Takes all bounds away.</summary>
    internal void ClearBounds()
    {
        for (int i = 0; i < _value.Count; i++) _lower[i] = _upper[i] = null;
    }

    /// <summary>Demands that a variable is at least so much; the tightest demand counts.</summary>
    internal void RequireAtLeast(int variable, Bound at, int claim) => ImposeLower(variable, InUnits(at), claim);

    /// <summary>Demands that a variable is at most so much; the tightest demand counts.</summary>
    internal void RequireAtMost(int variable, Bound at, int claim) => ImposeUpper(variable, InUnits(at), claim);

    internal void ImposeLower(int variable, Place at, int claim)
    {
        if (_lower[variable] is not { } lower || at > lower.At) _lower[variable] = new(at, claim);
    }

    internal void ImposeUpper(int variable, Place at, int claim)
    {
        if (_upper[variable] is not { } upper || at < upper.At) _upper[variable] = new(at, claim);
    }

    /// <summary>A bound in units, which become smaller where the bound is not a whole number of them; what was counted in them before must be counted again.</summary>
    internal Place InUnits(Bound bound)
    {
        foreach (BigInteger denominator in (ReadOnlySpan<BigInteger>)[bound.Value.Denominator, bound.Delta.Denominator])
        {
            BigInteger factor = denominator / BigInteger.GreatestCommonDivisor(denominator, _unit);
            if (!factor.IsOne) Rescale(factor);
        }
        return new(Units(bound.Value), Units(bound.Delta));

        BigInteger Units(Rational number) => number.Numerator * (_unit / number.Denominator);
    }

    /// <summary>Whether the values that were found last keep within bounds.</summary>
    internal bool Holds(int variable, Place? lower, Place? upper) =>
        (lower is not { } low || Above(variable, low) >= default(Place)) && (upper is not { } high || Above(variable, high) <= default(Place));

    /// <summary>Looks for values within all bounds.</summary>
    /// <returns>Null where there are such values; otherwise claims that cannot all be true.</returns>
    internal int[]? Check(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _effort.Count(_value.Count);
        if (Contradiction() is { } conflict) return conflict;
        foreach (int variable in _nonbasic)
        {
            if (Violated(variable) is { } bound) Move(~_place[variable], bound.At - _value[variable]);
        }
        _violated.Clear();
        foreach (int variable in _basic) Watch(variable);
        for (int pivots = 0; _violated.Count > 0; pivots++)
        {
            int variable = _violated.Min, row = _place[variable];
            BoundSource bound = Violated(variable)!.Value;
            bool rise = _rows[row].Denominator * bound.At > _rows[row].Value;
            int column = ColumnThatHelps(row, rise, IsCautiousAfter(pivots));
            if (column < 0) return Conflict(row, rise, bound.Claim);
            Pivot(row, column, bound.At, cancellation);
            _violated.Remove(variable);
            for (int changed = 0; changed < _rows.Count; changed++)
            {
                if (!_rows[changed][column].IsZero) Watch(_basic[changed]);
            }
        }
        return null;
    }

    private int Add(int place)
    {
        _place.Add(place);
        _value.Add(default);
        _lower.Add(null);
        _upper.Add(null);
        return _place.Count - 1;
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

    /// <summary>How far a variable is above a place, times the denominator of its row.</summary>
    private Place Above(int variable, Place at)
    {
        if (_place[variable] < 0) return _value[variable] - at;
        TableauRow row = _rows[_place[variable]];
        return row.Denominator.IsOne ? row.Value - at : row.Value - row.Denominator * at;
    }

    private BoundSource? Violated(int variable) =>
        _lower[variable] is { } lower && Above(variable, lower.At) < default(Place) ? lower
        : _upper[variable] is { } upper && Above(variable, upper.At) > default(Place) ? upper
        : null;

    private void Watch(int basic)
    {
        if (Violated(basic) is null) _violated.Remove(basic);
        else _violated.Add(basic);
    }

    private bool IsCautiousAfter(int pivots) => pivots >= (daring ?? _value.Count);

    /// <summary>The column with the fewest entries, since a pivot adds its row to every other that has one there; the first variable's by Bland's rule.</summary>
    private int ColumnThatHelps(int row, bool rise, bool cautious)
    {
        int found = -1, least = int.MaxValue;
        _effort.Count(_nonbasic.Count);
        for (int column = 0; column < _nonbasic.Count; column++)
        {
            int sign = _rows[row][column].Sign;
            if (sign == 0 || !CanMove(_nonbasic[column], up: sign > 0 == rise)) continue;
            int cost = cautious ? _nonbasic[column] : Entries(column);
            if (cost < least) (found, least) = (column, cost);
        }
        return found;
    }

    private int Entries(int column)
    {
        int count = 0;
        _effort.Count(_rows.Count);
        foreach (TableauRow row in _rows) count += row[column].IsZero ? 0 : 1;
        return count;
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
        _effort.Count(_rows.Count);
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
        _effort.Count(_rows.Count);
        foreach (TableauRow other in _rows)
        {
            if (other == solved) continue;
            cancellation.ThrowIfCancellationRequested();
            _effort.Count(other.Substitute(column, before, solved));
        }
        if (_objective is not null) _effort.Count(_objective.Substitute(column, before, solved));
        _value[leaving] = bound;
        (_basic[row], _nonbasic[column]) = (entering, leaving);
        _place[entering] = row;
        _place[leaving] = ~column;
    }

    private TableauRow InNonbasic(IEnumerable<KeyValuePair<int, Rational>> terms)
    {
        var row = new TableauRow(_nonbasic.Count);
        foreach ((int variable, Rational factor) in terms)
        {
            if (factor.IsZero) continue;
            if (_place[variable] < 0) row.Add(factor, ~_place[variable], _value[variable]);
            else row.Add(factor, _rows[_place[variable]]);
        }
        return row;
    }

    private static int[] Distinct(IEnumerable<int> claims) => [.. claims.Distinct().Order()];
}

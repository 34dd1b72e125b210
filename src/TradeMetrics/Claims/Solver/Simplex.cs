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
/// <param name="maxPivots">How many pivots all calls together may make.</param>
internal sealed partial class Simplex(int? daring = null, int maxPivots = int.MaxValue)
{
    private int _pivots;

    private readonly List<Bound> _value = [];
    private readonly List<BoundSource?> _lower = [];
    private readonly List<BoundSource?> _upper = [];

    // Where a variable stands: a row where it is basic, otherwise the complement of a column.
    private readonly List<int> _place = [];
    private readonly List<int> _basic = [];
    private readonly List<int> _nonbasic = [];

    // A row for each basic variable, with an entry for each nonbasic one.
    private readonly List<List<Rational>> _rows = [];

    /// <summary>Which claim sets a bound; claims are numbered by the caller.</summary>
    internal readonly record struct BoundSource(Bound At, int Claim);

    /// <summary>Adds a variable that may take any value.</summary>
    internal int AddVariable()
    {
        int variable = Add(~_nonbasic.Count, default);
        _nonbasic.Add(variable);
        foreach (List<Rational> row in _rows) row.Add(default);
        return variable;
    }

    /// <summary>Adds a variable that equals a linear form in others.</summary>
    internal int AddForm(IEnumerable<KeyValuePair<int, Rational>> terms)
    {
        List<Rational> row = InNonbasic(terms);
        int variable = Add(_rows.Count, ValueOf(row));
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
    internal void RequireAtLeast(int variable, Bound at, int claim)
    {
        if (_lower[variable] is not { } lower || at > lower.At) _lower[variable] = new(at, claim);
    }

    /// <summary>Demands that a variable is at most so much; the tightest demand counts.</summary>
    internal void RequireAtMost(int variable, Bound at, int claim)
    {
        if (_upper[variable] is not { } upper || at < upper.At) _upper[variable] = new(at, claim);
    }

    /// <summary>Looks for values within all bounds.</summary>
    /// <returns>Null where there are such values; otherwise claims that cannot all be true.</returns>
    internal int[]? Check(CancellationToken cancellation)
    {
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
            bool rise = bound.At > _value[_basic[row]];
            int column = ColumnThatHelps(row, rise, IsCautiousAfter(pivots));
            if (column < 0) return Conflict(row, rise, bound.Claim);
            Move(column, (Rational.One / _rows[row][column]) * (bound.At - _value[_basic[row]]));
            Pivot(row, column);
        }
    }

    private int Add(int place, Bound value)
    {
        _place.Add(place);
        _value.Add(value);
        _lower.Add(null);
        _upper.Add(null);
        return _place.Count - 1;
    }

    private int[]? Contradiction()
    {
        for (int i = 0; i < _value.Count; i++)
        {
            if (_lower[i] is { } lower && _upper[i] is { } upper && lower.At > upper.At) return Distinct([lower.Claim, upper.Claim]);
        }
        return null;
    }

    private BoundSource? Violated(int variable) =>
        _lower[variable] is { } lower && _value[variable] < lower.At ? lower
        : _upper[variable] is { } upper && _value[variable] > upper.At ? upper
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
        foreach (List<Rational> row in _rows) count += row[column].IsZero ? 0 : 1;
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
    private void Move(int column, Bound change)
    {
        _value[_nonbasic[column]] += change;
        for (int row = 0; row < _rows.Count; row++)
        {
            Rational factor = _rows[row][column];
            if (!factor.IsZero) _value[_basic[row]] += factor * change;
        }
    }

    /// <summary>Exchanges a basic variable for a nonbasic one: solves its row for that one, and puts the result into the other rows.</summary>
    private void Pivot(int row, int column)
    {
        if (++_pivots > maxPivots)
            throw new InvalidOperationException($"The claims need more than {maxPivots} steps of the solver, which is the limit ({nameof(ClaimAnalysisOptions)}.{nameof(ClaimAnalysisOptions.MaxPivots)}).");
        List<Rational> solved = _rows[row];
        Rational inverse = Rational.One / solved[column];
        for (int c = 0; c < solved.Count; c++)
        {
            if (!solved[c].IsZero) solved[c] = c == column ? inverse : -(solved[c] * inverse);
        }
        for (int r = 0; r < _rows.Count; r++)
        {
            if (r != row) Substitute(_rows[r], column, solved);
        }
        if (_objective is not null) Substitute(_objective, column, solved);
        (_basic[row], _nonbasic[column]) = (_nonbasic[column], _basic[row]);
        _place[_basic[row]] = row;
        _place[_nonbasic[column]] = ~column;
    }

    private static void Substitute(List<Rational> target, int column, List<Rational> solved)
    {
        Rational factor = target[column];
        if (factor.IsZero) return;
        target[column] = default;
        for (int c = 0; c < solved.Count; c++)
        {
            if (!solved[c].IsZero) target[c] += factor * solved[c];
        }
    }

    private List<Rational> InNonbasic(IEnumerable<KeyValuePair<int, Rational>> terms)
    {
        List<Rational> row = [.. Enumerable.Repeat(default(Rational), _nonbasic.Count)];
        foreach ((int variable, Rational factor) in terms)
        {
            if (_place[variable] < 0)
            {
                row[~_place[variable]] += factor;
                continue;
            }
            List<Rational> form = _rows[_place[variable]];
            for (int c = 0; c < form.Count; c++)
            {
                if (!form[c].IsZero) row[c] += factor * form[c];
            }
        }
        return row;
    }

    private Bound ValueOf(List<Rational> row)
    {
        Bound sum = default;
        for (int c = 0; c < row.Count; c++)
        {
            if (!row[c].IsZero) sum += row[c] * _value[_nonbasic[c]];
        }
        return sum;
    }

    private static int[] Distinct(IEnumerable<int> claims) => [.. claims.Distinct().Order()];
}

namespace TradeMetrics.Claims;

internal sealed partial class Simplex
{
    // The form that is being made as large as possible, in the nonbasic variables; pivots keep it so.
    private List<Rational>? _objective;

    /// <summary>The greatest value of a form, or that there is none, and the claims that hold it there.</summary>
    /// <param name="At">Null where the form grows without end; with a part in δ where it comes as near as one likes without getting there.</param>
    /// <param name="Claims">Claims that together do not allow more.</param>
    internal readonly record struct Optimum(Bound? At, int[] Claims);

    /// <summary>Makes a form as large as the bounds allow. The values are within all bounds when this begins, and when it ends.</summary>
    internal Optimum Maximize(IEnumerable<KeyValuePair<int, Rational>> terms, CancellationToken cancellation)
    {
        List<Rational> objective = _objective = InNonbasic(terms);
        try
        {
            for (int pivots = 0; ; pivots++)
            {
                cancellation.ThrowIfCancellationRequested();
                int column = ColumnThatGains(objective, IsCautiousAfter(pivots));
                if (column < 0) return new(ValueOf(objective), Distinct(Holding(objective)));
                if (!Advance(column, up: objective[column].Sign > 0)) return new(null, []);
            }
        }
        finally
        {
            _objective = null;
        }
    }

    /// <summary>The column with which the form grows fastest; the first variable's by Bland's rule.</summary>
    private int ColumnThatGains(List<Rational> objective, bool cautious)
    {
        int found = -1;
        Rational most = default;
        for (int column = 0; column < objective.Count; column++)
        {
            int sign = objective[column].Sign;
            if (sign == 0 || !CanMove(_nonbasic[column], up: sign > 0)) continue;
            Rational slope = sign > 0 ? objective[column] : -objective[column];
            if (found >= 0 && (cautious ? _nonbasic[column] > _nonbasic[found] : slope <= most)) continue;
            (found, most) = (column, slope);
        }
        return found;
    }

    /// <summary>Moves a nonbasic variable as far as its own bound or that of a basic variable allows.</summary>
    /// <returns>False where nothing stops it.</returns>
    private bool Advance(int column, bool up)
    {
        int entering = _nonbasic[column];
        Bound? step = Room(entering, up);
        int leaving = -1;
        for (int row = 0; row < _rows.Count; row++)
        {
            Rational factor = _rows[row][column];
            if (factor.IsZero || Room(_basic[row], factor.Sign > 0 == up) is not { } room) continue;
            Bound reach = (Rational.One / (factor.Sign > 0 ? factor : -factor)) * room;
            bool closer = step is not { } least || reach < least;
            bool firstOfEqual = step == reach && _basic[row] < (leaving < 0 ? entering : _basic[leaving]);
            if (!closer && !firstOfEqual) continue;
            step = reach;
            leaving = row;
        }
        if (step is not { } distance) return false;
        Move(column, up ? distance : new Bound(default, default) - distance);
        if (leaving >= 0) Pivot(leaving, column);
        return true;
    }

    /// <summary>How far a variable is from its bound in one direction; null where it has none.</summary>
    private Bound? Room(int variable, bool up) => up
        ? _upper[variable] is { } upper ? upper.At - _value[variable] : null
        : _lower[variable] is { } lower ? _value[variable] - lower.At : null;

    private IEnumerable<int> Holding(List<Rational> objective)
    {
        for (int column = 0; column < objective.Count; column++)
        {
            int sign = objective[column].Sign;
            if (sign != 0) yield return (sign > 0 ? _upper : _lower)[_nonbasic[column]]!.Value.Claim;
        }
    }
}

using System.Numerics;

namespace TradeMetrics.Claims;

internal sealed partial class Simplex
{
    // The form that is being made as large as possible, in the nonbasic variables; pivots keep it so.
    private TableauRow? _objective;

    /// <summary>The greatest value of a form, or that there is none, and the claims that hold it there.</summary>
    /// <param name="At">Null where the form grows without end; with a part in δ where it comes as near as one likes without getting there.</param>
    /// <param name="Claims">Claims that together do not allow more.</param>
    internal readonly record struct Optimum(Bound? At, int[] Claims);

    /// <summary>Makes a form as large as the bounds allow. The values are within all bounds when this begins, and when it ends.</summary>
    internal Optimum Maximize(IEnumerable<KeyValuePair<int, Rational>> terms, CancellationToken cancellation)
    {
        TableauRow objective = _objective = InNonbasic(terms);
        try
        {
            for (int pivots = 0; ; pivots++)
            {
                cancellation.ThrowIfCancellationRequested();
                int column = ColumnThatGains(objective, IsCautiousAfter(pivots));
                if (column < 0) return new(ValueOf(objective), Distinct(Holding(objective)));
                if (!Advance(column, up: objective[column].Sign > 0, cancellation)) return new(null, []);
            }
        }
        finally
        {
            _objective = null;
        }
    }

    /// <summary>The column along which the form grows fastest for the way that all variables go together; the first variable's by Bland's rule.</summary>
    /// <remarks>The choice is only a guess at what takes few pivots, so that doubles are good enough for it.</remarks>
    private int ColumnThatGains(TableauRow objective, bool cautious)
    {
        int found = -1;
        double most = -1;
        _effort.Count(objective.Count);
        for (int column = 0; column < objective.Count; column++)
        {
            int sign = objective[column].Sign;
            if (sign == 0 || !CanMove(_nonbasic[column], up: sign > 0)) continue;
            double slope = cautious ? -_nonbasic[column] : Math.Abs((double)objective[column]) / Way(column);
            if (found < 0 || slope > most) (found, most) = (column, slope);
        }
        return found;
    }

    private double Way(int column)
    {
        double squares = 1;
        _effort.Count(_rows.Count);
        foreach (TableauRow row in _rows)
        {
            if (row[column].IsZero) continue;
            double entry = (double)row[column] / (double)row.Denominator;
            squares += entry * entry;
        }
        return Math.Sqrt(squares);
    }

    /// <summary>Moves a nonbasic variable as far as its own bound or that of a basic variable allows.</summary>
    /// <returns>False where nothing stops it.</returns>
    private bool Advance(int column, bool up, CancellationToken cancellation)
    {
        int entering = _nonbasic[column], leaving = -1;
        // The least step so far is a numerator and a denominator: those of a row are in its own unit, which the entry takes away.
        BoundSource? stop = (up ? _upper : _lower)[entering];
        Place least = stop is { } own ? Distance(entering, own) : default;
        BigInteger divisor = BigInteger.One;
        _effort.Count(_rows.Count);
        for (int row = 0; row < _rows.Count; row++)
        {
            BigInteger entry = _rows[row][column];
            if (entry.IsZero || (entry.Sign > 0 == up ? _upper : _lower)[_basic[row]] is not { } bound) continue;
            Place room = Distance(_basic[row], bound);
            BigInteger size = BigInteger.Abs(entry);
            int nearer = stop is null ? -1 : (divisor * room).CompareTo(size * least);
            if (nearer > 0 || (nearer == 0 && _basic[row] > (leaving < 0 ? entering : _basic[leaving]))) continue;
            (stop, least, divisor, leaving) = (bound, room, size, row);
        }
        if (stop is not { } reached) return false;
        if (leaving >= 0) Pivot(leaving, column, reached.At, cancellation);
        else Move(column, up ? least : -least);
        return true;
    }

    /// <summary>How far a variable is from one of its bounds, times the denominator of its row.</summary>
    private Place Distance(int variable, BoundSource bound)
    {
        Place above = Above(variable, bound.At);
        return above < default(Place) ? -above : above;
    }

    private Bound ValueOf(TableauRow row) => new(
        new Rational(row.Value.Value, row.Denominator * _unit), new Rational(row.Value.Delta, row.Denominator * _unit));

    private IEnumerable<int> Holding(TableauRow objective)
    {
        for (int column = 0; column < objective.Count; column++)
        {
            int sign = objective[column].Sign;
            if (sign != 0) yield return (sign > 0 ? _upper : _lower)[_nonbasic[column]]!.Value.Claim;
        }
    }
}

namespace TradeMetrics.Tests;

/// <summary>What a linear form is compared with, in a constraint: at most so much, less than so much, or just so much.</summary>
internal enum Relation
{
    AtMost,
    Below,
    Equal,
}

/// <summary>A linear form in the unknowns, one factor for each, compared with a number.</summary>
internal sealed record Constraint(Fraction[] Form, Relation Relation, Fraction Number);

/// <summary>An end of a range; <paramref name="Open"/> where it is approached and not reached.</summary>
internal readonly record struct RangeEnd(Fraction At, bool Open);

/// <summary>The values that a form takes; null is no end.</summary>
internal readonly record struct FormRange(RangeEnd? Low, RangeEnd? High);

/// <summary>The oracle of the solver: Fourier–Motzkin elimination, which takes one unknown after the other out of a system and keeps what it implies for the rest.</summary>
/// <remarks>
/// It shares nothing with the solver: no tableau, no basis, no infinitesimal, no code. From "a is at most x" and "x is below b" follows "a is below b";
/// that every pair is combined makes it hopelessly slow for large systems and hard to get wrong for small ones.
/// </remarks>
internal static class FourierMotzkin
{
    internal static bool IsFeasible(int unknowns, IEnumerable<Constraint> constraints)
    {
        List<Constraint>? left = [.. constraints];
        var open = Enumerable.Range(0, unknowns).ToList();
        while (left is not null && open.Count > 0)
        {
            int next = open.MinBy(unknown => Cost(left, unknown));
            open.Remove(next);
            left = Without(next, left);
        }
        return left is not null && Simplified(left) is not null;
    }

    /// <summary>Returns the values that a form takes where all constraints hold; null where they cannot.</summary>
    internal static FormRange? Range(int unknowns, IEnumerable<Constraint> constraints, Fraction[] form)
    {
        // The value of the form is one more unknown, which stays when all others are gone.
        List<Constraint>? left =
        [
            .. constraints.Select(c => c with { Form = [.. c.Form, default] }),
            new([.. form.Select(f => -f), 1], Relation.Equal, default),
        ];
        var open = Enumerable.Range(0, unknowns).ToList();
        while (left is not null && open.Count > 0)
        {
            int next = open.MinBy(unknown => Cost(left, unknown));
            open.Remove(next);
            left = Without(next, left);
        }
        if (left is null || !IsFeasible(unknowns + 1, left)) return null;
        RangeEnd? low = null, high = null;
        foreach (Constraint c in left.Where(c => !c.Form[unknowns].IsZero))
        {
            var end = new RangeEnd(c.Number / c.Form[unknowns], c.Relation == Relation.Below);
            bool bothWays = c.Relation == Relation.Equal;
            if ((bothWays || c.Form[unknowns].Sign > 0) && (high is not { } h || end.At < h.At || (end.At == h.At && end.Open))) high = end;
            if ((bothWays || c.Form[unknowns].Sign < 0) && (low is not { } l || end.At > l.At || (end.At == l.At && end.Open))) low = end;
        }
        return new(low, high);
    }

    private static int Cost(List<Constraint> constraints, int unknown)
    {
        if (constraints.Exists(c => c.Relation == Relation.Equal && !c.Form[unknown].IsZero)) return int.MinValue;
        int above = constraints.Count(c => c.Form[unknown].Sign > 0), below = constraints.Count(c => c.Form[unknown].Sign < 0);
        return above * below - above - below;
    }

    /// <summary>What the constraints say of the other unknowns; null where a contradiction has come out.</summary>
    private static List<Constraint>? Without(int unknown, List<Constraint> constraints)
    {
        if (constraints.Find(c => c.Relation == Relation.Equal && !c.Form[unknown].IsZero) is { } equation)
        {
            return Simplified(constraints.Where(c => c != equation)
                .Select(c => c.Form[unknown].IsZero ? c : Sum(c, equation, -c.Form[unknown] / equation.Form[unknown])));
        }
        var above = constraints.Where(c => c.Form[unknown].Sign > 0).ToList();
        var below = constraints.Where(c => c.Form[unknown].Sign < 0).ToList();
        return Simplified(constraints.Where(c => c.Form[unknown].IsZero)
            .Concat(above.SelectMany(a => below.Select(b => Sum(a, b, -a.Form[unknown] / b.Form[unknown])))));
    }

    // The relation stays as it is where an equation is added; otherwise the factor is positive.
    private static Constraint Sum(Constraint one, Constraint other, Fraction factor) => new(
        [.. one.Form.Zip(other.Form, (a, b) => a + factor * b)],
        other.Relation == Relation.Equal ? one.Relation : one.Relation == Relation.Below ? Relation.Below : other.Relation,
        one.Number + factor * other.Number);

    /// <summary>Leaves out what is true of every point, and of inequalities with the same form all but the tightest; null where one is true of none.</summary>
    private static List<Constraint>? Simplified(IEnumerable<Constraint> constraints)
    {
        var tightest = new Dictionary<string, Constraint>();
        foreach (Constraint raw in constraints)
        {
            if (Array.TrueForAll(raw.Form, f => f.IsZero))
            {
                int sign = raw.Number.Sign;
                if (raw.Relation switch { Relation.Equal => sign != 0, Relation.Below => sign <= 0, _ => sign < 0 }) return null;
                continue;
            }
            Fraction scale = Array.Find(raw.Form, f => !f.IsZero).Abs();
            Constraint scaled = raw with { Form = [.. raw.Form.Select(f => f / scale)], Number = raw.Number / scale };
            // Two equations of one form may contradict each other, so both stay.
            string key = string.Join(' ', scaled.Form) + (raw.Relation == Relation.Equal ? $" = {scaled.Number}" : "");
            if (!tightest.TryGetValue(key, out Constraint? known) || scaled.Number < known.Number
                || (scaled.Number == known.Number && scaled.Relation == Relation.Below))
            {
                tightest[key] = scaled;
            }
        }
        return [.. tightest.Values];
    }
}

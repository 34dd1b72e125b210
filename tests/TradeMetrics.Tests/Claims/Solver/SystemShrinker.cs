using System.Collections.Immutable;

namespace TradeMetrics.Tests;

/// <summary>Makes a failing system smaller one step at a time: without a claim, a fact, a reading, a row or an end, and then with simpler numbers.</summary>
internal static class SystemShrinker
{
    internal static IEnumerable<RandomSystem> Simpler(RandomSystem system)
    {
        for (int c = 0; c < system.Claims.Length; c++) yield return system with { Claims = system.Claims.RemoveAt(c) };
        for (int f = 0; f < system.Facts.Length; f++) yield return system with { Facts = system.Facts.RemoveAt(f) };
        for (int c = 0; c < system.Claims.Length; c++)
        {
            foreach (ImmutableArray<ImmutableArray<Row>> claim in SimplerClaims(system.Claims[c])) yield return system with { Claims = system.Claims.SetItem(c, claim) };
        }
        for (int f = 0; f < system.Facts.Length; f++)
        {
            foreach (Row row in SimplerRows(system.Facts[f])) yield return system with { Facts = system.Facts.SetItem(f, row) };
        }
        foreach (Fraction[] asked in SimplerForms(system.Asked)) yield return system with { Asked = asked };
    }

    private static IEnumerable<ImmutableArray<ImmutableArray<Row>>> SimplerClaims(ImmutableArray<ImmutableArray<Row>> claim)
    {
        for (int r = 0; r < claim.Length; r++)
        {
            if (claim.Length > 1) yield return claim.RemoveAt(r);
            for (int k = 0; k < claim[r].Length; k++)
            {
                if (claim[r].Length > 1) yield return claim.SetItem(r, claim[r].RemoveAt(k));
                foreach (Row row in SimplerRows(claim[r][k])) yield return claim.SetItem(r, claim[r].SetItem(k, row));
            }
        }
    }

    private static IEnumerable<Row> SimplerRows(Row row)
    {
        if (row is { Low: not null, High: not null })
        {
            yield return row with { Low = null };
            yield return row with { High = null };
        }
        foreach (Fraction[] form in SimplerForms(row.Form)) yield return row with { Form = form };
        foreach (RangeEnd low in SimplerEnds(row.Low)) yield return row with { Low = low };
        foreach (RangeEnd high in SimplerEnds(row.High)) yield return row with { High = high };
    }

    private static IEnumerable<RangeEnd> SimplerEnds(RangeEnd? end)
    {
        if (end is not { } e) yield break;
        if (e.Open) yield return e with { Open = false };
        if (!e.At.IsZero) yield return e with { At = 0 };
        if (!e.At.Denominator.IsOne) yield return e with { At = new Fraction(e.At.Numerator / e.At.Denominator, 1) };
    }

    internal static IEnumerable<Fraction[]> SimplerForms(Fraction[] form)
    {
        for (int i = 0; i < form.Length; i++)
        {
            if (form[i].IsZero) continue;
            yield return [.. form.Select((f, j) => i == j ? default : f)];
            if (form[i] != 1) yield return [.. form.Select((f, j) => i == j ? 1 : f)];
        }
    }
}

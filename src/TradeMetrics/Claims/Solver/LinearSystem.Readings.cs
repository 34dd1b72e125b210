namespace TradeMetrics.Claims;

/// <summary>Questions whatever the readings are: a set of claims is consistent when some reading of each of them can be true together.</summary>
/// <remarks>
/// The reading of a claim is left open as long as possible, and what all its readings demand stands for it. Only where the values found satisfy none
/// of its readings is the question asked again under each. What contradicts is carried up, so that a claim whose every reading fails for the
/// same other claims is not blamed.
/// </remarks>
internal sealed partial class LinearSystem
{
    /// <summary>In the place of a reading: any of them.</summary>
    internal const int Open = -1;

    /// <summary>Returns claims out of a set that cannot all be true under any readings; null where the set is consistent.</summary>
    internal int[]? Conflict(IReadOnlyCollection<int> claims, CancellationToken cancellation) => Branch(claims, Opened(claims), cancellation);

    /// <summary>The same, where the reading of one claim is given.</summary>
    internal int[]? Conflict(IReadOnlyCollection<int> claims, int fixedClaim, int reading, CancellationToken cancellation)
    {
        int[] chosen = Opened(claims);
        chosen[fixedClaim] = reading;
        return Branch(claims, chosen, cancellation);
    }

    /// <summary>Returns all combinations of readings under which the claims are consistent.</summary>
    internal IEnumerable<int[]> ConsistentReadings(IReadOnlyCollection<int> claims, CancellationToken cancellation)
    {
        int[] ambiguous = [.. claims.Where(c => ReadingsOf(c) > 1)], chosen = Opened(claims);
        if (Conflict(claims, chosen, cancellation) is not null) yield break;
        for (int depth = 0; depth >= 0;)
        {
            if (depth == ambiguous.Length)
            {
                yield return [.. chosen];
                depth--;
                continue;
            }
            int claim = ambiguous[depth];
            if (++chosen[claim] == ReadingsOf(claim))
            {
                chosen[claim] = Open;
                depth--;
            }
            else if (Conflict(claims, chosen, cancellation) is null)
            {
                depth++;
            }
        }
    }

    /// <summary>Returns the greatest value of a form whatever the readings of consistent claims, and the claims that do not allow more.</summary>
    internal Simplex.Optimum Maximum(IReadOnlyList<KeyValuePair<int, Rational>> form, IReadOnlyCollection<int> claims, CancellationToken cancellation)
    {
        Simplex.Optimum? best = null;
        int[] holding = Improve(ref best, form, claims, Opened(claims), cancellation);
        return best is { } found
            ? found with { Claims = found.At is null ? [] : holding }
            : throw new InvalidOperationException("Bounds were asked for of claims that contradict each other.");
    }

    private int[] Opened(IReadOnlyCollection<int> claims)
    {
        var chosen = new int[_claims.Length];
        foreach (int claim in claims) chosen[claim] = ReadingsOf(claim) > 1 ? Open : 0;
        return chosen;
    }

    private int[]? Branch(IReadOnlyCollection<int> claims, int[] chosen, CancellationToken cancellation)
    {
        if (Conflict(claims, chosen, cancellation) is { } conflict) return conflict;
        int claim = UnsatisfiedOpen(claims, chosen);
        if (claim < 0) return null;
        var blamed = new SortedSet<int>();
        for (int reading = 0; reading < ReadingsOf(claim); reading++)
        {
            chosen[claim] = reading;
            if (Branch(claims, chosen, cancellation) is not { } inner) return null;
            // A conflict without this claim holds for its every reading.
            if (!inner.Contains(claim))
            {
                chosen[claim] = Open;
                return inner;
            }
            blamed.UnionWith(inner);
        }
        chosen[claim] = Open;
        return [.. blamed];
    }

    /// <summary>Looks for a greater value than the best so far.</summary>
    /// <returns>Claims that together do not allow more than the best.</returns>
    private int[] Improve(ref Simplex.Optimum? best, IReadOnlyList<KeyValuePair<int, Rational>> form, IReadOnlyCollection<int> claims, int[] chosen, CancellationToken cancellation)
    {
        if (Conflict(claims, chosen, cancellation) is { } conflict) return conflict;
        Simplex.Optimum optimum = Maximum(form, cancellation);
        if (best is { At: { } known } && optimum.At is { } at && at <= known) return optimum.Claims;
        // Where it grows without end there is no point at the end to look at, and only readings that are chosen prove it.
        int claim = optimum.At is null ? UnchosenOpen(claims, chosen) : UnsatisfiedOpen(claims, chosen);
        if (claim < 0)
        {
            best = optimum;
            return optimum.Claims;
        }
        var holding = new SortedSet<int>();
        for (int reading = 0; reading < ReadingsOf(claim) && best is not { At: null }; reading++)
        {
            chosen[claim] = reading;
            int[] inner = Improve(ref best, form, claims, chosen, cancellation);
            if (!inner.Contains(claim))
            {
                chosen[claim] = Open;
                return inner;
            }
            holding.UnionWith(inner);
        }
        chosen[claim] = Open;
        return [.. holding];
    }

    /// <summary>A claim whose reading is open and of whose readings none holds at the values found last; -1 where there is none.</summary>
    private int UnsatisfiedOpen(IReadOnlyCollection<int> claims, int[] chosen)
    {
        foreach (int claim in claims)
        {
            if (chosen[claim] != Open || _claims[claim].HasLoosest) continue;
            if (!Array.Exists(_claims[claim].Readings, reading => Array.TrueForAll(reading, d => _simplex.Holds(d.Variable, d.Lower, d.Upper)))) return claim;
        }
        return -1;
    }

    private int UnchosenOpen(IReadOnlyCollection<int> claims, int[] chosen)
    {
        foreach (int claim in claims)
        {
            if (chosen[claim] == Open && !_claims[claim].HasLoosest) return claim;
        }
        return -1;
    }
}

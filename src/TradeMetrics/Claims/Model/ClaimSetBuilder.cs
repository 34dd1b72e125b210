namespace TradeMetrics.Claims;

/// <summary>Puts claims together.</summary>
/// <remarks>
/// Units are the caller's care: write every amount of a set in the same one.
/// <code>
/// var builder = new ClaimSetBuilder();
/// builder.Identity(total, exports + imports);
/// builder.Claim("total").From("a ministry").Level(total, ReportedNumber.Parse("$50.2 million"));
/// ClaimAnalysis analysis = ClaimAnalysis.Of(builder.Build());
/// </code>
/// </remarks>
public sealed class ClaimSetBuilder
{
    private readonly List<Claim> _claims = [];
    private readonly HashSet<string> _ids = [];
    // By origin and content, so that a copy is not looked for among all claims.
    private readonly Dictionary<int, List<int>> _alike = [];
    private readonly List<FormConstraint> _identities = [];
    private readonly List<LinearForm> _asked = [];

    /// <summary>Begins a claim; what it says is given by the method called last, such as <see cref="ClaimDraft.Level(LinearForm, ReportedNumber)"/>.</summary>
    /// <param name="id">What names the claim in a report; each claim has its own.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ClaimDraft Claim(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new(this, id, null, null, Rational.One);
    }

    /// <summary>States that two forms are equal by definition: total = exports + imports, the partners sum to the world. It is no claim and never to blame.</summary>
    /// <param name="left">The one form.</param>
    /// <param name="right">The other form.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    public ClaimSetBuilder Identity(LinearForm left, LinearForm right)
    {
        _identities.Add(new(left - right, default(Bound), default(Bound)));
        return this;
    }

    /// <summary>States that one form is never more than another: a part and its whole. It is no claim and never to blame.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    public ClaimSetBuilder PartOf(LinearForm part, LinearForm whole)
    {
        _identities.Add(new(whole - part, default(Bound), null));
        return this;
    }

    /// <summary>Asks for the bounds of a form, so that a report gives them.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public ClaimSetBuilder Ask(LinearForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        _asked.Add(form);
        return this;
    }

    /// <summary>Makes sure that the set knows the quantities of a form, without asking for its bounds.</summary>
    internal ClaimSetBuilder Mention(LinearForm form)
    {
        _identities.Add(new(form, null, null));
        return this;
    }

    /// <summary>Returns the claims so far as a set.</summary>
    public ClaimSet Build()
    {
        var set = new ClaimSet([.. _claims], [.. _identities], [.. _asked]);
        // Flows are zero or more, whatever anybody prints.
        IEnumerable<FormConstraint> flows = set.Quantities.Where(q => !q.IsSigned).Select(q => new FormConstraint(q, default(Bound), null));
        return new(set.Claims, [.. set.Facts, .. flows], set.Asked);
    }

    internal ClaimSetBuilder Add(Claim claim)
    {
        if (!_ids.Add(claim.Id)) throw new ArgumentException($"There is a claim '{claim.Id}' already.", nameof(claim));
        int content = claim.ContentHash();
        if (!_alike.TryGetValue(content, out List<int>? alike)) _alike.Add(content, alike = []);
        int original = alike.FindIndex(i => claim.IsCopyOf(_claims[i]));
        if (original >= 0)
        {
            _claims[alike[original]] = _claims[alike[original]].WithCopy(claim.Id);
            return this;
        }
        alike.Add(_claims.Count);
        _claims.Add(claim);
        return this;
    }
}

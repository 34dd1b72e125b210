namespace TradeMetrics.Claims;

/// <summary>Puts claims together.</summary>
/// <remarks>
/// Units are the caller's care: write every amount of a set in the same one. Of currencies the builder takes care where they are printed or said: all
/// claims of a set are in one. Two quantities of a set never print alike, since a report could not tell them apart.
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
    // By what they print.
    private readonly Dictionary<string, Quantity> _quantities = [];
    // The first claim that is in a currency.
    private Claim? _inCurrency;

    /// <summary>Begins a claim; what it says is given by the method called last, such as <see cref="ClaimDraft.Level(LinearForm, ReportedNumber)"/>.</summary>
    /// <param name="id">What names the claim in a report; each claim has its own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ClaimDraft Claim(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new(this, id, null, null, null, Rational.One);
    }

    /// <summary>States that two forms are equal by definition: total = exports + imports, the partners sum to the world. It is no claim and never to blame.</summary>
    /// <param name="left">The one form.</param>
    /// <param name="right">The other form.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    /// <exception cref="ArgumentException">The builder has another quantity that prints like one of these.</exception>
    public ClaimSetBuilder Identity(LinearForm left, LinearForm right) => Add(new FormConstraint(left - right, default(Bound), default(Bound)));

    /// <summary>States that one form is never more than another: a part and its whole. It is no claim and never to blame.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    /// <exception cref="ArgumentException">The builder has another quantity that prints like one of these.</exception>
    public ClaimSetBuilder PartOf(LinearForm part, LinearForm whole) => Add(new FormConstraint(whole - part, default(Bound), null));

    /// <summary>Asks for the bounds of a form, so that a report gives them.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException">The builder has another quantity that prints like one of these.</exception>
    public ClaimSetBuilder Ask(LinearForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Know([form]);
        _asked.Add(form);
        return this;
    }

    /// <summary>Makes sure that the set knows the quantities of a form, without asking for its bounds.</summary>
    internal ClaimSetBuilder Mention(LinearForm form) => Add(new FormConstraint(form, null, null));

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
        if (_ids.Contains(claim.Id)) throw new ArgumentException($"There is a claim {Quotation.Of(claim.Id)} already.");
        if (_inCurrency is { } other && claim.Currency is { } currency && currency != other.Currency)
            throw new InvalidOperationException($"Claim {Quotation.Of(claim.Id)} is in {currency} and claim {Quotation.Of(other.Id)} in {other.Currency}; the amounts of one set are in one currency, so convert one of them first.");
        Know(claim.Readings.SelectMany(r => r.Constraints).Select(c => c.Form));
        _ids.Add(claim.Id);
        if (claim.Currency is not null) _inCurrency ??= claim;
        int content = claim.ContentHash();
        if (!_alike.TryGetValue(content, out List<int>? alike)) _alike.Add(content, alike = []);
        int original = alike.FindIndex(i => claim.IsCopyOf(_claims[i]));
        if (original >= 0)
        {
            _claims[alike[original]] = _claims[alike[original]].WithCopy(claim);
            return this;
        }
        alike.Add(_claims.Count);
        _claims.Add(claim);
        return this;
    }

    private ClaimSetBuilder Add(FormConstraint identity)
    {
        Know([identity.Form]);
        _identities.Add(identity);
        return this;
    }

    /// <summary>Takes note of the quantities of forms, of all or of none.</summary>
    private void Know(IEnumerable<LinearForm> forms)
    {
        var found = new Dictionary<string, Quantity>();
        foreach (Quantity quantity in forms.SelectMany(form => form.Terms).Select(term => term.Key))
        {
            string text = quantity.ToString();
            if (!_quantities.TryGetValue(text, out Quantity? known) && found.TryAdd(text, quantity)) continue;
            if (quantity == (known ??= found[text])) continue;
            throw new ArgumentException($"{Quotation.Of(text)} would stand for two quantities of this set, {(quantity.IsSigned != known.IsSigned ? "one that may be negative and one that may not" : "which are not the same")}; give each a name of its own.");
        }
        foreach ((string text, Quantity quantity) in found) _quantities.Add(text, quantity);
    }
}

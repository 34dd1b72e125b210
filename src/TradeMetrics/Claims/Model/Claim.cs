using System.Diagnostics;

namespace TradeMetrics.Claims;

/// <summary>One printed statement, with all that it may mean.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Claim
{
    internal Claim(string id, string? printed, string? origin, string? currency, Rational weight, ClaimKind kind, LinearForm subject, IReadOnlyList<ClaimReading> readings)
    {
        Id = id;
        Printed = printed;
        Origin = origin;
        Currency = currency;
        Weight = weight;
        Kind = kind;
        Subject = subject;
        Readings = readings;
    }

    /// <summary>Gets what names the claim in a report.</summary>
    public string Id { get; }

    /// <summary>Gets the words as printed; null where they are not kept.</summary>
    public string? Printed { get; }

    /// <summary>Gets who said so first. Two outlets that copy one origin are one witness. Null where it is not known.</summary>
    public string? Origin { get; }

    /// <summary>Gets the ISO 4217 code of the currency of its amounts, such as USD; null where none was printed or said, which fits any. All claims of a set are in one.</summary>
    public string? Currency { get; }

    /// <summary>Gets how much it would cost to give the claim up, more than zero; 1 where nothing else is said.</summary>
    public Rational Weight { get; }

    /// <summary>Gets what sort of statement it is.</summary>
    public ClaimKind Kind { get; }

    /// <summary>Gets the amount, sum or difference that the claim is about; of a change the later level, of a ratio the numerator.</summary>
    public LinearForm Subject { get; }

    /// <summary>Gets what the claim may mean, one or more readings.</summary>
    public IReadOnlyList<ClaimReading> Readings { get; }

    /// <summary>Gets the ids of claims with the same content from the same origin, which count as this one.</summary>
    public IReadOnlyList<string> Copies { get; private init; } = [];

    /// <summary>Returns the id and the words as printed.</summary>
    public override string ToString() => Printed is null ? Id : $"{Id}: \"{Printed}\"";

    internal bool IsCopyOf(Claim other) =>
        Origin is not null && Origin == other.Origin && Readings.Count == other.Readings.Count
        && Readings.Zip(other.Readings).All(r => r.First.Says(r.Second));

    /// <summary>The same for a claim and its copies.</summary>
    internal int ContentHash()
    {
        var hash = new HashCode();
        hash.Add(Origin);
        foreach (FormConstraint constraint in Readings.SelectMany(r => r.Constraints)) hash.Add(constraint);
        return hash.ToHashCode();
    }

    internal Claim WithCopy(Claim copy) => new(Id, Printed, Origin, Currency ?? copy.Currency, Weight, Kind, Subject, Readings) { Copies = [.. Copies, copy.Id] };
}

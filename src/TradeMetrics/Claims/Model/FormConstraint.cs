namespace TradeMetrics.Claims;

/// <summary>A form that lies between two bounds; null is no bound.</summary>
internal sealed record FormConstraint(LinearForm Form, Bound? Lower, Bound? Upper)
{
    internal static FormConstraint Within(LinearForm form, ExactInterval interval) => new(
        form,
        interval.Low is { } low ? interval.LowIsOpen ? Bound.Above(low) : low : null,
        interval.High is { } high ? interval.HighIsOpen ? Bound.Below(high) : high : null);

    internal bool Says(FormConstraint other) =>
        Lower == other.Lower && Upper == other.Upper && (Form - other.Form).Terms.Count == 0;

    // The order of the terms does not matter, so their hashes are added.
    internal int ContentHash() => HashCode.Combine(Lower, Upper, Form.Terms.Aggregate(0, (sum, t) => unchecked(sum + HashCode.Combine(t.Key, t.Value))));
}

namespace TradeMetrics.Claims;

/// <summary>A form that lies between two bounds; null is no bound.</summary>
internal sealed record FormConstraint(LinearForm Form, Bound? Lower, Bound? Upper)
{
    internal static FormConstraint Within(LinearForm form, ExactInterval interval) => new(
        form,
        interval.Low is { } low ? interval.LowIsOpen ? Bound.Above(low) : low : null,
        interval.High is { } high ? interval.HighIsOpen ? Bound.Below(high) : high : null);
}

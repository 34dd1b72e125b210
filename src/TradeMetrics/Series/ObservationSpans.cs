namespace TradeMetrics;

/// <summary>Questions about stretches of observations.</summary>
internal static class ObservationSpans
{
    internal static bool ContainsBreak<TAmount>(this ReadOnlySpan<Observation<TAmount>> observations) where TAmount : struct
    {
        foreach (Observation<TAmount> observation in observations)
        {
            if (observation.Status == ObservationStatus.TimeSeriesBreak) return true;
        }
        return false;
    }
}

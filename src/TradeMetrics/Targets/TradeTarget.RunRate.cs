namespace TradeMetrics;

public sealed partial class TradeTarget<TAmount>
{
    /// <summary>Returns what the rest of the target's year must bring, when its first part is known.</summary>
    /// <param name="soFar">The total from the start of the target's year to some day of it: July–January, say.</param>
    /// <returns>
    /// The amount that is left and the period that is left for it. <see cref="UndefinedReason.NotComparable"/> where the known part is not the beginning of the
    /// target's year; <see cref="UndefinedReason.DeadlinePassed"/> where it is the whole year; the reason of a part without a value.
    /// </returns>
    /// <remarks>Compare it with the same months of last year: trade has its seasons, so the months left need not be like the months known.</remarks>
    /// <exception cref="InvalidOperationException">The amount is in another currency.</exception>
    public Metric<RunRate<TAmount>> RequiredRunRate(Observation<TAmount> soFar)
    {
        TradeMetrics.Amount.RequireSameCurrency(soFar.Value, Amount);
        if (soFar.Period.StartDay != Year.StartDay || !Year.Contains(soFar.Period)) return UndefinedReason.NotComparable;
        if (!soFar.Value.TryGetValue(out TAmount known)) return soFar.Value.Reason.GetValueOrDefault();
        if (soFar.Period == Year) return UndefinedReason.DeadlinePassed;
        TAmount left = known < Amount ? Amount - known : TradeMetrics.Amount.Zero(Amount);
        return new RunRate<TAmount>(left, TradePeriod.Between(soFar.Period.End.PlusDays(1), Year.End));
    }
}

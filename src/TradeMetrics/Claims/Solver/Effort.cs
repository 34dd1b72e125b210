using System.Globalization;

namespace TradeMetrics.Claims;

/// <summary>Counts the steps of an answer, so that one that would take for ever ends with an error instead.</summary>
/// <remarks>A step is a number of the tableau that is looked at or changed, one of n words that is changed counted n² times; or a claim looked at in the search for conflicts.</remarks>
internal sealed class Effort(long limit = long.MaxValue)
{
    private long _spent;

    /// <summary>Whether the limit was reached, which is what the error was about.</summary>
    internal bool IsExhausted => _spent > limit;

    /// <summary>Begins to count anew, for another question.</summary>
    internal void Restart() => _spent = 0;

    /// <exception cref="InvalidOperationException">These are more steps than are left.</exception>
    internal void Count(long steps)
    {
        if ((_spent += steps) > limit)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The claims need more than {limit} steps of the solver, which is the limit ({nameof(ClaimAnalysisOptions)}.{nameof(ClaimAnalysisOptions.MaxSteps)})."));
    }
}

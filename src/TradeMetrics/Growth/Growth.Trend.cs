using System.Numerics;

namespace TradeMetrics;

public static partial class Growth
{
    /// <summary>Returns the trend growth per step: exp(b) - 1, where ln level = a + b·step is fitted by least squares.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="levels">The levels at equal steps, none left out.</param>
    /// <returns>
    /// The rate, to the precision of a <see cref="double"/>. <see cref="UndefinedReason.TooFewObservations"/> for less than two levels,
    /// <see cref="UndefinedReason.NonPositiveValue"/> where one is zero or less.
    /// </returns>
    /// <remarks>Unlike compound growth it heeds every level, not the first and last alone. Source: UNCTAD Handbook of Statistics.</remarks>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static Metric<GrowthRate> Trend<TAmount>(ReadOnlySpan<TAmount> levels)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        if (WhyNoLogarithms(levels, 2) is { } reason) return reason;
        double middle = (levels.Length - 1) / 2.0;
        double covariance = 0, variance = 0;
        for (int i = 0; i < levels.Length; i++)
        {
            double fromMiddle = i - middle;
            covariance += fromMiddle * Math.Log((double)(levels[i] / levels[0]));
            variance += fromMiddle * fromMiddle;
        }
        return GrowthRate.OfRatio((decimal)Math.Exp(covariance / variance));
    }

    /// <summary>Returns the volatility of growth: the standard deviation (n - 1) of the logarithmic growth from step to step.</summary>
    /// <typeparam name="TAmount">The type of the amounts.</typeparam>
    /// <param name="levels">The levels at equal steps, none left out.</param>
    /// <returns>
    /// The deviation per step, 0 or more. <see cref="UndefinedReason.TooFewObservations"/> for less than three levels,
    /// <see cref="UndefinedReason.NonPositiveValue"/> where one is zero or less.
    /// </returns>
    /// <exception cref="InvalidOperationException">The amounts are in different currencies.</exception>
    public static Metric<double> Volatility<TAmount>(ReadOnlySpan<TAmount> levels)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IDivisionOperators<TAmount, TAmount, decimal>, IComparisonOperators<TAmount, TAmount, bool>
    {
        if (WhyNoLogarithms(levels, 3) is { } reason) return reason;
        int n = levels.Length - 1;
        // The logarithms telescope, so their mean needs the two ends alone.
        double mean = Math.Log((double)(levels[^1] / levels[0])) / n;
        double squares = 0;
        for (int i = 1; i <= n; i++)
        {
            double fromMean = Math.Log((double)(levels[i] / levels[i - 1])) - mean;
            squares += fromMean * fromMean;
        }
        return Math.Sqrt(squares / (n - 1));
    }

    private static UndefinedReason? WhyNoLogarithms<TAmount>(ReadOnlySpan<TAmount> levels, int least)
        where TAmount : struct, ISubtractionOperators<TAmount, TAmount, TAmount>, IComparisonOperators<TAmount, TAmount, bool>
    {
        bool positive = true;
        foreach (TAmount level in levels)
        {
            Amount.RequireSameCurrency(levels[0], level);
            positive &= Amount.Sign(level) > 0;
        }
        return levels.Length < least ? UndefinedReason.TooFewObservations
            : positive ? null
            : UndefinedReason.NonPositiveValue;
    }
}

namespace TradeMetrics.Tests;

internal static class Shrinking
{
    /// <summary>Numbers from the target towards the value: the target itself, half the way, three quarters and so on.</summary>
    public static IEnumerable<int> Towards(int target, int value)
    {
        for (int gap = value - target; gap != 0; gap /= 2)
            yield return value - gap;
    }
}

using TradeMetrics.Claims;

namespace TradeMetrics.Benchmarks;

/// <summary>Systems of claims made from a point that satisfies them, as printed figures are: each number rounded to three digits.</summary>
internal static class ClaimData
{
    /// <summary>The seed's two sentences on January–May 2023, with both readings of "1.5 times".</summary>
    internal static (ClaimSet Set, Quantity Part, LinearForm Whole) Seed()
    {
        Quantity a22 = Quantity.Named("a22"), b22 = Quantity.Named("b22"), a23 = Quantity.Named("a23"), b23 = Quantity.Named("b23");
        var builder = new ClaimSetBuilder();
        builder.Claim("total").Change(a22 + b22, a23 + b23, ReportedChange.Parse("up 30 per cent"));
        builder.Claim("Belarus").Change(b22, b23, ReportedChange.Parse("surged by 1.5 times"));
        return (builder.Build(), b22, a22 + b22);
    }

    /// <summary>Twice as many claims as quantities, four of them with two readings where asked for: 16 combinations.</summary>
    internal static (ClaimSet Set, Quantity[] Quantities) Random(int quantities, bool ambiguous, bool contradictory)
    {
        var random = new Random(1994);
        Quantity[] names = [.. Enumerable.Range(0, quantities).Select(i => Quantity.Named($"q{i}"))];
        // The first four are whole tens, so that both readings of their printed numbers hold them.
        decimal[] values = [.. names.Select((_, i) => i < 4 ? 10m * random.Next(1, 10) : random.Next(1_000, 100_000) / 1_000m)];
        var builder = new ClaimSetBuilder();
        for (int i = 0; i < quantities; i++)
        {
            // The sum of three neighbours, and a change from one to another.
            int[] sum = [i, (i + 1) % quantities, (i + 7) % quantities];
            builder.Claim($"sum {i}").Level(LinearForm.Sum(sum.Select(j => names[j])), Around(sum.Sum(j => values[j])));
            int other = (i + 3) % quantities;
            if (ambiguous && i < 4) builder.Claim($"change {i}").Level(names[i], ReportedNumber.Parse(TwoReadings(values[i])));
            else builder.Claim($"change {i}").Change(names[i], names[other], Around(values[other] / values[i]));
        }
        if (contradictory) builder.Claim("wrong").Level(names[0] + names[1] + names[7], Around(2 * (values[0] + values[1] + values[7])));
        return (builder.Build(), names);
    }

    // A whole number with a trailing zero is to the unit, or to the ten; both hold the value where it is whole and ends in zero.
    private static string TwoReadings(decimal value) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Max(10m, Math.Round(value / 10m) * 10m):0}");

    private static ExactInterval Around(decimal value) => ExactInterval.Closed(value * 0.995m, value * 1.005m);
}

using TradeMetrics.Claims;

namespace TradeMetrics.Benchmarks;

/// <summary>Systems of claims.</summary>
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
}

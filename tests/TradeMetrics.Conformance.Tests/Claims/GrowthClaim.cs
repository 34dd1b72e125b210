using CsvHelper;

namespace TradeMetrics.Conformance.Tests;

/// <summary>A growth rate that was printed together with both of its levels, each with the digits that were printed.</summary>
internal sealed record GrowthClaim(
    string Source, string Period, string Series, decimal Current, decimal Base, decimal PublishedPercent,
    bool ConsistentWithinRounding, bool EqualsPointRounded)
{
    /// <summary>The growth of the levels as printed.</summary>
    public GrowthRate FromPrintedLevels => Growth.Between(Base, Current).Value;

    /// <summary>The least and the most growth that levels which round to the printed ones can have.</summary>
    public (decimal Low, decimal High) PercentBounds =>
        (Growth.Between(Base + HalfUnit(Base), Current - HalfUnit(Current)).Value.Percent,
            Growth.Between(Base - HalfUnit(Base), Current + HalfUnit(Current)).Value.Percent);

    /// <summary>The rates that round to the printed one.</summary>
    public (decimal Low, decimal High) PublishedBounds =>
        (PublishedPercent - HalfUnit(PublishedPercent), PublishedPercent + HalfUnit(PublishedPercent));

    // A decimal keeps the zeros that it was written with, so its scale is the number of printed digits.
    private static decimal HalfUnit(decimal printed) => new(5, 0, 0, false, (byte)(printed.Scale + 1));

    public static IReadOnlyList<GrowthClaim> All()
    {
        using CsvReader csv = CsvReader.FromFile(SharedData.Require("claims", "growth_claims.csv"), new() { Separator = ',' });
        var claims = new List<GrowthClaim>();
        while (csv.Read())
        {
            claims.Add(new(
                csv.GetString("source"), csv.GetString("period"), csv.GetString("series"),
                csv.Parse<decimal>("current"), csv.Parse<decimal>("base"), csv.Parse<decimal>("published_pct"),
                csv.Parse<bool>("consistent_within_rounding"), csv.Parse<bool>("equals_point_rounded")));
        }
        return claims;
    }
}

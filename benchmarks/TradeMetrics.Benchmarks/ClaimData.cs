using System.Globalization;
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

    /// <summary>What a bulletin prints of two economies over so many years: four claims a year, of two quantities, taken from amounts that satisfy them all.</summary>
    /// <param name="years">How many years; 20 make 40 quantities and 80 claims.</param>
    /// <param name="ambiguous">How many levels end in a zero that may be printed for its own sake or not: each doubles the combinations of readings.</param>
    internal static ClaimSet Bulletin(int years, int ambiguous)
    {
        var random = new Random(20_231_101);
        Quantity[] exports = Quantities("exports"), imports = Quantities("imports");
        decimal[] x = Amounts(), m = Amounts();
        for (int year = 0; year < ambiguous; year++) x[year] = 110m + 10m * year;
        var builder = new ClaimSetBuilder();
        for (int year = 0; year < years; year++)
        {
            builder.Claim($"turnover of year {year}").Level(exports[year] + imports[year], Printed(x[year] + m[year]));
            builder.Claim($"imports of year {year}").Level(imports[year], Printed(m[year]));
            if (year < ambiguous) builder.Claim($"exports of year {year}, rounded").Level(exports[year], ReportedNumber.Parse(Text($"{x[year]:F0}")));
            else builder.Claim($"exports and half the imports of year {year}").Level(exports[year] + new Rational(1, 2) * (LinearForm)imports[year], Printed(x[year] + m[year] / 2m));
            int before = year == 0 ? years - 1 : year - 1;
            decimal change = Math.Round((x[year] / x[before] - 1m) * 100m, 1);
            builder.Claim($"exports of year {year} on another").Change(exports[before], exports[year], ReportedChange.Parse(Text($"{(change < 0m ? "fell" : "rose")} by {Math.Abs(change):F1} per cent")));
        }
        return builder.Build();

        Quantity[] Quantities(string name) => [.. Enumerable.Range(0, years).Select(y => Quantity.Named($"{name} {y}"))];
        decimal[] Amounts() => [.. Enumerable.Range(0, years).Select(_ => random.Next(1_010, 1_790) / 10m)];
        ReportedNumber Printed(decimal amount) => ReportedNumber.Parse(Text($"{amount:F1}"));
        string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>January–February 2016 as printed, which cannot be true, so often side by side.</summary>
    internal static ClaimSet Contradictions(int copies)
    {
        var builder = new ClaimSetBuilder();
        for (int copy = 0; copy < copies; copy++)
        {
            Quantity exports = Quantity.Named($"exports {copy}"), imports = Quantity.Named($"imports {copy}");
            builder.Claim($"exports {copy}").Level(exports, ReportedNumber.Parse("4,215.3"));
            builder.Claim($"imports {copy}").Level(imports, ReportedNumber.Parse("3,512.8"));
            builder.Claim($"turnover {copy}").Level(exports + imports, ReportedNumber.Parse("7,799.2"));
            builder.Claim($"balance {copy}").Level(exports - imports, ReportedNumber.Parse("631.3"));
        }
        return builder.Build();
    }
}

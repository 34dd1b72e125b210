using System.Collections;
using System.Reflection;
using NodaTime;
using TradeMetrics.Claims;
using TradeMetrics.Indices;
using TradeMetrics.Panels;
using TradeMetrics.Queries;

namespace TradeMetrics.Tests;

/// <summary>Instances of everything public: a few made by hand, and the rest found from them by calling what can be called.</summary>
internal sealed class Specimens
{
    private const int PerType = 2;
    private const int Passes = 4;

    // Given to every parameter that is text: what is right somewhere, and what is right nowhere.
    public static readonly string[] Texts =
    [
        "2023-05", "2023-01/2023-05", "2023-Q2", "FY2024", "2023-24", "PAK", "tIı", "1,234.5", "1.234,5", "-1.5 %", "+30 %", "1/3", "[1, 2.5]",
        "US$50.2 million", "up 30 per cent", "surged by 1.5 times", "в 1,5 раза", "7204", "D", "P2", "N1", "G", "",
    ];

    // What is made to be changed is neither shared nor the same after a call.
    private static readonly Type[] Changing = [typeof(ClaimSetBuilder), typeof(ClaimDraft), typeof(TradePanelBuilder)];

    private static readonly Economy Pakistan = Economy.Parse("PAK");
    private static readonly Economy Belarus = Economy.Parse("BLR");

    private readonly Dictionary<Type, List<object>> _byType = [];

    private Specimens()
    {
    }

    /// <summary>Makers of what nothing else would lead to, and of what may be made anew to be read first by many at once.</summary>
    public static IReadOnlyList<Func<object>> Makers { get; } =
    [
        () => TradePeriod.Month(2023, 5), () => TradePeriod.Between(new(2023, 11, 1), new(2023, 11, 20)), () => Pakistan, () => Belarus,
        () => new LocalDate(2024, 2, 29), () => new YearMonth(2023, 5), () => new DateInterval(new(2023, 1, 1), new(2026, 6, 30)),
        () => GrowthRate.FromPercent(12.5m), () => new Anniversary(new LocalDate(1994, 2, 3)), () => Jubilees.Default,
        () => new Observation<decimal>(TradePeriod.Month(2023, 5), 1234.5m, ObservationStatus.Provisional), () => Metric.Of(1234.5m), () => Metric.Of(-0.25), () => Metric.Of(true),
        () => Series(1234.5m), () => new BilateralSeries<decimal>(Pakistan, Belarus, Series(1.25m), Series(2.5m), Valuation.Fob, Valuation.Cif),
        () => new BilateralTrade<decimal>(Pakistan, Belarus, TradePeriod.Month(2023, 5), 0.6m, 28.2m, Valuation.Fob, Valuation.Cif),
        () => new TradeTarget<decimal>(1_000.5m, FiscalCalendar.Pakistan, 2027), () => FiscalCalendar.Ethiopia, () => NepaliYears.Calendar,
        () => Growth.Contributions([KeyValuePair.Create("a", 1.5m)], [KeyValuePair.Create("a", 2.25m), KeyValuePair.Create("b", 3m)]),
        () => ClaimDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("seeds", "pakistan-belarus.claims.json"))),
        () => ClaimAnalysis.Of(ClaimDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("seeds", "pakistan-belarus.claims.json"))).Set),
        () => ClaimAnalysis.Of(ClaimDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("seeds", "pakistan-belarus-dates.claims.json"))).Set),
        RuledOut,
        () => ReportedNumber.Parse("about US$50.2 million"), () => ReportedChange.Parse("surged by 1.5 times"),
        () => new TradeFlow { Period = 2023, Exporter = Pakistan.NumericCode, Importer = Belarus.NumericCode, Product = "TOTAL", Value = 1234.5 },
        () => new TradeFlow { Period = 2022, Exporter = Belarus.NumericCode, Importer = Pakistan.NumericCode, Product = "TOTAL", Value = 0.25 },
        () => Trade(1.1m, 33m).MirrorDiscrepancy(Trade(31.5m, 1.25m).Mirror(), 1m), Panel,
        () => new PricedQuantity(2.5, 4), () => new PricedFlow(2.5, 4, 161.84), () => PriceIndex.Fisher(Priced(2.5, 4), Priced(2.75, 3)), () => ValueChange.LogMean(Flows(2.5, 4), Flows(2.75, 3)),
        () => ConstantMarketShare.Decompose(Markets(2.5), Markets(4.25), Markets(30), Markets(36)),
        () => 2.5m, () => 1.5, () => 3, () => 7L,
    ];

    /// <summary>Every value of one type that was found, at most two.</summary>
    public IEnumerable<(Type Type, IReadOnlyList<object> Values)> All => _byType.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal).Select(pair => (pair.Key, (IReadOnlyList<object>)pair.Value));

    /// <summary>Whether instances of a type stay what they are.</summary>
    public static bool StaysAsItIs(Type type) => !Changing.Contains(type);

    public static Specimens Collect()
    {
        var specimens = new Specimens();
        foreach (Func<object> maker in Makers) specimens.Add(maker(), 0);
        for (int pass = 0; pass < Passes; pass++)
        {
            int before = specimens._byType.Values.Sum(values => values.Count);
            foreach (Call call in Call.AllOf(specimens).ToArray()) specimens.Add(call.ResultOrNull(), 0);
            if (specimens._byType.Values.Sum(values => values.Count) == before) break;
        }
        return specimens;
    }

    /// <summary>A value for a parameter, or null where there is none to be had.</summary>
    public object? For(Type type, out bool found)
    {
        found = true;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return For(underlying, out found);
        if (type == typeof(IFormatProvider)) return null;
        if (type == typeof(CancellationToken)) return CancellationToken.None;
        if (_byType.TryGetValue(type, out List<object>? values)) return values[0];
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (type == typeof(bool)) return true;
        if (type == typeof(object)) return 1234.5m;
        if (type.IsGenericType && type.GetGenericArguments() is [var item] && (type.IsInterface || type.IsArray) && typeof(IEnumerable).IsAssignableFrom(type))
        {
            object? one = item == typeof(string) ? "a" : For(item, out found);
            if (found && one is not null)
            {
                var items = Array.CreateInstance(item, 1);
                items.SetValue(one, 0);
                object given = type.GetGenericTypeDefinition() == typeof(IQueryable<>)
                    ? typeof(Queryable).GetMethods().Single(m => m.Name == nameof(Queryable.AsQueryable) && m.IsGenericMethod).MakeGenericMethod(item).Invoke(null, [items])!
                    : items;
                if (type.IsInstanceOfType(given)) return given;
            }
        }
        found = false;
        return null;
    }

    private void Add(object? value, int depth)
    {
        if (value is null or string or Type || depth > 3) return;
        Type type = value.GetType();
        // Lists that the compiler makes of [..] are types of the library's assembly, and none of its own.
        bool ours = type.Assembly == LibraryUnderTest.Assembly && type.IsVisible && !type.IsArray;
        if (value is IEnumerable items && !ours)
        {
            foreach (object? item in items.Cast<object?>().Take(3)) Add(item, depth + 1);
            return;
        }
        if (!ours && type.Namespace is not ("System" or "NodaTime" or "System.Collections.Generic")) return;
        if (!_byType.TryGetValue(type, out List<object>? values)) _byType.Add(type, values = []);
        if (values.Count >= PerType) return;
        values.Add(value);
        if (!ours || !StaysAsItIs(type)) return;
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike))
        {
            try
            {
                Add(property.GetValue(value), depth + 1);
            }
            catch (TargetInvocationException)
            {
                // A property that has no value here leads nowhere.
            }
        }
    }

    private static TradeSeries<decimal> Series(decimal first) =>
        TradeSeries.Consecutive(TradePeriod.Month(2022, 1), Enumerable.Range(0, 24).Select(month => first + (month * 0.25m)));

    private static BilateralTrade<decimal> Trade(decimal exports, decimal imports) => new(Pakistan, Belarus, TradePeriod.Year(2020), exports, imports);

    private static KeyValuePair<string, PricedQuantity>[] Priced(double price, double quantity) => [new("7204", new PricedQuantity(price, quantity)), new("8701", new PricedQuantity(1.5, 2))];

    private static KeyValuePair<string, PricedFlow>[] Flows(double price, double quantity) => [new("7204", new PricedFlow(price, quantity, 161.84)), new("8701", new PricedFlow(1.5, 2, 161.84))];

    private static KeyValuePair<(string, string), double>[] Markets(double value) => [new(("7204", "PAK"), value), new(("8701", "BLR"), 1.5)];

    private static RuledOutReading RuledOut()
    {
        Quantity earlier = Quantity.Named("earlier"), later = Quantity.Named("later");
        var builder = new ClaimSetBuilder();
        builder.Claim("earlier").Level(earlier, ReportedNumber.Parse("10.5"));
        builder.Claim("later").Level(later, ReportedNumber.Parse("15.5"));
        builder.Claim("rise").Change(earlier, later, ReportedChange.Parse("surged by 1.5 times"));
        return ClaimAnalysis.Of(builder.Build()).RuledOutReadings()[0];
    }

    private static TradePanel Panel()
    {
        var builder = new TradePanelBuilder();
        builder.Add(2022, Pakistan, Belarus, 1234.5);
        builder.Add(2023, Pakistan, Belarus, 0.25);
        builder.Add(2023, Belarus, Pakistan, 17.5);
        return builder.Build();
    }
}

using System.Globalization;
using System.Reflection;

namespace TradeMetrics.Engines.Tests;

/// <summary>A row of a result: what names it, and its figures.</summary>
internal sealed record ResultRow(string Key, IReadOnlyDictionary<string, double?> Figures)
{
    // A sum of doubles depends on its order, and engines add up in the order that suits them.
    private const double Tolerance = 1e-12;

    public static ResultRow Of<T>(T row)
    {
        var names = new List<string>();
        var figures = new Dictionary<string, double?>();
        foreach (PropertyInfo property in typeof(T).GetProperties())
        {
            object? value = property.GetValue(row);
            if (property.PropertyType == typeof(double) || property.PropertyType == typeof(double?)) figures.Add(property.Name, (double?)value);
            else names.Add(string.Create(CultureInfo.InvariantCulture, $"{property.Name} {value ?? "null"}"));
        }
        return new(string.Join(", ", names), figures);
    }

    /// <summary>The figures that differ from those of another row.</summary>
    public IEnumerable<string> DifferencesFrom(ResultRow expected) =>
        from figure in Figures
        let wanted = expected.Figures[figure.Key]
        where !AreEqual(figure.Value, wanted, Scale(figure.Key, expected))
        select string.Create(CultureInfo.InvariantCulture, $"{Key}: {figure.Key} is {figure.Value?.ToString("R", CultureInfo.InvariantCulture) ?? "null"}, expected {wanted?.ToString("R", CultureInfo.InvariantCulture) ?? "null"}");

    private static bool AreEqual(double? value, double? expected, double scale) =>
        value is null || expected is null ? value is null && expected is null : Math.Abs(value.Value - expected.Value) <= Tolerance * Math.Max(Math.Abs(expected.Value), scale);

    // A difference is only as exact as what was subtracted: X − M as X + M is, and every ratio less 1 as 1 is.
    private static double Scale(string figure, ResultRow row) => figure switch
    {
        "Balance" => row.Figures["Total"] ?? 0,
        "Value" or "Exports" or "Imports" or "Total" or "Earlier" or "ByExporter" or "ByImporter" => 0,
        _ => 1,
    };
}

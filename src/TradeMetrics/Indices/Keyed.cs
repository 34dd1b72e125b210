using System.Globalization;

namespace TradeMetrics.Indices;

/// <summary>Turns values by product or partner into columns of which the rows match.</summary>
internal static class Keyed
{
    /// <summary>One column, in the order of the source.</summary>
    internal static (TKey[] Keys, double[] Values) Column<TKey>(IEnumerable<KeyValuePair<TKey, double>> source, string name) where TKey : notnull
    {
        Dictionary<TKey, double> values = Values(source, name);
        return ([.. values.Keys], [.. values.Values]);
    }

    /// <summary>Two columns over the keys of both: those of the first in their order, then those of the second alone. What is absent on one side is zero.</summary>
    internal static (TKey[] Keys, double[] First, double[] Second) Columns<TKey>(
        IEnumerable<KeyValuePair<TKey, double>> first, string firstName, IEnumerable<KeyValuePair<TKey, double>> second, string secondName) where TKey : notnull
    {
        Dictionary<TKey, double> firsts = Values(first, firstName), seconds = Values(second, secondName);
        TKey[] keys = [.. firsts.Keys, .. seconds.Keys.Where(key => !firsts.ContainsKey(key))];
        return (keys, Array.ConvertAll(keys, key => firsts.GetValueOrDefault(key)), Array.ConvertAll(keys, key => seconds.GetValueOrDefault(key)));
    }

    internal static Dictionary<TKey, Metric<double>> ByKey<TKey>(TKey[] keys, IReadOnlyList<Metric<double>> metrics) where TKey : notnull
    {
        var byKey = new Dictionary<TKey, Metric<double>>(keys.Length);
        for (int i = 0; i < keys.Length; i++) byKey.Add(keys[i], metrics[i]);
        return byKey;
    }

    /// <summary>The values by key, each checked.</summary>
    internal static Dictionary<TKey, double> Values<TKey>(IEnumerable<KeyValuePair<TKey, double>> source, string name) where TKey : notnull
    {
        Dictionary<TKey, double> values = Unique(source, name);
        foreach ((TKey key, double value) in values)
            if (!Flows.IsFlow(value)) throw Flows.NotAFlow(value, Place(name, key), name);
        return values;
    }

    /// <summary>Whatever stands under each key.</summary>
    internal static Dictionary<TKey, TValue> Unique<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> source, string name) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source, name);
        var values = new Dictionary<TKey, TValue>();
        foreach ((TKey key, TValue value) in source)
            if (!values.TryAdd(key, value)) throw new ArgumentException($"{Place(name, key)} stands twice; a key has one value.", name);
        return values;
    }

    internal static string Place<TKey>(string name, TKey key) => string.Create(CultureInfo.InvariantCulture, $"{name}['{key}']");
}

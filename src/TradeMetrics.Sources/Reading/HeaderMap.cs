using System.Text;

namespace TradeMetrics.Sources;

/// <summary>Finds columns by name, whatever their case, underscores, spaces and signs: "Trade Value (US$)" is tradevalueus.</summary>
internal sealed class HeaderMap
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly string[] _names;

    public HeaderMap(string[] names)
    {
        _names = names;
        for (int i = 0; i < _names.Length; i++) _columns.TryAdd(Plain(_names[i]), i);
    }

    public int Count => _names.Length;

    /// <summary>The first column that has one of the names; -1 where none has.</summary>
    public int Find(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_columns.TryGetValue(name, out int column)) return column;
        }
        return -1;
    }

    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (!_columns.ContainsKey(name)) return false;
        }
        return true;
    }

    public string NameOf(int column) => _names[column];

    /// <summary>Whether another column has the same name.</summary>
    public bool IsRepeated(int column) => _names.Count(name => Plain(name) == Plain(_names[column])) > 1;

    /// <summary>The heading as it stands in the file, but for the separators.</summary>
    public string Quote() => Broken.Quote(Encoding.UTF8.GetBytes(string.Join(' ', _names)));

    private static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}

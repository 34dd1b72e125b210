using System.Collections.Frozen;

namespace TradeMetrics.Sources;

/// <summary>The products of a classification with what they are, such as the file of product codes that comes with a release of BACI.</summary>
public sealed class ProductCodeList
{
    private readonly FrozenDictionary<string, string> _descriptions;

    private ProductCodeList(Dictionary<string, string> descriptions) =>
        (_descriptions, Codes) = (descriptions.ToFrozenDictionary(StringComparer.Ordinal), Array.AsReadOnly([.. descriptions.Keys.Order(StringComparer.Ordinal)]));

    /// <summary>Gets the codes in the list, in ordinal order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Reads a file such as <c>product_codes_HS92_V202501.csv</c>.</summary>
    /// <param name="path">The file, with columns code and description.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file is not there, is a folder, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The file has no such columns.</exception>
    /// <exception cref="FormatException">A row is broken, or a code comes twice.</exception>
    public static ProductCodeList Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var table = new CsvTable(path, ReadOptions.LongestLine);
        int code = table.Require("code", "cmdcode", "productcode", "hs6"), description = table.Require("description", "cmddesc", "text");
        Dictionary<string, string> descriptions = new(StringComparer.Ordinal);
        while (table.Advance())
        {
            if (table.Field(code).IsEmpty) throw table.NotUnderstood(code, "the code of a product");
            if (!descriptions.TryAdd(SourceText.Of(table.Field(code)), SourceText.Of(table.Field(description)))) throw table.NotUnderstood(code, "a code that comes once");
        }
        return new(descriptions);
    }

    /// <summary>Returns whether the list has a code.</summary>
    /// <param name="code">The product's code, letter by letter: "010121" is not "10121".</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public bool Contains(string code) => _descriptions.ContainsKey(code);

    /// <summary>Returns what a product is; null where the list does not have it.</summary>
    /// <param name="code">The product's code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public string? DescriptionOf(string code) => _descriptions.GetValueOrDefault(code);
}

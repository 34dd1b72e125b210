using System.Collections.Frozen;

namespace TradeMetrics.Sources;

/// <summary>The file of country codes that comes with a release of BACI: number, name and ISO letters of each economy.</summary>
/// <remarks>The library knows the numbers of BACI; a list adds the names as the release prints them, and numbers that a later release may bring.</remarks>
public sealed class EconomyCodeList
{
    private readonly FrozenDictionary<int, (string Name, Economy Economy)> _economies;

    private EconomyCodeList(Dictionary<int, (string, Economy)> economies) => (_economies, Codes) = (economies.ToFrozenDictionary(), Array.AsReadOnly([.. economies.Keys.Order()]));

    /// <summary>Gets the numbers in the list.</summary>
    public IReadOnlyList<int> Codes { get; }

    /// <summary>Reads a file such as <c>country_codes_V202501.csv</c>.</summary>
    /// <param name="path">The file, with columns country_code, country_name, country_iso2, country_iso3; the older names iso_3digit_alpha and country_name_full are understood.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file is not there, is a folder, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidDataException">The file has no such columns.</exception>
    /// <exception cref="FormatException">A row is broken, or a number comes twice.</exception>
    public static EconomyCodeList Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var table = new CsvTable(path, ReadOptions.LongestLine);
        int code = table.Require("countrycode", "code"), name = table.Require("countryname", "countrynamefull", "name");
        int letters = table.Require("countryiso3", "iso3digitalpha", "iso3");
        Dictionary<int, (string, Economy)> economies = [];
        while (table.Advance())
        {
            int number = table.Whole(code, "the number of an economy");
            // The library's own reading of a number goes first: BACI's older lists name area 490 Taiwan.
            if (!Economy.TryFromBaciCode(number, out Economy economy)) EconomyCodes.TryText(table.Field(letters), out economy);
            if (!economies.TryAdd(number, (SourceText.Of(table.Field(name)), economy))) throw table.NotUnderstood(code, "a number that comes once");
        }
        return new(economies);
    }

    /// <summary>Returns the name that the list gives a number; null where it has none.</summary>
    /// <param name="code">BACI's number of an economy.</param>
    public string? NameOf(int code) => _economies.TryGetValue(code, out (string Name, Economy) found) ? found.Name : null;

    /// <summary>Finds the economy of a number.</summary>
    /// <param name="code">BACI's number of an economy.</param>
    /// <param name="economy">The economy, or <see cref="Economy.Unspecified"/> where the list has none that the library knows.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(int code, out Economy economy)
    {
        _economies.TryGetValue(code, out (string Name, Economy Economy) found);
        economy = found.Economy;
        return economy != default;
    }
}

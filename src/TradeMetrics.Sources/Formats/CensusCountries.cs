using System.Globalization;

namespace TradeMetrics.Sources;

/// <summary>The countries of the US Census Bureau, by the names that it prints. Its codes are its own.</summary>
internal static class CensusCountries
{
    private static readonly Dictionary<string, Economy> ByName = Load();

    public static bool TryFind(string name, out Economy economy) => ByName.TryGetValue(name, out economy);

    private static Dictionary<string, Economy> Load()
    {
        Dictionary<string, Economy> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (Economy economy in Economy.Singles) names[economy.Name] = economy;
        foreach (string line in OtherNames.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            names[line[4..]] = Economy.Parse(line[..3], CultureInfo.InvariantCulture);
        return names;
    }

    // Where its name is not the everyday one of the library. Gaza and the West Bank add up to Palestine.
    private const string OtherNames = """
        WLD World, Not Seasonally Adjusted
        WLD World, Seasonally Adjusted
        SPM St Pierre and Miquelon
        KNA St Kitts and Nevis
        LCA St Lucia
        VCT St Vincent and the Grenadines
        SXM Sint Maarten
        CUW Curacao
        FLK Falkland Islands(Islas Malvin
        SJM Svalbard, Jan Mayen Island
        CZE Czech Republic
        200 Czechoslovakia
        891 Serbia and Montenegro
        530 Netherlands Antilles
        SUN USSR
        VAT Vatican City
        890 Yugoslavia (former)
        MKD Macedonia
        TUR Turkey
        PSE Gaza Strip admin. by Israel
        PSE West Bank admin. by Israel
        NTZ Iraq-Saudi Arabia Neutral Zone
        YEM Republic of Yemen
        MMR Burma
        VNM Vietnam
        TLS East Timor
        BRN Brunei
        MAC Macau
        PRK Korea, North
        KOR Korea, South
        HMD Heard and McDonald Islands
        PCN Pitcairn Islands
        FSM Micronesia
        CIV Cote d'Ivoire
        SHN St Helena
        COG Congo (Brazzaville)
        COD Congo (Kinshasa)
        IOT British Indian Ocean Terr.
        REU Reunion
        ATF French Southern and Antarctic
        SWZ Swaziland
        """;
}

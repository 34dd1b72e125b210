using System.Globalization;
using System.Text;

namespace TradeMetrics.Benchmarks;

/// <summary>Files in the shapes of BACI and of UN Comtrade, the same at every run, in the temporary folder.</summary>
internal static class SourceFiles
{
    private const int Seed = 20260211;
    private const int Products = 5000;
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "TradeMetrics.Benchmarks");

    /// <summary>A table of BACI, sorted as it is published; every 25th product of a pair is traded.</summary>
    public static string Baci(int megabytes) => Made($"baci-{megabytes}.csv", megabytes, (writer, length) =>
    {
        var random = new Random(Seed);
        writer.Write("t,i,j,k,v,q\n");
        int[] economies = Economies();
        for (int year = 1995; ; year++)
        {
            foreach (int exporter in economies)
            {
                foreach (int importer in economies.Where(importer => importer != exporter))
                {
                    for (int product = random.Next(50); product < Products; product += 1 + random.Next(49))
                    {
                        string quantity = random.Next(20) == 0 ? "           NA" : Amount(random, 10);
                        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{year},{exporter},{importer},{ProductOf(product):D6},{Amount(random, 12)},{quantity}\n"));
                    }
                    if (length() > (long)megabytes << 20) return;
                }
            }
        }
    });

    /// <summary>A response of UN Comtrade's API with all the members that it has.</summary>
    public static string ComtradeJson(int megabytes) => Made($"comtrade-{megabytes}.json", megabytes, (writer, length) =>
    {
        var random = new Random(Seed);
        writer.Write("""{"elapsedTime":"0.21 secs","data":[""");
        string separator = "";
        foreach (int reporter in Economies())
        {
            foreach (int partner in Economies().Where(partner => partner != reporter))
            {
                for (int product = random.Next(50); product < Products; product += 1 + random.Next(49))
                {
                    string value = Amount(random, 14);
                    writer.Write(separator + string.Create(CultureInfo.InvariantCulture, $$"""
                        {"typeCode":"C","freqCode":"A","refPeriodId":20220101,"refYear":2022,"refMonth":52,"period":"2022","reporterCode":{{reporter}},"reporterISO":null,"reporterDesc":null,"flowCode":"X","flowDesc":null,"partnerCode":{{partner}},"partnerISO":null,"partnerDesc":null,"partner2Code":0,"partner2ISO":null,"partner2Desc":null,"classificationCode":"H6","classificationSearchCode":"HS","isOriginalClassification":true,"cmdCode":"{{ProductOf(product):D6}}","cmdDesc":null,"aggrLevel":6,"isLeaf":true,"customsCode":"C00","customsDesc":null,"mosCode":"0","motCode":0,"motDesc":null,"qtyUnitCode":8,"qtyUnitAbbr":null,"qty":{{Amount(random, 9)}},"isQtyEstimated":false,"altQtyUnitCode":8,"altQtyUnitAbbr":null,"altQty":{{Amount(random, 9)}},"isAltQtyEstimated":false,"netWgt":{{Amount(random, 9)}},"isNetWgtEstimated":false,"grossWgt":0,"isGrossWgtEstimated":false,"cifvalue":null,"fobvalue":{{value}},"primaryValue":{{value}},"legacyEstimationFlag":0,"isReported":true,"isAggregate":false}
                        """));
                    separator = ",";
                }
                if (length() <= (long)megabytes << 20) continue;
                writer.Write("],\"error\":\"\"}");
                return;
            }
        }
    });

    // Numbers that BACI and UN Comtrade have, 200 of them.
    private static int[] Economies() =>
        [.. Enumerable.Range(1, 999).Where(number => Economy.TryFromBaciCode(number, out Economy economy) && economy.Kind == EconomyKind.Single && economy.NumericCode == number).Take(200)];

    // Codes of six digits, rising with the product.
    private static int ProductOf(int product) => 10_121 + product * 190;

    private static string Amount(Random random, double magnitude) => Math.Exp(random.NextDouble() * magnitude).ToString("F3", CultureInfo.InvariantCulture);

    private static string Made(string name, int megabytes, Action<StreamWriter, Func<long>> write)
    {
        Directory.CreateDirectory(Folder);
        string path = Path.Combine(Folder, name);
        if (File.Exists(path) && new FileInfo(path).Length > (long)megabytes << 20) return path;
        string draft = path + "." + Environment.ProcessId;
        using (var writer = new StreamWriter(draft, append: false, new UTF8Encoding(false), 1 << 20))
        {
            writer.AutoFlush = false;
            write(writer, () => writer.BaseStream.Position);
        }
        File.Move(draft, path, overwrite: true);
        return path;
    }
}

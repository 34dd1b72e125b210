using TradeMetrics;
using TradeMetrics.Indices;

namespace IndexExplorer;

/// <summary>What one economy sells the other, and how that compares.</summary>
public sealed class TradeSide
{
    public TradeSide(TradeTable table, Economy exporter, Economy partner)
    {
        (Exporter, Partner) = (exporter, partner);
        Sales = table.ByProduct(exporter, partner);
        Dictionary<string, double> exports = table.ByProduct(exporter), partnerImports = table.ByProduct(importer: partner);
        Dictionary<Economy, double> markets = table.ByImporter(exporter), imports = table.ByImporter();
        Advantage = ComparativeAdvantage.Balassa(exports, table.ByProduct());
        Complementarity = TradeStructure.Complementarity(exports, partnerImports);
        ExportIntensity = BilateralIntensity.ExportBased(markets, imports).GetValueOrDefault(partner);
        KojimaDrysdale = BilateralIntensity.KojimaDrysdale(markets, imports.ContainsKey(exporter) ? imports : new(imports) { [exporter] = 0d }, exporter).GetValueOrDefault(partner);
        Dependence = Openness.BilateralDependence(markets, table.ByExporter(exporter)).GetValueOrDefault(partner);
        ProductConcentration = Concentration.HerfindahlHirschman(exports);
        MarketConcentration = Concentration.HerfindahlHirschman(markets);
        EquivalentMarkets = Concentration.EquivalentNumber(markets);
    }

    public Economy Exporter { get; }

    public Economy Partner { get; }

    public IReadOnlyDictionary<string, double> Sales { get; }

    public IReadOnlyDictionary<string, Metric<double>> Advantage { get; }

    public Metric<double> Complementarity { get; }

    public Metric<double> ExportIntensity { get; }

    public Metric<double> KojimaDrysdale { get; }

    public Metric<double> Dependence { get; }

    public Metric<double> ProductConcentration { get; }

    public Metric<double> MarketConcentration { get; }

    public Metric<double> EquivalentMarkets { get; }
}

/// <summary>The trade of two economies with each other, beside their trade with everyone in the table.</summary>
public sealed class TradeProfile(TradeTable table, Economy first, Economy second)
{
    public TradeTable Table { get; } = table;

    public TradeSide First { get; } = new(table, first, second);

    public TradeSide Second { get; } = new(table, second, first);

    public Metric<double> IntraIndustry => GrubelLloyd.Aggregate(First.Sales, Second.Sales);

    public Metric<double> IntraIndustryAdjusted => GrubelLloyd.ImbalanceAdjusted(First.Sales, Second.Sales);

    public Metric<double> Similarity => TradeStructure.FingerKreinin(Table.ByProduct(First.Exporter), Table.ByProduct(Second.Exporter));

    /// <summary>The products that either sells to anyone, those first of which the two trade most.</summary>
    public IReadOnlyList<string> Products { get; } = [.. table.ByProduct(first).Keys.Union(table.ByProduct(second).Keys)
        .OrderByDescending(product => table.ByProduct(first, second).GetValueOrDefault(product) + table.ByProduct(second, first).GetValueOrDefault(product))
        .ThenBy(product => product, StringComparer.Ordinal)];
}

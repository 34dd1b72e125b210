using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>Eurostat Comext: special trade in euros, by statistical procedure, whose rows add up.</summary>
internal sealed class ComextSource : CsvSource
{
    private readonly int _reporter, _partner, _product, _flow, _procedure, _period, _value;

    public ComextSource(CsvTable table, ReadOptions options)
        : base(table, TradeFormat.Comext, options)
    {
        // Older files have the numbers of Eurostat's geonomenclature beside the letters: 004 is Germany there and Afghanistan for ISO.
        _reporter = table.Require("reporteriso", "declarantiso", "reporter", "declarant");
        _partner = table.Require("partneriso", "partner");
        _product = table.Require("productnc", "product", "productcn8");
        _flow = table.Require("flow");
        _procedure = table.Find("statprocedure", "statregime");
        _period = table.Require("period");
        _value = table.Require("valueeur", "valueineuros");
    }

    protected override void Fill(ref Row row)
    {
        bool isExport = Table.Field(_flow).SequenceEqual("2"u8);
        if (!isExport && !Table.Field(_flow).SequenceEqual("1"u8)) throw Table.NotUnderstood(_flow, "1 for imports or 2 for exports");
        if (!Times.TryRead(Table.Field(_period), out int period, out Frequency frequency)) throw Table.NotUnderstood(_period, Times.Expected);
        bool isKnown = TryEconomy(_reporter, out Economy reporter) & TryEconomy(_partner, out Economy partner);
        string product = Table.Product(_product);
        bool isMissing = Table.Field(_value).IsEmpty;
        row.Level = product == TradeFlow.AllProducts ? 0 : product.Length;
        row.Reason = isMissing ? SetAsideReason.MissingValue
            : isKnown ? null
            : IsGroup(Table.Field(_partner)) ? SetAsideReason.AggregatePartner
            : SetAsideReason.UnknownCode;
        (Economy exporter, Economy importer) = isExport ? (reporter, partner) : (partner, reporter);
        (int reporterKey, int partnerKey) = (EconomyCodes.KeyOf(Table.Field(_reporter)), EconomyCodes.KeyOf(Table.Field(_partner)));
        (row.ExporterKey, row.ImporterKey) = isExport ? (reporterKey, partnerKey) : (partnerKey, reporterKey);
        row.Part = EconomyCodes.KeyOf(Table.Field(_procedure));
        row.Record = new()
        {
            Period = period, Frequency = frequency, Exporter = exporter, Importer = importer,
            ReportedBy = isExport ? ReportedBy.Exporter : ReportedBy.Importer, Product = product, Value = isMissing ? 0 : Table.Value(_value), Currency = "EUR",
            Valuation = isExport ? Valuation.Fob : Valuation.Cif, System = TradeSystem.Special, Format = Format, Line = Table.Line,
        };
    }

    // Eurostat writes EL for Greece and XS for Serbia. A number is its own and no number of ISO.
    private bool TryEconomy(int column, out Economy economy)
    {
        ReadOnlySpan<byte> code = Table.Field(column);
        if (code is [>= (byte)'0' and <= (byte)'9', ..]) code = default;
        else if (code.SequenceEqual("EL"u8)) code = "GR"u8;
        else if (code.SequenceEqual("XS"u8)) code = "RS"u8;
        return EconomyCodes.TryText(code, out economy);
    }

    // QA to QZ are areas without a name, EU27_2020_EXTRA and WORLD are groups.
    private static bool IsGroup(ReadOnlySpan<byte> code) => code is [(byte)'Q', _] || code.StartsWith("EU"u8) || code.StartsWith("EA"u8) || code.SequenceEqual("WORLD"u8);
}

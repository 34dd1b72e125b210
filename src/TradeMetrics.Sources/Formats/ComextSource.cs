using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>Eurostat Comext: special trade in euros, by statistical procedure, whose rows add up.</summary>
internal sealed class ComextSource : CsvSource
{
    private readonly int _reporter, _partner, _product, _flow, _procedure, _period, _value;

    public ComextSource(string path, ReadOptions options)
        : base(path, TradeFormat.Comext, options)
    {
        _reporter = Columns.Require(path, "reporter", "declarantiso", "declarant");
        _partner = Columns.Require(path, "partner", "partneriso");
        _product = Columns.Require(path, "productnc", "product", "productcn8");
        _flow = Columns.Require(path, "flow");
        _procedure = Columns.Find("statprocedure", "statregime");
        _period = Columns.Require(path, "period");
        _value = Columns.Require(path, "valueeur", "valueineuros");
    }

    public override bool Next(ref Row row)
    {
        if (!Advance()) return false;
        bool isExport = Field(_flow).SequenceEqual("2"u8);
        if (!isExport && !Field(_flow).SequenceEqual("1"u8)) throw NotUnderstood(_flow, "1 for imports or 2 for exports");
        if (!Times.TryRead(Field(_period), out int period, out Frequency frequency)) throw NotUnderstood(_period, Times.Expected);
        bool isKnown = TryEconomy(_reporter, out Economy reporter) & TryEconomy(_partner, out Economy partner);
        string product = Text(_product);
        bool isMissing = Field(_value).IsEmpty;
        row.Level = product == TradeFlow.AllProducts ? 0 : product.Length;
        row.Reason = isMissing ? SetAsideReason.MissingValue
            : isKnown ? null
            : IsNes(Field(_partner)) ? SetAsideReason.AggregatePartner
            : SetAsideReason.UnknownCode;
        (Economy exporter, Economy importer) = isExport ? (reporter, partner) : (partner, reporter);
        (row.ExporterKey, row.ImporterKey) = (exporter.NumericCode, importer.NumericCode);
        row.Part = Numbers.TryWhole(Field(_procedure), out int procedure) ? procedure : 0;
        row.Record = new()
        {
            Period = period, Frequency = frequency, Exporter = exporter, Importer = importer,
            ReportedBy = isExport ? ReportedBy.Exporter : ReportedBy.Importer, Product = product, Value = isMissing ? 0 : Value(_value), Currency = "EUR",
            Valuation = isExport ? Valuation.Fob : Valuation.Cif, System = TradeSystem.Special, Source = Format, Line = Line,
        };
        return true;
    }

    // Eurostat writes EL for Greece and XS for Serbia.
    private bool TryEconomy(int column, out Economy economy)
    {
        ReadOnlySpan<byte> code = Field(column);
        if (code.SequenceEqual("EL"u8)) code = "GR"u8;
        else if (code.SequenceEqual("XS"u8)) code = "RS"u8;
        return EconomyCodes.TryText(code, out economy);
    }

    // QA to QZ are areas without a name, EU27_2020_EXTRA and WORLD are groups.
    private static bool IsNes(ReadOnlySpan<byte> code) => code is [(byte)'Q', _] || code.StartsWith("EU"u8) || code.StartsWith("EA"u8) || code.SequenceEqual("WORLD"u8);
}

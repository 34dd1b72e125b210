namespace TradeMetrics.Sources;

/// <summary>UN Comtrade as a table, under any of the names that its columns have had.</summary>
internal sealed class ComtradeCsvSource : CsvSource
{
    private readonly int _period, _reporter, _partner, _flow, _product, _primary, _cif, _fob;
    private readonly int[] _parts;

    public ComtradeCsvSource(string path, ReadOptions options)
        : base(path, TradeFormat.ComtradeCsv, options)
    {
        _period = Columns.Require(path, "period", "refperiodid", "year", "refyear");
        _reporter = Columns.Require(path, "reportercode", "reporteriso");
        _partner = Columns.Require(path, "partnercode", "partneriso");
        _flow = Columns.Require(path, "flowcode", "tradeflowcode", "tradeflow", "flowdesc");
        _product = Columns.Require(path, "cmdcode", "commoditycode");
        _primary = Columns.Require(path, "primaryvalue", "tradevalueus", "tradevalueusd", "tradevalue");
        _cif = Columns.Find("cifvalue", "ciftradevalueus", "ciftradevalueusd");
        _fob = Columns.Find("fobvalue", "fobtradevalueus", "fobtradevalueusd");
        _parts = [.. new[]
        {
            Columns.Find("partner2code", "2ndpartnercode", "secondpartnercode"), Columns.Find("customscode", "customsproccode"),
            Columns.Find("motcode", "modeoftransportcode"), Columns.Find("moscode"),
        }.Where(column => column >= 0)];
    }

    public override bool Next(ref Row row)
    {
        if (!Advance()) return false;
        ComtradeFields fields = ComtradeFields.Empty;
        if (!Times.TryRead(Field(_period), out fields.Period, out fields.Frequency)) throw NotUnderstood(_period, Times.Expected);
        fields.Reporter = EconomyNumber(_reporter);
        fields.Partner = EconomyNumber(_partner);
        if (Field(_flow).IsEmpty) throw NotUnderstood(_flow, "a flow such as X, M, 1 or 2");
        fields.SetFlow(Field(_flow));
        foreach (int part in _parts) fields.SetPart(Field(part));
        fields.Product = Text(_product);
        fields.Primary = OptionalValue(_primary);
        fields.Cif = OptionalValue(_cif);
        fields.Fob = OptionalValue(_fob);
        fields.Line = Line;
        fields.Fill(ref row, this);
        return true;
    }

    private double? OptionalValue(int column) => Field(column).IsEmpty ? null : Value(column);

    // Numbers are UN Comtrade's own; letters are ISO's, of which a number is made again.
    private int EconomyNumber(int column)
    {
        if (Numbers.TryWhole(Field(column), out int number)) return number;
        return EconomyCodes.TryText(Field(column), out Economy economy) ? economy == Economy.World ? 0 : economy.NumericCode : ComtradeFields.NoNumber;
    }
}

namespace TradeMetrics.Sources;

/// <summary>UN Comtrade as a table, under any of the names that its columns have had.</summary>
internal sealed class ComtradeCsvSource : CsvSource
{
    // The month of an annual row.
    private const int WholeYear = 52;

    private readonly int _period, _year, _month, _reporter, _partner, _flow, _product, _primary, _cif, _fob;
    private readonly int[] _parts;

    public ComtradeCsvSource(CsvTable table, ReadOptions options)
        : base(table, TradeFormat.ComtradeCsv, options)
    {
        _period = table.Find("period");
        _year = _period >= 0 ? -1 : table.Require("refyear", "year");
        _month = table.Find("refmonth");
        _reporter = table.Require("reportercode", "reporteriso");
        _partner = table.Require("partnercode", "partneriso");
        _flow = table.Require("flowcode", "tradeflowcode", "tradeflow", "flowdesc");
        _product = table.Require("cmdcode", "commoditycode");
        _primary = table.Require("primaryvalue", "tradevalueus", "tradevalueusd", "tradevalue");
        _cif = table.Find("cifvalue", "ciftradevalueus", "ciftradevalueusd");
        _fob = table.Find("fobvalue", "fobtradevalueus", "fobtradevalueusd");
        _parts = [.. new[]
        {
            table.Find("partner2code", "2ndpartnercode", "secondpartnercode"), table.Find("customscode", "customsproccode"),
            table.Find("motcode", "modeoftransportcode"), table.Find("moscode"),
        }.Where(column => column >= 0)];
    }

    protected override void Fill(ref Row row)
    {
        ComtradeFields fields = ComtradeFields.Empty;
        ReadPeriod(ref fields);
        fields.Reporter = EconomyOf(_reporter);
        fields.Partner = EconomyOf(_partner);
        if (Table.Field(_flow).IsEmpty) throw Table.NotUnderstood(_flow, "a flow such as X, M, 1 or 2");
        fields.SetFlow(Table.Field(_flow));
        foreach (int part in _parts) fields.SetPart(Table.Field(part));
        fields.Product = Table.Product(_product);
        fields.Primary = OptionalValue(_primary);
        fields.Cif = OptionalValue(_cif);
        fields.Fob = OptionalValue(_fob);
        fields.Line = Table.Line;
        fields.Fill(ref row, Format);
    }

    private void ReadPeriod(ref ComtradeFields fields)
    {
        if (_period >= 0)
        {
            if (!Times.TryRead(Table.Field(_period), out fields.Period, out fields.Frequency)) throw Table.NotUnderstood(_period, Times.Expected);
            return;
        }
        fields.Period = Table.Year(_year);
        int month = _month < 0 ? WholeYear : Table.Whole(_month, "a month");
        if (month == WholeYear) return;
        if (month is < 1 or > 12) throw Table.NotUnderstood(_month, "a month from 1 to 12, or 52 for the year");
        (fields.Period, fields.Frequency) = (fields.Period * 100 + month, Frequency.Monthly);
    }

    private double? OptionalValue(int column) => Table.Field(column).IsEmpty ? null : Table.Value(column);

    private ComtradeEconomy EconomyOf(int column) => Numbers.TryWhole(Table.Field(column), out int number)
        ? ComtradeEconomy.OfNumber(number, Codes)
        : ComtradeEconomy.OfText(Table.Field(column));
}

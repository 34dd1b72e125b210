using System.Text;
using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>A plain table of flows, as people make them by hand and as <see cref="TradeFlow"/> is written.</summary>
internal sealed class FlowCsvSource : CsvSource
{
    private const string ExpectedValue = "a number such as 1234567.89, 1,234,567 or 12,34,567";

    // Where semicolons separate, commas mostly are decimal points.
    private const string ExpectedCertain = "certain: with semicolons between fields 1,234 may be 1234 or 1.234. Write 1234 or 1.234";

    // ISO 4217 has this code for no currency.
    private const string NoCurrency = "XXX";

    private readonly int _period, _frequency, _exporter, _importer, _reportedBy, _product, _value, _unit, _currency, _valuation, _system, _status;

    public FlowCsvSource(CsvTable table, ReadOptions options)
        : base(table, TradeFormat.FlowCsv, options)
    {
        _period = table.Require("period", "year");
        _exporter = table.Require("exporter");
        _importer = table.Require("importer");
        _value = table.Require("value", "trade");
        _frequency = table.Find("frequency", "freq");
        _reportedBy = table.Find("reportedby");
        _product = table.Find("product");
        _unit = table.Find("unit");
        _currency = table.Find("currency");
        _valuation = table.Find("valuation");
        _system = table.Find("system", "tradesystem");
        _status = table.Find("status", "obsstatus");
    }

    protected override void Fill(ref Row row)
    {
        ObservationStatus status = Table.Status(_status);
        bool hasPeriod = !Table.Field(_period).IsEmpty, isMissing = Table.Field(_value).IsEmpty || status.SaysMissing();
        int period = 0;
        Frequency frequency = default;
        if (hasPeriod) ReadPeriod(out period, out frequency);
        bool isKnown = EconomyCodes.TryText(Table.Field(_exporter), out Economy exporter) & EconomyCodes.TryText(Table.Field(_importer), out Economy importer);
        double value = 0;
        if (!isMissing && !Numbers.TryGrouped(Table.Field(_value), out value)) throw Table.NotUnderstood(_value, ExpectedValue);
        if (!isMissing && Table.Separator == ';' && IsPerhapsDecimal(Table.Field(_value))) throw Table.NotUnderstood(_value, ExpectedCertain);
        value *= OneOf(_unit, 1, "1, thousand or million", ("1", 1), ("units", 1), ("thousand", 1e3), ("1000", 1e3), ("million", 1e6), ("1000000", 1e6));
        if (!double.IsFinite(value)) throw Table.NotUnderstood(_value, ExpectedValue);
        ReadOnlySpan<byte> code = Table.Field(_product);
        string product = code.IsEmpty || Ascii.EqualsIgnoreCase(code, TradeFlow.AllProducts) ? TradeFlow.AllProducts : Table.Text(_product);
        row.Level = product == TradeFlow.AllProducts ? 0 : code.ContainsAnyExceptInRange((byte)'0', (byte)'9') ? ReadOptions.LevelOfNames : code.Length;
        row.Reason = !hasPeriod ? SetAsideReason.NoPeriod : isMissing ? SetAsideReason.MissingValue : isKnown ? null : SetAsideReason.UnknownCode;
        (row.ExporterKey, row.ImporterKey) = (KeyOf(_exporter, exporter), KeyOf(_importer, importer));
        row.Record = new()
        {
            Period = period, Frequency = frequency, Exporter = exporter, Importer = importer, Product = product, Value = value,
            // Where nobody is named, somebody made one figure of what both counted.
            ReportedBy = OneOf(_reportedBy, ReportedBy.Reconciled, "exporter, importer or reconciled", ("exporter", ReportedBy.Exporter), ("importer", ReportedBy.Importer), ("reconciled", ReportedBy.Reconciled), ("0", ReportedBy.Exporter), ("1", ReportedBy.Importer), ("2", ReportedBy.Reconciled)),
            Currency = ReadCurrency(),
            Valuation = OneOf(_valuation, Valuation.Unspecified, "FOB or CIF", ("fob", Valuation.Fob), ("cif", Valuation.Cif), ("unspecified", Valuation.Unspecified)),
            System = OneOf(_system, TradeSystem.Unspecified, "general or special", ("general", TradeSystem.General), ("special", TradeSystem.Special), ("unspecified", TradeSystem.Unspecified)),
            Status = status, Format = Format, Line = Table.Line,
        };
    }

    private void ReadPeriod(out int period, out Frequency frequency)
    {
        ReadOnlySpan<byte> text = Table.Field(_period);
        Frequency? named = OneOf<Frequency?>(_frequency, null, "A, S, Q or M", ("A", Frequency.Annual), ("annual", Frequency.Annual), ("S", Frequency.HalfYearly), ("halfyearly", Frequency.HalfYearly),
            ("Q", Frequency.Quarterly), ("quarterly", Frequency.Quarterly), ("M", Frequency.Monthly), ("monthly", Frequency.Monthly));
        // 20232 is the second quarter or half of 2023 where a column says which of them.
        if (named is Frequency.Quarterly or Frequency.HalfYearly && text.Length == 5 && Numbers.TryWhole(text, out period) && period >= 10_000 && period % 10 >= 1 && period % 10 <= named.Value.PeriodsPerYear())
        {
            frequency = named.Value;
            return;
        }
        if (!Times.TryRead(text, out period, out frequency)) throw Table.NotUnderstood(_period, Times.Expected);
        if (named is null && Times.IsPerhapsFiscal(text)) throw Table.NotUnderstood(_period, "certain: it may be a month or a fiscal year. Write 2011-M12 or 201112 for the month, or add a column 'frequency'");
        if (named is { } expected && frequency != expected) throw Table.NotUnderstood(_period, $"a period of the frequency {expected}");
    }

    private string ReadCurrency()
    {
        ReadOnlySpan<byte> code = Table.Field(_currency);
        if (code.IsEmpty) return NoCurrency;
        return code.Length == 3 && !code.ContainsAnyExceptInRange((byte)'A', (byte)'Z') ? Table.Text(_currency) : throw Table.NotUnderstood(_currency, "the code of a currency in three capital letters, such as USD");
    }

    private static bool IsPerhapsDecimal(ReadOnlySpan<byte> number) =>
        number.IndexOf((byte)',') is >= 0 and var comma && comma == number.LastIndexOf((byte)',') && !number.Contains((byte)'.');

    private T OneOf<T>(int column, T absent, string expected, params ReadOnlySpan<(string Name, T Value)> names)
    {
        ReadOnlySpan<byte> text = Table.Field(column);
        if (text.IsEmpty) return absent;
        foreach ((string name, T value) in names)
        {
            if (Ascii.EqualsIgnoreCase(text, name)) return value;
        }
        throw Table.NotUnderstood(column, expected);
    }

    // One economy may be named PK, PAK and 586.
    private int KeyOf(int column, Economy economy) => economy == default ? EconomyCodes.KeyOf(Table.Field(column)) : economy.NumericCode;
}

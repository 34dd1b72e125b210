using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>The US Census table: a line for each country and year, with months and the year in both directions, in million dollars.</summary>
internal sealed class CensusSource : CsvSource
{
    private const int MillionsShift = 6, Months = 12, Columns12And1 = 13, LastGroup = 999;
    private static readonly string[] Parts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "yr"];
    private static readonly Economy UnitedStates = Economy.FromNumericCode(840);

    private readonly int _year, _code, _name, _lastMonth;
    private readonly int[] _values;
    private int _at, _yearOfLine, _codeOfLine;
    private bool _isKnown, _isGroup;
    private Economy _partner;

    public CensusSource(CsvTable table, ReadOptions options)
        : base(table, TradeFormat.UsCensus, options)
    {
        _year = table.Require("year");
        _code = table.Require("ctycode");
        _name = table.Require("ctyname");
        _values = [.. Parts.Select(part => table.Require("i" + part)), .. Parts.Select(part => table.Require("e" + part))];
        _at = _values.Length;
        _lastMonth = LastPublished(new CsvTable(table.Path, options.MaxLineLength));
    }

    protected override bool IsWithinLine => _at < _values.Length;

    protected override void Fill(ref Row row)
    {
        if (!IsWithinLine) StartLine();
        bool isExport = _at >= Columns12And1;
        int month = _at % Columns12And1 + 1, column = _values[_at++];
        bool isYear = month == Columns12And1, isEmpty = Table.Field(column).IsEmpty;
        row.Reason = _yearOfLine == 0 ? SetAsideReason.NoPeriod
            : isEmpty || !isYear && !IsPublished(month) ? SetAsideReason.MissingValue
            : isYear && !IsPublished(Months) ? SetAsideReason.PartialYear
            : isYear ? SetAsideReason.PeriodTotal
            : _isKnown ? null
            : _isGroup ? SetAsideReason.AggregatePartner
            : SetAsideReason.UnknownCode;
        row.Level = 0;
        // The partner's code and not its economy is the key, since Israel and Palestine have two codes each, which add up.
        (row.ExporterKey, row.ImporterKey) = isExport ? (840, _codeOfLine) : (_codeOfLine, 840);
        row.Record = new()
        {
            Period = isYear ? _yearOfLine : _yearOfLine * 100 + month, Frequency = isYear ? Frequency.Annual : Frequency.Monthly,
            Exporter = isExport ? UnitedStates : _partner, Importer = isExport ? _partner : UnitedStates, ReportedBy = isExport ? ReportedBy.Exporter : ReportedBy.Importer,
            Product = TradeFlow.AllProducts, Value = isEmpty ? 0 : Table.Value(column, MillionsShift), Currency = "USD",
            // Exports are valued free alongside ship, imports at the customs value: neither holds freight to the other shore.
            Valuation = Valuation.Fob, System = TradeSystem.General, Format = Format, Line = Table.Line,
        };
    }

    private void StartLine()
    {
        _at = 0;
        _yearOfLine = YearOf(Table);
        _codeOfLine = Table.Whole(_code, "the Census Bureau's number of a country");
        _isKnown = CensusCountries.TryFind(SourceText.Of(Table.Field(_name)), out _partner);
        _isGroup = _codeOfLine <= LastGroup;
    }

    private bool IsPublished(int month) => _yearOfLine * Months + month <= _lastMonth;

    private int YearOf(CsvTable table) => table.Field(_year).IsEmpty ? 0 : table.Year(_year);

    // The months that are yet to be published are zeros. Nothing in a line tells them from months without trade, so the file is read once before:
    // what lies after the last month in which any country trades was not published.
    private int LastPublished(CsvTable table)
    {
        using (table)
        {
            int last = 0;
            while (table.Advance())
            {
                int year = YearOf(table);
                for (int i = 0; i < _values.Length; i++)
                {
                    int month = i % Columns12And1 + 1;
                    if (month <= Months && year * Months + month > last && !table.Field(_values[i]).IsEmpty && table.Value(_values[i]) != 0) last = year * Months + month;
                }
            }
            return last;
        }
    }
}

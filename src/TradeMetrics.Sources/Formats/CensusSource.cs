using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>The US Census table: a line for each country and year, with months and the year in both directions, in million dollars.</summary>
internal sealed class CensusSource : CsvSource
{
    private const int MillionsShift = 6, Columns12And1 = 13, LastGroup = 999;
    private static readonly string[] Parts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "yr"];
    private static readonly Economy UnitedStates = Economy.FromNumericCode(840);

    private readonly int _year, _code, _name;
    private readonly int[] _values;
    private readonly Dictionary<int, int> _published;
    private int _at, _yearOfLine, _codeOfLine;
    private bool _isKnown, _isGroup;
    private Economy _partner;

    public CensusSource(string path, ReadOptions options)
        : base(path, TradeFormat.UsCensus, options)
    {
        _year = Columns.Require(path, "year");
        _code = Columns.Require(path, "ctycode");
        _name = Columns.Require(path, "ctyname");
        _values = [.. Parts.Select(part => Columns.Require(path, "i" + part)), .. Parts.Select(part => Columns.Require(path, "e" + part))];
        _at = _values.Length;
        _published = Published(options);
    }

    public override bool Next(ref Row row)
    {
        if (_at == _values.Length && !AdvanceLine()) return false;
        bool isExport = _at >= Columns12And1;
        int month = _at % Columns12And1 + 1, column = _values[_at];
        bool isYear = month == Columns12And1, isMissing = Field(column).IsEmpty || !isYear && !IsPublished(_at);
        _at++;
        row.Reason = _yearOfLine == 0 ? SetAsideReason.NoPeriod
            : isMissing ? SetAsideReason.MissingValue
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
            Product = TradeFlow.AllProducts, Value = Field(column).IsEmpty ? 0 : Value(column, MillionsShift), Currency = "USD",
            // Exports are valued free alongside ship, imports at the customs value: neither holds freight to the other shore.
            Valuation = Valuation.Fob, System = TradeSystem.General, Source = Format, Line = Line,
        };
        return true;
    }

    private bool AdvanceLine()
    {
        if (!Advance()) return false;
        _at = 0;
        _yearOfLine = Field(_year).IsEmpty ? 0 : Year(_year);
        _codeOfLine = Whole(_code, "the Census Bureau's number of a country");
        _isKnown = CensusCountries.TryFind(Field(_name), out _partner);
        _isGroup = _codeOfLine <= LastGroup;
        return true;
    }

    private bool IsPublished(int column) => (_published.GetValueOrDefault(_yearOfLine) >> column & 1) != 0;

    // A month in which every country has 0 was not published. Nothing in the line itself tells it from a month without trade, so the file is read once before.
    private Dictionary<int, int> Published(ReadOptions options)
    {
        Dictionary<int, int> published = [];
        while (Advance())
        {
            int year = Field(_year).IsEmpty ? 0 : Year(_year);
            ref int months = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(published, year, out _);
            for (int i = 0; i < _values.Length; i++)
            {
                if (!Field(_values[i]).IsEmpty && Value(_values[i]) != 0) months |= 1 << i;
            }
        }
        Rewind(options);
        return published;
    }
}

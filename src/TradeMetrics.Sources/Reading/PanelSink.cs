using System.Globalization;
using TradeMetrics.Panels;

namespace TradeMetrics.Sources;

/// <summary>Passes records on to a panel, whose rows are of one side, currency and length of period.</summary>
internal sealed class PanelSink(TradePanelBuilder builder, string path) : ITradeRecordSink
{
    private string? _currency;
    private ReportedBy _side;
    private Frequency _frequency;

    public void Add(in TradeRecord record)
    {
        _currency ??= Begin(in record);
        if (record.ReportedBy != _side) throw Mixed(in record, $"figures of {_side} and {record.ReportedBy}, which count the same goods", "one side: set ReadOptions.ReportedBy");
        if (!ReferenceEquals(record.Currency, _currency) && record.Currency != _currency) throw Mixed(in record, $"values in {_currency} and {record.Currency}", "one currency");
        if (record.Frequency != _frequency) throw Mixed(in record, $"periods that are {_frequency} and {record.Frequency}", "years alone or months alone");
        try
        {
            builder.Add(record.Period, record.Exporter, record.Importer, record.Product, record.Value);
        }
        catch (ArgumentException e)
        {
            throw Broken.Row(path, record.Line, $"the panel refuses {record}", "a row that it takes, or options of the panel that set it aside", e);
        }
        catch (InvalidOperationException e)
        {
            throw AtLine(record.Line, e);
        }
    }

    /// <summary>Whether rows go together with those that came. Before any did, it is not known.</summary>
    public bool Takes(PlainRows rows) => rows.First.Record.Currency == _currency && rows.First.Record.ReportedBy == _side && rows.First.Record.Frequency == _frequency;

    public void AddRange(PlainRows rows)
    {
        long before = builder.RowCount;
        try
        {
            rows.AddTo(builder);
        }
        catch (InvalidOperationException e)
        {
            throw AtLine(rows.First.Record.Line + builder.RowCount - before, e);
        }
    }

    private string Begin(in TradeRecord record)
    {
        if (record.Frequency is not (Frequency.Annual or Frequency.Monthly)) throw Mixed(in record, $"periods that are {record.Frequency}", "years or months");
        (_side, _frequency) = (record.ReportedBy, record.Frequency);
        return record.Currency;
    }

    private InvalidOperationException AtLine(long line, InvalidOperationException e) => new(string.Create(CultureInfo.InvariantCulture, $"{path}, line {line}: {e.Message}"), e);

    private FormatException Mixed(in TradeRecord record, string what, string expected) => Broken.Row(path, record.Line, $"the panel would have {what}", expected);
}

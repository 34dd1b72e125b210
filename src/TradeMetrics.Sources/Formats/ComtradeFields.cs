using System.Text;
using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>One row of UN Comtrade, whether it stood in a table or in JSON.</summary>
internal struct ComtradeFields
{
    private FlowKind _flow;
    private bool _isSubTotal;
    public int Period;
    public Frequency Frequency;
    public ComtradeEconomy Reporter, Partner;
    public string Product;
    public double? Primary, Cif, Fob;
    public long Line;

    private enum FlowKind
    {
        None = 0,
        Export,
        Import,
        PartOfExport,
        PartOfImport,
    }

    public static ComtradeFields Empty => new() { Product = TradeFlow.AllProducts };

    /// <summary>Takes a flow by letter, by its older number, or by name.</summary>
    public void SetFlow(ReadOnlySpan<byte> flow) => _flow =
        Is(flow, "X", "2", "Export", "Exports") ? FlowKind.Export
        : Is(flow, "M", "1", "Import", "Imports") ? FlowKind.Import
        // Goods that were made here or abroad, for processing or after it, or that go back as they came: each is a part of X or M.
        : Is(flow, "RX", "3", "Re-Export", "Re-Exports") || Is(flow, "DX", "XIP", "XOP", "Domestic Export") ? FlowKind.PartOfExport
        : Is(flow, "RM", "4", "Re-Import", "Re-Imports") || Is(flow, "FM", "MIP", "MOP", "Foreign Import") ? FlowKind.PartOfImport
        : FlowKind.None;

    /// <summary>Takes a dimension of which the total is a row too: a second partner, a customs procedure, a mode of transport.</summary>
    public void SetPart(ReadOnlySpan<byte> code) => _isSubTotal |= !(code.IsEmpty || Is(code, "0", "C00", "W00", "00"));

    public readonly void Fill(ref Row row, TradeFormat source)
    {
        bool isExport = _flow is FlowKind.Export or FlowKind.PartOfExport;
        (ComtradeEconomy exporter, ComtradeEconomy importer) = isExport ? (Reporter, Partner) : (Partner, Reporter);
        (row.ExporterKey, row.ImporterKey, row.Part) = (exporter.Key, importer.Key, (int)_flow);
        row.Level = Product == TradeFlow.AllProducts ? 0 : Product.Length;
        row.Reason = Primary is null ? SetAsideReason.MissingValue
            : _flow == FlowKind.None ? SetAsideReason.NotAFlow
            : _flow is FlowKind.PartOfExport or FlowKind.PartOfImport ? SetAsideReason.ReExport
            : _isSubTotal ? SetAsideReason.SubTotal
            : exporter.IsKnown && importer.IsKnown ? null
            : SetAsideReason.UnknownCode;
        row.Record = new()
        {
            Period = Period, Frequency = Frequency, Exporter = exporter.Economy, Importer = importer.Economy,
            ReportedBy = isExport ? ReportedBy.Exporter : ReportedBy.Importer, Product = Product, Value = Primary ?? 0, Currency = "USD",
            Valuation = ValuationOf(isExport), Format = source, Line = Line,
        };
    }

    // The main value is the one that it equals. A CIF or FOB value of 0 is one that was not reported.
    private readonly Valuation ValuationOf(bool isExport)
    {
        bool isCif = Cif > 0 && Cif == Primary, isFob = Fob > 0 && Fob == Primary;
        return isCif && (!isFob || !isExport) ? Valuation.Cif : isFob ? Valuation.Fob : Valuation.Unspecified;
    }

    private static bool Is(ReadOnlySpan<byte> text, params ReadOnlySpan<string> expected)
    {
        foreach (string one in expected)
        {
            if (Ascii.EqualsIgnoreCase(text, one)) return true;
        }
        return false;
    }
}

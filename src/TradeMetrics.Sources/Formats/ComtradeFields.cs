using System.Text;
using TradeMetrics.Queries;

namespace TradeMetrics.Sources;

/// <summary>One row of UN Comtrade, whether it stood in a table or in JSON.</summary>
internal struct ComtradeFields
{
    public const int NoNumber = -1;
    public int Period;
    public Frequency Frequency;
    public int Reporter, Partner;
    public bool IsExport, IsImport, IsPartOfFlow, IsSubTotal;
    public string Product;
    public double? Primary, Cif, Fob;
    public long Line;

    public static ComtradeFields Empty => new() { Reporter = NoNumber, Partner = NoNumber, Product = TradeFlow.AllProducts };

    /// <summary>Takes a flow by letter, by its older number, or by name.</summary>
    public void SetFlow(ReadOnlySpan<byte> flow)
    {
        IsExport = Is(flow, "X") || Is(flow, "2") || Is(flow, "Export") || Is(flow, "Exports");
        IsImport = Is(flow, "M") || Is(flow, "1") || Is(flow, "Import") || Is(flow, "Imports");
        // RX and RM, DX and FM, MIP and XOP: each is a part of X or M.
        IsPartOfFlow = !IsExport && !IsImport;
        if (!IsPartOfFlow) return;
        IsImport = flow.Length > 0 && (flow[0] is (byte)'M' or (byte)'F' or (byte)'4' || Is(flow, "RM") || Is(flow, "Re-Import") || Is(flow, "Re-imports"));
        IsExport = !IsImport;
    }

    /// <summary>Takes a dimension of which the total is a row too: a second partner, a customs procedure, a mode of transport.</summary>
    public void SetPart(ReadOnlySpan<byte> code)
    {
        if (!(code.IsEmpty || Is(code, "0") || Is(code, "C00") || Is(code, "W00") || Is(code, "00"))) IsSubTotal = true;
    }

    public readonly void Fill(ref Row row, RowSource source)
    {
        Economy reporter = default, partner = default;
        bool isKnown = Reporter != NoNumber && Partner != NoNumber && source.Codes.TryNumber(Reporter, out reporter) & source.Codes.TryNumber(Partner, out partner);
        (row.ExporterKey, row.ImporterKey) = IsExport ? (Reporter, Partner) : (Partner, Reporter);
        row.Level = Product == TradeFlow.AllProducts ? 0 : Product.Length;
        row.Reason = Primary is null ? SetAsideReason.MissingValue
            : IsPartOfFlow ? SetAsideReason.ReExport
            : IsSubTotal ? SetAsideReason.SubTotal
            : isKnown ? null
            : SetAsideReason.UnknownCode;
        row.Record = new()
        {
            Period = Period, Frequency = Frequency, Exporter = IsExport ? reporter : partner, Importer = IsExport ? partner : reporter,
            ReportedBy = IsExport ? ReportedBy.Exporter : ReportedBy.Importer, Product = Product, Value = Primary ?? 0, Currency = "USD",
            // A CIF or FOB value of 0 is one that was not reported.
            Valuation = IsImport && Cif > 0 ? Valuation.Cif : Fob > 0 ? Valuation.Fob : Cif > 0 ? Valuation.Cif : Valuation.Unspecified,
            Source = source.Format, Line = Line,
        };
    }

    private static bool Is(ReadOnlySpan<byte> text, string expected) => Ascii.EqualsIgnoreCase(text, expected);
}

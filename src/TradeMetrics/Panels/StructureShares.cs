using System.Buffers;

namespace TradeMetrics.Panels;

/// <summary>The shares of the products in what each economy sold, or bought, in one period: a matrix of economies by products in memory that is given back.</summary>
internal sealed class StructureShares : IDisposable
{
    private readonly double[] _shares;
    private readonly int _products;

    private StructureShares(PanelPeriod period, int economies, int products, bool ofImports)
    {
        int cells = checked(economies * products);
        _products = products;
        _shares = ArrayPool<double>.Shared.Rent(cells);
        Reasons = new UndefinedReason?[economies];
        Span<double> shares = _shares.AsSpan(0, cells);
        shares.Clear();
        Span<bool> hasRows = new bool[economies];
        if (ofImports) ProductSums.OfImporters(period, economies, shares, hasRows);
        else ProductSums.OfExporters(period, economies, shares, hasRows);
        for (int i = 0; i < economies; i++)
        {
            Span<double> line = shares.Slice(i * products, products);
            double total = CompensatedSum.Of(line);
            Reasons[i] = !hasRows[i] ? UndefinedReason.Missing : total == 0 ? UndefinedReason.NoTrade : null;
            if (Reasons[i] is null) PairLoop.Apply<PairLoop.Quotient>(line, total, line);
        }
    }

    /// <summary>Why an economy has no shares; null where it has.</summary>
    public UndefinedReason?[] Reasons { get; }

    public static StructureShares OfExports(PanelPeriod period, int economies, int products) => new(period, economies, products, ofImports: false);

    public static StructureShares OfImports(PanelPeriod period, int economies, int products) => new(period, economies, products, ofImports: true);

    public ReadOnlySpan<double> Of(int economy) => _shares.AsSpan(economy * _products, _products);

    public void Dispose() => ArrayPool<double>.Shared.Return(_shares);
}

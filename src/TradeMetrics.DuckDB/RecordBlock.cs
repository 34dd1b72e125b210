using System.Text;
using DuckDB.NET.Native;
using TradeMetrics.Sources;

namespace TradeMetrics.Storage;

/// <summary>As many records as DuckDB takes at a time, column by column.</summary>
internal sealed unsafe class RecordBlock
{
    /// <summary>How many rows one of DuckDB's vectors holds.</summary>
    public const int Capacity = 2048;

    // DuckDB keeps a text of up to so many bytes beside its length, and a longer one elsewhere.
    private const int InlineLength = 12, TextLength = sizeof(int) + InlineLength;

    private readonly int[] _periods = new int[Capacity], _exporters = new int[Capacity], _importers = new int[Capacity];
    private readonly byte[] _frequencies = new byte[Capacity], _sides = new byte[Capacity], _valuations = new byte[Capacity], _systems = new byte[Capacity], _statuses = new byte[Capacity];
    private readonly double[] _values = new double[Capacity];
    private readonly string[] _products = new string[Capacity];

    /// <summary>The columns in the order of the table, without the vintage.</summary>
    public static IReadOnlyList<(string Name, DuckDBType Type)> Columns { get; } =
    [
        ("period", DuckDBType.Integer), ("frequency", DuckDBType.UnsignedTinyInt), ("exporter", DuckDBType.Integer), ("importer", DuckDBType.Integer),
        ("reported_by", DuckDBType.UnsignedTinyInt), ("product", DuckDBType.Varchar), ("value", DuckDBType.Double), ("valuation", DuckDBType.UnsignedTinyInt),
        ("system", DuckDBType.UnsignedTinyInt), ("status", DuckDBType.UnsignedTinyInt),
    ];

    public int Count { get; private set; }

    public bool IsFull => Count == Capacity;

    public void Clear() => Count = 0;

    public void Add(in TradeRecord record)
    {
        int row = Count++;
        _periods[row] = record.Period;
        _frequencies[row] = (byte)record.Frequency;
        _exporters[row] = record.Exporter.NumericCode;
        _importers[row] = record.Importer.NumericCode;
        _sides[row] = (byte)record.ReportedBy;
        _products[row] = record.Product;
        _values[row] = record.Value;
        _valuations[row] = (byte)record.Valuation;
        _systems[row] = (byte)record.System;
        _statuses[row] = (byte)record.Status;
    }

    public void CopyTo(DuckDBDataChunk chunk)
    {
        int column = 0;
        Copy<int>(chunk, column++, _periods);
        Copy<byte>(chunk, column++, _frequencies);
        Copy<int>(chunk, column++, _exporters);
        Copy<int>(chunk, column++, _importers);
        Copy<byte>(chunk, column++, _sides);
        CopyProducts(NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, column++));
        Copy<double>(chunk, column++, _values);
        Copy<byte>(chunk, column++, _valuations);
        Copy<byte>(chunk, column++, _systems);
        Copy<byte>(chunk, column, _statuses);
        _ = NativeMethods.DataChunks.DuckDBDataChunkSetSize(chunk, (ulong)Count);
    }

    private void Copy<T>(DuckDBDataChunk chunk, int column, T[] values)
        where T : unmanaged
    {
        IntPtr vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, column);
        values.AsSpan(0, Count).CopyTo(new Span<T>(NativeMethods.Vectors.DuckDBVectorGetData(vector), Count));
    }

    private void CopyProducts(IntPtr vector)
    {
        byte* text = (byte*)NativeMethods.Vectors.DuckDBVectorGetData(vector);
        for (int row = 0; row < Count; row++, text += TextLength)
        {
            var inline = new Span<byte>(text + sizeof(int), InlineLength);
            inline.Clear();
            if (Encoding.UTF8.TryGetBytes(_products[row], inline, out int length)) *(int*)text = length;
            else CopyLong(vector, row);
        }
    }

    private void CopyLong(IntPtr vector, int row)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(_products[row]);
        fixed (byte* start = bytes) NativeMethods.Vectors.DuckDBVectorAssignStringElementLength(vector, (ulong)row, start, bytes.Length);
    }
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace TradeMetrics.Storage;

/// <summary>Makes feeds of records a table of DuckDB, <c>trade_records(number)</c>, which as many threads read as there are.</summary>
/// <remarks>An appender takes rows on one thread alone, and was half as fast on two cores.</remarks>
internal static unsafe partial class FeedFunction
{
    public const string Name = "trade_records";

    // More than it has: DuckDB then uses all of its own.
    private const ulong Threads = 1024;

    private static readonly ConcurrentDictionary<long, (Func<RecordFeed> Open, Action<RecordFeed> Close)> Feeds = new();
    private static long _last;

    /// <summary>Makes the function known to a database.</summary>
    public static void Register(DuckDBConnection connection)
    {
        IntPtr function = NativeMethods.TableFunction.DuckDBCreateTableFunction();
        using DuckDBLogicalType number = NativeMethods.LogicalType.DuckDBCreateLogicalType(DuckDBType.BigInt);
        NativeMethods.TableFunction.DuckDBTableFunctionSetName(function, Name);
        NativeMethods.TableFunction.DuckDBTableFunctionAddParameter(function, number);
        NativeMethods.TableFunction.DuckDBTableFunctionSetBind(function, &Bind);
        NativeMethods.TableFunction.DuckDBTableFunctionSetInit(function, &Init);
        NativeMethods.TableFunction.DuckDBTableFunctionSetFunction(function, &Fill);
        DuckDBState state = NativeMethods.TableFunction.DuckDBRegisterTableFunction(connection.NativeConnection, function);
        NativeMethods.TableFunction.DuckDBDestroyTableFunction(ref function);
        if (state != DuckDBState.Success) throw new InvalidOperationException($"DuckDB did not take the table function {Name}.");
    }

    /// <summary>Gives what makes a feed a number, until <see cref="Remove"/>.</summary>
    /// <param name="open">Makes the feed of a query.</param>
    /// <param name="close">Hears that the query is at its end.</param>
    public static long Add(Func<RecordFeed> open, Action<RecordFeed> close)
    {
        long number = Interlocked.Increment(ref _last);
        Feeds[number] = (open, close);
        return number;
    }

    public static void Remove(long number) => Feeds.TryRemove(number, out _);

    [LibraryImport("duckdb", EntryPoint = "duckdb_init_set_max_threads")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial void SetMaxThreads(IntPtr info, ulong threads);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Bind(IntPtr info)
    {
        foreach ((string name, DuckDBType type) in RecordBlock.Columns)
        {
            using DuckDBLogicalType column = NativeMethods.LogicalType.DuckDBCreateLogicalType(type);
            NativeMethods.TableFunction.DuckDBBindAddResultColumn(info, name, column);
        }
        using DuckDBValue number = NativeMethods.TableFunction.DuckDBBindGetParameter(info, 0);
        // The number itself stands where a pointer to data would, so that there is nothing to free.
        NativeMethods.TableFunction.DuckDBBindSetBindData(info, checked((IntPtr)number.GetValue<long>()), null);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Init(IntPtr info)
    {
        try
        {
            (Func<RecordFeed> open, Action<RecordFeed> close) = Feeds[NativeMethods.TableFunction.DuckDBInitGetBindData(info)];
            RecordFeed feed = open();
            NativeMethods.TableFunction.DuckDBInitSetInitData(info, GCHandle.ToIntPtr(GCHandle.Alloc((feed, close))), &Close);
            SetMaxThreads(info, Threads);
        }
        catch (Exception e)
        {
            // No exception may cross into native code.
            NativeMethods.TableFunction.DuckDBInitSetError(info, e.Message);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Close(IntPtr data)
    {
        GCHandle handle = GCHandle.FromIntPtr(data);
        (RecordFeed feed, Action<RecordFeed> close) = ((RecordFeed, Action<RecordFeed>))handle.Target!;
        handle.Free();
        close(feed);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Fill(IntPtr info, IntPtr output)
    {
        using var chunk = new DuckDBDataChunk(output);
        try
        {
            (RecordFeed feed, _) = ((RecordFeed, Action<RecordFeed>))GCHandle.FromIntPtr(NativeMethods.TableFunction.DuckDBFunctionGetInitData(info)).Target!;
            if (feed.Take() is { } block)
            {
                block.CopyTo(chunk);
                feed.GiveBack(block);
            }
            else
            {
                _ = NativeMethods.DataChunks.DuckDBDataChunkSetSize(chunk, 0);
            }
        }
        catch (Exception e)
        {
            NativeMethods.TableFunction.DuckDBFunctionSetError(info, e.Message);
        }
    }
}

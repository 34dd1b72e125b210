using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace TradeMetrics.ClickHouseHost;

/// <summary>The engine of ClickHouse as a library: its entry point is that of <c>clickhouse local</c>.</summary>
internal static unsafe partial class Chdb
{
    public static int Run(string library, string[] arguments)
    {
        using var input = new AnonymousPipeServerStream(PipeDirection.Out);
        if (Redirect((int)input.ClientSafePipeHandle.DangerousGetHandle(), 0) < 0) throw new IOException("Standard input cannot be replaced.");

        var run = (delegate* unmanaged<int, byte**, void*>)NativeLibrary.GetExport(NativeLibrary.Load(library), "chdb_query_cmdline");
        byte** pointers = (byte**)NativeMemory.Alloc((nuint)(arguments.Length + 1), (nuint)sizeof(byte*));
        for (int i = 0; i < arguments.Length; i++) pointers[i] = (byte*)Marshal.StringToCoTaskMemUTF8(arguments[i]);
        pointers[arguments.Length] = null;
        return run(arguments.Length, pointers) is null ? 1 : 0;
    }

    [LibraryImport("libc", EntryPoint = "dup2", SetLastError = true)]
    private static partial int Redirect(int source, int target);
}

using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;

namespace TradeMetrics.Storage;

/// <summary>Short forms of what is asked of a connection.</summary>
internal static class Sql
{
    /// <summary>A text as a literal.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static long Execute(this DuckDBConnection connection, string sql, params object?[] values)
    {
        using DuckDBCommand command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>A reader whose end is the end of its command.</summary>
    public static DbDataReader Read(this DuckDBConnection connection, string sql, params object?[] values)
    {
        using DuckDBCommand command = connection.Command(sql, values);
        return command.ExecuteReader();
    }

    /// <summary>One number; 0 where there is no row.</summary>
    public static long Number(this DuckDBConnection connection, string sql, params object?[] values)
    {
        using DuckDBCommand command = connection.Command(sql, values);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static DuckDBCommand Command(this DuckDBConnection connection, string sql, object?[] values)
    {
        DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (object? value in values) command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        return command;
    }
}

using System.Reflection;

namespace TradeMetrics.Tests;

/// <summary>The library whose conventions this project checks.</summary>
internal static class LibraryUnderTest
{
    public static Assembly Assembly => typeof(TradeMetrics.Storage.TradeStore).Assembly;

    /// <summary>So many documented symbols it has at the least.</summary>
    public const int Symbols = 30;
}

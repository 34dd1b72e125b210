using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>Something that holds the generated rows and answers queries about them.</summary>
internal abstract class Engine : IDisposable
{
    public abstract IQueryable<TradeFlow> Flows { get; }

    public abstract void Dispose();

    /// <summary>The value of an environment variable that names an engine; the calling test is skipped where it is absent.</summary>
    protected static string Require(string variable, string engine)
    {
        string? value = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrEmpty(value)) Assert.Skip($"{engine} was not asked: its connection string is not in {variable} (see CONTRIBUTING.md).");
        return value!;
    }
}

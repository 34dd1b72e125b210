using System.Text.RegularExpressions;
using ClickHouse.Driver.ADO;
using LinqToDB;
using LinqToDB.Data;
using Npgsql;
using TradeMetrics.Queries;

namespace TradeMetrics.Engines.Tests;

/// <summary>What an engine or its driver says when it refuses a connection never contains the password.</summary>
public class CredentialTests
{
    private const string Secret = "correct-horse";

    [Fact]
    public void A_wrong_password_is_not_repeated()
    {
        AssertRefused("PostgreSQL", Replaced(PostgreSqlEngine.ConnectionString()));
        AssertRefused("EF Core", Replaced(PostgreSqlEngine.ConnectionString()));
    }

    [Fact]
    public void A_wrong_password_is_not_repeated_by_a_cluster() => AssertRefused("ClickHouse", Replaced(ClickHouseEngine.ConnectionStrings()[0]));

    [Theory]
    [InlineData($"Host=127.0.0.1;Port=1;Username=u;Password={Secret}")]           // nothing listens
    [InlineData($"Host=127.0.0.1;Port=none;Username=u;Password={Secret}")]        // not a number
    [InlineData($"Host=127.0.0.1;Prot=1;Username=u;Password={Secret}")]           // no such word
    [InlineData($"Host=127.0.0.1;Username=u;Password={Secret};=")]                // a word is missing
    [InlineData($"Host=127.0.0.1;Username=u;Password='{Secret}")]                 // a quote is not closed
    [InlineData($"Host=127.0.0.1;Username=u;Password=a;{Secret}")]                // a semicolon that nobody quoted
    public void A_bad_connection_string_is_not_repeated(string connectionString)
    {
        foreach (string engine in new[] { "PostgreSQL", "EF Core", "ClickHouse" }) AssertRefused(engine, connectionString);
    }

    [Fact]
    public void A_password_given_as_a_part_is_quoted()
    {
        // As text, Npgsql would take what stands behind the semicolon for a word and repeat it: "Couldn't set ...".
        const string password = $"a;{Secret}=b";
        // snippet: parts
        var postgresql = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = 1, Username = "reader", Password = password, Database = "trade" };
        var clickHouse = new ClickHouseConnectionStringBuilder { Host = "127.0.0.1", Port = 1, Username = "reader", Password = password, Database = "trade" };
        // end
        AssertRefused("PostgreSQL", postgresql.ConnectionString);
        AssertRefused("EF Core", postgresql.ConnectionString);
        AssertRefused("ClickHouse", clickHouse.ConnectionString);
    }

    private static void AssertRefused(string engine, string connectionString)
    {
        Exception fault = Assert.ThrowsAny<Exception>(() => Ask(engine, connectionString));
        Assert.DoesNotContain(Secret, fault.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static TradeFlow[] Ask(string engine, string connectionString)
    {
        if (engine == "EF Core")
        {
            using var context = new FlowContext(connectionString);
            return [.. context.Flows.Take(1)];
        }
        using DataConnection connection = engine == "ClickHouse" ? ClickHouseEngine.Connect(connectionString) : PostgreSqlEngine.Connect(connectionString);
        return [.. connection.GetTable<TradeFlow>().Take(1)];
    }

    private static string Replaced(string connectionString) => Regex.Replace(connectionString, "Password=[^;]*", $"Password={Secret}");
}

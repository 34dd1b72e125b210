using System.Text.RegularExpressions;
using TradeMetrics.Tests;

namespace TradeMetrics.Engines.Tests;

/// <summary>The tables that docs/engines.md tells the reader to create: the tests create the same.</summary>
internal static class TableDefinition
{
    public static string Of(string name)
    {
        string guide = File.ReadAllText(RepositoryRoot.Combine("docs", "engines.md"));
        Match block = Regex.Match(guide, $"<!-- table: {Regex.Escape(name)} -->\n```sql\n(.*?)```", RegexOptions.Singleline);
        Assert.True(block.Success, $"docs/engines.md has no table '{name}'.");
        return block.Groups[1].Value;
    }
}

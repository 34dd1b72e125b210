namespace TradeMetrics.Tests;

/// <summary>What the pages show compiles, prints what they say it prints, and leads where it says it leads.</summary>
public class DocPageTests
{
    public static TheoryData<string> Pages => [.. DocPage.Paths];

    public static TheoryData<string, string> Snippets => [.. DocPage.Paths.SelectMany(page => new DocPage(page).Snippets).Select(snippet => (snippet.Page, snippet.Name))];

    [Fact]
    public void The_snippets_are_found() => Assert.True(Snippets.Count >= 7, "The other tests would pass over an empty list.");

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_prints_what_the_page_says(string page, string name)
    {
        Snippet snippet = new DocPage(page).Snippets.Single(snippet => snippet.Name == name);
        Assert.NotEmpty(snippet.Promised);
        Assert.Equal(snippet.Promised, snippet.Run().Select(line => line.TrimEnd()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_code_is_checked(string page) => Assert.Empty(new DocPage(page).UncheckedBlocks);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_into_the_repository_leads_somewhere(string page) =>
        Assert.DoesNotContain(new DocPage(page).LocalTargets, target => !Path.Exists(target));
}

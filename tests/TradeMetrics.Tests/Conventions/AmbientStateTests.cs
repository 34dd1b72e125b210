using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TradeMetrics.Tests;

/// <summary>The same arguments give the same answer on every day, in every country and on every machine.</summary>
public class AmbientStateTests
{
    // Names that mean a clock, a culture or a machine wherever they stand.
    private static readonly HashSet<string> Forbidden =
    [
        "UtcNow", "SystemClock", "Stopwatch", "TickCount", "TickCount64",
        "CurrentCulture", "CurrentUICulture", "CurrentCultureIgnoreCase", "DefaultThreadCurrentCulture", "DefaultThreadCurrentUICulture",
        "InstalledUICulture", "CurrentInfo", "CurrentRegion",
        "Environment", "AppContext", "GetSystemDefault", "NewGuid",
    ];

    // Names that do so only of one type.
    private static readonly HashSet<(string Type, string Member)> ForbiddenMembers =
    [
        ("DateTime", "Now"), ("DateTime", "Today"), ("DateTimeOffset", "Now"),
        ("TimeZoneInfo", "Local"), ("TimeProvider", "System"), ("Random", "Shared"),
    ];

    [Fact]
    public void Nothing_reads_a_clock_a_culture_or_the_environment() => PublicSurface.AssertNone(
        SourceFile.OfAllProjects().SelectMany(Violations),
        "A date or a culture comes in as an argument:");

    [Theory]
    [InlineData("class A { object F() => System.DateTime.Now; }")]
    [InlineData("class A { object F() => DateTimeOffset.UtcNow; }")]
    [InlineData("class A { object F() => SystemClock.Instance.GetCurrentInstant(); }")]
    [InlineData("class A { object F() => CultureInfo.CurrentCulture; }")]
    [InlineData("class A { object F() => StringComparer.CurrentCultureIgnoreCase; }")]
    [InlineData("class A { object F() => Environment.NewLine; }")]
    [InlineData("class A { object F() => TimeZoneInfo.Local; }")]
    [InlineData("using static System.Environment; class A { }")]
    [InlineData("class A { string F() => $\"{CultureInfo.CurrentUICulture}\"; }")]
    public void A_read_is_found(string text) => Assert.NotEmpty(Violations(new("A.cs", text)));

    [Theory]
    [InlineData("/// <see cref=\"DateTime.Now\"/>\nclass A { /* SystemClock */ string F() => \"Environment\"; }")]
    [InlineData("class A { LocalDate F(LocalDate today) => today; object Now => this.Now; }")]
    [InlineData("class A { object F() => CultureInfo.InvariantCulture; }")]
    public void A_comment_a_text_or_another_name_is_none(string text) => Assert.Empty(Violations(new("A.cs", text)));

    private static IEnumerable<string> Violations(SourceFile file)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(file.Text, path: file.Path);
        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            string text = name.Identifier.ValueText;
            if (!Forbidden.Contains(text) && !ForbiddenMembers.Contains((OwnerOf(name), text))) continue;
            yield return $"{file.Path}({tree.GetLineSpan(name.Span).StartLinePosition.Line + 1}): {name.Parent}";
        }
    }

    /// <summary>The last name before the dot: DateTime of System.DateTime.Now.</summary>
    private static string OwnerOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax owner } access when access.Name == name => owner.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax owner } access when access.Name == name => owner.Name.Identifier.ValueText,
        _ => "",
    };
}

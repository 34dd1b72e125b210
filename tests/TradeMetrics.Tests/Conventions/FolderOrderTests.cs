namespace TradeMetrics.Tests;

/// <summary>Dependencies between the folders of the core point one way.</summary>
public class FolderOrderTests
{
    private static readonly string[] Core = ["Text", "Periods", "Economies", "Amounts", "Growth", "Balance", "Series", "Targets"];

    // What each folder may use. A folder that is new to the library is put here on purpose, with a thought for where it belongs.
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Text"] = [],
        ["Periods"] = ["Text"],
        ["Economies"] = ["Text"],
        ["Amounts"] = ["Text", "Periods", "Economies"],
        ["Growth"] = ["Text", "Periods", "Economies", "Amounts"],
        ["Balance"] = ["Text", "Periods", "Economies", "Amounts", "Growth"],
        ["Series"] = ["Text", "Periods", "Economies", "Amounts", "Growth", "Balance"],
        ["Targets"] = ["Text", "Periods", "Economies", "Amounts", "Growth", "Balance", "Series"],
        // A calendar of dates is of use to those who count no trade.
        ["Anniversaries"] = [],
        ["Claims"] = ["Text", "Periods", "Economies", "Anniversaries"],
        ["Indices"] = Core,
        ["Panels"] = Core,
        ["Queries"] = Core,
    };

    [Fact]
    public void Every_source_file_lies_in_a_folder_that_is_named_here() => PublicSurface.AssertNone(
        SourceFile.OfCore().Where(file => !MayUse.ContainsKey(file.Folder)).Select(file => file.Path),
        "Say here what a new folder may use:");

    [Fact]
    public void Every_name_in_the_sources_is_understood() => PublicSurface.AssertNone(
        SourceScan.OfCore.UnknownNames(),
        "What these stand for cannot be checked:");

    [Fact]
    public void Every_type_lies_in_one_folder() => PublicSurface.AssertNone(
        SourceScan.OfCore.TypesInManyFolders(),
        "A type whose parts lie in several folders ties them together:");

    [Fact]
    public void A_folder_uses_only_folders_below_it()
    {
        // Nobody below uses what is above, and those above do use what is below: else nothing was looked at.
        Assert.Contains(SourceScan.OfCore.UsesAcrossFolders(), use => (use.File.Folder, use.OtherFolder) == ("Series", "Growth"));
        PublicSurface.AssertNone(Violations(SourceScan.OfCore), "These point upwards:");
    }

    [Theory]
    [InlineData("Periods/A.cs", "class A { GrowthRate _rate; }")]
    [InlineData("Periods/A.cs", "class A { object F() => GrowthRate.Zero; }")]
    [InlineData("Periods/A.cs", "class A { string F() => $\"{GrowthRate.Zero}\"; }")]
    [InlineData("Periods/A.cs", "class A { string F() => nameof(GrowthRate); }")]
    [InlineData("Economies/A.cs", "class A { Month _month; }")]
    [InlineData("Amounts/A.cs", "class A { System.Collections.Generic.List<GrowthRate> _rates; }")]
    [InlineData("Anniversaries/A.cs", "class A { Month _month; }")]
    [InlineData("Claims/A.cs", "class A { GrowthRate _rate; }")]
    public void A_use_of_a_folder_above_is_found(string path, string text) =>
        Assert.NotEmpty(Violations(Example(new(path, text))));

    [Theory]
    [InlineData("Growth/A.cs", "class A { Month _month; }")]
    [InlineData("Claims/A.cs", "class A { Month _month; }")]
    [InlineData("Indices/A.cs", "class A { Month _month; GrowthRate _rate; }")]
    [InlineData("Periods/A.cs", "/// <summary>As <see cref=\"GrowthRate\"/>.</summary>\nclass A { /* GrowthRate */ string F() => \"GrowthRate\"; }")]
    [InlineData("Periods/A.cs", "class A { int GrowthRate { get; } int F() => GrowthRate; }")]
    public void A_use_of_a_folder_below_or_a_mere_name_is_none(string path, string text) =>
        Assert.Empty(Violations(Example(new(path, text))));

    private static SourceScan Example(SourceFile file) => new(
    [
        new("Periods/Month.cs", "struct Month { }"),
        new("Growth/GrowthRate.cs", "struct GrowthRate { public static GrowthRate Zero => default; }"),
        file,
    ]);

    private static IEnumerable<string> Violations(SourceScan scan) =>
        from use in scan.UsesAcrossFolders()
        where !MayUse.TryGetValue(use.File.Folder, out string[]? allowed) || !allowed.Contains(use.OtherFolder)
        select $"{use.File.Path}({use.Line}) uses {use.Name} of {use.OtherFolder}";
}

using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace TradeMetrics.Tests;

public class DocumentationTests
{
    [Fact]
    public void The_documentation_file_is_read()
    {
        // The other tests would pass over an empty list.
        Assert.True(XmlDocumentation.PublicSymbols().Count() > LibraryUnderTest.Symbols, "Few symbols are found.");
        Assert.Contains(XmlDocumentation.PublicSymbols(), symbol => symbol is IMethodSymbol && XmlDocumentation.Of(symbol)?.Element("param") is not null);
    }

    [Fact]
    public void Every_public_type_and_member_has_a_summary() => PublicSurface.AssertNone(
        from symbol in XmlDocumentation.PublicSymbols()
        let documentation = XmlDocumentation.Of(symbol)
        where documentation is null || (!XmlDocumentation.IsInherited(documentation) && !XmlDocumentation.Says(documentation.Element("summary")))
        select XmlDocumentation.Name(symbol),
        "No summary:");

    [Fact]
    public void A_comment_is_inherited_only_where_there_is_one_to_inherit() => PublicSurface.AssertNone(
        from symbol in XmlDocumentation.PublicSymbols()
        let documentation = XmlDocumentation.Of(symbol)
        where documentation is not null && XmlDocumentation.IsInherited(documentation)
        where documentation.Element("inheritdoc")!.Attribute("cref") is { } named
            ? !XmlDocumentation.IsExplained(named.Value)
            : symbol is not IMethodSymbol { IsOverride: true } and not IPropertySymbol { IsOverride: true } && !ImplementsSomething(symbol)
        select XmlDocumentation.Name(symbol),
        "Nothing is inherited by:");

    [Fact]
    public void Every_parameter_is_explained() => PublicSurface.AssertNone(
        from symbol in XmlDocumentation.PublicSymbols()
        let documentation = XmlDocumentation.Of(symbol)
        where documentation is not null && !XmlDocumentation.IsInherited(documentation)
        from parameter in ParametersOf(symbol)
        where !documentation.Elements(parameter.Element).Any(e => (string?)e.Attribute("name") == parameter.Name && XmlDocumentation.Says(e))
        select $"{XmlDocumentation.Name(symbol)}: {parameter.Name}",
        "Not explained:");

    [Fact]
    public void Every_struct_says_what_its_default_is() => PublicSurface.AssertNone(
        from type in XmlDocumentation.PublicTypes()
        where type.TypeKind == TypeKind.Struct
        let documentation = XmlDocumentation.Of(type)
        where documentation is null || !SaysWhatDefaultIs(documentation)
        select XmlDocumentation.Name(type),
        "Write in the summary or the remarks what <c>default</c> is:");

    [Theory]
    [InlineData("<member><remarks><c>default</c> is 0 %.</remarks></member>", true)]
    [InlineData("<member><remarks>The default value is zero.</remarks></member>", true)]
    [InlineData("<member><summary>By default it is empty.</summary></member>", false)]
    [InlineData("<member><summary>A rate.</summary><returns><c>default</c> is 0 %.</returns></member>", false)]
    public void A_default_is_told_from_the_word(string documentation, bool says) =>
        Assert.Equal(says, SaysWhatDefaultIs(XElement.Parse(documentation)));

    private static bool SaysWhatDefaultIs(XElement documentation) => documentation.Elements()
        .Where(section => section.Name.LocalName is "summary" or "remarks")
        .Any(section => section.Value.Contains("default value is", StringComparison.OrdinalIgnoreCase)
            || section.Descendants().Any(word => word.Value == "default" || (string?)word.Attribute("langword") == "default"));

    private static IEnumerable<(string Element, string Name)> ParametersOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => [.. method.Parameters.Select(p => ("param", p.Name)), .. method.TypeParameters.Select(p => ("typeparam", p.Name))],
        IPropertySymbol property => property.Parameters.Select(p => ("param", p.Name)),
        INamedTypeSymbol type => [.. type.TypeParameters.Select(p => ("typeparam", p.Name)), .. PrimaryParametersOf(type)],
        _ => [],
    };

    // What is between the brackets of a record is explained on the type; the compiler carries it to the constructor and the properties.
    private static IEnumerable<(string Element, string Name)> PrimaryParametersOf(INamedTypeSymbol type) =>
        DeconstructorOf(type) is { } deconstructor ? deconstructor.Parameters.Select(p => ("param", p.Name)) : [];

    private static IMethodSymbol? DeconstructorOf(INamedTypeSymbol type) => type.GetMembers("Deconstruct").OfType<IMethodSymbol>()
        .FirstOrDefault(method => method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute"));

    private static bool ImplementsSomething(ISymbol symbol) => symbol.ContainingType is { } type && type.AllInterfaces
        .SelectMany(i => i.GetMembers())
        .Any(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol));
}

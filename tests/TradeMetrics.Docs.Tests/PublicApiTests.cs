using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TradeMetrics.Tests;

/// <summary>No public member without words, a test and a place in the reference.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_page_of_every_public_member_is_up_to_date()
    {
        string file = RepositoryRoot.Combine(ApiPage.Path), page = ApiPage.Render();
        if (Environment.GetEnvironmentVariable("TRADEMETRICS_WRITE_API_PAGE") == "1") File.WriteAllText(file, page);
        Assert.True(File.ReadAllText(file).ReplaceLineEndings("\n") == page,
            $"{ApiPage.Path} is out of date; run these tests with TRADEMETRICS_WRITE_API_PAGE=1 and commit it.");
    }

    [Fact]
    public void Every_public_member_is_called_by_a_test()
    {
        HashSet<string> tested = TestedMembers.Find();
        Assert.True(tested.Count > 500, "The tests were not found: build the whole solution first.");
        string[] untested = [.. PublicApi.Types.Where(type => type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate))
            .SelectMany(type => PublicApi.MembersOf(type).Where(member => !CallNames(member).Any(tested.Contains)))
            .Where(member => member is not IFieldSymbol { HasConstantValue: true } && !IsCalledAsAnother(member))
            .Select(member => member.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat))];
        Assert.True(untested.Length == 0, $"Called by no test:\n{string.Join('\n', untested)}");
    }

    // Where the package cannot be built its tests cannot be either, so their text is read.
    [Fact]
    public void Every_public_member_of_a_package_outside_the_solution_is_named_by_its_tests()
    {
        Assert.NotEmpty(PublicApi.TypesOfSource);
        string[] unnamed = [.. PublicApi.TypesOfSource.Where(type => type.TypeKind is not TypeKind.Enum)
            .SelectMany(type => PublicApi.MembersOf(type).Where(member => member is not IMethodSymbol { MethodKind: MethodKind.Constructor } && !member.IsOverride && !TestsNamed(type.ContainingAssembly.Name).Contains(member.Name)))
            .Select(member => member.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat))];
        Assert.True(unnamed.Length == 0, $"Named by no test:\n{string.Join('\n', unnamed)}");

        static HashSet<string> TestsNamed(string package) => [.. Directory.GetFiles(RepositoryRoot.Combine($"tests/{package}.Tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)];
    }

    // The names under which metadata may call a member.
    private static IEnumerable<string> CallNames(ISymbol member)
    {
        string type = $"{member.ContainingNamespace.ToDisplayString()}.{MetadataName(member.ContainingType)}";
        return member switch
        {
            IMethodSymbol method => [$"{type}.{method.MetadataName}({Types(method.Parameters)})"],
            IPropertySymbol property => [$"{type}.get_{property.MetadataName}({Types(property.Parameters)})", $"{type}.set_{property.MetadataName}({TypeName(property.Type)})"],
            _ => [$"{type}.{member.MetadataName}()"],
        };
    }

    private static string Types(IEnumerable<IParameterSymbol> parameters) => string.Join(',', parameters.Select(parameter => TypeName(parameter.Type) + (parameter.RefKind == RefKind.None ? "" : "&")));

    private static string TypeName(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => "!",
        IArrayTypeSymbol array => TypeName(array.ElementType) + (array.Rank == 1 ? "[]" : "[,]"),
        INamedTypeSymbol named => $"{named.ContainingNamespace.ToDisplayString()}.{MetadataName(named)}",
        _ => type.MetadataName,
    };

    // What overrides or implements another is called through that: ToString by interpolation, a converter by the serializer.
    private static bool IsCalledAsAnother(ISymbol member) => member.IsOverride || member.ContainingType.AllInterfaces
        .SelectMany(i => i.GetMembers())
        .Any(declared => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(declared), member));

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is null ? type.MetadataName : $"{MetadataName(type.ContainingType)}.{type.MetadataName}";
}

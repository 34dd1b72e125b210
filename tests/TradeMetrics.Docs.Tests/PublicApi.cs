using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TradeMetrics.Tests;

/// <summary>The public surface of the packages as a compiler sees it, with what is written about each member.</summary>
internal static class PublicApi
{
    /// <summary>The packages whose surface the solution builds; the one on NodaMoney stands outside it.</summary>
    public static readonly IReadOnlyList<string> Packages = [.. Directory.GetDirectories(RepositoryRoot.Combine("src"))
        .Select(folder => Path.GetFileName(folder)!)
        .Where(package => File.Exists(Path.Combine(AppContext.BaseDirectory, package + ".dll")))
        .Order(StringComparer.Ordinal)];

    private static readonly Lazy<(IReadOnlyList<INamedTypeSymbol> Types, Dictionary<string, XElement> Written)> Loaded = new(Load);

    public static IReadOnlyList<INamedTypeSymbol> Types => Loaded.Value.Types;

    /// <summary>The members that somebody wrote, in the order of their source; what the compiler adds to records and enumerations is left out.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        member.DeclaredAccessibility == Accessibility.Public
        && member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null }
        && !member.IsImplicitlyDeclared
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute")
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true }
        && !IsOfTheHead(member));

    /// <summary>What is written about a symbol; null where nothing is.</summary>
    public static XElement? Documentation(ISymbol symbol) => Loaded.Value.Written.GetValueOrDefault(symbol.GetDocumentationCommentId()!);

    // The constructor of a record that is written as its head: the properties say the same.
    private static bool IsOfTheHead(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } constructor
        && type.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method => method.Parameters.Length == constructor.Parameters.Length
            && method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute"));

    private static (IReadOnlyList<INamedTypeSymbol>, Dictionary<string, XElement>) Load()
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = platform.DistinctBy(Path.GetFileName).ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("reader", references: references.Values);
        var types = new List<INamedTypeSymbol>();
        var written = new Dictionary<string, XElement>();
        foreach (string package in Packages)
        {
            var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(references[package])!;
            types.AddRange(PublicTypesIn(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal));
            foreach (XElement member in XDocument.Load(Path.Combine(AppContext.BaseDirectory, package + ".xml")).Descendants("member"))
                written[(string)member.Attribute("name")!] = member;
        }
        return (types, written);
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypesIn(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .Where(member => member is INamespaceSymbol || member.DeclaredAccessibility == Accessibility.Public)
        .SelectMany(member => member is INamedTypeSymbol type ? PublicTypesIn(type).Prepend(type) : PublicTypesIn(member));
}

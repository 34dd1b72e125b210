using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TradeMetrics.Tests;

/// <summary>The public surface of the packages as a compiler sees it, with what is written about each member.</summary>
internal static class PublicApi
{
    /// <summary>The packages that the solution builds. Another one, which needs what is not to be had everywhere, is read from its source.</summary>
    public static readonly IReadOnlyList<string> Packages = [.. Directory.GetDirectories(RepositoryRoot.Combine("src"))
        .Select(folder => Path.GetFileName(folder)!)
        .Where(package => File.Exists(Path.Combine(AppContext.BaseDirectory, package + ".dll")))
        .Order(StringComparer.Ordinal)];

    private static readonly Lazy<(IReadOnlyList<INamedTypeSymbol> Types, Dictionary<string, XElement> Written)> Loaded = new(Load);

    public static IReadOnlyList<INamedTypeSymbol> Types => Loaded.Value.Types;

    /// <summary>The public types of the packages that the solution does not build.</summary>
    public static IReadOnlyList<INamedTypeSymbol> TypesOfSource { get; } = [.. Directory.GetDirectories(RepositoryRoot.Combine("src"))
        .Where(folder => !Packages.Contains(Path.GetFileName(folder)!))
        .Order(StringComparer.Ordinal)
        .SelectMany(FromSource)];

    /// <summary>The members that somebody wrote, in the order of their source; what the compiler adds to records and enumerations is left out.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        member.DeclaredAccessibility == Accessibility.Public
        && member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null }
        && !member.IsImplicitlyDeclared
        && !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute")
        && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true }
        && !IsOfTheHead(member));

    /// <summary>What is written about a symbol; null where nothing is.</summary>
    public static XElement? Documentation(ISymbol symbol) => Loaded.Value.Written.GetValueOrDefault(symbol.GetDocumentationCommentId()!)
        ?? (symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml) : null);

    public static XElement? Documentation(string id) => Loaded.Value.Written.GetValueOrDefault(id);

    /// <summary>The constructor of a record that is written as its head; null where there is none.</summary>
    public static IMethodSymbol? HeadOf(INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaredAccessibility == Accessibility.Public
        && type.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method => method.Parameters.Length == constructor.Parameters.Length
            && method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute")));

    // The properties say the same.
    private static bool IsOfTheHead(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor } && SymbolEqualityComparer.Default.Equals(member, HeadOf(member.ContainingType));

    private static IEnumerable<INamedTypeSymbol> FromSource(string folder)
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.IO; global using System.Threading; global using System.Threading.Tasks;";
        CSharpParseOptions withWords = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Parse);
        string[] sources = [Usings, .. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        var compilation = CSharpCompilation.Create(
            Path.GetFileName(folder), sources.Select(source => CSharpSyntaxTree.ParseText(source, withWords)), References().Values,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return PublicTypesIn(compilation.Assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);
    }

    private static Dictionary<string, PortableExecutableReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .DistinctBy(Path.GetFileName).ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => MetadataReference.CreateFromFile(path));

    private static (IReadOnlyList<INamedTypeSymbol>, Dictionary<string, XElement>) Load()
    {
        Dictionary<string, PortableExecutableReference> references = References();
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

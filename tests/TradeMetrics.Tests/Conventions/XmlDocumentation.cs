using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TradeMetrics.Tests;

/// <summary>The library as a compiler sees it, with the documentation file that the build writes beside it.</summary>
internal static class XmlDocumentation
{
    private static readonly Lazy<(IAssemblySymbol Library, Dictionary<string, XElement> Members)> Loaded = new(Load);

    /// <summary>Public types, and their public members that somebody wrote: those that the compiler adds to records have no place for a comment.</summary>
    public static IEnumerable<ISymbol> PublicSymbols() => PublicTypes()
        .SelectMany(type => (IEnumerable<ISymbol>)[type, .. type.GetMembers().Where(IsWritten)]);

    public static IEnumerable<INamedTypeSymbol> PublicTypes() => TypesIn(Loaded.Value.Library.GlobalNamespace)
        .Where(type => !PublicSurface.IsOfMutationTesting(type.ContainingNamespace.ToDisplayString()));

    /// <summary>What is written about a symbol; null where there is nothing.</summary>
    public static XElement? Of(ISymbol symbol) =>
        Loaded.Value.Members.GetValueOrDefault(symbol.GetDocumentationCommentId()!);

    public static bool IsInherited(XElement documentation) => documentation.Element("inheritdoc") is not null;

    /// <summary>Whether what a reference names has a summary of its own; what lies outside the library is taken to have one.</summary>
    public static bool IsExplained(string id) =>
        !id.Contains(":TradeMetrics", StringComparison.Ordinal)
        || (Loaded.Value.Members.GetValueOrDefault(id) is { } member && Says(member.Element("summary")));

    /// <summary>Whether an element says something. Text may be in references alone, as in "see Parse".</summary>
    public static bool Says(XElement? element) =>
        element is not null && (!string.IsNullOrWhiteSpace(element.Value) || element.Descendants().Any());

    public static string Name(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private static (IAssemblySymbol Library, Dictionary<string, XElement> Members) Load()
    {
        string path = PublicSurface.Library.Location;
        MetadataReference reference = MetadataReference.CreateFromFile(path);
        var compilation = CSharpCompilation.Create("reader", references: [reference, .. SourceScan.PlatformReferences]);
        var library = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        XDocument document = XDocument.Load(Path.ChangeExtension(path, ".xml"));
        return (library, document.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type) yield return type;
            if (member is INamespaceSymbol or { DeclaredAccessibility: Accessibility.Public })
            {
                foreach (INamedTypeSymbol nested in TypesIn(member)) yield return nested;
            }
        }
    }

    private static bool IsWritten(ISymbol member)
    {
        if (member.DeclaredAccessibility != Accessibility.Public || member is INamedTypeSymbol) return false;
        // What a delegate can do is the compiler's.
        if (member.ContainingType is { TypeKind: TypeKind.Delegate }) return false;
        if (member is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }) return false;
        // A constructor without parameters is nearly always the compiler's; one that is written has its comment demanded by the build.
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true }) return false;
        return !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
    }
}

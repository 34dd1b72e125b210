using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TradeMetrics.Tests;

/// <summary>Sources read as a compiler reads them, so that a property that shares its name with a type is not taken for it, and comments and texts are not code.</summary>
internal sealed class SourceScan
{
    // What ImplicitUsings gives to a library project.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<SourceScan> Core = new(() => new(SourceFile.OfCore()));

    private static readonly Lazy<MetadataReference[]> Platform = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("TradeMetrics", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<SyntaxTree, SourceFile> _files;

    public SourceScan(IEnumerable<SourceFile> sources)
    {
        CSharpParseOptions options = new(LanguageVersion.Preview, DocumentationMode.Parse);
        _files = sources.ToDictionary(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path));
        _compilation = CSharpCompilation.Create(
            "sources",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), .. _files.Keys],
            PlatformReferences,
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The sources of the core. Reading them takes a second, so the tests share them.</summary>
    public static SourceScan OfCore => Core.Value;

    /// <summary>The assemblies that the tests run on, without those of the library itself.</summary>
    public static IEnumerable<MetadataReference> PlatformReferences => Platform.Value;

    /// <summary>Names that nothing is known of. A use of what they stand for would be overlooked.</summary>
    public IEnumerable<string> UnknownNames() => _compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Id is "CS0103" or "CS0117" or "CS0234" or "CS0246" or "CS1061")
        // The JSON generator's half of a context is not among the sources, and is made of the same types as ours.
        .Where(diagnostic => !diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).EndsWith("JsonContext' does not contain a definition for 'Default'", StringComparison.Ordinal))
        .Select(diagnostic => diagnostic.ToString());

    /// <summary>Every expression, with the file and line in which it stands and what the compiler knows of it.</summary>
    public IEnumerable<(SourceFile File, int Line, ExpressionSyntax Expression, SemanticModel Model)> Expressions()
    {
        foreach ((SyntaxTree tree, SourceFile file) in _files)
        {
            SemanticModel model = _compilation.GetSemanticModel(tree);
            foreach (ExpressionSyntax expression in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>())
                yield return (file, tree.GetLineSpan(expression.Span).StartLinePosition.Line + 1, expression, model);
        }
    }

    /// <summary>What the files of one folder use of the files of another.</summary>
    public IEnumerable<(SourceFile File, int Line, string Name, string OtherFolder)> UsesAcrossFolders() =>
        (from at in Expressions()
         from symbol in new[] { at.Model.GetSymbolInfo(at.Expression).Symbol, at.Model.GetTypeInfo(at.Expression).Type }
         from folder in FoldersOf(symbol)
         where folder != at.File.Folder
         select (at.File, at.Line, symbol!.Name, folder)).Distinct();

    /// <summary>Types of which the parts lie in more than one folder, so that they belong to none.</summary>
    public IEnumerable<string> TypesInManyFolders() =>
        from type in _compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type)
        let folders = FoldersOf(type).Order(StringComparer.Ordinal).ToArray()
        where folders.Length > 1
        select $"{type.Name}: {string.Join(", ", folders)}";

    private IEnumerable<string> FoldersOf(ISymbol? symbol)
    {
        // The type that was named is what a folder depends on, not the members of it or its parameters.
        ISymbol? type = symbol switch
        {
            null or INamespaceSymbol or ITypeParameterSymbol => null,
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol named => named,
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.ContainingType,
            _ => null,
        };
        return type is null ? [] : type.OriginalDefinition.DeclaringSyntaxReferences
            .Where(reference => _files.ContainsKey(reference.SyntaxTree))
            .Select(reference => _files[reference.SyntaxTree].Folder)
            .Distinct();
    }
}

using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TradeMetrics.Tests;

/// <summary>A few lines of C# from a page, compiled as the top-level statements of a program and run from the root of the repository.</summary>
internal sealed record Snippet(string Page, string Name, string Usings, string Code, IReadOnlyList<string> Promised)
{
    // What a new console project has without asking.
    private const string ImplicitUsings =
        "using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Net.Http; using System.Threading; using System.Threading.Tasks;\n";

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>Compiles and runs it, and returns the lines that it prints.</summary>
    public string[] Run()
    {
        var program = new AssemblyLoadContext(Name, isCollectible: true);
        try
        {
            using MemoryStream compiled = Compile();
            return Printed(program.LoadFromStream(compiled).EntryPoint!);
        }
        finally
        {
            program.Unload();
        }
    }

    private MemoryStream Compile()
    {
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(ImplicitUsings + Usings + Code)],
            References.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        var assembly = new MemoryStream();
        var faults = compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!faults.Any(), $"{Page}, snippet '{Name}':\n{string.Join('\n', faults)}");
        assembly.Position = 0;
        return assembly;
    }

    private static string[] Printed(MethodInfo main)
    {
        TextWriter console = Console.Out;
        CultureInfo culture = CultureInfo.CurrentCulture;
        string folder = Environment.CurrentDirectory;
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(written);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Environment.CurrentDirectory = RepositoryRoot.Folder;
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()], null);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            CultureInfo.CurrentCulture = culture;
            Console.SetOut(console);
        }
        string text = written.ToString();
        return text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
    }
}

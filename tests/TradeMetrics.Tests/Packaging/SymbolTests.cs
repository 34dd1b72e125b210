using System.Reflection.Metadata;

namespace TradeMetrics.Tests;

/// <summary>A debugger steps into the library wherever it runs, because its symbols hold the sources.</summary>
public class SymbolTests
{
    // As the format of portable PDBs names it.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void The_symbols_hold_every_source()
    {
        using FileStream file = File.OpenRead(Path.ChangeExtension(LibraryUnderTest.Assembly.Location, ".pdb"));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(file);
        MetadataReader symbols = provider.GetMetadataReader();
        var embedded = symbols.CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
            .Where(information => symbols.GetGuid(information.Kind) == EmbeddedSource)
            .Select(information => information.Parent)
            .ToHashSet();

        Assert.True(symbols.Documents.Count > LibraryUnderTest.Symbols / 5, "Few sources are found.");
        PublicSurface.AssertNone(
            symbols.Documents.Where(document => !embedded.Contains(document)).Select(document => symbols.GetString(symbols.GetDocument(document).Name)),
            "These sources are not in the symbols:");
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TradeMetrics.Tests;

/// <summary>Text is invariant unless a culture is passed, that of messages too: $"{2.5m}" alone is written as the machine's owner writes it.</summary>
public class CultureOfTextTests
{
    private const string Provider = "IFormatProvider";

    [Fact]
    public void Interpolated_text_says_its_culture_where_that_makes_a_difference() => PublicSurface.AssertNone(
        Violations(SourceScan.OfCore),
        "Use string.Create(CultureInfo.InvariantCulture, …):");

    [Fact]
    public void Every_record_writes_its_own_text() => PublicSurface.AssertNone(
        PublicSurface.Types
            .Where(type => type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, [])
                is { } text && text.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Select(type => type.Name),
        "What the compiler writes for a record prints amounts in the culture at hand:");

    [Theory]
    [InlineData("class A { string F(decimal d) => $\"{d}\"; }")]
    [InlineData("class A { string F(double d) => $\"{d:N2}\"; }")]
    [InlineData("class A { string F(decimal? d) => $\"{d}\"; }")]
    [InlineData("class A { string F(NodaTime.LocalDate d) => $\"{d}\"; }")]
    [InlineData("class A<T> { string F(T t) => $\"{t}\"; }")]
    [InlineData("class A { bool F(Span<char> s, decimal d) => s.TryWrite($\"{d}\", out _); }")]
    public void Text_of_the_culture_at_hand_is_found(string text) => Assert.NotEmpty(Violations(new([new("Text/A.cs", text)])));

    [Theory]
    [InlineData("class A { string F(string s, int i) => $\"{s} {i}\"; }")]
    [InlineData("class A { string F(decimal d) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{d}\"); }")]
    [InlineData("class A { bool F(Span<char> s, decimal d, IFormatProvider? p) => s.TryWrite(p, $\"{d}\", out _); }")]
    [InlineData("class A { string F(NodaTime.LocalDate d) => $\"{d:R}\"; }")]
    [InlineData("struct B : IFormattable { public string ToString(string? f, IFormatProvider? p) => \"\"; } class A { string F(B b) => $\"{b}\"; }")]
    public void Invariant_text_is_none(string text) => Assert.Empty(Violations(new([new("Text/A.cs", text)])));

    private static IEnumerable<string> Violations(SourceScan scan) =>
        from at in scan.Expressions()
        where at.Expression is InterpolatedStringExpressionSyntax
        let text = (InterpolatedStringExpressionSyntax)at.Expression
        where !SaysItsCulture(text, at.Model)
        from hole in text.Contents.OfType<InterpolationSyntax>()
        let type = at.Model.GetTypeInfo(hole.Expression).Type
        where type is not null && DependsOnCulture(type) && !IsRoundTrip(hole, type)
        select $"{at.File.Path}({at.Line}): {hole} is a {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}";

    /// <summary>Whether the text goes to a call that is given a culture too.</summary>
    private static bool SaysItsCulture(InterpolatedStringExpressionSyntax text, SemanticModel model) =>
        text.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && method.Parameters.Any(parameter => parameter.Type.Name == Provider);

    // NodaTime's round-trip pattern is the same in every culture.
    private static bool IsRoundTrip(InterpolationSyntax hole, ITypeSymbol type) =>
        type.ContainingNamespace?.Name == nameof(NodaTime) && hole.FormatClause?.FormatStringToken.ValueText == "R";

    private static bool DependsOnCulture(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) return DependsOnCulture(nullable.TypeArguments[0]);
        // An amount may be a decimal.
        if (type.TypeKind == TypeKind.TypeParameter) return true;
        // Of whole numbers only the minus sign differs; a type of the library is invariant by itself, which its own tests check.
        return type.TypeKind != TypeKind.Enum
            && type.SpecialType is not (>= SpecialType.System_Char and <= SpecialType.System_UInt64)
            && !type.Locations.Any(location => location.IsInSource)
            && type.AllInterfaces.Any(i => i.Name == nameof(IFormattable));
    }
}

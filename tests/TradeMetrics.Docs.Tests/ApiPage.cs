using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace TradeMetrics.Tests;

/// <summary>The whole public surface as one page, made from what a compiler sees and what is written about it.</summary>
internal static partial class ApiPage
{
    public const string Path = "docs/api.md";

    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.CSharpShortErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeDefaultValue)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Render()
    {
        var page = new StringBuilder("# Every public member\n\n");
        page.Append("Made from the code by the tests of the documentation, which also fail when it is out of date. What a type takes over from .NET (equality, order, parsing, formatting) is named behind its heading, and how a record is made. A property is read-only where no `init` is shown.\n");
        foreach (var package in PublicApi.Types.Concat(PublicApi.TypesOfSource).GroupBy(type => (Package: type.ContainingAssembly.Name, Namespace: type.ContainingNamespace.ToDisplayString())))
        {
            page.Append($"\n## `{package.Key.Namespace}`{(package.Key.Package == package.Key.Namespace ? "" : $" (package {package.Key.Package})")}\n");
            foreach (INamedTypeSymbol type in package) Append(page, type);
        }
        return page.ToString();
    }

    private static void Append(StringBuilder page, INamedTypeSymbol type)
    {
        page.Append($"\n### `{Name(type)}`\n\n{Kind(type)}{Making(type)}. {Summary(type)}\n");
        string[] members = [.. PublicApi.MembersOf(type).Where(member => type.TypeKind != TypeKind.Delegate && !IsTakenOver(member))
            .Select(member => $"- `{Text(member)}`: {Summary(member)}\n")];
        if (members.Length > 0) page.Append('\n').AppendJoin("", members);
    }

    private static string Name(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private static string Kind(INamedTypeSymbol type)
    {
        string kind = type switch
        {
            { TypeKind: TypeKind.Enum } => "Enumeration",
            { IsStatic: true } => "Static class",
            { IsRecord: true, TypeKind: TypeKind.Struct } => "Record struct",
            { TypeKind: TypeKind.Struct } => "Struct",
            { IsRecord: true } => "Record",
            { TypeKind: TypeKind.Interface } => "Interface",
            { TypeKind: TypeKind.Delegate } => "Delegate",
            _ => "Class",
        };
        string[] interfaces = [.. type.Interfaces.Where(i => type.TypeKind != TypeKind.Enum).Select(i => i.Name).Distinct().Order(StringComparer.Ordinal)];
        return interfaces.Length == 0 ? kind : $"{kind}: {string.Join(", ", interfaces)}";
    }

    // A constructor without a line of its own: the head of a record, or one without parameters.
    private static string Making(INamedTypeSymbol type) => PublicApi.HeadOf(type) is { } head ? $", made as `{Name(type)}{head.ToDisplayString(Signature)[type.Name.Length..]}`"
        : type is { IsStatic: false, TypeKind: TypeKind.Class } && type.InstanceConstructors.Any(made => made is { DeclaredAccessibility: Accessibility.Public, Parameters.IsEmpty: true }) ? $", made by `new {Name(type)}()`"
        : "";

    private static string Text(ISymbol member) => member is IFieldSymbol { HasConstantValue: true } field && member.ContainingType.TypeKind == TypeKind.Enum
        ? $"{field.Name} = {field.ConstantValue}"
        : $"{(member.IsStatic && !member.ContainingType.IsStatic ? "static " : "")}{member.ToDisplayString(Signature)}{(member is IPropertySymbol { SetMethod.IsInitOnly: true } ? " { get; init; }" : "")}";

    // Inherited words say nothing that the interface does not; operators of equality and order have no words of their own.
    private static bool IsTakenOver(ISymbol member) => PublicApi.Documentation(member) is { } written && written.Element("inheritdoc") is { } inherited
        && (inherited.Attribute("cref") is null || IsOfAnInterface(member));

    private static bool IsOfAnInterface(ISymbol member) => member.ContainingType.AllInterfaces
        .SelectMany(i => i.GetMembers())
        .Any(declared => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(declared), member));

    private static string Summary(ISymbol symbol)
    {
        XElement? written = PublicApi.Documentation(symbol), summary = written?.Element("summary") ?? Inherited(written)?.Element("summary");
        return summary is null ? "" : Space().Replace(string.Concat(summary.Nodes().Select(node => Words(node, symbol as INamedTypeSymbol ?? symbol.ContainingType))), " ").Trim();
    }

    // The words of another overload.
    private static XElement? Inherited(XElement? written) => (string?)written?.Element("inheritdoc")?.Attribute("cref") is { } id ? PublicApi.Documentation(id) : null;

    private static string Words(XNode node, INamedTypeSymbol within) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" or "typeparamref" or "seealso" } reference =>
            $"`{Name((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword") ?? "", within)}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element => string.Concat(element.Nodes().Select(inner => Words(inner, within))),
        _ => "",
    };

    // "M:TradeMetrics.Growth.Between``1(``0,``0)" is Between to a reader of Growth, and Growth.Between to others.
    private static string Name(string id, INamedTypeSymbol within)
    {
        string[] parts = Arity().Replace(id.Split('(')[0].Split(':')[^1], "").Split('.');
        bool isMember = id.Length > 1 && id[1] == ':' && id[0] is not ('T' or '!') && parts.Length > 1;
        string last = parts[^1] == "#ctor" ? parts[^2] : parts[^1];
        return isMember && parts[^1] != "#ctor" && parts[^2] != within.Name ? $"{parts[^2]}.{last}" : last;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}

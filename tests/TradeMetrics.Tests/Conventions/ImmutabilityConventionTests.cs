using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TradeMetrics.Tests;

public class ImmutabilityConventionTests
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly string[] Namespaces =
        ["TradeMetrics", "TradeMetrics.Claims", "TradeMetrics.Indices", "TradeMetrics.Money", "TradeMetrics.Panels", "TradeMetrics.Queries", "TradeMetrics.Sources", "TradeMetrics.Storage"];

    [Fact]
    public void Nothing_public_has_a_setter() => PublicSurface.AssertNone(
        from type in PublicSurface.Types
        from property in type.GetProperties(Declared)
        let setter = property.SetMethod
        where setter is { IsPublic: true } && !(IsInit(setter) && IsRecordOrRow(type))
        select $"{type.Name}.{property.Name}",
        "A value that is to differ is another value (init is for records):");

    [Fact]
    public void Nothing_public_has_a_field_that_can_be_assigned() => PublicSurface.AssertNone(
        from type in PublicSurface.Types
        // A builder is what changes until the thing is made, and is used by one thread at a time.
        where !type.IsEnum && !type.Name.EndsWith("Builder", StringComparison.Ordinal)
        from field in type.GetFields(Declared)
        where !field.IsInitOnly && !field.IsLiteral
        select $"{type.Name}.{field.Name}",
        "An instance is read from many threads:");

    [Fact]
    public void Nothing_public_shows_a_field_but_a_constant() => PublicSurface.AssertNone(
        from type in PublicSurface.Types
        where !type.IsEnum
        from field in type.GetFields(Declared)
        where (field.IsPublic || field.IsFamily) && !field.IsLiteral
        select $"{type.Name}.{field.Name}",
        "A field cannot become a computation later:");

    [Fact]
    public void Nothing_public_returns_a_collection_that_can_be_changed() => PublicSurface.AssertNone(
        from type in PublicSurface.Types
        from member in type.GetMembers(Declared & ~BindingFlags.NonPublic)
        let returned = member switch
        {
            PropertyInfo property => property.PropertyType,
            MethodInfo method => method.ReturnType,
            _ => null,
        }
        where returned is not null && IsMutableCollection(returned)
        select $"{type.Name}.{member.Name} returns {returned.Name}",
        "Return an immutable array, a read-only list or a span:");

    [Fact]
    public void Shared_collections_cannot_be_changed_by_a_cast() => PublicSurface.AssertNone(
        from type in PublicSurface.Types
        where !type.ContainsGenericParameters
        from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        let shared = property.GetValue(null)
        from value in WithParts(shared)
        where value.Part is Array || value.Part is IList { IsReadOnly: false }
        select $"{type.Name}.{property.Name}{value.Path} is a {value.Part.GetType().Name}",
        "One caller could change what every other sees; hand out an ImmutableArray or a ReadOnlyCollection:");

    [Fact]
    public void Every_class_is_sealed_or_static() => PublicSurface.AssertNone(
        PublicSurface.Types.Where(type => type is { IsClass: true, IsSealed: false }).Select(type => type.Name),
        "What is open to inheritance cannot promise to be immutable:");

    [Fact]
    public void Everything_public_is_in_a_namespace_of_the_library() => PublicSurface.AssertNone(
        PublicSurface.Types.Where(type => !Namespaces.Contains(type.Namespace)).Select(type => type.FullName!),
        $"The namespaces are {string.Join(", ", Namespaces)}:");

    [Fact]
    public void Nothing_public_is_nested_in_another_type() => PublicSurface.AssertNone(
        PublicSurface.Types.Where(type => type.IsNested).Select(type => type.FullName!),
        "One public type a file:");

    private static IEnumerable<(string Path, object Part)> WithParts(object? shared)
    {
        if (shared is null) yield break;
        yield return ("", shared);
        if (shared.GetType().Assembly != PublicSurface.Library) yield break;
        foreach (PropertyInfo part in shared.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (typeof(IEnumerable).IsAssignableFrom(part.PropertyType) && part.GetValue(shared) is { } value) yield return ("." + part.Name, value);
        }
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // A record writes the method that prints its members. The rows of queries are filled by providers, so they have init properties too.
    private static bool IsRecordOrRow(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null
        || type.FullName == "TradeMetrics.Queries.TradeFlow" || type.FullName == "TradeMetrics.TradeFlow";

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (type != typeof(string)
            && type.Namespace == "System.Collections.Generic"
            && (type.Name.StartsWith("List`", StringComparison.Ordinal) || type.Name.StartsWith("IList`", StringComparison.Ordinal)
                || type.Name.StartsWith("ICollection`", StringComparison.Ordinal) || type.Name.StartsWith("Dictionary`", StringComparison.Ordinal)
                || type.Name.StartsWith("IDictionary`", StringComparison.Ordinal) || type.Name.StartsWith("HashSet`", StringComparison.Ordinal)
                || type.Name.StartsWith("ISet`", StringComparison.Ordinal)));
}

using System.Reflection;

namespace TradeMetrics.Tests;

/// <summary>What a user of the library can see of it.</summary>
internal static class PublicSurface
{
    public static Assembly Library => LibraryUnderTest.Assembly;

    public static IReadOnlyList<Type> Types { get; } =
        [.. Library.GetExportedTypes().Where(type => !IsOfMutationTesting(type.Namespace)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IEnumerable<Type> Structs => Types.Where(type => type is { IsValueType: true, IsEnum: false });

    /// <summary>Mutation testing adds types of its own to the library. If tests failed on them, every mutant would seem to be found.</summary>
    public static bool IsOfMutationTesting(string? ns) => ns?.StartsWith("Stryker", StringComparison.Ordinal) == true;

    /// <summary>The type itself, or one with decimals for amounts and text for names where it is generic, so that it can be made.</summary>
    public static Type Close(Type type)
    {
        if (!type.IsGenericTypeDefinition) return type;
        return type.MakeGenericType([.. type.GetGenericArguments().Select(argument =>
            argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? typeof(decimal) : typeof(string))]);
    }

    /// <summary>Whether a type implements a generic interface with itself as the argument, as IEquatable of T is by T.</summary>
    public static bool IsItsOwn(Type type, Type openInterface) => type.GetInterfaces()
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == openInterface && i.GetGenericArguments()[0] == SelfOf(type));

    public static bool HasOperator(Type type, string name) =>
        type.GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly, [SelfOf(type), SelfOf(type)])?.ReturnType == typeof(bool);

    public static bool Overrides(Type type, string name, params Type[] parameters) =>
        type.GetMethod(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, parameters) is { IsVirtual: true };

    /// <summary>Fails with every member that breaks the rule and not only with the first.</summary>
    public static void AssertNone(IEnumerable<string> violations, string rule)
    {
        string[] found = [.. violations];
        Assert.True(found.Length == 0, $"{rule}{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }

    private static Type SelfOf(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(type.GetGenericArguments()) : type;
}

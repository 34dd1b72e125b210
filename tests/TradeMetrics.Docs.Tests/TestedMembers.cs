using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TradeMetrics.Tests;

/// <summary>The members of the library that the compiled tests call, read from the metadata of their assemblies.</summary>
internal static class TestedMembers
{
    /// <summary>Each as "Namespace.Type.Member(parameters)", where a parameter is the name of its type without arguments; the parameters of a type or method are "!".</summary>
    public static HashSet<string> Find()
    {
        var found = new HashSet<string>();
        foreach (string assembly in Assemblies())
        {
            using var file = new PEReader(File.OpenRead(assembly));
            MetadataReader metadata = file.GetMetadataReader();
            foreach (MemberReferenceHandle handle in metadata.MemberReferences) Add(found, metadata, metadata.GetMemberReference(handle));
        }
        return found;
    }

    // The tests of this configuration; those of another may be older.
    private static IEnumerable<string> Assemblies()
    {
        string output = AppContext.BaseDirectory[(AppContext.BaseDirectory.IndexOf("bin", RepositoryRoot.Folder.Length, StringComparison.Ordinal))..];
        return Directory.GetDirectories(RepositoryRoot.Combine("tests"))
            .Select(folder => Path.Combine(folder, output, Path.GetFileName(folder) + ".dll"))
            .Where(File.Exists);
    }

    private static void Add(HashSet<string> found, MetadataReader metadata, MemberReference member)
    {
        string? type = member.Parent.Kind switch
        {
            HandleKind.TypeReference => NameProvider.Instance.GetTypeFromReference(metadata, (TypeReferenceHandle)member.Parent, 0),
            HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)member.Parent).DecodeSignature(NameProvider.Instance, null),
            _ => null,
        };
        if (type is null || !type.StartsWith("TradeMetrics", StringComparison.Ordinal)) return;
        string parameters = member.GetKind() == MemberReferenceKind.Method
            ? string.Join(',', member.DecodeMethodSignature(NameProvider.Instance, null).ParameterTypes)
            : "";
        found.Add($"{type}.{metadata.GetString(member.Name)}({parameters})");
    }

    /// <summary>Decodes a signature to the name of its outermost type, without its arguments.</summary>
    private sealed class NameProvider : ISignatureTypeProvider<string, object?>
    {
        public static readonly NameProvider Instance = new();

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            TypeReference type = reader.GetTypeReference(handle);
            string name = reader.GetString(type.Name);
            return type.ResolutionScope.Kind == HandleKind.TypeReference
                ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, 0)}.{name}"
                : $"{reader.GetString(type.Namespace)}.{name}";
        }

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => "";
        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType;
        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
        public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[,]";
        public string GetByReferenceType(string elementType) => elementType + "&";
        public string GetFunctionPointerType(MethodSignature<string> signature) => "";
        public string GetGenericMethodParameter(object? genericContext, int index) => "!";
        public string GetGenericTypeParameter(object? genericContext, int index) => "!";
        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;
        public string GetPinnedType(string elementType) => "";
        public string GetPointerType(string elementType) => "";
        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";
        public string GetSZArrayType(string elementType) => elementType + "[]";
    }
}

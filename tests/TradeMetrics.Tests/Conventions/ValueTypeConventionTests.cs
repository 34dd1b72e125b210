using System.Runtime.CompilerServices;

namespace TradeMetrics.Tests;

public class ValueTypeConventionTests
{
    [Fact]
    public void The_library_has_public_types_of_each_kind_that_is_checked()
    {
        // The other tests would pass over an empty list.
        Assert.NotEmpty(PublicSurface.Structs);
        Assert.Contains(PublicSurface.Types, type => type.IsEnum);
        Assert.Contains(PublicSurface.Types, type => PublicSurface.IsItsOwn(type, typeof(IComparable<>)));
        Assert.Contains(PublicSurface.Structs, type => type.IsGenericTypeDefinition && PublicSurface.IsItsOwn(type, typeof(IEquatable<>)));
    }

    [Fact]
    public void Every_struct_is_equatable_with_itself() => PublicSurface.AssertNone(
        PublicSurface.Structs.Where(type => !PublicSurface.IsItsOwn(type, typeof(IEquatable<>))).Select(type => type.Name),
        "Without IEquatable a struct is compared by boxing it:");

    [Fact]
    public void Every_equatable_type_has_equality_operators_and_overrides() => PublicSurface.AssertNone(
        from type in PublicSurface.Types
        where PublicSurface.IsItsOwn(type, typeof(IEquatable<>))
        from lacking in new[]
        {
            PublicSurface.HasOperator(type, "op_Equality") ? null : "==",
            PublicSurface.HasOperator(type, "op_Inequality") ? null : "!=",
            PublicSurface.Overrides(type, nameof(Equals), typeof(object)) ? null : "Equals(object)",
            PublicSurface.Overrides(type, nameof(GetHashCode)) ? null : "GetHashCode()",
        }
        where lacking is not null
        select $"{type.Name} lacks {lacking}",
        "Equality must mean the same however it is asked for:");

    [Fact]
    public void Every_type_with_an_equality_operator_or_override_is_equatable() => PublicSurface.AssertNone(
        PublicSurface.Types
            .Where(type => PublicSurface.HasOperator(type, "op_Equality") || (!type.IsEnum && PublicSurface.Overrides(type, nameof(Equals), typeof(object))))
            .Where(type => !PublicSurface.IsItsOwn(type, typeof(IEquatable<>)))
            .Select(type => type.Name),
        "These compare by value but do not say so:");

    [Fact]
    public void Every_comparable_type_has_the_operators_of_order() => PublicSurface.AssertNone(
        from type in PublicSurface.Types
        where PublicSurface.IsItsOwn(type, typeof(IComparable<>))
        from name in new[] { "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual" }
        where !PublicSurface.HasOperator(type, name)
        select $"{type.Name} lacks {name}",
        "What can be sorted can be compared in an expression:");

    [Fact]
    public void Every_comparable_type_is_equatable_and_comparable_as_an_object() => PublicSurface.AssertNone(
        PublicSurface.Types
            .Where(type => PublicSurface.IsItsOwn(type, typeof(IComparable<>)))
            .Where(type => !PublicSurface.IsItsOwn(type, typeof(IEquatable<>)) || !typeof(IComparable).IsAssignableFrom(type))
            .Select(type => type.Name),
        "An order without equality, or one that older collections cannot use:");

    [Fact]
    public void Every_struct_is_read_only() => PublicSurface.AssertNone(
        PublicSurface.Structs.Where(type => !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false)).Select(type => type.Name),
        "A struct that changes is changed in a copy:");

    [Fact]
    public void Default_of_every_struct_compares_and_prints()
    {
        foreach (Type type in PublicSurface.Structs.Select(PublicSurface.Close))
        {
            object first = Activator.CreateInstance(type)!, second = RuntimeHelpers.GetUninitializedObject(type);
            Assert.True(first.Equals(second) && first.GetHashCode() == second.GetHashCode(), $"The default of {type} is not equal to itself.");
            Assert.False(first.Equals(new object()) || first.Equals(null), $"The default of {type} is equal to something else.");
            Assert.False(string.IsNullOrWhiteSpace(first.ToString()), $"The default of {type} prints as nothing.");
        }
    }

    [Fact]
    public void Every_enumeration_has_a_member_of_value_zero() => PublicSurface.AssertNone(
        PublicSurface.Types.Where(type => type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0))).Select(type => type.Name),
        "The default of these enumerations has no name:");
}

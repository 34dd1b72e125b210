using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace TradeMetrics.Tests;

/// <summary>One call of something public, with arguments, and what came of it as text.</summary>
internal sealed class Call(MethodBase method, object? target, object?[] arguments, string? text)
{
    private const int Items = 12;

    /// <summary>Every public constructor, method and property that can be called with what there is.</summary>
    public static IEnumerable<Call> AllOf(Specimens specimens)
    {
        foreach (Type type in PublicSurface.Types.Where(type => !type.IsEnum && Specimens.StaysAsItIs(type)))
        {
            foreach (Call call in Static(PublicSurface.Close(type), specimens)) yield return call;
        }
        foreach ((Type type, IReadOnlyList<object> values) in specimens.All.Where(found => found.Type.Assembly == LibraryUnderTest.Assembly && Specimens.StaysAsItIs(found.Type)))
        {
            foreach (object value in values)
            {
                foreach (MethodInfo member in type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(member => IsWorthCalling(member)).OrderBy(member => member.ToString(), StringComparer.Ordinal))
                {
                    foreach (Call call in WithArguments(member, value, specimens)) yield return call;
                }
            }
        }
    }

    /// <summary>What is returned, or null where it throws.</summary>
    public object? ResultOrNull()
    {
        try
        {
            return Invoke((object?[])arguments.Clone());
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    /// <summary>The call and its result, or its exception, in one line.</summary>
    public string Transcribe()
    {
        var given = (object?[])arguments.Clone();
        string result;
        try
        {
            object? returned = Invoke(given);
            result = Show(returned, 0) + string.Concat(method.GetParameters().Where(p => p.IsOut).Select(p => $"; {p.Name} = {Show(given[p.Position], 0)}"));
        }
        catch (TargetInvocationException e) when (e.InnerException is { } thrown)
        {
            result = $"throws {thrown.GetType().Name}: {Ours(thrown.Message)}";
        }
        return $"{method.DeclaringType!.Name}.{method.Name}({text}) → {result}";
    }

    /// <summary>A value as invariant text; what belongs to the library is left to write itself.</summary>
    public static string Show(object? value, int depth)
    {
        if (value is null) return "null";
        if (value is string text) return text;
        if (value.GetType().Assembly == LibraryUnderTest.Assembly && value is not IEnumerable) return value.ToString() ?? "";
        if (value is bool or char) return value.ToString()!;
        if (value is IFormattable number) return number.ToString(null, CultureInfo.InvariantCulture);
        if (value is ITuple tuple) return $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Show(tuple[i], depth + 1)))})";
        if (value is IEnumerable items && depth < 3)
        {
            var shown = new StringBuilder("[");
            try
            {
                foreach (object? item in items.Cast<object?>().Take(Items)) shown.Append(Show(item, depth + 1)).Append("; ");
            }
            catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException)
            {
                shown.Append(Ours(e.Message));
            }
            return shown.Append(']').ToString();
        }
        Type type = value.GetType();
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? $"{Show(type.GetProperty("Key")!.GetValue(value), depth + 1)} = {Show(type.GetProperty("Value")!.GetValue(value), depth + 1)}"
            : type.Name;
    }

    // .NET itself writes the actual value in the culture at hand.
    private static string Ours(string message) =>
        string.Join(' ', message.Split('\n', StringSplitOptions.TrimEntries).Where(line => !line.StartsWith("Actual value was", StringComparison.Ordinal)));

    private static IEnumerable<Call> Static(Type type, Specimens specimens)
    {
        IEnumerable<MethodBase> members = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        if (!type.IsAbstract) members = members.Concat(type.GetConstructors());
        return members.OrderBy(member => member.ToString(), StringComparer.Ordinal).SelectMany(member => WithArguments(member, null, specimens));
    }

    // What every object has says nothing of ours, but for its text; and what is set in an initializer is not to be set later.
    private static bool IsWorthCalling(MethodInfo member) =>
        member.Name is not (nameof(GetType) or nameof(GetHashCode) or "<Clone>$") && !member.Name.StartsWith("set_", StringComparison.Ordinal) && member.DeclaringType != typeof(object);

    private static IEnumerable<Call> WithArguments(MethodBase member, object? target, Specimens specimens)
    {
        if (member is MethodInfo { IsGenericMethodDefinition: true } open)
        {
            if (Closed(open) is not { } closed) yield break;
            member = closed;
        }
        if (member is MethodInfo { ReturnType.IsByRefLike: true }) yield break;
        ParameterInfo[] parameters = member.GetParameters();
        var values = new object?[parameters.Length];
        foreach (ParameterInfo parameter in parameters)
        {
            Type type = parameter.ParameterType;
            if (parameter.IsOut || type == typeof(string)) continue;
            if (type.IsByRefLike || type.IsByRef || type.IsPointer || typeof(Delegate).IsAssignableFrom(type)) yield break;
            values[parameter.Position] = specimens.For(type, out bool found);
            if (!found) yield break;
        }
        bool takesText = parameters.Any(parameter => parameter.ParameterType == typeof(string));
        foreach (string? text in takesText ? Specimens.Texts : (string?[])[null])
        {
            var given = (object?[])values.Clone();
            foreach (ParameterInfo parameter in parameters.Where(parameter => parameter.ParameterType == typeof(string))) given[parameter.Position] = text;
            yield return new(member, target, given, text);
        }
    }

    private static MethodInfo? Closed(MethodInfo open)
    {
        try
        {
            return open.MakeGenericMethod([.. open.GetGenericArguments().Select(argument =>
                argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? typeof(decimal) : typeof(string))]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private object? Invoke(object?[] given) =>
        method is ConstructorInfo constructor ? constructor.Invoke(given) : method.Invoke(target, given);
}

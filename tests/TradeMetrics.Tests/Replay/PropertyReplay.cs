using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.FSharp.Core;

namespace TradeMetrics.Tests;

/// <summary>A property that once failed, and FsCheck's numbers that lead back to the arguments it failed for.</summary>
/// <param name="Type">The full name of the class of the property.</param>
/// <param name="Method">The name of the property.</param>
/// <param name="Replay">What FsCheck prints after "Replay directly at failing step with": (seed,gamma,size).</param>
/// <param name="Found">What was wrong, in a few words and with the date.</param>
internal sealed partial record PropertyReplay(string Type, string Method, string Replay, string Found)
{
    public static IReadOnlyList<PropertyReplay> Parse(string json) =>
        JsonSerializer.Deserialize<PropertyReplay[]>(json, Json) ?? throw new FormatException("The file of replays holds null; it is an array, empty where there are none.");

    // A slip in a name would otherwise leave an entry that checks nothing.
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNameCaseInsensitive = true,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Runs the property from the recorded step on, with the generators and sizes that its attributes name.</summary>
    /// <exception cref="FormatException">The entry names no property, or no replay.</exception>
    public void Run()
    {
        Type type = typeof(PropertyReplay).Assembly.GetType(Type)
            ?? throw new FormatException($"The replay of {Type}.{Method} names no class of these tests; was it renamed?");
        MethodInfo method = type.GetMethod(Method, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static) is { } found
            && found.IsDefined(typeof(FsCheck.Xunit.PropertyAttribute), inherit: false)
            ? found
            : throw new FormatException($"The replay of {Type}.{Method} names no property of that class; was it renamed?");

        object? instance = method.IsStatic ? null : Activator.CreateInstance(type);
        try
        {
            Check.Method(Configure(type, method), method, instance is null ? FSharpOption<object>.None : FSharpOption<object>.Some(instance));
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw new InvalidOperationException($"{Type}.{Method} fails again ({Found}). {inner.Message}", inner);
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }

    public override string ToString() => $"{Type}.{Method} {Replay}";

    private Config Configure(Type type, MethodInfo method)
    {
        Match numbers = ReplayPattern().Match(Replay);
        if (!numbers.Success) throw new FormatException($"The replay of {Type}.{Method} is '{Replay}'; write what FsCheck printed, (seed,gamma,size).");
        Config config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithReplay(
            ulong.Parse(numbers.Groups[1].ValueSpan, CultureInfo.InvariantCulture),
            ulong.Parse(numbers.Groups[2].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(numbers.Groups[3].ValueSpan, CultureInfo.InvariantCulture));

        // From the outermost class inwards, so that what is said nearest to the property holds. Generators add up.
        var arbitrary = new List<Type>();
        foreach (CustomAttributeNamedArgument setting in SettingsOf(type).Concat(SettingsOf(method)))
        {
            object? value = setting.TypedValue.Value;
            config = setting.MemberName switch
            {
                nameof(PropertyAttribute.MaxTest) => config.WithMaxTest((int)value!),
                nameof(PropertyAttribute.MaxRejected) => config.WithMaxRejected((int)value!),
                nameof(PropertyAttribute.StartSize) => config.WithStartSize((int)value!),
                nameof(PropertyAttribute.EndSize) => config.WithEndSize((int)value!),
                _ => config,
            };
            if (setting.MemberName == nameof(PropertyAttribute.Arbitrary))
                arbitrary.InsertRange(0, ((IEnumerable<CustomAttributeTypedArgument>)value!).Select(argument => (Type)argument.Value!));
        }
        return config.WithArbitrary(arbitrary);
    }

    /// <summary>What the attributes set. The attributes themselves do not tell what was set from what they start with.</summary>
    private static IEnumerable<CustomAttributeNamedArgument> SettingsOf(MemberInfo member) =>
        (member.DeclaringType is { } outer && member is Type ? SettingsOf(outer) : []).Concat(
            member.GetCustomAttributesData()
                .Where(attribute => typeof(FsCheck.Xunit.PropertyAttribute).IsAssignableFrom(attribute.AttributeType))
                .SelectMany(attribute => attribute.NamedArguments));

    [GeneratedRegex(@"^\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex ReplayPattern();
}

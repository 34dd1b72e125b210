using System.Globalization;

namespace TradeMetrics.Tests;

/// <summary>A property that is tried with more cases where <c>TRADEMETRICS_PROPERTY_CASES</c> says how many, as a nightly run does.</summary>
/// <remarks>It takes the place of FsCheck's own in this namespace. A property that asks for fewer than the usual hundred cases, because each is slow, gets as many times more.</remarks>
[AttributeUsage(AttributeTargets.Method)]
#pragma warning disable xUnit3003 // FsCheck's own attribute takes no source information to pass on.
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
#pragma warning restore xUnit3003
{
    private const string Variable = "TRADEMETRICS_PROPERTY_CASES";
    private const int Usual = 100;

    internal static int? Asked { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text
        ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int cases) && cases > 0
            ? cases
            : throw new FormatException($"{Variable} is '{text}'; give the number of cases, such as 10000.")
        : null;

    public PropertyAttribute() => MaxTest = Usual;

    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = Cases(value, Asked);
    }

    internal static int Cases(int stated, int? asked) =>
        asked is not { } cases ? stated
        : stated < Usual ? (int)Math.Min(int.MaxValue, (long)stated * cases / Usual)
        : Math.Max(stated, cases);
}

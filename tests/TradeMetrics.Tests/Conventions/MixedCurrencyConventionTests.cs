namespace TradeMetrics.Tests;

/// <summary>What takes amounts of a type of the caller's is tried with two currencies by the tests of the package on NodaMoney, which are not built where NodaMoney is not to be had.</summary>
public class MixedCurrencyConventionTests
{
    // These take one amount alone.
    private static readonly string[] Harmless = ["GrowthRate.ApplyTo", "RunRates.PerMonth"];

    [Fact]
    public void Every_method_that_takes_amounts_is_tried_with_two_currencies()
    {
        string tests = File.ReadAllText(RepositoryRoot.Combine("tests/TradeMetrics.NodaMoney.Tests/MixedCurrencyTests.cs"));
        string[] found = [.. from type in typeof(Growth).Assembly.GetExportedTypes()
                             where type.Namespace == "TradeMetrics"
                             from method in type.GetMethods()
                             where method.DeclaringType == type && !method.IsSpecialName
                             where method.GetParameters().Any(parameter => Mentions(parameter.ParameterType))
                             where method.Name is not (nameof(Equals) or "Deconstruct" or "TryGetValue")
                             select $"{type.Name.Split('`')[0]}.{method.Name}"];
        Assert.Empty(Harmless.Except(found));
        Assert.Empty(found.Except(Harmless).Where(method => !IsTried(method.Split('.')[1])).Distinct());

        bool IsTried(string name) => tests.Split('\n').Any(line => line.Contains("AreRefused", StringComparison.Ordinal)
            && (line.Contains($".{name}(", StringComparison.Ordinal) || line.Contains($".{name}<", StringComparison.Ordinal)));
    }

    private static bool Mentions(Type type) =>
        type is { IsGenericParameter: true, Name: "TAmount" } || (type.IsGenericType && type.GetGenericArguments().Any(Mentions)) || (type.HasElementType && Mentions(type.GetElementType()!));
}

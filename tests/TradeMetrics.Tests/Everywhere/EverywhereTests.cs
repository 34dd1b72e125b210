using System.Globalization;
using System.Reflection;

namespace TradeMetrics.Tests;

/// <summary>Everything public that can be called is called, in five other cultures and from many threads, and must give what it gives alone and in the invariant culture.</summary>
public class EverywhereTests
{
    private const int Threads = 8;
    private const int Rounds = 12;

    private static readonly Lazy<Specimens> Found = new(() => Culture("", Specimens.Collect));
    private static readonly Lazy<string[]> Expected = new(() => Culture("", Transcribe));

    public static TheoryData<string> Cultures => ["tr-TR", "ar-SA", "fa-IR", "de-DE", "hi-IN"];

    public static TheoryData<int> Makers => [.. Enumerable.Range(0, Specimens.Makers.Count)];

    [Fact]
    public void Of_everything_that_writes_itself_there_is_an_instance()
    {
        var types = Found.Value.All.Select(found => found.Type.IsGenericType ? found.Type.GetGenericTypeDefinition() : found.Type).ToHashSet();

        PublicSurface.AssertNone(
            PublicSurface.Types
                .Where(type => type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, []) is not null)
                .Where(type => !types.Contains(type))
                .Select(type => type.Name),
            "Give Specimens a maker of:");
        Assert.True(Expected.Value.Length > 3000, $"Only {Expected.Value.Length} calls were found.");
        Assert.True(Expected.Value.Count(line => line.Contains("→ throws", StringComparison.Ordinal)) > 300, "Few calls throw, so the texts of errors are hardly seen.");
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_and_figures_are_those_of_the_invariant_culture(string culture) =>
        AssertSame(Expected.Value, Culture(culture, Transcribe));

    [Fact]
    public void Many_threads_read_the_same_instances_as_one_does()
    {
        string[] expected = Expected.Value;
        string[][] read = AtOnce(Threads, () => Culture("", Transcribe));
        Assert.All(read, lines => AssertSame(expected, lines));
    }

    [Theory]
    [MemberData(nameof(Makers))]
    public void What_was_just_made_may_be_read_first_by_many(int maker)
    {
        string expected = Read(Specimens.Makers[maker]());
        for (int round = 0; round < Rounds; round++)
        {
            object made = Specimens.Makers[maker]();
            Assert.All(AtOnce(Threads, () => Read(made)), text => Assert.Equal(expected, text));
        }
    }

    private static string[] Transcribe() => [.. Call.AllOf(Found.Value).Select(call => call.Transcribe())];

    private static string Read(object value) => Call.Show(value, 0) + string.Concat(
        value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => $"; {property.Name} = {Safe(property, value)}"));

    private static string Safe(PropertyInfo property, object value)
    {
        try
        {
            return Call.Show(property.GetValue(value), 0);
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException!.Message;
        }
    }

    private static T Culture<T>(string name, Func<T> read)
    {
        (CultureInfo before, CultureInfo beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        try
        {
            return read();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    private static T[] AtOnce<T>(int threads, Func<T> read)
    {
        using var start = new Barrier(threads);
        var results = new T[threads];
        Exception? failed = null;
        Thread[] all = [.. Enumerable.Range(0, threads).Select(i => new Thread(() =>
        {
            try
            {
                start.SignalAndWait();
                results[i] = read();
            }
#pragma warning disable CA1031 // A thread must not end the program; what it threw is thrown below.
            catch (Exception e)
            {
                failed = e;
            }
#pragma warning restore CA1031
        }))];
        foreach (Thread thread in all) thread.Start();
        foreach (Thread thread in all) thread.Join();
        return failed is null ? results : throw new InvalidOperationException($"A thread failed: {failed.Message}", failed);
    }

    private static void AssertSame(string[] expected, string[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        PublicSurface.AssertNone(
            expected.Zip(found).Where(lines => lines.First != lines.Second).Take(40).Select(lines => $"expected: {lines.First}{Environment.NewLine}   found: {lines.Second}"),
            "These differ:");
    }
}

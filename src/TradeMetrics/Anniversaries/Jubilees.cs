using System.Collections.Frozen;

namespace TradeMetrics;

/// <summary>Which anniversaries are jubilees, and what they are called.</summary>
/// <remarks>
/// Customs differ: <see cref="Default"/> calls the sixtieth diamond, and Pakistan kept its seventy-fifth as diamond, which is
/// <c>Jubilees.Default.With(75, "diamond")</c>. A table is immutable.
/// </remarks>
public sealed class Jubilees
{
    private readonly FrozenDictionary<int, string> _names;

    private Jubilees(IEnumerable<KeyValuePair<int, string>> names) => _names = names.ToFrozenDictionary();

    /// <summary>Gets the usual table: 25 silver, 40 ruby, 50 golden, 60 diamond, 70 platinum, 100 centenary.</summary>
    public static Jubilees Default { get; } = new(new Dictionary<int, string>
    {
        [25] = "silver",
        [40] = "ruby",
        [50] = "golden",
        [60] = "diamond",
        [70] = "platinum",
        [100] = "centenary",
    });

    /// <summary>Gets a table without any jubilee, to be filled.</summary>
    public static Jubilees None { get; } = new([]);

    /// <summary>Gets the numbers of the anniversaries that are jubilees, in order.</summary>
    public IReadOnlyList<int> Numbers => [.. _names.Keys.Order()];

    /// <summary>Returns a table with one jubilee more, or with another name for one.</summary>
    /// <param name="number">Which anniversary it is, 1 or more.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public Jubilees With(int number, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(_names.Where(j => j.Key != number).Append(new(number, name)));
    }

    /// <summary>Returns what an anniversary is called.</summary>
    /// <param name="number">Which anniversary it is.</param>
    /// <returns>The name; null where the anniversary is no jubilee.</returns>
    public string? NameOf(int number) => _names.GetValueOrDefault(number);
}

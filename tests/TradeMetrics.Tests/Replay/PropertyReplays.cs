namespace TradeMetrics.Tests;

/// <summary>Every case in which a property ever failed is tried again in every run.</summary>
public class PropertyReplays
{
    private static readonly string SeedFile = RepositoryRoot.Combine("seeds", "property-replays.json");

    [Fact]
    public void Every_recorded_failure_stays_mended()
    {
        foreach (PropertyReplay replay in PropertyReplay.Parse(File.ReadAllText(SeedFile))) replay.Run();
    }

    [Fact]
    public void No_failure_is_recorded_twice()
    {
        IReadOnlyList<PropertyReplay> replays = PropertyReplay.Parse(File.ReadAllText(SeedFile));
        Assert.Equal(replays.Count, replays.Select(replay => replay.ToString()).Distinct().Count());
    }
}

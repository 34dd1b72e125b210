using FsCheck.Xunit;

namespace TradeMetrics.Tests;

public class PropertyCasesTests
{
    private static int _cases;

    [Theory]
    [InlineData(100, null, 100)]
    [InlineData(12, null, 12)]
    [InlineData(100, 10_000, 10_000)]
    [InlineData(500, 10_000, 10_000)]
    [InlineData(20_000, 10_000, 20_000)]
    [InlineData(12, 10_000, 1_200)]
    public void A_nightly_run_tries_at_least_what_it_asks_for(int stated, int? asked, int cases) =>
        Assert.Equal(cases, PropertyAttribute.Cases(stated, asked));

    [Fact]
    public void A_property_here_is_one_of_FsCheck_that_hears_of_it()
    {
        Assert.True(typeof(FsCheck.Xunit.PropertyAttribute).IsAssignableFrom(typeof(PropertyAttribute)));
        Assert.Equal(PropertyAttribute.Cases(300, PropertyAttribute.Asked), new PropertyAttribute { MaxTest = 300 }.MaxTest);
        Assert.Equal(PropertyAttribute.Cases(100, PropertyAttribute.Asked), ((FsCheck.Xunit.PropertyAttribute)new PropertyAttribute()).MaxTest);
    }

    [Property(MaxTest = 150)]
    public bool No_property_is_tried_more_often_than_it_says(int any)
    {
        _ = any;
        return Interlocked.Increment(ref _cases) <= PropertyAttribute.Cases(150, PropertyAttribute.Asked);
    }
}

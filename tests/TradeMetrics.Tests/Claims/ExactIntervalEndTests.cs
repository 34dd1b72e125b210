using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class ExactIntervalEndTests
{
    [Theory]
    [InlineData(false, false, "0 1 1 1 0")]
    [InlineData(true, false, "0 0 1 1 0")]
    [InlineData(false, true, "0 1 1 0 0")]
    [InlineData(true, true, "0 0 1 0 0")]
    public void Each_end_is_in_it_or_not(bool lowIsOpen, bool highIsOpen, string contained)
    {
        var interval = new ExactInterval(1, 3, lowIsOpen, highIsOpen);
        Assert.Equal(contained, string.Join(' ', Enumerable.Range(0, 5).Select(i => interval.Contains(i) ? 1 : 0)));
    }

    [Theory]
    [InlineData(true, false, "No number lies between 1 (open) and 1.")]
    [InlineData(false, true, "No number lies between 1 and 1 (open).")]
    [InlineData(true, true, "No number lies between 1 (open) and 1 (open).")]
    public void An_empty_interval_is_refused_with_its_ends(bool lowIsOpen, bool highIsOpen, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new ExactInterval(1, 1, lowIsOpen, highIsOpen)).Message);
}

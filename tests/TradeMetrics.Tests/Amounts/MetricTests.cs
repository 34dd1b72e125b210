namespace TradeMetrics.Tests;

public class MetricTests
{
    public static TheoryData<UndefinedReason> Reasons => new(Enum.GetValues<UndefinedReason>());

    [Fact]
    public void Default_is_missing()
    {
        Metric<decimal> metric = default;

        Assert.False(metric.IsDefined);
        Assert.Equal(UndefinedReason.Missing, metric.Reason);
        Assert.Null(metric.ValueOrNull);
        Assert.Equal(Metric<decimal>.Undefined(UndefinedReason.Missing), metric);
    }

    [Fact]
    public void A_defined_metric_has_a_value_and_no_reason()
    {
        Metric<decimal> metric = 12.5m;

        Assert.True(metric.IsDefined);
        Assert.Equal(12.5m, metric.Value);
        Assert.Equal(12.5m, metric.ValueOrNull);
        Assert.Null(metric.Reason);
        Assert.True(metric.TryGetValue(out decimal value));
        Assert.Equal(12.5m, value);
        Assert.Equal(metric, Metric.Of(12.5m));
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void An_undefined_metric_keeps_its_reason_and_its_value_throws_saying_it(UndefinedReason reason)
    {
        Metric<decimal> metric = reason;

        Assert.False(metric.IsDefined);
        Assert.Equal(reason, metric.Reason);
        Assert.Null(metric.ValueOrNull);
        Assert.False(metric.TryGetValue(out decimal value));
        Assert.Equal(0m, value);
        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => metric.Value);
        Assert.Contains(reason.InWords(), refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(12)]
    [InlineData(255)]
    [InlineData(256)]
    public void A_number_that_names_no_reason_is_refused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Metric<decimal>.Undefined((UndefinedReason)number));

    [Fact]
    public void Select_converts_the_value_or_keeps_the_reason()
    {
        Assert.Equal(6, Metric.Of(3m).Select(v => (int)v * 2).Value);
        Assert.Equal(UndefinedReason.NoTrade, Metric<decimal>.Undefined(UndefinedReason.NoTrade).Select(v => (int)v).Reason);
    }

    [Fact]
    public void SelectMany_takes_the_other_metric_or_keeps_the_reason()
    {
        Assert.Equal(6, Metric.Of(3m).SelectMany(v => Metric.Of((int)v * 2)).Value);
        Assert.Equal(UndefinedReason.NewTrade, Metric.Of(3m).SelectMany(_ => Metric<int>.Undefined(UndefinedReason.NewTrade)).Reason);
        Assert.Equal(UndefinedReason.NoTrade, Metric<decimal>.Undefined(UndefinedReason.NoTrade).SelectMany(v => Metric.Of((int)v)).Reason);
    }

    [Fact]
    public void A_query_reads_as_written()
    {
        Metric<decimal> exports = 30m, imports = 20m;
        Metric<decimal> hidden = UndefinedReason.Confidential, absent = UndefinedReason.Missing;

        Assert.Equal(50m, (from x in exports from m in imports select x + m).Value);
        Assert.Equal(UndefinedReason.Confidential, (from x in exports from m in hidden select x + m).Reason);
        Assert.Equal(UndefinedReason.Missing, (from x in absent from m in imports select x + m).Reason);
        Assert.Equal(UndefinedReason.Confidential, (from x in hidden from m in absent select x + m).Reason);
        Assert.Equal(UndefinedReason.Missing, (from x in absent from m in hidden select x + m).Reason);
    }

    [Fact]
    public void The_other_metric_is_not_asked_for_where_the_first_is_undefined()
    {
        bool asked = false;

        _ = from x in Metric<decimal>.Undefined(UndefinedReason.Missing)
            from m in Other()
            select x + m;

        Assert.False(asked);

        Metric<decimal> Other()
        {
            asked = true;
            return 1m;
        }
    }

    [Fact]
    public void A_selector_is_required_even_where_there_is_no_value()
    {
        Metric<decimal> missing = default;

        Assert.Throws<ArgumentNullException>(() => missing.Select<int>(null!));
        Assert.Throws<ArgumentNullException>(() => missing.SelectMany<int>(null!));
        Assert.Throws<ArgumentNullException>(() => missing.SelectMany<int, int>(null!, (_, other) => other));
        Assert.Throws<ArgumentNullException>(() => missing.SelectMany<int, int>(_ => 1, null!));
    }

    [Fact]
    public void Equality_is_of_value_or_reason()
    {
        Metric<decimal> one = 1.0m;
        Metric<decimal> zero = 0m;
        Metric<decimal> missing = UndefinedReason.Missing;
        Metric<decimal> noTrade = UndefinedReason.NoTrade;

        Assert.True(one == 1.00m);
        Assert.False(one != 1.00m);
        Assert.Equal(one.GetHashCode(), Metric.Of(1.00m).GetHashCode());
        Assert.True(one != zero);
        Assert.False(one == zero);
        Assert.False(zero == missing);
        Assert.False(missing == noTrade);
        Assert.True(missing != noTrade);
        Assert.True(noTrade == UndefinedReason.NoTrade);
        Assert.True(one.Equals((object)Metric.Of(1m)));
        Assert.False(one.Equals((object)1m));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Reasons_and_small_values_hash_apart()
    {
        int[] hashes = [.. Enum.GetValues<UndefinedReason>().Select(r => Metric<int>.Undefined(r).GetHashCode()), .. Enumerable.Range(0, 12).Select(i => Metric.Of(i).GetHashCode())];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }
}

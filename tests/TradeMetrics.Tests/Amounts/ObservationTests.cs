namespace TradeMetrics.Tests;

public class ObservationTests
{
    private static readonly TradePeriod May = TradePeriod.Month(2023, 5);

    public static TheoryData<string> Cultures => new(EconomyCultures.Names);

    [Fact]
    public void Default_is_a_missing_figure_of_the_first_month_there_is()
    {
        Observation<decimal> observation = default;

        Assert.Equal(TradePeriod.Month(1, 1), observation.Period);
        Assert.Equal(UndefinedReason.Missing, observation.Value.Reason);
        Assert.Equal(ObservationStatus.Normal, observation.Status);
        Assert.Equal(ConfidentialityStatus.Free, observation.Confidentiality);
    }

    [Fact]
    public void The_status_follows_from_the_value_where_none_is_given()
    {
        Assert.Equal(ObservationStatus.Normal, new Observation<decimal>(May, 1m).Status);
        Assert.Equal(ObservationStatus.MissingSuppressed, new Observation<decimal>(May, UndefinedReason.Confidential).Status);
        Assert.Equal(ObservationStatus.Missing, new Observation<decimal>(May, UndefinedReason.Missing).Status);
        Assert.Equal(ObservationStatus.Missing, new Observation<decimal>(May, UndefinedReason.NotComparable).Status);
    }

    [Fact]
    public void All_parts_are_kept()
    {
        var observation = new Observation<decimal>(May, 12.5m, ObservationStatus.Provisional, ConfidentialityStatus.Confidential);

        Assert.Equal(May, observation.Period);
        Assert.Equal(12.5m, observation.Value.Value);
        Assert.Equal(ObservationStatus.Provisional, observation.Status);
        Assert.Equal(ConfidentialityStatus.Confidential, observation.Confidentiality);
        Assert.Equal(ConfidentialityStatus.Free, new Observation<decimal>(May, 12.5m, ObservationStatus.Provisional).Confidentiality);
    }

    [Fact]
    public void A_value_contradicts_a_status_that_says_there_is_none()
    {
        ObservationStatus[] without =
        [
            ObservationStatus.MissingHoliday, ObservationStatus.MissingNotCollected, ObservationStatus.MissingCannotExist,
            ObservationStatus.Missing, ObservationStatus.MissingSuppressed,
        ];

        foreach (ObservationStatus status in Enum.GetValues<ObservationStatus>())
        {
            Assert.Equal(status, new Observation<decimal>(May, UndefinedReason.Missing, status).Status);
            if (without.Contains(status))
                Assert.Throws<ArgumentException>(nameof(status), () => new Observation<decimal>(May, 0m, status));
            else
                Assert.Equal(status, new Observation<decimal>(May, 0m, status).Status);
        }
    }

    [Fact]
    public void Unnamed_statuses_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("status", () => new Observation<decimal>(May, 0m, (ObservationStatus)20));
        Assert.Throws<ArgumentOutOfRangeException>("confidentiality", () => new Observation<decimal>(May, 0m, ObservationStatus.Normal, (ConfidentialityStatus)5));
    }

    [Fact]
    public void Equality_is_of_all_parts()
    {
        var observation = new Observation<decimal>(May, 12.5m, ObservationStatus.Provisional);
        var same = new Observation<decimal>(TradePeriod.Month(2023, 5), 12.50m, ObservationStatus.Provisional, ConfidentialityStatus.Free);
        Observation<decimal>[] others =
        [
            new(TradePeriod.Month(2023, 4), 12.5m, ObservationStatus.Provisional),
            new(May, 12.6m, ObservationStatus.Provisional),
            new(May, 12.5m, ObservationStatus.Estimated),
            new(May, 12.5m, ObservationStatus.Provisional, ConfidentialityStatus.Confidential),
        ];

        Assert.True(observation == same);
        Assert.False(observation != same);
        Assert.Equal(observation.GetHashCode(), same.GetHashCode());
        Assert.True(observation.Equals((object)same));
        Assert.False(observation.Equals("2023-05"));
        Assert.All(others, other =>
        {
            Assert.True(observation != other);
            Assert.False(observation == other);
            Assert.NotEqual(observation.GetHashCode(), other.GetHashCode());
        });
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_is_invariant_and_shows_a_status_that_is_not_normal(string culture) => EconomyCultures.Run(culture, () =>
    {
        Assert.Equal("2023-05: -12.5", new Observation<decimal>(May, -12.5m).ToString());
        Assert.Equal("2023-05: 12.5 (P)", new Observation<decimal>(May, 12.5m, ObservationStatus.Provisional).ToString());
        Assert.Equal("2023-05: undefined: a figure is confidential (Q)", new Observation<decimal>(May, UndefinedReason.Confidential).ToString());
    });
}

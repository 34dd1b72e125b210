namespace TradeMetrics.Tests;

public class SdmxCodesTests
{
    [Theory]
    [InlineData(ObservationStatus.Normal, 'A')]
    [InlineData(ObservationStatus.TimeSeriesBreak, 'B')]
    [InlineData(ObservationStatus.DefinitionDiffers, 'D')]
    [InlineData(ObservationStatus.Estimated, 'E')]
    [InlineData(ObservationStatus.Forecast, 'F')]
    [InlineData(ObservationStatus.Experimental, 'G')]
    [InlineData(ObservationStatus.MissingHoliday, 'H')]
    [InlineData(ObservationStatus.Imputed, 'I')]
    [InlineData(ObservationStatus.Derogation, 'J')]
    [InlineData(ObservationStatus.IncludedInAnotherCategory, 'K')]
    [InlineData(ObservationStatus.MissingNotCollected, 'L')]
    [InlineData(ObservationStatus.MissingCannotExist, 'M')]
    [InlineData(ObservationStatus.NotSignificant, 'N')]
    [InlineData(ObservationStatus.Missing, 'O')]
    [InlineData(ObservationStatus.Provisional, 'P')]
    [InlineData(ObservationStatus.MissingSuppressed, 'Q')]
    [InlineData(ObservationStatus.SpecialEvent, 'S')]
    [InlineData(ObservationStatus.LowReliability, 'U')]
    [InlineData(ObservationStatus.Unvalidated, 'V')]
    [InlineData(ObservationStatus.IncludesAnotherCategory, 'W')]
    public void A_status_and_its_code_lead_to_each_other(ObservationStatus status, char code)
    {
        Assert.Equal(code, status.ToCode());
        Assert.Equal(status, SdmxCodes.ToObservationStatus(code));
    }

    [Theory]
    [InlineData(ConfidentialityStatus.Free, 'F')]
    [InlineData(ConfidentialityStatus.NotForPublication, 'N')]
    [InlineData(ConfidentialityStatus.Confidential, 'C')]
    [InlineData(ConfidentialityStatus.SecondaryBySender, 'D')]
    [InlineData(ConfidentialityStatus.SecondaryByReceiver, 'S')]
    public void A_confidentiality_and_its_code_lead_to_each_other(ConfidentialityStatus status, char code)
    {
        Assert.Equal(code, status.ToCode());
        Assert.Equal(status, SdmxCodes.ToConfidentialityStatus(code));
    }

    [Fact]
    public void Every_named_status_has_a_code()
    {
        Assert.Equal("HLMOQ", string.Concat(Enum.GetValues<ObservationStatus>().Where(s => s.SaysMissing()).Select(s => s.ToCode())));
        Assert.Equal(20, Enum.GetValues<ObservationStatus>().Select(s => s.ToCode()).Distinct().Count());
        Assert.Equal(5, Enum.GetValues<ConfidentialityStatus>().Select(s => s.ToCode()).Distinct().Count());
    }

    [Theory]
    [InlineData('a')]
    [InlineData('C')]
    [InlineData('Z')]
    [InlineData(' ')]
    [InlineData('\0')]
    public void An_unknown_code_of_a_status_is_refused(char code)
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => SdmxCodes.ToObservationStatus(code));

        Assert.Equal(code, refused.ActualValue);
    }

    [Theory]
    [InlineData('A')]
    [InlineData('f')]
    public void An_unknown_code_of_a_confidentiality_is_refused(char code) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SdmxCodes.ToConfidentialityStatus(code));

    [Theory]
    [InlineData(-1)]
    [InlineData(20)]
    public void A_number_that_names_no_status_has_no_code(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ObservationStatus)number).ToCode());

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_number_that_names_no_confidentiality_has_no_code(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ConfidentialityStatus)number).ToCode());
}

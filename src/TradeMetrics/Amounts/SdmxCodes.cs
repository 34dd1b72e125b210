namespace TradeMetrics;

/// <summary>Converts <see cref="ObservationStatus"/> and <see cref="ConfidentialityStatus"/> to and from their SDMX codes, and says which codes stand for no value.</summary>
public static class SdmxCodes
{
    // In the order in which the enumerations declare their members.
    private const string Statuses = "ABDEFGHIJKLMNOPQSUVW";
    private const string Confidentialities = "FNCDS";

    /// <summary>Returns the code of a status, such as <c>'P'</c> for a provisional figure.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a named status.</exception>
    public static char ToCode(this ObservationStatus status) => CodeAt(Statuses, (int)status, nameof(status));

    /// <summary>Returns the code of a confidentiality, such as <c>'F'</c> for a free figure.</summary>
    /// <param name="confidentiality">The confidentiality.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidentiality"/> is not a named one.</exception>
    public static char ToCode(this ConfidentialityStatus confidentiality) =>
        CodeAt(Confidentialities, (int)confidentiality, nameof(confidentiality));

    /// <summary>Returns the status that a code of CL_OBS_STATUS stands for.</summary>
    /// <param name="code">The upper-case letter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such code.</exception>
    public static ObservationStatus ToObservationStatus(char code) => (ObservationStatus)IndexOf(Statuses, code);

    /// <summary>Returns the confidentiality that a code of CL_CONF_STATUS stands for.</summary>
    /// <param name="code">The upper-case letter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such code.</exception>
    public static ConfidentialityStatus ToConfidentialityStatus(char code) =>
        (ConfidentialityStatus)IndexOf(Confidentialities, code);

    /// <summary>Returns whether a status says that there is no value, whatever stands beside it: H, L, M, O and Q.</summary>
    /// <param name="status">The status.</param>
    public static bool SaysMissing(this ObservationStatus status) => status is ObservationStatus.MissingHoliday
        or ObservationStatus.MissingNotCollected or ObservationStatus.MissingCannotExist
        or ObservationStatus.Missing or ObservationStatus.MissingSuppressed;

    private static char CodeAt(string codes, int index, string name) =>
        (uint)index < (uint)codes.Length
            ? codes[index]
            : throw new ArgumentOutOfRangeException(name, index, "The value has no SDMX code; use one of the named members.");

    private static int IndexOf(string codes, char code) =>
        codes.IndexOf(code, StringComparison.Ordinal) is >= 0 and var index
            ? index
            : throw new ArgumentOutOfRangeException(nameof(code), code, $"The code list has {string.Join(", ", codes.ToCharArray())}.");
}

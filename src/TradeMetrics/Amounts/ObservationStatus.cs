namespace TradeMetrics;

/// <summary>What the source says of an observation: the SDMX code list CL_OBS_STATUS, version 2.2.</summary>
/// <remarks>
/// The one-letter codes are converted by <see cref="SdmxCodes"/>. Whether a figure may be shown is another
/// question with a list of its own, <see cref="ConfidentialityStatus"/>. <c>default</c> is <see cref="Normal"/>.
/// </remarks>
public enum ObservationStatus
{
    /// <summary>A: a normal value.</summary>
    Normal = 0,

    /// <summary>B: the series breaks here; this observation and later ones are measured in another way than earlier ones.</summary>
    TimeSeriesBreak,

    /// <summary>D: the definition differs.</summary>
    DefinitionDiffers,

    /// <summary>E: an estimate.</summary>
    Estimated,

    /// <summary>F: a forecast.</summary>
    Forecast,

    /// <summary>G: an experimental value.</summary>
    Experimental,

    /// <summary>H: no value, because of a holiday or weekend.</summary>
    MissingHoliday,

    /// <summary>I: imputed by the receiver.</summary>
    Imputed,

    /// <summary>J: a derogation.</summary>
    Derogation,

    /// <summary>K: the data are included in another category.</summary>
    IncludedInAnotherCategory,

    /// <summary>L: no value; the data exist but were not collected.</summary>
    MissingNotCollected,

    /// <summary>M: no value; the data cannot exist.</summary>
    MissingCannotExist,

    /// <summary>N: not significant.</summary>
    NotSignificant,

    /// <summary>O: no value.</summary>
    Missing,

    /// <summary>P: provisional.</summary>
    Provisional,

    /// <summary>Q: no value; it was suppressed.</summary>
    MissingSuppressed,

    /// <summary>S: a strike or another special event.</summary>
    SpecialEvent,

    /// <summary>U: of low reliability.</summary>
    LowReliability,

    /// <summary>V: not validated.</summary>
    Unvalidated,

    /// <summary>W: includes the data of another category.</summary>
    IncludesAnotherCategory,
}

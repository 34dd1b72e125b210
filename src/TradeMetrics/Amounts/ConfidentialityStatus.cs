namespace TradeMetrics;

/// <summary>Whether an observation may be shown: the SDMX code list CL_CONF_STATUS, version 1.0.</summary>
/// <remarks>The one-letter codes are converted by <see cref="SdmxCodes"/>. <c>default</c> is <see cref="Free"/>.</remarks>
public enum ConfidentialityStatus
{
    /// <summary>F: free for publication.</summary>
    Free = 0,

    /// <summary>N: for internal use only.</summary>
    NotForPublication,

    /// <summary>C: confidential statistical information.</summary>
    Confidential,

    /// <summary>D: secondary confidentiality, set by the sender.</summary>
    SecondaryBySender,

    /// <summary>S: secondary confidentiality, set and managed by the receiver.</summary>
    SecondaryByReceiver,
}

namespace TradeMetrics.Claims;

/// <summary>The words by which a printed figure says that it is not quite the amount.</summary>
/// <remarks>
/// Each names one English wording and those that a reader takes for the same. What they do to the interval is <see cref="HedgePolicy"/>'s to say.
/// Words that only judge the amount ("merely", "only", "just", «всего», «лишь») are no hedges.
/// </remarks>
public enum HedgeKind
{
    /// <summary>"about", "approximately", "roughly", "circa", «около».</summary>
    About = 0,

    /// <summary>"around", «примерно», «приблизительно».</summary>
    Around,

    /// <summary>"some", «порядка».</summary>
    Some,

    /// <summary>"nearly", «почти».</summary>
    Nearly,

    /// <summary>"almost", "close to", «практически».</summary>
    Almost,

    /// <summary>"over", "above", «свыше».</summary>
    Over,

    /// <summary>"more than", "exceeding", «более», «больше чем».</summary>
    MoreThan,

    /// <summary>"at least", "no less than", «не менее», «как минимум».</summary>
    AtLeast,

    /// <summary>"up to", «до».</summary>
    UpTo,

    /// <summary>"at most", "no more than", «не более», «максимум».</summary>
    AtMost,

    /// <summary>"less than", "fewer than", «менее».</summary>
    LessThan,

    /// <summary>"below", "under", «ниже».</summary>
    Below,
}

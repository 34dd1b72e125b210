namespace TradeMetrics.Claims;

/// <summary>The forms that changes are printed in; n is the number.</summary>
internal enum ChangeForm
{
    /// <summary>rose, or fell, by n per cent.</summary>
    Percent,

    /// <summary>An "n-percent rise" with n above 100.</summary>
    PercentNoun,

    /// <summary>to n per cent of, index n.</summary>
    OfLevel,

    /// <summary>темп роста n %, with n below 100.</summary>
    Tempo,

    /// <summary>rose by n times.</summary>
    Times,

    /// <summary>n-fold, в n раз.</summary>
    Multiple,

    /// <summary>n times fewer.</summary>
    Fewer,

    /// <summary>rose, or fell, by half.</summary>
    Half,

    /// <summary>rose, or fell, by n percentage points.</summary>
    Points,
}

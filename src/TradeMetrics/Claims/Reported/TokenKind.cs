namespace TradeMetrics.Claims;

/// <summary>What a word, sign or number does in a printed figure.</summary>
internal enum TokenKind : byte
{
    /// <summary>Behind the last one.</summary>
    End,

    /// <summary>Not in the tables.</summary>
    Unknown,

    /// <summary>Digits with their separators.</summary>
    Number,

    /// <summary>A dash that may also be a minus.</summary>
    Minus,

    /// <summary>A dash that is never a minus.</summary>
    Dash,

    /// <summary>A plus.</summary>
    Plus,

    /// <summary>million; the value is the power of ten.</summary>
    Scale,

    /// <summary>US$; the value is an index into <see cref="LexiconWords.Currencies"/>.</summary>
    Currency,

    /// <summary>nearly; the value is a <see cref="HedgeKind"/>.</summary>
    Hedge,

    /// <summary>A word that changes nothing: the, merely, stood at.</summary>
    Filler,

    /// <summary>per cent.</summary>
    Percent,

    /// <summary>percentage points.</summary>
    Points,

    /// <summary>three, полтора; the value is its digits and, last, how many of them are decimals.</summary>
    NumberWord,

    /// <summary>threefold, втрое; the value is the number.</summary>
    Adverb,

    /// <summary>tripled; the value is the number.</summary>
    Multiplied,

    /// <summary>halved.</summary>
    Halved,

    /// <summary>half.</summary>
    Half,

    /// <summary>rose, up, a rise.</summary>
    Rise,

    /// <summary>fell, down, a fall.</summary>
    Fall,

    /// <summary>more, higher.</summary>
    More,

    /// <summary>fewer, lower.</summary>
    Fewer,

    /// <summary>as much.</summary>
    As,

    /// <summary>by, на.</summary>
    By,

    /// <summary>to.</summary>
    To,

    /// <summary>в (раза).</summary>
    Into,

    /// <summary>of, к.</summary>
    Of,

    /// <summary>from, between, от; the value is <see cref="Lexicon.OfToo"/> for the last, which is "of" as well.</summary>
    From,

    /// <summary>and.</summary>
    And,

    /// <summary>times.</summary>
    Times,

    /// <summary>-fold.</summary>
    Fold,

    /// <summary>index: the earlier level is 100.</summary>
    Index,

    /// <summary>темп роста: an index to a statistician, a growth to many others.</summary>
    Tempo,

    /// <summary>growth rate, темп прироста.</summary>
    GrowthRate,
}

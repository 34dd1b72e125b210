namespace TradeMetrics.Claims;

/// <summary>The table that says how each hedge is read.</summary>
/// <remarks>
/// What "nearly" is worth is a convention, so it stands in one place and can be set: <c>HedgePolicy.Default.With(HedgeKind.Some, HedgeRule.None)</c>.
/// A table is immutable.
/// </remarks>
public sealed class HedgePolicy
{
    private readonly HedgeRule[] _rules;

    private HedgePolicy(HedgeRule[] rules) => _rules = rules;

    /// <summary>Gets the usual table: about, around, some widen; nearly, almost are just below; over, more than are beyond; at least is from; up to, at most are to; less than, below are short of.</summary>
    public static HedgePolicy Default { get; } = new([.. Enum.GetValues<HedgeKind>().Select(Usual)]);

    /// <summary>Gets the table that takes every hedge for decoration.</summary>
    public static HedgePolicy None { get; } = new(new HedgeRule[Enum.GetValues<HedgeKind>().Length]);

    /// <summary>Returns a table with another rule for one hedge.</summary>
    /// <param name="hedge">The hedge.</param>
    /// <param name="rule">How it is to be read.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hedge or the rule is none of those named.</exception>
    public HedgePolicy With(HedgeKind hedge, HedgeRule rule)
    {
        if (!Enum.IsDefined(rule)) throw new ArgumentOutOfRangeException(nameof(rule), rule, "The rule is one of those named.");
        var rules = (HedgeRule[])_rules.Clone();
        rules[Index(hedge)] = rule;
        return new(rules);
    }

    /// <summary>Returns how a hedge is read.</summary>
    /// <param name="hedge">The hedge.</param>
    /// <exception cref="ArgumentOutOfRangeException">The hedge is none of those named.</exception>
    public HedgeRule RuleOf(HedgeKind hedge) => _rules[Index(hedge)];

    private int Index(HedgeKind hedge) => (uint)hedge < (uint)_rules.Length
        ? (int)hedge
        : throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "The hedge is one of those named.");

    private static HedgeRule Usual(HedgeKind hedge) => hedge switch
    {
        HedgeKind.About or HedgeKind.Around or HedgeKind.Some => HedgeRule.Widen,
        HedgeKind.Nearly or HedgeKind.Almost => HedgeRule.JustBelow,
        HedgeKind.Over or HedgeKind.MoreThan => HedgeRule.MoreThan,
        HedgeKind.AtLeast => HedgeRule.AtLeast,
        HedgeKind.UpTo or HedgeKind.AtMost => HedgeRule.UpTo,
        _ => HedgeRule.LessThan,
    };
}

using System.Runtime.CompilerServices;

namespace TradeMetrics.Panels;

/// <summary>Says which rows a panel refuses, counts and leaves out, or keeps.</summary>
/// <remarks>A new instance refuses every row that is in doubt. It is a mistake to keep what would make a total of something else than trade, so no rule keeps a value that is negative or no number.</remarks>
public sealed record TradePanelOptions
{
    /// <summary>Gets the rule for a second row of the same period, exporter, importer and product.</summary>
    /// <value><see cref="RowRule.SetAside"/> keeps the row that came first; <see cref="RowRule.Keep"/> adds the values up to one row.</value>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a named one.</exception>
    public RowRule Duplicates { get; init => field = Named(value); }

    /// <summary>Gets the rule for trade of an economy with itself.</summary>
    /// <value>
    /// <see cref="RowRule.Keep"/> for data that hold domestic sales, as gravity models use them. These then count in every total, share and index.
    /// Statistics of imports hold such rows too, for goods that come back.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a named one.</exception>
    public RowRule SelfTrade { get; init => field = Named(value); }

    /// <summary>Gets the rule for rows of the world, of a group or of no economy, which would count twice what rows of single economies hold.</summary>
    /// <value><see cref="RowRule.Keep"/> makes each of them an economy like any other. "Nes" areas are parts of the whole and always stay.</value>
    /// <exception cref="ArgumentOutOfRangeException">The rule is not a named one.</exception>
    public RowRule Aggregates { get; init => field = Named(value); }

    /// <summary>Gets the rule for values below zero.</summary>
    /// <value><see cref="RowRule.Refuse"/> or <see cref="RowRule.SetAside"/>: a flow is zero or more.</value>
    /// <exception cref="ArgumentOutOfRangeException">The rule is <see cref="RowRule.Keep"/>, or not a named one.</exception>
    public RowRule NegativeValues { get; init => field = NotKept(value); }

    /// <summary>Gets the rule for values that are not a number, infinite, or above <see cref="TradePanel.MaxValue"/>.</summary>
    /// <value><see cref="RowRule.Refuse"/> or <see cref="RowRule.SetAside"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The rule is <see cref="RowRule.Keep"/>, or not a named one.</exception>
    public RowRule NonFiniteValues { get; init => field = NotKept(value); }

    /// <summary>Returns the rules as text.</summary>
    public override string ToString() =>
        $"duplicates {Duplicates}, self-trade {SelfTrade}, aggregates {Aggregates}, negative values {NegativeValues}, values that are no number {NonFiniteValues}";

    private static RowRule Named(RowRule rule, [CallerMemberName] string name = "") => rule is RowRule.Refuse or RowRule.SetAside or RowRule.Keep
        ? rule
        : throw new ArgumentOutOfRangeException(name, rule, "A rule is Refuse, SetAside or Keep.");

    private static RowRule NotKept(RowRule rule, [CallerMemberName] string name = "") => rule is RowRule.Refuse or RowRule.SetAside
        ? rule
        : throw new ArgumentOutOfRangeException(name, rule, "Such a value is no flow of trade: the rule is Refuse or SetAside.");
}

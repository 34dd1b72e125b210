using System.Collections.Immutable;
using System.Globalization;

namespace TradeMetrics.Panels;

/// <summary>Trade of many economies in many periods and products, in columns that whole-world computations run over.</summary>
/// <remarks>
/// <para>
/// Rows are sorted by period, exporter, importer and product; see <see cref="PanelPeriod"/> for the columns. A row costs ten bytes, and a period four more for
/// each pair of economies. A panel does not change and may be read from many threads.
/// </para>
/// <para>
/// An absent row is unknown, not zero: a pair without rows in a period has no total. Nor is a period that is absent bridged: growth of 2023 is growth on 2022 or
/// none. Sums and indices run over the rows that there are.
/// </para>
/// </remarks>
public sealed partial class TradePanel
{
    /// <summary>The product of rows that stand for all products.</summary>
    public const string AllProducts = "TOTAL";

    /// <summary>The largest value of a row. Sums of such values are always finite.</summary>
    public const double MaxValue = 1e290;

    internal TradePanel(Economy[] economies, string[] products, PanelPeriod[] periods, SetAsideRows setAside)
    {
        Economies = [.. economies];
        Products = [.. products];
        Periods = [.. periods];
        Axes = new([.. periods.Select(period => period.Period)], Economies);
        SetAside = setAside;
        RowCount = periods.Sum(period => (long)period.RowCount);
    }

    /// <summary>Gets the economies that a row names as exporter or importer, and those of the dictionary of <see cref="FromColumns"/>, in order of number. Their places, from 0, are the indices of every matrix.</summary>
    public ImmutableArray<Economy> Economies { get; }

    /// <summary>Gets the codes of the products that a row names, and those of the dictionary of <see cref="FromColumns"/>, in ordinal order of text; <see cref="AllProducts"/> alone where rows name none.</summary>
    public ImmutableArray<string> Products { get; }

    /// <summary>Gets the periods that have rows, from the earliest, each with its rows.</summary>
    public ImmutableArray<PanelPeriod> Periods { get; }

    /// <summary>Gets whether the periods are years or months.</summary>
    /// <value><see cref="Frequency.Annual"/> or <see cref="Frequency.Monthly"/>; annual where there are no rows.</value>
    public Frequency Frequency => Periods.IsEmpty ? Frequency.Annual : PeriodKey.FrequencyOf(Periods[0].Period);

    /// <summary>Gets how many rows there are.</summary>
    public long RowCount { get; }

    /// <summary>Gets how many rows were left out when the panel was made.</summary>
    public SetAsideRows SetAside { get; }

    internal PanelAxes Axes { get; }

    /// <summary>Returns the size of the panel as invariant text.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{RowCount:N0} rows: {Periods.Length} periods, {Economies.Length} economies, {Products.Length} products");
}

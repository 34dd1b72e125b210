using System.Collections.Immutable;

namespace TradeMetrics.Panels;

/// <summary>The periods and economies by which dense columns are laid out, and where each of them stands.</summary>
internal sealed class PanelAxes
{
    private readonly short[] _placeOfNumber = new short[PairKey.MaxNumber + 1];

    public PanelAxes(ImmutableArray<int> periods, ImmutableArray<Economy> economies)
    {
        (Periods, Economies) = (periods, economies);
        Array.Fill(_placeOfNumber, (short)-1);
        for (int i = 0; i < economies.Length; i++) _placeOfNumber[economies[i].NumericCode] = (short)i;
        YearBefore = [.. periods.Select(period => PlaceOf(PeriodKey.YearBefore(period)))];
    }

    public ImmutableArray<int> Periods { get; }

    public ImmutableArray<Economy> Economies { get; }

    /// <summary>For each period the place of the same period a year before, or -1: an absent period is not bridged.</summary>
    public ImmutableArray<int> YearBefore { get; }

    public int PairsPerPeriod => Economies.Length * Economies.Length;

    /// <summary>The place of the period, or -1.</summary>
    public int PlaceOf(int period) => Math.Max(-1, Periods.BinarySearch(period));

    /// <summary>The place of the economy, or -1.</summary>
    public int PlaceOf(Economy economy) => _placeOfNumber[economy.NumericCode];

    /// <summary>How many cells a dense column of the panel has. .NET arrays end at two thousand million.</summary>
    public int Cells(long cellsPerPeriod, string column)
    {
        long cells = Periods.Length * cellsPerPeriod;
        return cells <= Array.MaxLength
            ? (int)cells
            : throw new InvalidOperationException($"The column of {column} would have {cells} cells and can have {Array.MaxLength}. Make panels of fewer periods.");
    }
}

namespace TradeMetrics.Sources;

/// <summary>Says how far a file was read, about a hundred times, in rising numbers that end with 1.</summary>
internal sealed class ReadProgress(RowSource source, IProgress<double>? progress)
{
    private const double StepLength = 0.01;
    private double _reported;

    public void Step()
    {
        if (progress is null) return;
        double reached = source.Progress;
        // The last step is for the end alone, since a file that was taken to its end is still to be understood.
        if (reached < _reported + StepLength || reached > 1 - StepLength) return;
        _reported = reached;
        progress.Report(reached);
    }

    public void End() => progress?.Report(1);
}

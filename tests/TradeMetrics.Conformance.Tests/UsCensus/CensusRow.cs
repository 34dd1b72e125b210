namespace TradeMetrics.Conformance.Tests;

/// <summary>One line of the census file as it is printed: a partner's year, in million dollars. The year may be absent.</summary>
internal sealed record CensusRow(
    int? Year, string Code, string Name, decimal[] ImportsByMonth, decimal ImportsOfYear, decimal[] ExportsByMonth, decimal ExportsOfYear)
{
    public decimal[] Months(CensusFlow flow) => flow == CensusFlow.Imports ? ImportsByMonth : ExportsByMonth;

    public decimal PrintedYear(CensusFlow flow) => flow == CensusFlow.Imports ? ImportsOfYear : ExportsOfYear;

    public override string ToString() => $"{Name} ({Code}) {Year}";
}

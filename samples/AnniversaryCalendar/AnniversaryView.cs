using System.Globalization;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace AnniversaryCalendar;

/// <summary>Lays the anniversaries out for a terminal.</summary>
public sealed class AnniversaryView(IAnsiConsole console)
{
    public void Show(AnniversaryReport report)
    {
        Heading($"Anniversaries from {Day(report.Days.Start)} to {Day(report.Days.End)}");
        if (report.Coming.Count == 0) Line("There are none in these days.");
        else Table(report.Coming);
        if (report.LaterJubilees.Count > 0)
        {
            Heading("The next jubilees after these days");
            Table(report.LaterJubilees);
        }
        var shown = report.Coming.Concat(report.LaterJubilees).Select(a => a.Event).Distinct().ToList();
        if (shown.Any(e => e.Source is not null)) Heading("Sources");
        foreach (DatedEvent e in shown.Where(e => e.Source is not null)) Line($"{e.Name}: {e.Source}.");
        if (shown.Any(e => e.Planned)) Line("Planned: the source says that it was to happen, not that it did.");
    }

    private void Table(IEnumerable<ComingAnniversary> anniversaries)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string column in new[] { "Day", "In days", "Number", "Event", "Since" })
            table.AddColumn(new TableColumn(new Text(column)) { NoWrap = column != "Event" }.Padding(0, 1));
        table.Columns[1].RightAligned();
        foreach (ComingAnniversary a in anniversaries)
        {
            table.AddRow(Cells(
                Day(a.Date), a.DaysToGo == 0 ? "today" : a.DaysToGo.ToString("#,0", CultureInfo.InvariantCulture),
                Ordinal.Of(a.Number) + (a.Jubilee is null ? "" : $" ({a.Jubilee})"), a.Event.Title, a.Event.Since));
        }
        console.Write(table);
    }

    private void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(text)).LeftJustified());
    }

    private void Line(string text) => console.Write(new Text(text + "\n"));

    private static string Day(LocalDate date) => date.ToString("d MMM uuuu", CultureInfo.InvariantCulture);

    private static IEnumerable<IRenderable> Cells(params string[] cells) => cells.Select(c => new Text(c));
}

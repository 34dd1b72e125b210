using System.Globalization;
using NodaTime;

namespace TradeMetrics;

/// <summary>One line of <see cref="EconomyTable.Economies"/>, with every text that an economy prints made once.</summary>
internal sealed class EconomyEntry
{
    private const string None = "-";

    private EconomyEntry(int number, EconomyKind kind, string? alpha2, string? alpha3, string? formerCode, LocalDate? lastDay, string name)
    {
        Number = (ushort)number;
        NumberText = number.ToString("D3", CultureInfo.InvariantCulture);
        Kind = kind;
        Alpha2 = alpha2;
        Alpha3 = alpha3;
        FormerCode = formerCode;
        LastDay = lastDay;
        Name = name;
        Code = kind switch
        {
            EconomyKind.Unspecified => EconomyTable.UnspecifiedCode,
            EconomyKind.World => EconomyTable.WorldCode,
            EconomyKind.Single => alpha3 ?? NumberText,
            EconomyKind.Ended => formerCode ?? NumberText,
            _ => NumberText,
        };
    }

    public ushort Number { get; }

    public string NumberText { get; }

    /// <summary>The one text that names this economy and no other, and that parses back.</summary>
    public string Code { get; }

    public EconomyKind Kind { get; }

    public string? Alpha2 { get; }

    public string? Alpha3 { get; }

    public string? FormerCode { get; }

    public LocalDate? LastDay { get; }

    public string Name { get; }

    public static EconomyEntry Parse(string line)
    {
        string[] fields = line.Split(' ', 7, StringSplitOptions.RemoveEmptyEntries);
        return new EconomyEntry(
            int.Parse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture),
            ParseKind(fields[1]),
            OrNull(fields[2]),
            OrNull(fields[3]),
            OrNull(fields[4]),
            ParseDay(fields[5]),
            fields[6]);
    }

    private static string? OrNull(string field) => field == None ? null : field;

    private static EconomyKind ParseKind(string field) => field switch
    {
        "U" => EconomyKind.Unspecified,
        "S" => EconomyKind.Single,
        "E" => EconomyKind.Ended,
        "W" => EconomyKind.World,
        "G" => EconomyKind.Group,
        "N" => EconomyKind.NotElsewhereSpecified,
        _ => throw new FormatException($"'{field}' is not a kind of economy."),
    };

    private static LocalDate? ParseDay(string field)
    {
        if (field == None)
            return null;
        string[] parts = field.Split('-');
        return new LocalDate(Number(parts[0]), Number(parts[1]), Number(parts[2]));

        static int Number(string part) => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}

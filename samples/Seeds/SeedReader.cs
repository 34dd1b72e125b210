using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using TradeMetrics.Claims;

namespace TradeMetrics.Samples.Seeds;

/// <summary>Reads a seed file and says where it is wrong.</summary>
public static class SeedReader
{
    /// <exception cref="FormatException">The file is not a seed; the message names the file, the place and what was expected.</exception>
    public static Seed Read(string path)
    {
        Seed seed;
        try
        {
            using FileStream file = File.OpenRead(path);
            seed = JsonSerializer.Deserialize(file, SeedJson.Default.Seed) ?? throw new FormatException($"{path}: the file holds null, not a seed.");
        }
        catch (JsonException e)
        {
            throw new FormatException($"{path}, line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}, at {e.Path}: {e.Message}", e);
        }
        if (Faults(seed).FirstOrDefault() is { } fault) throw new FormatException($"{path}: {fault}");
        return seed;
    }

    /// <summary>Reads the document of claims that a seed names, beside the seed; null where it names none.</summary>
    /// <exception cref="FormatException">The document cannot be read; the message names the file.</exception>
    public static ClaimDocument? Claims(Seed seed, string seedPath)
    {
        if (seed.Claims is null) return null;
        string path = Path.Combine(Path.GetDirectoryName(seedPath) ?? "", seed.Claims);
        try
        {
            return ClaimDocument.Parse(File.ReadAllText(path));
        }
        catch (FormatException e)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }
    }

    /// <summary>Reads a day.</summary>
    /// <exception cref="FormatException">The text is no day.</exception>
    public static LocalDate Day(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw new FormatException($"'{text}' is not a day; write it as 2024-11-16.");

    /// <summary>Reads a date of which perhaps only the year or the month was printed.</summary>
    public static TradePeriod Date(string text) => TradePeriod.Parse(text);

    private static IEnumerable<string> Faults(Seed seed)
    {
        if (seed.Economies is not [var first, var second] || first == second) yield return "economies: name two different economies.";
        if (Unreadable(seed.AsOf, Day)) yield return $"asOf: '{seed.AsOf}' is not a day; write it as 2024-11-16.";
        if (seed.Relations is { } relations && Unreadable(relations.Established, Day)) yield return $"relations.established: '{relations.Established}' is not a day; write it as 1994-02-03.";
        foreach (SeedMisprint misprint in seed.Relations?.Misprints ?? [])
            if (Unreadable(misprint.Date, Day)) yield return $"relations.misprints: '{misprint.Date}' is not a day; write it as 1994-02-03.";
        foreach ((int i, SeedEvent e) in (seed.Events ?? []).Index())
            foreach (string date in new[] { e.From, e.To }.OfType<string>())
                if (Unreadable(date, Date)) yield return $"events[{i}]: '{date}' is not a year, a month or a day; write it as 2016, 2016-10 or 2016-10-05.";
        foreach ((int i, SeedFigure figure) in (seed.Figures ?? []).Index())
        {
            if (!PrintedAmount.TryParse(figure.Printed, out _)) yield return $"figures[{i}]: '{figure.Printed}' is not an amount; write it as \"US$50.2 million\", \"$1.37m\" or \"6,728,900\".";
            if (figure.Kind == FigureKind.Flow && !(seed.Economies.Contains(figure.Exporter ?? default) && seed.Economies.Contains(figure.Importer ?? default) && figure.Exporter != figure.Importer))
                yield return $"figures[{i}]: a flow has one of the two economies as exporter and the other as importer.";
        }
        foreach ((int i, SeedTarget target) in (seed.Targets ?? []).Index())
            if (!PrintedAmount.TryParse(target.Printed, out decimal amount) || amount <= 0m) yield return $"targets[{i}]: '{target.Printed}' is not an amount above zero.";
        foreach ((int i, SeedReading reading) in (seed.Changes ?? []).SelectMany(c => c.Readings).Index())
            if (!decimal.TryParse(reading.Low, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal low)
                || !decimal.TryParse(reading.High, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal high) || high < low)
                yield return $"changes, reading {i + 1}: '{reading.Low}' to '{reading.High}' are not two multiples in order, such as 1.45 and 1.55.";
        IEnumerable<string?> named = [seed.Relations?.Source, .. (seed.Relations?.Misprints ?? []).Select(m => m.Source), .. (seed.Events ?? []).Select(e => e.Source),
            .. (seed.Figures ?? []).Select(f => f.Source), .. (seed.Withheld ?? []).Select(w => w.Source), .. (seed.Ranges ?? []).Select(r => r.Source),
            .. (seed.Changes ?? []).Select(c => c.Source), .. (seed.Targets ?? []).Select(t => t.Source)];
        foreach (string source in named.OfType<string>())
            if (!seed.Sources.ContainsKey(source)) yield return $"sources: '{source}' is named but not listed.";
    }

    private static bool Unreadable<T>(string text, Func<string, T> read)
    {
        try
        {
            _ = read(text);
            return false;
        }
        catch (FormatException)
        {
            return true;
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Seed))]
internal sealed partial class SeedJson : JsonSerializerContext;

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaMoney;
using NodaMoney.Exchange;
using TradeMetrics;
using TradeMetrics.Money;

namespace MoneyBriefing;

/// <summary>Average exchange rates of periods, with their source; the shape of <c>seeds/pakistan-rupee-rates.json</c>.</summary>
public sealed record RateFile(string Base, string Quote, string Source, IReadOnlyList<RateEntry> Rates)
{
    /// <exception cref="FormatException">The file holds no rates; the message names the file and what is wrong.</exception>
    public static RateFile Read(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            RateFile rates = JsonSerializer.Deserialize(file, RateJson.Default.RateFile) ?? throw new FormatException("the file holds null, not rates.");
            _ = rates.ToTable();
            return rates;
        }
        catch (JsonException e)
        {
            throw new FormatException($"{path}, line {e.LineNumber + 1}, at {e.Path}: {e.Message}", e);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidCurrencyException)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }
    }

    public PeriodAverageRates ToTable()
    {
        Currency from = Currency.FromCode(Base), to = Currency.FromCode(Quote);
        return new(Rates.Select(r => KeyValuePair.Create(r.Period, new ExchangeRate(from, to, decimal.Parse(r.Rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)))));
    }
}

/// <param name="Rate">How much of the quoted currency one unit of the base cost on average, as printed.</param>
public sealed record RateEntry(TradePeriod Period, string Rate);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RateFile))]
internal sealed partial class RateJson : JsonSerializerContext;

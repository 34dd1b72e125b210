using System.Text.Json;
using System.Text.Json.Serialization;

namespace TradeMetrics.Claims;

/// <summary>The shape of a document of claims; <c>claims.schema.json</c> describes it to others.</summary>
/// <remarks>Members of collections may be null, since the reader of JSON lets that through.</remarks>
internal sealed record DocumentJson(
    IReadOnlyDictionary<string, QuantityJson?> Quantities,
    IReadOnlyList<ClaimJson?> Claims,
    string? Title = null, string? Unit = null,
    IReadOnlyDictionary<string, OriginJson?>? Origins = null,
    IReadOnlyList<IdentityJson?>? Identities = null,
    IReadOnlyList<PartJson?>? Parts = null,
    IReadOnlyList<string?>? Ask = null,
    IReadOnlyList<RatioQuestionJson?>? AskRatio = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);

internal sealed record QuantityJson(
    Economy? Exporter = null, Economy? Importer = null, TradePeriod? Period = null, Economy? ReportedBy = null,
    Valuation Valuation = Valuation.Unspecified, string? Vintage = null, string? Named = null, bool Signed = false);

internal sealed record OriginJson(string Publisher, string? Date = null, string? Note = null);

internal sealed record IdentityJson(string Left, string Right);

internal sealed record PartJson(string Part, string Whole);

internal sealed record RatioQuestionJson(string Of, string To);

internal sealed record ClaimJson(
    string Id, string? Printed = null, string? Origin = null, string? Weight = null,
    LevelJson? Level = null, ChangeJson? Change = null, RatioJson? Ratio = null, ExceedsJson? Exceeds = null,
    SinceJson? Since = null, LastedJson? HasLasted = null)
{
    /// <summary>Statements of other kinds, to be refused by their names.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

/// <summary>A level as printed, or between two exact ends.</summary>
internal sealed record LevelJson(string Of, string? Is = null, string? From = null, string? To = null, bool Exact = false, bool AllDigits = false, bool Truncated = false, ReportedLanguage Language = ReportedLanguage.English);

internal sealed record ChangeJson(string From, string To, string Is, int Years = 1, ReportedLanguage Language = ReportedLanguage.English);

internal sealed record RatioJson(string Of, string To, string? From = null, [property: JsonPropertyName("through")] string? Through = null);

internal sealed record ExceedsJson(string Greater, string Less);

internal sealed record SinceJson(string What, string Day);

internal sealed record LastedJson(string What, int Years, TradePeriod PrintedIn);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DocumentJson))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext;

using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace TradeMetrics.Claims;

/// <summary>Claims in a file: JSON that can be read, checked and compared line by line.</summary>
/// <remarks>The shape is described by <c>claims.schema.json</c>, which the package carries.</remarks>
public sealed class ClaimDocument
{
    private const int LongestQuoted = 500;

    // Statements that people make and that are not linear in what is unknown, with the reason.
    private static readonly Dictionary<string, string> NotLinear = new(StringComparer.OrdinalIgnoreCase)
    {
        ["grewFasterThan"] = "the growth of two unknown levels is a product of unknowns",
        ["points"] = "a change in percentage points of a share of an unknown whole is a product of unknowns",
        ["partYears"] = "a rate over part of a year is a root of an unknown ratio",
        ["product"] = "a product of unknowns",
    };

    private ClaimDocument(string? title, string? unit, ClaimSet set, IReadOnlyList<RatioQuestion> ratios, IReadOnlyDictionary<string, string> origins)
    {
        Title = title;
        Unit = unit;
        Set = set;
        AskedRatios = ratios;
        Origins = origins;
    }

    /// <summary>Gets what the document is about; null where it does not say.</summary>
    public string? Title { get; }

    /// <summary>Gets the unit of its amounts in words; null where it does not say. The words are not held against the currencies that the amounts are printed with, which are held against each other.</summary>
    public string? Unit { get; }

    /// <summary>Gets the set of its claims.</summary>
    public ClaimSet Set { get; }

    /// <summary>Gets the ratios whose bounds the document asks for.</summary>
    public IReadOnlyList<RatioQuestion> AskedRatios { get; }

    /// <summary>Gets who the origins are, by the key that claims name.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; }

    /// <summary>Reads a document of no more claims than an analysis takes by default.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such document; the message says where and why. What is not linear is refused by its name, and so are amounts printed in two currencies.</exception>
    public static ClaimDocument Parse(string json) => Parse(json, ClaimAnalysisOptions.Default);

    /// <summary>Reads a document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="limits">The limits of the analysis; a document of more claims is refused before they are read.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The text is no such document; the message says where and why. What is not linear is refused by its name, and so are amounts printed in two currencies.</exception>
    public static ClaimDocument Parse(string json, ClaimAnalysisOptions limits)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(limits);
        try
        {
            return From(JsonSerializer.Deserialize(json, DocumentJsonContext.Default.DocumentJson) ?? throw new FormatException("The document is null."), limits);
        }
        catch (JsonException e)
        {
            throw new FormatException($"Line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}, at {Brief(e.Path ?? "$")}: {Brief(InWords(e))}", e);
        }
        catch (ArgumentException e) when (e.InnerException is EncoderFallbackException)
        {
            throw new FormatException("The document is no valid text: half of a UTF-16 pair stands alone.", e);
        }
    }

    private static ClaimDocument From(DocumentJson document, ClaimAnalysisOptions limits)
    {
        if (document.Claims.Count > limits.MaxClaims) throw new FormatException(limits.TooManyClaims(document.Claims.Count));
        Dictionary<string, Quantity> names = document.Quantities.ToDictionary(q => q.Key, q => At($"quantities.{q.Key}", q.Value, quantity => QuantityOf(q.Key, quantity)));
        LinearForm Form(string text) => FormText.Read(text, names);
        var builder = new ClaimSetBuilder();
        foreach ((int i, IdentityJson? item) in (document.Identities ?? []).Index())
            At($"identities[{i}]", item, identity => builder.Identity(Form(identity.Left), Form(identity.Right)));
        foreach ((int i, PartJson? item) in (document.Parts ?? []).Index())
            At($"parts[{i}]", item, part => builder.PartOf(Form(part.Part), Form(part.Whole)));
        foreach ((int i, ClaimJson? item) in document.Claims.Index())
            At($"claims[{i}]", item, claim => Add(builder, claim, Form));
        foreach ((int i, string? item) in (document.Ask ?? []).Index())
            At($"ask[{i}]", item, ask => builder.Ask(Form(ask)));
        RatioQuestion[] ratios = [.. (document.AskRatio ?? []).Index().Select(a => At($"askRatio[{a.Index}]", a.Item, ratio =>
        {
            var question = new RatioQuestion(Form(ratio.Of), Form(ratio.To));
            builder.Mention(question.Numerator).Mention(question.Denominator);
            return question;
        }))];
        return new(document.Title, document.Unit, builder.Build(), ratios,
            (document.Origins ?? new Dictionary<string, OriginJson?>()).ToDictionary(
                o => o.Key, o => At($"origins.{o.Key}", o.Value, origin => string.Join(", ", new[] { origin.Publisher, origin.Date, origin.Note }.OfType<string>()))));
    }

    private static ClaimSetBuilder Add(ClaimSetBuilder builder, ClaimJson claim, Func<string, LinearForm> form)
    {
        if (claim.Others?.Keys.FirstOrDefault() is { } other)
            throw new FormatException($"'{other}' is not understood{(NotLinear.TryGetValue(other, out string? why) ? $": {why}, and claims are linear" : "")}; a claim states a level, change, ratio, exceeds, since or hasLasted.");
        object?[] statements = [claim.Level, claim.Change, claim.Ratio, claim.Exceeds, claim.Since, claim.HasLasted];
        if (statements.Count(s => s is not null) != 1)
            throw new FormatException($"'{claim.Id}' makes {statements.Count(s => s is not null)} statements; a claim makes one: level, change, ratio, exceeds, since or hasLasted.");

        ClaimDraft draft = builder.Claim(claim.Id);
        if (claim.Printed is { } printed) draft = draft.Printed(printed);
        if (claim.Origin is { } origin) draft = draft.From(origin);
        if (claim.Weight is { } weight) draft = draft.Weighing(FormText.Number(weight));
        return claim switch
        {
            { Level: { Is: { } number } level } => Level(draft, form(level.Of), number, level),
            { Level: { Exact: false, Truncated: false, AllDigits: false } level } => draft.Level(form(level.Of), Interval(level.From, level.To)),
            { Level: not null } => throw new FormatException("'exact', 'truncated' and 'allDigits' say how 'is' is to be read; 'from' and 'to' are exact as they are."),
            { Change: { } change } => draft.Compound(form(change.From), form(change.To), change.Years, ReportedChange.Parse(change.Is, Options(change.Language))),
            { Ratio: { } ratio } => draft.Ratio(form(ratio.Of), form(ratio.To), Interval(ratio.From, ratio.Through)),
            { Exceeds: { } exceeds } => draft.Exceeds(form(exceeds.Greater), form(exceeds.Less)),
            { Since: { } since } => draft.Since(since.What, Day(since.Day)),
            _ => draft.HasLasted(claim.HasLasted!.What, claim.HasLasted.Years, claim.HasLasted.PrintedIn),
        };
    }

    private static ClaimSetBuilder Level(ClaimDraft draft, LinearForm form, string printed, LevelJson level)
    {
        if (level.From is not null || level.To is not null) throw new FormatException("A level has 'is', or 'from' and 'to', and not both.");
        if (level.Exact && level.Truncated) throw new FormatException("A printed amount is exact or truncated, and not both.");
        ReportedRounding rounding = level.Exact ? ReportedRounding.Exact : level.Truncated ? ReportedRounding.Truncated : ReportedRounding.Nearest;
        ReportedNumber number = ReportedNumber.Parse(printed, Options(level.Language) with { Rounding = rounding });
        return level.AllDigits
            ? draft.LevelToTheLastDigit(form, number)
            : draft.Level(form, number);
    }

    private static ReportedNumberOptions Options(ReportedLanguage language) =>
        ReportedNumberOptions.Default with { Language = language };

    private static ExactInterval Interval(string? from, string? to)
    {
        if (from is null && to is null) throw new FormatException("A level has 'is', or 'from' and 'to'; a ratio has 'from' and 'through'. At least one end is needed.");
        return new(from is null ? null : FormText.Number(from), to is null ? null : FormText.Number(to), false, false);
    }

    private static Quantity QuantityOf(string name, QuantityJson quantity)
    {
        if (name.AsSpan().IndexOfAny("+-* ") >= 0 || Rational.TryParse(name, out _)) throw new FormatException($"'{name}' cannot name a quantity: a name has no blank, +, - or *, and is no number.");
        Quantity plain = quantity switch
        {
            { Exporter: { } exporter, Importer: { } importer, Period: { } period, Named: null, Signed: false } => Quantity.Flow(exporter, importer, period, quantity.ReportedBy),
            { Named: { } words, Exporter: null, Importer: null, Period: null, ReportedBy: null } => quantity.Signed ? Quantity.NamedSigned(words) : Quantity.Named(words),
            { Named: null, Signed: true } => throw new FormatException("A flow is zero or more, so 'signed' stands beside 'named' alone."),
            { Named: not null, ReportedBy: not null } => throw new FormatException("A reporter is that of a flow, so 'reportedBy' stands beside an exporter and an importer alone; put it into the name."),
            _ => throw new FormatException("A quantity has an exporter, an importer and a period, or a name in 'named'."),
        };
        plain = plain.Valued(quantity.Valuation);
        return quantity.Vintage is { } vintage ? plain.AsOf(Day(vintage)) : plain;
    }

    private static LocalDate Day(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw new FormatException($"'{text}' is not a day; write it as 2024-11-16.");

    /// <summary>What the reader of JSON says, without the place, which it counts from zero, and without types that are nobody's business.</summary>
    private static string InWords(JsonException e)
    {
        if (e.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
            return e.InnerException is FormatException { Message: var why } ? why : "what stands here is not of the kind that claims.schema.json asks for; numbers, too, are text in quotation marks.";
        string message = e.Message.IndexOf(" Path: ", StringComparison.Ordinal) is > 0 and int end ? e.Message[..end] : e.Message;
        return message.Replace($"JSON deserialization for type '{typeof(DocumentJson).Namespace}.", "'", StringComparison.Ordinal);
    }

    // A name in a document can be of any length, and a message that quotes it is still to be read.
    private static string Brief(string text) => text.Length <= LongestQuoted ? text : $"{text[..LongestQuoted]}…";

    /// <summary>Reads what stands at a place of the document, and says where something went wrong.</summary>
    private static T At<TItem, T>(string place, TItem? item, Func<TItem, T> read)
        where TItem : class
    {
        if (item is null) throw new FormatException($"{Brief(place)} is null; claims.schema.json says what stands here.");
        try
        {
            return read(item);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException($"{Brief(place)}: {Brief(e.Message)}", e);
        }
    }
}

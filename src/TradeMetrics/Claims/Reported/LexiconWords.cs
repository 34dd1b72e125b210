namespace TradeMetrics.Claims;

/// <summary>Every word that the readers of printed figures know.</summary>
internal static class LexiconWords
{
    // A point behind a word means that one may be printed there. Case does not count. Of phrases that begin alike the longest wins.
    internal static readonly (TokenKind Kind, int Value, string Phrases)[] All =
    [
        (TokenKind.Scale, 3, "thousand|thousands|thsd.|k|тыс.|тысяча|тысячи|тысяч"),
        (TokenKind.Scale, 5, "lakh|lakhs|lac|lacs|лакх|лакхов"),
        (TokenKind.Scale, 6, "million|millions|mln.|mn.|mio.|m|млн.|миллион|миллиона|миллионов"),
        (TokenKind.Scale, 7, "crore|crores|cr.|крор|кроров"),
        (TokenKind.Scale, 9, "billion|billions|bln.|bn.|b|mld.|mrd.|milliard|milliards|thousand million|млрд.|миллиард|миллиарда|миллиардов"),
        (TokenKind.Scale, 10, "thousand crore"),
        (TokenKind.Scale, 12, "trillion|trillions|trn.|tn.|lakh crore|thousand billion|трлн.|триллион|триллиона|триллионов"),

        (TokenKind.Currency, 0, "usd|us dollar|us dollars|dollar|dollars|долл.|долл. сша|доллар|доллара|долларов|доллар сша|доллара сша|долларов сша"),
        (TokenKind.Currency, 1, "eur|euro|euros|евро"),
        (TokenKind.Currency, 2, "pkr|rs.|re.|rupee|rupees|pakistani rupees|пакистанских рупий"),
        (TokenKind.Currency, 3, "inr|indian rupees|индийских рупий"),
        (TokenKind.Currency, 4, "gbp|pounds sterling|фунтов стерлингов"),
        (TokenKind.Currency, 5, "rub|rur|rubles|roubles|руб.|рубль|рубля|рублей|российских рублей|росс. руб."),
        (TokenKind.Currency, 6, "byn|belarusian rubles|belarusian roubles|белорусских рублей|бел. руб."),
        (TokenKind.Currency, 7, "cny|rmb|yuan|юань|юаня|юаней"),
        (TokenKind.Currency, 8, "jpy|yen"),
        (TokenKind.Currency, 9, "aed|dirham|dirhams"),

        (TokenKind.Hedge, (int)HedgeKind.About, "about|approximately|approx.|roughly|circa|ca.|около"),
        (TokenKind.Hedge, (int)HedgeKind.Around, "around|примерно|приблизительно"),
        (TokenKind.Hedge, (int)HedgeKind.Some, "some|порядка"),
        (TokenKind.Hedge, (int)HedgeKind.Nearly, "nearly|почти"),
        (TokenKind.Hedge, (int)HedgeKind.Almost, "almost|close to|практически"),
        (TokenKind.Hedge, (int)HedgeKind.Over, "over|above|свыше"),
        (TokenKind.Hedge, (int)HedgeKind.MoreThan, "more than|in excess of|exceeding|более|более чем|больше чем"),
        (TokenKind.Hedge, (int)HedgeKind.AtLeast, "at least|no less than|not less than|не менее|не менее чем|не меньше|как минимум"),
        (TokenKind.Hedge, (int)HedgeKind.UpTo, "up to|до"),
        (TokenKind.Hedge, (int)HedgeKind.AtMost, "at most|no more than|not more than|не более|не более чем|не больше|максимум"),
        (TokenKind.Hedge, (int)HedgeKind.LessThan, "less than|fewer than|менее|менее чем|меньше чем"),
        (TokenKind.Hedge, (int)HedgeKind.Below, "below|under"),

        (TokenKind.Filler, 0, "merely|mere|only|just|a|an|the|is|was|were|at|has|have|had|stood at|stands at|amounted to|reached|totalled|totaled|всего|лишь|только|составил|составила|составило|составили"),

        (TokenKind.Percent, 0, "per cent|percent|pct.|процент|процента|процентов|проц.|процентный|процентное|процентного"),
        (TokenKind.Points, 0, "percentage point|percentage points|percent point|percent points|per cent points|point|points|pp|p. p.|процентный пункт|процентного пункта|процентных пункта|процентных пунктов|пп|п. п.|пункт|пункта|пунктов"),

        (TokenKind.NumberWord, 20, "two|два|две"), (TokenKind.NumberWord, 30, "three|три"), (TokenKind.NumberWord, 40, "four|четыре"),
        (TokenKind.NumberWord, 50, "five|пять"), (TokenKind.NumberWord, 60, "six|шесть"), (TokenKind.NumberWord, 70, "seven|семь"),
        (TokenKind.NumberWord, 80, "eight|восемь"), (TokenKind.NumberWord, 90, "nine|девять"), (TokenKind.NumberWord, 100, "ten|десять"),
        (TokenKind.NumberWord, 151, "one and a half|полтора|полторы"),
        (TokenKind.Adverb, 2, "twofold|вдвое"), (TokenKind.Adverb, 3, "threefold|втрое"), (TokenKind.Adverb, 4, "fourfold|вчетверо"),
        (TokenKind.Adverb, 5, "fivefold|впятеро"), (TokenKind.Adverb, 6, "sixfold|вшестеро"), (TokenKind.Adverb, 7, "sevenfold|всемеро"),
        (TokenKind.Adverb, 8, "eightfold|ввосьмеро"), (TokenKind.Adverb, 9, "ninefold|вдевятеро"), (TokenKind.Adverb, 10, "tenfold|вдесятеро"),
        (TokenKind.Multiplied, 2, "doubled|doubles|doubling|удвоился|удвоилась|удвоилось|удвоились"),
        (TokenKind.Multiplied, 3, "tripled|triples|tripling|trebled|trebles|trebling|утроился|утроилась|утроилось|утроились"),
        (TokenKind.Multiplied, 4, "quadrupled|quadruples|quadrupling"),
        (TokenKind.Multiplied, 5, "quintupled|quintuples|quintupling"),
        (TokenKind.Halved, 0, "halved|halves|halving"),
        (TokenKind.Half, 0, "half|in half|половину|наполовину"),

        (TokenKind.Rise, 0, "up|rise|rises|rose|risen|rising|surge|surges|surged|surging|grow|grows|grew|grown|growing|growth|increase|increases|increased|increasing"
            + "|jump|jumps|jumped|soar|soars|soared|climb|climbs|climbed|gain|gains|gained|expand|expands|expanded|advanced|went up"
            + "|вырос|выросла|выросло|выросли|возрос|возросла|возросло|возросли|увеличился|увеличилась|увеличилось|увеличились"
            + "|повысился|повысилась|повысилось|повысились|поднялся|поднялась|поднялось|поднялись|рост|увеличение|повышение"),
        (TokenKind.Fall, 0, "down|fall|falls|fell|fallen|falling|decline|declines|declined|declining|drop|drops|dropped|decrease|decreases|decreased|decreasing"
            + "|shrank|shrunk|slump|slumped|plunge|plunged|tumbled|contracted|contraction|dip|dipped|reduced|reduction|cut|slid|went down"
            + "|снизился|снизилась|снизилось|снизились|сократился|сократилась|сократилось|сократились|уменьшился|уменьшилась|уменьшилось|уменьшились"
            + "|упал|упала|упало|упали|снижение|сокращение|уменьшение|падение|спад"),
        (TokenKind.More, 0, "more|higher|greater|larger|больше|выше"),
        (TokenKind.Fewer, 0, "fewer|less|lower|smaller|меньше|ниже"),
        (TokenKind.As, 0, "as much|as many|as high|as large|the level"),
        (TokenKind.By, 0, "by|на"),
        (TokenKind.To, 0, "to"),
        (TokenKind.Into, 0, "в|во"),
        (TokenKind.Of, 0, "of|of the level|of the earlier level|of the previous year|of last year|к|к уровню|от уровня"),
        (TokenKind.From, 0, "from|between"), (TokenKind.From, Lexicon.OfToo, "от"),
        (TokenKind.And, 0, "and"),
        (TokenKind.Times, 0, "times|x|раз|раза"),
        (TokenKind.Fold, 0, "fold|кратный|кратное|кратного|кратно"),
        (TokenKind.Index, 0, "index|growth index|volume index|index of growth|индекс|индекс роста|индекс физического объема|индекс физического объёма"),
        (TokenKind.Tempo, 0, "темп роста|темпы роста|темпом роста"),
        (TokenKind.GrowthRate, 0, "growth rate|rate of growth|темп прироста|темпы прироста|темпом прироста|прирост"),
    ];

    // By the value of a currency token. A bare "$" is the US dollar and a bare "Rs" the Pakistani rupee.
    internal static readonly string[] Currencies = ["USD", "EUR", "PKR", "INR", "GBP", "RUB", "BYN", "CNY", "JPY", "AED"];

    // What canonical text is made of. A Russian wording is null where there is none that reads back as the same kind.
    internal static readonly (string English, string? Russian)[] Hedges =
    [
        ("about", "около"), ("around", "примерно"), ("some", "порядка"), ("nearly", "почти"), ("almost", "практически"), ("over", "свыше"),
        ("more than", "более"), ("at least", "не менее"), ("up to", "до"), ("at most", "не более"), ("less than", "менее"), ("below", null),
    ];

    internal static readonly string[] EnglishNumbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    internal static readonly string[] RussianNumbers = ["два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"];
}

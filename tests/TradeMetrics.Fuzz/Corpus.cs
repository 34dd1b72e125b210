namespace TradeMetrics.Fuzz;

/// <summary>What the mutations start from: figures as papers print them, and the words they are made of.</summary>
internal sealed record Corpus(string[] Phrases, string[] Tokens)
{
    private static readonly string[] Hedges =
    [
        "about", "approximately", "circa", "around", "some", "nearly", "almost", "close to", "over", "more than", "in excess of", "at least", "no less than",
        "up to", "at most", "less than", "below", "merely", "only", "just", "a", "~", ">", "≤", "около", "примерно", "порядка", "почти", "практически", "свыше",
        "более", "более чем", "не менее", "до", "не более", "менее", "всего",
    ];

    internal static Corpus Numbers { get; } = new(
        [
            "US$50.2 million", "$1bn", "1.37m", "3 mld 500 mln", "3 mld 190 mln", "27.744 billion", "1,163,507,864", "50-60 million", "50–60 million",
            "12,34,567", "Rs 12,34,567", "Rs. 500 crore", "Rs.500", "1.5 lakh crore", "5 lakh 20 thousand", "PKR 3,500", "€1.5 bn", "EUR 30", "USD 50.0 million",
            "50 million dollars", "50 million US dollars", "U.S. dollars 5", "US $5m", "1\u00A0163\u00A0507\u00A0864", "1 163 507 864", "1\u2009163,5", "merely around $45m",
            "around $43.2m", "nearly 50 million", "almost $1 billion", "over Rs 100 crore", "more than 3,500", "at least 1,5 млрд долл.", "up to $95m", "less than 20m",
            "около 50,2 млн долл. США", "почти 3 млрд 500 млн долларов", "свыше 1,5 трлн руб.", "не менее 200 тыс. рублей", "до 60 млн", "от 25 до 95 млн долл.",
            "between 50 and 60 million", "from $30m to $115m", "-394.2", "−5 million", "$-5m", "-$5m", "+5", "-5–3", "30", "50 million", "0", "0.0", "-0", ".5", "007",
            "500 thousand", "3 billion 500 million 20 thousand 5", "30 %", "5 points", "6,728,900", "50m$", "$US5",
        ],
        [
            .. Hedges, "US$", "$", "USD", "Rs", "Rs.", "PKR", "€", "EUR", "dollars", "US dollars", "долл.", "долл. США", "руб.", "thousand", "million", "mln", "mld", "billion", "bn", "m",
            "k", "tn", "trillion", "lakh", "crore", "lakh crore", "thousand crore", "тыс.", "млн", "млрд", "трлн", "-", "–", "−", "—", "to", "from", "between", "and", "от", "до", "%", "per cent",
            "+", ".", ",", "HK$", "million", "million", "foo",
        ]);

    internal static Corpus Changes { get; } = new(
        [
            "up 30 per cent", "rose 30%", "rose by 30 percent", "fell by 14.5 %", "down 14.5%", "declined 14.5 per cent", "surged by 1.5 times", "surged 1.5 times", "grew 1.5-fold",
            "three-fold", "threefold", "doubled", "tripled", "quadrupled", "halved", "more than doubled", "nearly halved", "three times fewer", "3 times less", "by 1.25 percentage points",
            "up 5 points", "down 2 pp", "to 130 % of", "rose to 130 per cent of", "fell to 70 % of", "index 114.1", "growth index 130 %", "250-percent rise", "a 30 per cent rise", "+30 %",
            "-14.5 %", "growth rate 14.1 %", "rise of 30 per cent", "fell 100 per cent", "fell by half", "up by half", "rose by more than 30 per cent", "up 10-15 per cent", "1.5 times as much",
            "темп роста 130 %", "темп роста 114,1%", "темп прироста 30 %", "темп роста 30 %", "темп роста -5 %", "вырос в 1,5 раза", "вырос на 30 %", "снизился на 14,5 %", "увеличился вдвое",
            "увеличился втрое", "сократился вдвое", "сократился втрое", "снизился в 3 раза", "вырос более чем в 2 раза", "вырос до 130 % от", "почти вдвое", "вырос в полтора раза",
            "вырос на 1,25 процентного пункта", "снизился на 2 п.п.", "снизился более чем наполовину", "в два раза меньше", "индекс 101,7 %", "250-процентный рост", "three-fold decline", "1.5 times more",
        ],
        [
            .. Hedges, "up", "rose", "surged", "growth", "rise", "increase", "fell", "down", "decline", "drop", "вырос", "рост", "снизился", "падение", "by", "to", "of", "на", "в", "от", "к", "and", "from",
            "per cent", "percent", "%", "percentage points", "points", "п. п.", "times", "раза", "fold", "-fold", "x", "two", "three", "ten", "полтора", "half", "doubled", "halved", "вдвое", "втрое", "twofold",
            "more", "fewer", "less", "больше", "меньше", "as much", "index", "growth index", "growth rate", "темп роста", "темп прироста", "индекс", "-", "–", "−", "+", "$", "million", "foo",
        ]);
}

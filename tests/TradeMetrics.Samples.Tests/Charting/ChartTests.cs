using System.Globalization;
using System.Xml.Linq;
using TradeMetrics.Samples.Charting;

namespace TradeMetrics.Samples.Tests;

public sealed class ChartTests
{
    public ChartTests() => Assert.SkipUnless(ChartFont.IsInstalled, "no font is installed to draw with");

    private static readonly ChartText Words = new("Pakistan and Belarus <test>", "million US dollars", "a source & its date");
    private const double LetterWidth = 7.5;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => ["time", "growth", "ranking", "intervals", "target", "mirror rows", "mirror scatter"];

    private static Chart Draw(string name) => name switch
    {
        "time" => Charts.OverTime(Words, [new("Exports", Months(1m, 2m, null, 4m, 3m)), new("Balance", Months(-1m, -2m, null, null, 0m))]),
        "growth" => Charts.Growth(Words, [("2019", GrowthRate.FromPercent(12.6m)), ("2020", UndefinedReason.NewTrade), ("2021", GrowthRate.FromPercent(-30m))]),
        "ranking" => Charts.Ranking(Words, [new("Argentina", 2.9m), new("Nowhere", UndefinedReason.Missing), new("Peru", -0.4m)]),
        "intervals" => Charts.Intervals(Words, [new("closed", 1m, 2m), new("open", 0m, 3m, true, true), new("unbounded", null, null), new("one", 2m, 2m)]),
        "target" => Charts.TargetPath(Words, new("1 billion", 1_000m, [Year(2016, 50m)], [new("2018", [Year(2016, 50m), Year(2017, 105m), Year(2018, 1_000m)])])),
        "mirror rows" => Charts.Mirror(Words, [new("Argentina", 5m, 6m), new("Peru", UndefinedReason.Missing, 4m)]),
        _ => Charts.Mirror(Words, [.. Enumerable.Range(1, 20).Select(i => new MirrorPair("pair", i, i * 1.1m)), new("none", UndefinedReason.Missing, 1m)]),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_its_title_unit_and_source_and_has_no_number_that_is_none(string name)
    {
        XElement svg = XElement.Parse(Draw(name).ToSvg());
        Assert.Contains(Texts(svg), t => t == Words.Title);
        Assert.Contains(Texts(svg), t => t.StartsWith(Words.Unit, StringComparison.Ordinal));
        Assert.Contains(Texts(svg), t => t == $"Source: {Words.Source}");
        Assert.Equal("0 0 640", svg.Attribute("viewBox")!.Value[..7]);
        Assert.DoesNotContain(svg.Descendants().Attributes(), a => a.Value.Contains("NaN", StringComparison.OrdinalIgnoreCase) || a.Value.Contains("inf", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_input_gives_the_same_text_in_every_culture(string name)
    {
        string invariant = Draw(name).ToSvg();
        Assert.Equal(invariant, Draw(name).ToSvg());
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "ar-SA", "tr-TR", "de-DE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(invariant, Draw(name).ToSvg());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_png_is_twice_as_wide_as_the_svg()
    {
        byte[] png = Draw("intervals").ToPng();
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal(1280, (png[18] << 8) + png[19]);
    }

    [Fact]
    public void Text_is_whole_and_anchored_so_that_it_does_not_hang_on_a_font()
    {
        XElement[] texts = [.. XElement.Parse(Draw("ranking").ToSvg()).Descendants(Svg + "text")];
        Assert.All(texts, t => Assert.Equal("0", t.Attribute("x")!.Value));
        Assert.Equal("start", Anchor(texts, Words.Title));
        Assert.Equal("end", Anchor(texts, "Argentina"));
        Assert.Equal("middle", Anchor(texts, "0"));
        Assert.Equal("start", Anchor(texts, "2.9"));

        static string Anchor(XElement[] texts, string text) => texts.First(t => t.Value == text).Attribute("text-anchor")!.Value;
    }

    [Fact]
    public void A_gap_splits_the_line_and_is_never_zero()
    {
        Assert.Equal(1, Lines(Months(1m, 2m, 3m, 4m, 3m)));
        Assert.Equal(2, Lines(Months(1m, 2m, null, 4m, 3m)));
        // An absent month is a gap like an undefined one.
        Assert.Equal(2, Lines([.. Months(1m, 2m, null, 4m, 3m).Where(o => o.Value.IsDefined)]));

        static int Lines(IReadOnlyList<Observation<decimal>> months)
        {
            XElement svg = XElement.Parse(Charts.OverTime(Words, [new("Exports", months)]).ToSvg());
            Assert.Equal(months.Count(o => o.Value.IsDefined), svg.Descendants(Svg + "ellipse").Count());
            return svg.Descendants(Svg + "path").Where(p => p.Attribute("stroke")?.Value == "#0072B2").Sum(p => p.Attribute("d")!.Value.Count(c => c == 'M'));
        }
    }

    [Fact]
    public void Months_without_a_figure_of_every_line_are_shaded_and_the_unit_says_so()
    {
        Assert.Equal(["; dark shade: no figure; light shade: not all figures", "", "; dark shade: no figure", "; light shade: not all figures"],
        [
            Legend(Draw("time")),
            Legend(Charts.OverTime(Words, [new("Exports", Months(1m, 2m))])),
            Legend(Charts.OverTime(Words, [new("Exports", Months(1m, null, 3m)), new("Imports", Months(1m, null, 3m))])),
            Legend(Charts.OverTime(Words, [new("Exports", Months(1m, null, 3m)), new("Imports", Months(1m, 2m, 3m))])),
        ]);

        static string Legend(Chart chart) => Texts(XElement.Parse(chart.ToSvg())).Single(text => text.StartsWith(Words.Unit, StringComparison.Ordinal))[Words.Unit.Length..];
    }

    [Fact]
    public void A_rate_that_does_not_exist_is_a_mark_that_the_unit_explains_and_not_drawn_as_zero()
    {
        XElement svg = XElement.Parse(Draw("growth").ToSvg());
        Assert.Contains($"{Words.Unit}; ◇ undefined", Texts(svg));
        Assert.Contains("+13", Texts(svg));
        Assert.Contains("−30", Texts(svg));
        Assert.DoesNotContain("0", Texts(svg));
        Assert.Single(svg.Descendants(Svg + "path"), path => path.Attribute("fill")?.Value == "white");
        Assert.Contains(Words.Unit, Texts(XElement.Parse(Charts.Growth(Words, [("2019", GrowthRate.FromPercent(1m))]).ToSvg())));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(23)]
    [InlineData(60)]
    [InlineData(400)]
    public void Labels_of_growth_do_not_touch_each_other_or_the_edge(int months)
    {
        (string, Metric<GrowthRate>)[] bars =
        [
            .. Enumerable.Range(0, months).Select(i => (TradePeriod.Month(1990, 1).PlusMonths(i).ToString(), i < 12 ? (Metric<GrowthRate>)UndefinedReason.Missing : GrowthRate.FromPercent(i % 2 == 0 ? 1_111m : -22m))),
        ];
        XElement[] texts = [.. XElement.Parse(Charts.Growth(Words, bars).ToSvg()).Descendants(Svg + "text")];
        double[] places = [.. texts.Where(t => t.Value.Length == 7 && t.Value[4] == '-').Select(Place)];
        Assert.InRange(places.Length, 2, months);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First > 7 * LetterWidth));
        Assert.InRange(places[^1], 0, 640 - 7 * LetterWidth / 2);
        // Rates are written where there is room for all of them.
        Assert.DoesNotContain(texts, t => t.Value == "+1,111");
        // The labels of the axis have room too.
        Assert.All(texts.Where(t => t.Value.EndsWith(" %", StringComparison.Ordinal)), t => Assert.True(Place(t) > t.Value.Length * LetterWidth));
    }

    [Fact]
    public void In_a_series_of_months_a_year_is_labelled_at_its_first_day_with_a_line()
    {
        XElement svg = XElement.Parse(Charts.OverTime(Words, [new("Exports", [.. Enumerable.Range(0, 48).Select(i => new Observation<decimal>(TradePeriod.Month(2017, 4).PlusMonths(i), i + 1m))])]).ToSvg());
        double[] points = [.. svg.Descendants(Svg + "ellipse").Select(e => double.Parse(e.Attribute("cx")!.Value, CultureInfo.InvariantCulture))];
        foreach ((string year, int january) in new[] { ("2018", 9), ("2019", 21), ("2021", 45) })
        {
            double place = Place(svg.Descendants(Svg + "text").Single(t => t.Value == year));
            // Half a month lies between the first day and the middle of January, and as much to that of December.
            Assert.Equal((points[january - 1] + points[january]) / 2, place, 0.2);
            Assert.Contains(GridLines(svg), x => Math.Abs(x - place) < 0.01);
        }
        Assert.DoesNotContain("2017", Texts(svg));
        // A year stands above its label, and needs no line.
        XElement years = XElement.Parse(Charts.OverTime(Words, [new("Exports", [.. Enumerable.Range(2017, 5).Select(y => Year(y, 1m))])]).ToSvg());
        Assert.Equal(Place(years.Descendants(Svg + "text").Single(t => t.Value == "2018")), double.Parse(years.Descendants(Svg + "ellipse").ElementAt(1).Attribute("cx")!.Value, CultureInfo.InvariantCulture), 0.2);
        Assert.Empty(GridLines(years));
    }

    [Fact]
    public void Quarters_are_read_against_the_first_days_of_months_and_months_against_their_middle()
    {
        XElement quarters = XElement.Parse(Charts.OverTime(Words, [new("Exports", [.. Enumerable.Range(1, 4).Select(q => new Observation<decimal>(TradePeriod.Quarter(2023, q), 1m))])]).ToSvg());
        Assert.Contains(GridLines(quarters), x => Math.Abs(x - Place(quarters.Descendants(Svg + "text").Single(t => t.Value == "Jul 2023"))) < 0.01);
        XElement months = XElement.Parse(Draw("time").ToSvg());
        Assert.Equal(Place(months.Descendants(Svg + "text").Single(t => t.Value == "Jan 2023")), double.Parse(months.Descendants(Svg + "ellipse").First().Attribute("cx")!.Value, CultureInfo.InvariantCulture), 0.2);
        Assert.Empty(GridLines(months));
    }

    [Fact]
    public void Fiscal_years_are_labelled_as_such_as_many_as_there_is_room_for()
    {
        Observation<decimal>[] years = [.. Enumerable.Range(2016, 25).Select(y => new Observation<decimal>(FiscalCalendar.Pakistan.Year(y), y))];
        XElement[] texts = [.. XElement.Parse(Charts.TargetPath(Words, new("goal", 3_000m, years, []), FiscalCalendar.Pakistan.Label).ToSvg()).Descendants(Svg + "text")];
        XElement[] labels = [.. texts.Where(t => t.Value.StartsWith("FY", StringComparison.Ordinal))];
        Assert.Equal(["FY2016", "FY2019", "FY2022", "FY2025"], labels.Take(4).Select(t => t.Value));
        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(Place(pair.Second) - Place(pair.First) > 6 * LetterWidth));
        Assert.DoesNotContain(texts, t => t.Value is "2016" or "2020");
    }

    [Fact]
    public void Large_amounts_are_whole_beside_the_axis()
    {
        XElement[] texts = [.. XElement.Parse(Charts.TargetPath(Words, new("goal", 1_000_000_000m, [Year(2020, 5m)], [])).ToSvg()).Descendants(Svg + "text")];
        Assert.True(Place(texts.Single(t => t.Value == "1,000,000,000")) > 13 * LetterWidth);
    }

    [Fact]
    public void What_is_not_zero_is_not_written_as_zero()
    {
        string[] texts = Texts(XElement.Parse(Charts.Ranking(Words, [new("a", 2_500m), new("b", 0.00042m), new("c", -0.0000007m), new("d", 0m), new("e", 0.4373m)]).ToSvg()));
        foreach (string expected in new[] { "2,500", "0.00042", "−0.0000007", "0.437" }) Assert.Contains(expected, texts);
        // The axis of small amounts too.
        string[] small = Texts(XElement.Parse(Charts.OverTime(Words, [new("Exports", [Year(2020, 0.0013m), Year(2021, 0.0028m)])]).ToSvg()));
        foreach (string expected in new[] { "0.0005", "0.0015", "0.0025" }) Assert.Contains(expected, small);
    }

    [Fact]
    public void The_grid_stops_short_of_labels_and_hides_no_figure()
    {
        XElement svg = XElement.Parse(Draw("ranking").ToSvg());
        XElement[] rects = [.. svg.Descendants(Svg + "rect")];
        XElement back = rects.Single(r => r.Attribute("fill")?.Value == "white" && r.Attribute("x") is not null && Math.Abs(Number(r, "x") - Place(svg.Descendants(Svg + "text").Single(t => t.Value == "2.9"))) < 1);
        Assert.InRange(Number(back, "width"), 2 * LetterWidth, 4 * LetterWidth);
        Assert.True(Array.IndexOf(rects, back) < Array.FindIndex(rects, r => r.Attribute("fill")?.Value == "#0072B2"), "White is drawn before the bars.");

        static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_long_unit_goes_on_in_a_line_of_its_own()
    {
        ChartText text = Words with { Unit = "million units of no stated currency, reconciled or not said by whom" };
        string[] texts = Texts(XElement.Parse(Charts.OverTime(text, [new("Exports", Months(1m, null, 4m)), new("Imports", Months(1m, null, null))]).ToSvg()));
        Assert.Contains(text.Unit, texts);
        Assert.Contains("dark shade: no figure; light shade: not all figures", texts);
    }

    [Fact]
    public void Ends_of_an_interval_are_written_as_in_mathematics()
    {
        string[] texts = Texts(XElement.Parse(Draw("intervals").ToSvg()));
        foreach (string expected in new[] { "[1, 2]", "(0, 3)", "(−∞, ∞)", "exactly 2" }) Assert.Contains(expected, texts);
    }

    [Fact]
    public void A_chart_of_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Charts.OverTime(Words, []));
        Assert.Throws<ArgumentException>(() => Charts.OverTime(Words, [new("Exports", [])]));
        Assert.Throws<ArgumentException>(() => Charts.TargetPath(Words, new("none", 1m, [], [])));
    }

    private static double Place(XElement text) => double.Parse(text.Attribute("transform")!.Value.Split('(', ' ')[1], CultureInfo.InvariantCulture);

    // The lines of the grid are one path for each axis: those that stand go up from one place.
    private static double[] GridLines(XElement svg) =>
    [
        .. svg.Descendants(Svg + "path").Where(p => p.Attribute("stroke")?.Value == "#E2E2E2").SelectMany(p => p.Attribute("d")!.Value.Split('M', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => line.Split('L').Select(end => double.Parse(end.Split(' ')[0], CultureInfo.InvariantCulture)).ToArray()).Where(ends => ends[0] == ends[1]).Select(ends => ends[0]),
    ];

    private static string[] Texts(XElement svg) => [.. svg.Descendants(Svg + "text").Select(t => t.Value)];

    private static Observation<decimal> Year(int year, decimal value) => new(TradePeriod.Year(year), value);

    private static Observation<decimal>[] Months(params decimal?[] values) =>
        [.. values.Select((v, i) => new Observation<decimal>(TradePeriod.Month(2023, i + 1), v is { } known ? known : (Metric<decimal>)UndefinedReason.Missing))];
}

using System.Globalization;
using System.Xml.Linq;
using TradeMetrics.Samples.Charting;

namespace TradeMetrics.Samples.Tests;

public sealed class ChartTests
{
    public ChartTests() => Assert.SkipUnless(ChartFont.IsInstalled, "no font is installed to draw with");

    private static readonly ChartText Words = new("Pakistan and Belarus <test>", "million US dollars", "a source & its date");
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
        Assert.Equal(["; shaded: no figure; lightly: not all", "", "; shaded: no figure", "; shaded lightly: not all figures"],
        [
            Legend(Draw("time")),
            Legend(Charts.OverTime(Words, [new("Exports", Months(1m, 2m))])),
            Legend(Charts.OverTime(Words, [new("Exports", Months(1m, null, 3m)), new("Imports", Months(1m, null, 3m))])),
            Legend(Charts.OverTime(Words, [new("Exports", Months(1m, null, 3m)), new("Imports", Months(1m, 2m, 3m))])),
        ]);

        static string Legend(Chart chart) => Texts(XElement.Parse(chart.ToSvg())).Single(text => text.StartsWith(Words.Unit, StringComparison.Ordinal))[Words.Unit.Length..];
    }

    [Fact]
    public void A_rate_that_does_not_exist_is_named_and_not_drawn_as_zero()
    {
        XElement svg = XElement.Parse(Draw("growth").ToSvg());
        Assert.Single(Texts(svg), "undefined");
        Assert.Contains("+13", Texts(svg));
        Assert.Contains("−30", Texts(svg));
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

    private static string[] Texts(XElement svg) => [.. svg.Descendants(Svg + "text").Select(t => t.Value)];

    private static Observation<decimal> Year(int year, decimal value) => new(TradePeriod.Year(year), value);

    private static Observation<decimal>[] Months(params decimal?[] values) =>
        [.. values.Select((v, i) => new Observation<decimal>(TradePeriod.Month(2023, i + 1), v is { } known ? known : (Metric<decimal>)UndefinedReason.Missing))];
}

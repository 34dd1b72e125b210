using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TradeMetrics.Samples.Tests;

/// <summary>The page that TradeExplorer writes, also in a browser.</summary>
public sealed partial class ExplorerPageTests : IDisposable
{
    private const int PhoneWidth = 360;
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private readonly string _folder = Directory.CreateTempSubdirectory("page").FullName;

    public static TheoryData<string, string> Pairs => new() { { "PAK", "BLR" }, { "PAK", "USA" }, { "CHL", "ARG" }, { "JPN", "KEN" } };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_page_is_whole_and_needs_nothing_but_itself(string reporter, string partner)
    {
        string page = Page(reporter, partner);
        XElement html = XElement.Parse(Void().Replace(page[page.IndexOf("<html", StringComparison.Ordinal)..], "$0</$1>"));
        string[] names = [.. html.DescendantsAndSelf().Attributes("id").Select(id => id.Value)];
        Assert.Equal(names.Distinct(), names);
        Assert.All(Reference().Matches(page), reference => Assert.Contains(reference.Groups[1].Value, names));
        Assert.DoesNotContain(html.DescendantsAndSelf(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "embed");
        Assert.DoesNotContain(html.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "src" or "href");
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task In_a_browser_on_a_phone_nothing_scrolls_sideways_and_nothing_is_fetched(string reporter, string partner)
    {
        string page = Page(reporter, partner), browser = Array.Find(Browsers, File.Exists) ?? "";
        if (browser.Length == 0) Assert.Skip("No browser: install chromium.");
        // The page stands in a frame as wide as a phone, and the page around it measures.
        await File.WriteAllTextAsync(Path.Combine(_folder, "phone.html"), $$"""
            <!DOCTYPE html><html><body><iframe width="{{PhoneWidth}}" height="700" style="border:0" srcdoc="{{WebUtility.HtmlEncode(page)}}"></iframe>
            <script>onload = () => {
                const there = document.querySelector('iframe').contentWindow, page = there.document, root = page.documentElement;
                const wide = [...page.querySelectorAll('body *')].filter(e => !e.closest('.table') && e.getBoundingClientRect().right > {{PhoneWidth}} + 0.5).map(e => e.tagName);
                const low = [...page.querySelectorAll('figure svg')].filter(e => e.getBoundingClientRect().height < 60).length;
                document.title = ['measured', there.innerWidth, root.scrollWidth, wide.length, low, there.performance.getEntriesByType('resource').length, page.querySelectorAll('figure svg').length > 0 || page.querySelectorAll('svg').length].join(' ');
            };</script></body></html>
            """, TestContext.Current.CancellationToken);
        string dom = await RunAsync(browser, Path.Combine(_folder, "phone.html"));
        Assert.Contains($"<title>measured {PhoneWidth} {PhoneWidth} 0 0 0 true</title>", dom, StringComparison.Ordinal);
    }

    private async Task<string> RunAsync(string browser, string file)
    {
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
            $"--user-data-dir={Path.Combine(_folder, "profile")}", "--dump-dom", new Uri(file).AbsoluteUri,
        ];
        using Process process = Process.Start(new ProcessStartInfo(browser, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string dom = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return dom;
    }

    private string Page(string reporter, string partner)
    {
        string path = Path.Combine(_folder, "page.html");
        Assert.Equal(0, SampleRun.TradeExplorer(["--reporter", reporter, "--partner", partner, "--html", path]).ExitCode);
        return File.ReadAllText(path);
    }

    [GeneratedRegex("<(meta)[^>]*>")]
    private static partial Regex Void();

    [GeneratedRegex(@"url\(#([^)]*)\)")]
    private static partial Regex Reference();
}

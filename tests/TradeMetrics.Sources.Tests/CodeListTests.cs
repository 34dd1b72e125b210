using TradeMetrics.Sources;

namespace TradeMetrics.Tests;

/// <summary>The two files of codes that come with BACI.</summary>
public class CodeListTests
{
    private const string Countries = "country_code,country_name,country_iso2,country_iso3\n4,Afghanistan,AF,AFG\n384,\"Côte d'Ivoire\",CI,CIV\n490,Taiwan,TW,TWN\n996,Newland,BY,BLR\n997,Nowhere,XX,XQX\n";
    private const string Products = "code,description\n010121,\"Horses: live, pure-bred\"\n010129,Horses: live\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public void Economies_have_the_names_of_the_release(string encoding)
    {
        using var file = new TextFile(Countries, System.Text.Encoding.GetEncoding(encoding));
        EconomyCodeList list = EconomyCodeList.Read(file.Path);
        Assert.Equal([4, 384, 490, 996, 997], list.Codes);
        Assert.Equal(("Côte d'Ivoire", null), (list.NameOf(384), list.NameOf(5)));
        // The library's own reading goes first: 490 is no economy, whatever an older list calls it.
        Assert.True(list.TryFind(490, out Economy asia) && asia.IsAggregateOrUnspecified && list.NameOf(490) == "Taiwan");
        Assert.False(list.TryFind(997, out _));
        Assert.False(list.TryFind(5, out _));
        Assert.Equal(Economy.Parse("BLR"), list.TryFind(996, out Economy newland) ? newland : default);
    }

    [Fact]
    public void A_number_that_the_library_does_not_know_is_read_by_the_list()
    {
        using var file = new TextFile(Countries);
        const string Text = "t,i,j,k,v,q\n2023,996,586,010121,1,1\n2023,997,586,010121,1,1\n";
        Assert.Empty(TextFile.Read(Text).Records);
        TradeRecord record = Assert.Single(TextFile.Read(Text, new ReadOptions { EconomyCodes = EconomyCodeList.Read(file.Path) }).Records);
        Assert.Equal(Economy.Parse("BLR"), record.Exporter);
    }

    [Fact]
    public void Products_that_the_list_lacks_are_unknown()
    {
        using var file = new TextFile(Products);
        ProductCodeList list = ProductCodeList.Read(file.Path);
        Assert.Equal(["010121", "010129"], list.Codes);
        Assert.Equal(("Horses: live, pure-bred", null, true, false), (list.DescriptionOf("010121"), list.DescriptionOf("10121"), list.Contains("010129"), list.Contains("TOTAL")));
        (TradeRecord[] records, ReadReport report) = TextFile.Read("t,i,j,k,v,q\n2023,842,586,010121,1,1\n2023,842,586,999999,1,1\n", new ReadOptions { ProductCodes = list });
        Assert.Equal("010121", Assert.Single(records).Product);
        Assert.Equal(1, report.SetAside(SetAsideReason.UnknownCode));
        // A total is no product of a list.
        Assert.Single(TextFile.Read("period,exporter,importer,value\n2023,PAK,BLR,1\n", new ReadOptions { ProductCodes = list }).Records);
    }

    [Fact]
    public void Broken_lists_are_refused()
    {
        using var twice = new TextFile("code,description\n010121,a\n010121,b\n");
        Assert.Contains("line 3, column 'code': '010121' is not a code that comes once", Assert.Throws<FormatException>(() => ProductCodeList.Read(twice.Path)).Message, StringComparison.Ordinal);
        using var empty = new TextFile("code,description\n,a\n");
        Assert.Contains("line 2", Assert.Throws<FormatException>(() => ProductCodeList.Read(empty.Path)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => EconomyCodeList.Read(twice.Path));
        using var numbers = new TextFile("country_code,country_name,country_iso3\n4,a,AFG\n4,b,AFG\n");
        Assert.Contains("line 3, column 'country_code'", Assert.Throws<FormatException>(() => EconomyCodeList.Read(numbers.Path)).Message, StringComparison.Ordinal);
        using var letters = new TextFile("country_code,country_name,country_iso3\nAFG,a,AFG\n");
        Assert.Throws<FormatException>(() => EconomyCodeList.Read(letters.Path));
    }
}

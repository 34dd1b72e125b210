using System.Globalization;
using System.Text;
using TradeMetrics.Panels;
using TradeMetrics.Sources;

namespace TradeMetrics.Fuzz;

/// <summary>Feeds the readers of files with files that are nearly whole: what comes out is rows that add up, or a documented error.</summary>
internal sealed class SourceFuzz(string format, int seed) : IDisposable
{
    private static readonly Dictionary<string, string> Seeds = new()
    {
        ["baci"] = "t,i,j,k,v,q\n2023,842,586,010121,12.345,           NA\n2023,842,699,010121,1.000,0.5\n2022,490,586,\"0101,21\",1,1\n2023,842,586,010121,1e3,1\n2023,999,586,010121,1,1\n2023,842,842,010121,-1,1\n",
        ["comtrade"] = "period,reporterCode,flowCode,partnerCode,partner2Code,cmdCode,customsCode,motCode,cifvalue,fobvalue,primaryValue\n2010,586,X,112,0,0101,C00,0,0,7,7\n201003,586,RM,PAK,0,TOTAL,C00,0,,8,8\n2010,586,M,W00,112,0101,C01,2100,8,7,\n",
        ["comtrade-old"] = "Classification;Year;refMonth;Trade Flow;Reporter Code;Reporter ISO;Partner Code;Partner ISO;Commodity Code;Trade Value (US$)\r\nH5;2017;52;Import;586;PAK;0;WLD;TOTAL;10\r\nH5;2017;3;Re-Export;586;PAK;112;BLR;0101;\"3\"\r\n",
        ["comtrade-json"] = """{"elapsedTime":"0","count":2,"data":[{"period":"2010","reporterCode":586,"flowCode":"X","partnerCode":112,"partner2Code":0,"cmdCode":"TOTAL","customsCode":"C00","motCode":0,"a":{"b":[1]},"cifvalue":null,"fobvalue":7.5,"primaryValue":7.5},{"period":"201001","reporterCode":1,"flowCode":"\u0052M","partnerCode":0,"primaryV\u0061lue":1e3}],"error":""}""",
        ["imf"] = "STRUCTURE,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,TIME_PERIOD,OBS_VALUE,SCALE,OBS_STATUS,REPORTING_YEAR_START_DAY\nD,PAK,XG_FOB_USD,BLR,2022,15.5,6,A,\nD,PAK,MG_CIF_USD,G001,2024-M01,5,6,,--01-01\nD,PAK,TBG_USD,BLR,2024-Q1,,6,P,--07-01\nD,PAK,MG_FOB_USD,BLR,2024,NaN,6,,\n",
        ["comext"] = "REPORTER,PARTNER,PRODUCT_NC,FLOW,STAT_PROCEDURE,PERIOD,VALUE_EUR\nDE,PK,01012100,2,1,202305,10\nEL,QR,TOTAL,1,3,202352,5\nXS,EU27_2020_EXTRA,01012100,1,1,202305,\n004,0662,01012100,1,1,2023,7\n",
        ["census"] = "year,CTY_CODE,CTYNAME,IJAN,IFEB,IMAR,IAPR,IMAY,IJUN,IJUL,IAUG,ISEP,IOCT,INOV,IDEC,IYR,EJAN,EFEB,EMAR,EAPR,EMAY,EJUN,EJUL,EAUG,ESEP,EOCT,ENOV,EDEC,EYR\r2015,5350,\"Korea, South\",1,2,3,4,5,6,7,8,9,1,1,1,48,1,2,3,4,5,6,7,8,9,1,1,1.5,48\r,0001,OPEC,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0\r",
        ["wits"] = """{"dataSets":[{"series":{"0:0:0:0:0":{"observations":{"0":[32.669,0],"1":[1,{"a":[]}]}},"0:0:0:1:1":{"attributes":[0],"observations":{"0":[null]}},"0:0:1:0:2":{"observations":{"1":[5]}}}}],"structure":{"dimensions":{"series":[{"id":"FREQ","values":[{"id":"A"}]},{"id":"REPORTER","values":[{"id":"USA","name":"x"}]},{"id":"PARTNER","values":[{"id":"PAK"},{"id":"WLD"}]},{"id":"PRODUCTCODE","values":[{"id":"01-05_A"},{"id":"Total"}]},{"id":"INDICATOR","values":[{"id":"MPRT-TRD-VL","name":"(US$ Thousand)"},{"id":"XPRT-TRD-VL","name":"(US$)"},{"name":"%","id":"RATE"}]}],"observation":[{"id":"TIME_PERIOD","values":[{"id":"2017"},{"id":"2018-Q1"}]}]}}}""",
        ["open-trade"] = """[{"year":2002,"reporter_iso":"chl","partner_iso":"arg","commodity_code":"0101","trade_value_usd_imp":919280993,"trade_value_usd_exp":1.5e3},{"year":"2002","reporter_iso":"chl","note":{"a":[null,"\u0041"]},"product_code":"0102","trade_value_usd_imp":null}]""",
        ["flows"] = "period,exporter,importer,value,product,reportedBy,currency,unit,frequency,valuation,system,status\n2023-05,PAK,112,\"12,34,567.5\",0101,importer,EUR,thousand,M,CIF,special,E\n2023-Q2,PK,BY,1 234 567,0101,exporter,,,,,,\n20232,PAK,BLR,1,0102,reconciled,USD,million,S,FOB,general,A\n2011-12,PAK,BLR,1\u00A0234,TOTAL,2,,1,monthly,,,\n",
    };

    private static readonly string[] Tokens =
    [
        ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", " ", "0", "-1", "1e999", "NaN", "null", "TOTAL", "{", "}", "[", "]", ":", "\\", "\\u0000", "\uFEFF", "\0", "é",
        "2023", "202352", "2023-Q2", "2023-W05", "PAK", "WLD", "490", "1e308", "\u00A0", "\"data\":[]", "\"series\":{}", "\"0\":[1]", "null,", "{},", "99999999999999999999", "1,234", "1 234", "000", "{\"a\":", "]]", "\\uD800",
    ];

    private const int ThreadsEvery = 10;

    private readonly Random _random = new(seed);
    private readonly string _path = Path.GetTempFileName();

    internal static IEnumerable<string> Formats => Seeds.Keys;

    /// <summary>Reads one mutated file; returns whether it was read to its end, and what is wrong with the reader if something is.</summary>
    internal bool Try(out string? failure, out string text)
    {
        byte[] content = Mutated();
        text = Encoding.Latin1.GetString(content);
        File.WriteAllBytes(_path, content);
        failure = null;
        try
        {
            // Short lines are short blocks, of which a few bytes fill several.
            ReadOptions options = new() { Rule = (RowRule)_random.Next(3), MaxLineLength = _random.Next(2) == 0 ? 4096 : 256 };
            using TradeReader reader = TradeFile.Open(_path, options);
            if (_random.Next(ThreadsEvery) == 0) failure = OnThreads(options);
            int kept = 0;
            foreach (TradeRecord record in reader.Read())
            {
                kept++;
                if (!double.IsFinite(record.Value) || record.Period <= 0 || record.Product is null || record.Line < 1) failure = $"a record that cannot be: {record}";
            }
            ReadReport report = reader.Report;
            if (report.Read != report.Kept + report.SetAsideInAll || report.Kept != kept) failure = $"rows vanish: {report}";
            return true;
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            if (!e.Message.StartsWith(_path, StringComparison.Ordinal)) failure = string.Create(CultureInfo.InvariantCulture, $"the error does not name the file: {e}");
            return false;
        }
    }

    public void Dispose() => File.Delete(_path);

    // One after another or on threads: the same rows, or the same error.
    private string? OnThreads(ReadOptions options)
    {
        string one = Outcome(options, 1), three = Outcome(options, 3), onePanel = PanelOutcome(options, 1), threePanel = PanelOutcome(options, 3);
        return one != three ? $"threads change what is read: {one} and {three}"
            : onePanel != threePanel ? $"threads change the panel: {onePanel} and {threePanel}"
            : null;
    }

    // A panel that takes every row takes as many as the reader keeps, and the same sum.
    private string PanelOutcome(ReadOptions options, int threads)
    {
        var builder = new TradePanelBuilder(new TradePanelOptions { Duplicates = RowRule.Keep, SelfTrade = RowRule.Keep, Aggregates = RowRule.Keep, NegativeValues = RowRule.SetAside, NonFiniteValues = RowRule.SetAside });
        string report;
        try
        {
            using TradeReader reader = TradeFile.Open(_path, options);
            ReadReport read = reader.ReadInto(builder, new PanelExecution { MaxDegreeOfParallelism = threads });
            if (read.Kept != builder.RowCount && (options.Rule != RowRule.Keep || read.Kept < builder.RowCount)) throw new InvalidOperationException($"The panel has {builder.RowCount} rows of {read}.");
            var rows = new Rows();
            using TradeReader again = TradeFile.Open(_path, options);
            report = $"{read} ";
            if (again.ReadInto(rows).ToString() != read.ToString()) throw new InvalidOperationException($"Rows taken together are others than one by one: {read}.");
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return $"{e.Message}; {builder.RowCount}";
        }
        try
        {
            return report + string.Join(' ', builder.Build().Periods.Select(period => $"{period.Period}: {string.Join(',', period.Values.ToArray())}"));
        }
        catch (InvalidOperationException e)
        {
            return report + e.Message; // Trade in all products beside single ones.
        }
    }

    private string Outcome(ReadOptions options, int threads)
    {
        var rows = new Rows();
        try
        {
            using TradeReader reader = TradeFile.Open(_path, options);
            return $"{reader.ReadInto(rows, new PanelExecution { MaxDegreeOfParallelism = threads })}; {rows.Text}";
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return $"{e.Message}; {rows.Text}";
        }
    }

    private byte[] Mutated()
    {
        List<byte> content = [.. Encoding.UTF8.GetBytes(Seeds[format])];
        for (int i = _random.Next(4); i >= 0; i--)
        {
            int at = _random.Next(content.Count + 1), length = Math.Min(_random.Next(1, 8), content.Count - at);
            switch (_random.Next(8))
            {
                case 0: content.RemoveRange(at, length); break;
                case 1: content.InsertRange(at, content.GetRange(at, length)); break;
                case 2 when at < content.Count: content[at] = (byte)_random.Next(256); break;
                case 3 when _random.Next(4) == 0: content.RemoveRange(at, content.Count - at); break;
                case 4 when _random.Next(50) == 0: content.InsertRange(at, Enumerable.Repeat((byte)'7', 9000)); break;
                case 5 when at < content.Count: content[at] = (byte)('0' + _random.Next(10)); break;
                default: content.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[_random.Next(Tokens.Length)])); break;
            }
        }
        return [.. content];
    }

    private sealed class Rows : ITradeRecordSink
    {
        internal StringBuilder Text { get; } = new();

        public void Add(in TradeRecord record) => Text.Append(CultureInfo.InvariantCulture, $"{record.Line}: {record}; ");
    }
}

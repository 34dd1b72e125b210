using System.Text;
using System.Text.Json;

namespace TradeMetrics.Sources;

/// <summary>What the positions in the keys of an SDMX-JSON message stand for.</summary>
internal sealed class WitsStructure
{
    // A message with more is no table of trade.
    private const int MostValues = 100_000;

    private readonly Dictionary<string, (int Position, List<(string Id, string Name)> Values)> _series = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Id, string Name)> _times = [];
    private readonly string _path;

    private WitsStructure(string path) => _path = path;

    /// <summary>Reads the part of the file that says what the keys mean, which comes after the keys.</summary>
    public static WitsStructure Read(string path, int longestToken)
    {
        var structure = new WitsStructure(path);
        using var tokens = new JsonTokens(path, longestToken);
        bool isDimensions = false;
        while (tokens.Read())
        {
            if (tokens.Type != JsonTokenType.PropertyName) continue;
            if (tokens.Depth == 1 && !Is(tokens, "structure")) tokens.SkipValue();
            else if (tokens.Depth == 2) isDimensions = Is(tokens, "dimensions");
            else if (tokens.Depth == 3 && isDimensions) structure.ReadDimensions(tokens, Is(tokens, "series"), Is(tokens, "observation"));
        }
        return structure._series.Count > 0 && structure._times.Count > 0
            ? structure
            : throw Broken.File(path, "the message does not say what its keys mean", "structure.dimensions with series and observation");
    }

    /// <summary>The value at a dimension's position of a key such as 0:0:0:12:0.</summary>
    public (string Id, string Name) Of(string dimension, ReadOnlySpan<byte> key, long line)
    {
        if (!_series.TryGetValue(dimension, out (int Position, List<(string Id, string Name)> Values) found))
            throw Broken.File(_path, $"the message has no dimension {dimension}", "REPORTER, PARTNER, PRODUCTCODE and INDICATOR");
        int position = 0;
        foreach (Range part in key.Split((byte)':'))
        {
            if (position++ != found.Position) continue;
            if (Numbers.TryWhole(key[part], out int index) && index < found.Values.Count) return found.Values[index];
        }
        throw Broken.Field(_path, line, dimension, key, "a key with a position of each dimension");
    }

    public string TimeAt(ReadOnlySpan<byte> key, long line) =>
        Numbers.TryWhole(key, out int index) && index < _times.Count ? _times[index].Id : throw Broken.Field(_path, line, "TIME_PERIOD", key, "the position of a period");

    private void ReadDimensions(JsonTokens tokens, bool isSeries, bool isObservation)
    {
        if (tokens.Next() != JsonTokenType.StartArray) return;
        int depth = tokens.Depth;
        string id = "";
        List<(string, string)> values = [];
        for (int position = 0; tokens.Next() != JsonTokenType.EndArray || tokens.Depth != depth;)
        {
            if (tokens.Type == JsonTokenType.StartObject) (id, values) = ("", []);
            else if (tokens.Type == JsonTokenType.EndObject)
            {
                // The members of an object come in any order, so it is understood at its end.
                if (isSeries) _series[id] = (position, values);
                if (isObservation && id == "TIME_PERIOD") _times.AddRange(values);
                position++;
            }
            else if (tokens.Type == JsonTokenType.PropertyName)
            {
                if (Is(tokens, "id")) id = NextText(tokens);
                else if (Is(tokens, "values")) values = ReadValues(tokens);
                else tokens.SkipValue();
            }
        }
    }

    private List<(string Id, string Name)> ReadValues(JsonTokens tokens)
    {
        List<(string, string)> values = [];
        if (tokens.Next() != JsonTokenType.StartArray)
        {
            tokens.SkipRest();
            return values;
        }
        int depth = tokens.Depth;
        string id = "", name = "";
        while (tokens.Next() != JsonTokenType.EndArray || tokens.Depth != depth)
        {
            if (tokens.Type == JsonTokenType.StartObject) (id, name) = ("", "");
            else if (tokens.Type == JsonTokenType.EndObject) values.Add((id, name));
            if (values.Count > MostValues) throw Broken.File(_path, $"a dimension has more than {MostValues} values", "a table of trade");
            if (tokens.Type != JsonTokenType.PropertyName) continue;
            if (Is(tokens, "id")) id = NextText(tokens);
            else if (Is(tokens, "name")) name = NextText(tokens);
            else tokens.SkipValue();
        }
        return values;
    }

    private static string NextText(JsonTokens tokens)
    {
        if (tokens.Next() == JsonTokenType.String) return Encoding.UTF8.GetString(tokens.Value);
        tokens.SkipRest();
        return "";
    }

    private static bool Is(JsonTokens tokens, string name) => Ascii.Equals(tokens.Value, name);
}

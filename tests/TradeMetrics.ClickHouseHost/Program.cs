using TradeMetrics.ClickHouseHost;

// A ClickHouse server on loopback for tests: one shard of a cluster. It runs until it is killed.
if (args is not [string library, string folder, string http, string tcp, string cluster] || Environment.GetEnvironmentVariable("CLICKHOUSE_PASSWORD") is not { Length: > 0 } password)
{
    Console.Error.WriteLine("usage: CLICKHOUSE_PASSWORD=... ClickHouseHost LIBCHDB.SO FOLDER HTTP-PORT TCP-PORT TCP-PORT-OF-SHARD,TCP-PORT-OF-SHARD,...");
    return 2;
}
Directory.CreateDirectory(folder);
string configuration = Path.Combine(folder, ServerConfiguration.FileName);
File.WriteAllText(configuration, ServerConfiguration.Of(folder, int.Parse(http), int.Parse(tcp), password, [.. cluster.Split(',').Select(int.Parse)]));
return Chdb.Run(library,
[
    "clickhouse", "--config-file", configuration, "--path", Path.Combine(folder, "data"),
    "--structure", "l String", "--input-format", "LineAsString",
    // The last query waits for the end of standard input, which never comes; until then the server answers.
    "--query", "SYSTEM START LISTEN HTTP; SYSTEM START LISTEN TCP; SELECT count() FROM table",
]);

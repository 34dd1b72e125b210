using TradeMetrics.Panels;
using TradeMetrics.Sources;

namespace TradeMetrics.Storage;

/// <summary>Reads files where they lie, anew for each query, until the query ends.</summary>
internal sealed class FileFeed(IReadOnlyList<string> files, ReadOptions options)
{
    /// <summary>Opens every file and closes it again, so that what is no table is refused before a query runs.</summary>
    public void RequireTables()
    {
        foreach (string file in files) TradeFile.Open(file, options).Dispose();
    }

    public RecordFeed Open()
    {
        var feed = new RecordFeed("the rows before it are in {0}; sums need one currency, so query it by itself", currency: null, onBlock: null);
        _ = Task.Factory.StartNew(() => Read(feed), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return feed;
    }

    private void Read(RecordFeed feed)
    {
        try
        {
            foreach (string file in files)
            {
                using TradeReader reader = TradeFile.Open(file, options);
                feed.File = file;
                reader.ReadInto(feed, new PanelExecution());
            }
            feed.Complete();
        }
        catch (Exception e)
        {
            feed.Fail(e);
        }
    }
}

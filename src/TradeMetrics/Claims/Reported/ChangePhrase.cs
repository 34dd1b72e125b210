namespace TradeMetrics.Claims;

/// <summary>What a printed change says, before it is decided what that may mean.</summary>
internal sealed record ChangePhrase(ChangeForm Form, bool Falls, PrintedNumber Number);

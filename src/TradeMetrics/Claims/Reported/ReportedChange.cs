using System.Diagnostics;

namespace TradeMetrics.Claims;

/// <summary>A change as it was printed, read as what it may mean: multiples of the earlier level, or points added to the earlier share.</summary>
/// <remarks>
/// <para>Each meaning is a hypothesis of its own, with the interval of the printed digits. Every printed digit is trusted in the first ones; where
/// the number is whole and ends in zeros, each meaning follows once more with the zeros taken for rounding.</para>
/// <list type="table">
/// <listheader><term>printed</term><description>readings</description></listheader>
/// <item><term>rose by 30 per cent, +30 %, growth rate 30 %, темп прироста 30 %</term><description>× 1.30</description></item>
/// <item><term>fell 14.5 %</term><description>× 0.855; more than 100 per cent is refused</description></item>
/// <item><term>rose to 130 % of, index 130, growth index 130 %</term><description>× 1.30</description></item>
/// <item><term>темп роста 130 %</term><description>× 1.30</description></item>
/// <item><term>темп роста 30 % (below 100)</term><description>× 0.30 strict, × 1.30 loose</description></item>
/// <item><term>surged by 1.5 times, 1.5 times more</term><description>× 1.5 usual, × 2.5 strict; × 2.5 is written × (1 + 1.5)</description></item>
/// <item><term>1.5-fold, doubled, в 1,5 раза, to 1.5 times</term><description>× 1.5, × 2</description></item>
/// <item><term>three times fewer, fell three times, снизился в 3 раза</term><description>× 1/3</description></item>
/// <item><term>halved, fell by half, сократился вдвое</term><description>× 0.5</description></item>
/// <item><term>250-percent rise (above 100)</term><description>× 3.5 strict, × 2.5 loose</description></item>
/// <item><term>up 5 per cent, of a share</term><description>× 1.05 strict, + 5 points loose</description></item>
/// <item><term>up 5 points, by 1.25 percentage points</term><description>+ 5 points, + 1.25 points</description></item>
/// </list>
/// <para>A bare "by" without a verb is a rise. Hedges act on the printed number: "rose by more than 30 per cent" is (1.3, ∞).
/// Multiples end at 0, since trade does not fall below nothing.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ReportedChange
{
    private readonly ChangePhrase _change;
    private readonly ReportedLanguage _language;

    private ReportedChange(string text, ChangePhrase change, ChangeReading[] readings, ReportedLanguage language)
    {
        Text = text;
        Readings = Array.AsReadOnly(readings);
        _change = change;
        _language = language;
    }

    /// <summary>Gets the text as printed.</summary>
    public string Text { get; }

    /// <summary>Gets the hedge printed; null where there is none.</summary>
    public HedgeKind? Hedge => _change.Number.Hedge;

    /// <summary>Gets the readings, one to four, with distinct names; those that take every printed digit as significant first.</summary>
    public IReadOnlyList<ChangeReading> Readings { get; }

    /// <summary>Returns canonical text, which reads back to the same readings under the same options: <c>rose by 30 per cent</c>.</summary>
    public override string ToString() => CanonicalText.Of(_change, _language);
}

using System.Globalization;

namespace TradeMetrics.Tests;

/// <summary>Runs economy tests in cultures whose casing (tr-TR) and digits (ar-SA) differ from the invariant ones.</summary>
internal static class EconomyCultures
{
    public static readonly string[] Names = ["", "tr-TR", "ar-SA"];

    public static void Run(string name, Action test)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

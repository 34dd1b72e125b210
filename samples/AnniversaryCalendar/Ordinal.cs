namespace AnniversaryCalendar;

internal static class Ordinal
{
    /// <summary>1st, 2nd, 3rd, 4th, 11th, 21st.</summary>
    internal static string Of(int number) => (number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch
    {
        1 => $"{number}st",
        2 => $"{number}nd",
        3 => $"{number}rd",
        _ => $"{number}th",
    };
}

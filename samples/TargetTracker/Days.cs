using NodaTime;
using NodaTime.Text;

namespace TargetTracker;

internal static class Days
{
    internal static bool TryRead(string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);
}

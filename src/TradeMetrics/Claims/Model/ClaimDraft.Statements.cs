namespace TradeMetrics.Claims;

public sealed partial class ClaimDraft
{
    private const string OneReading = "AsGiven";

    /// <summary>Claims that an amount, a sum or a difference has a printed value.</summary>
    /// <param name="form">What has the value.</param>
    /// <param name="number">The value as printed, with its readings and its currency.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The builder has a claim of this id, or another quantity that prints like one of these.</exception>
    /// <exception cref="InvalidOperationException">The number names another currency than the claims before it, or than was said of this one; a number without a currency fits any.</exception>
    public ClaimSetBuilder Level(LinearForm form, ReportedNumber number)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(number);
        return Add(ClaimKind.Level, form, number.Readings.Select(r => LevelReading(form, r.Name, r.Interval)), number.Text, number.Currency);
    }

    /// <summary>The same where every printed digit is significant, so that there is one reading.</summary>
    internal ClaimSetBuilder LevelToTheLastDigit(LinearForm form, ReportedNumber number) =>
        Add(ClaimKind.Level, form, [LevelReading(form, OneReading, number.Readings[0].Interval)], number.Text, number.Currency);

    /// <summary>Claims that an amount, a sum or a difference lies in an interval.</summary>
    /// <param name="form">What has the value.</param>
    /// <param name="interval">The interval, in the unit of the set's amounts; of the beginning of something in days since 0001-01-01, which is 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentException">The builder has a claim of this id, or another quantity that prints like one of these.</exception>
    /// <exception cref="InvalidOperationException">The claim is in another currency than the claims before it.</exception>
    public ClaimSetBuilder Level(LinearForm form, ExactInterval interval)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Add(ClaimKind.Level, form, [LevelReading(form, OneReading, interval)]);
    }

    /// <summary>Claims a change from one level to another.</summary>
    /// <param name="earlier">The earlier level.</param>
    /// <param name="later">The later level.</param>
    /// <param name="change">The change as printed, with its readings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The change is in percentage points, which only a share can have, and whose product with an unknown whole is not linear; or the builder has a claim of this id, or another quantity that prints like one of these.</exception>
    /// <exception cref="InvalidOperationException">The claim is in another currency than the claims before it.</exception>
    public ClaimSetBuilder Change(LinearForm earlier, LinearForm later, ReportedChange change) => Compound(earlier, later, 1, change);

    /// <summary>Claims a change from one level to another as a multiple.</summary>
    /// <param name="earlier">The earlier level.</param>
    /// <param name="later">The later level.</param>
    /// <param name="multiple">How many times the earlier level the later is.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    /// <exception cref="ArgumentException">The builder has a claim of this id, or another quantity that prints like one of these.</exception>
    /// <exception cref="InvalidOperationException">The claim is in another currency than the claims before it.</exception>
    public ClaimSetBuilder Change(LinearForm earlier, LinearForm later, ExactInterval multiple) => Ratio(later, earlier, multiple);

    /// <summary>Claims a change of so much every year, over several years.</summary>
    /// <param name="earlier">The earlier level.</param>
    /// <param name="later">The later level.</param>
    /// <param name="years">How many years lie between them, 1 to 100.</param>
    /// <param name="changeAYear">The change a year as printed, with its readings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not 1 to 100.</exception>
    /// <exception cref="ArgumentException">The change is in percentage points; or the builder has a claim of this id, or another quantity that prints like one of these.</exception>
    /// <exception cref="InvalidOperationException">The claim is in another currency than the claims before it.</exception>
    public ClaimSetBuilder Compound(LinearForm earlier, LinearForm later, int years, ReportedChange changeAYear)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(changeAYear);
        if (years is < 1 or > 100) throw new ArgumentOutOfRangeException(nameof(years), years, "A rate is compounded over 1 to 100 whole years.");
        ChangeReading[] multiples = [.. changeAYear.Readings.Where(r => r.Kind == ChangeKind.Multiple)];
        if (multiples.Length == 0)
            throw new ArgumentException($"'{changeAYear.Text}' is a change in percentage points: of a share only, and not linear where the whole is unknown.", nameof(changeAYear));
        ExactInterval[] intervals = [.. multiples.Select(r => Power(r.Interval, years))];
        ExactInterval any = intervals.Aggregate((a, b) => a.Hull(b));
        return Add(ClaimKind.Ratio, later, multiples.Zip(intervals, (r, interval) => RatioReading(later, earlier, r.Name, interval, any)), changeAYear.Text);
    }

    /// <summary>Claims that one amount is a share or a multiple of another: a market share, a coverage ratio.</summary>
    /// <param name="numerator">The amount that is compared.</param>
    /// <param name="denominator">What it is compared with, zero or more.</param>
    /// <param name="ratio">The ratio as a fraction: 0.3 for 30 per cent.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    /// <exception cref="ArgumentException">The builder has a claim of this id, or another quantity that prints like one of these.</exception>
    /// <exception cref="InvalidOperationException">The claim is in another currency than the claims before it.</exception>
    public ClaimSetBuilder Ratio(LinearForm numerator, LinearForm denominator, ExactInterval ratio)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        return Add(ClaimKind.Ratio, numerator, [RatioReading(numerator, denominator, OneReading, ratio, ratio)]);
    }

    /// <summary>Claims that one amount is greater than another, strictly: it "rose", it "favours".</summary>
    /// <param name="greater">The greater amount.</param>
    /// <param name="less">The lesser amount.</param>
    /// <exception cref="ArgumentNullException">A form is null.</exception>
    /// <exception cref="ArgumentException">The builder has a claim of this id, or another quantity that prints like one of these.</exception>
    /// <exception cref="InvalidOperationException">The claim is in another currency than the claims before it.</exception>
    public ClaimSetBuilder Exceeds(LinearForm greater, LinearForm less)
    {
        ArgumentNullException.ThrowIfNull(greater);
        ArgumentNullException.ThrowIfNull(less);
        var positive = new ExactInterval(default(Rational), null, lowIsOpen: true, highIsOpen: false);
        LinearForm difference = greater - less;
        return Add(ClaimKind.Comparison, difference, [LevelReading(difference, OneReading, positive)]);
    }

    /// <summary>Claims that the balance of trade favours an economy: that it sells strictly more than it buys, as one reporter counts.</summary>
    /// <param name="favoured">The economy in whose favour the balance is.</param>
    /// <param name="partner">Its partner.</param>
    /// <param name="period">The period.</param>
    /// <param name="reporter">Who counted; null where it is not said.</param>
    /// <exception cref="ArgumentException">An economy is unspecified, or both are the same; or the builder has a claim of this id, or another quantity that prints like one of these.</exception>
    /// <exception cref="InvalidOperationException">The claim is in another currency than the claims before it.</exception>
    public ClaimSetBuilder BalanceFavours(Economy favoured, Economy partner, TradePeriod period, Economy? reporter) =>
        Exceeds(Quantity.Flow(favoured, partner, period, reporter), Quantity.Flow(partner, favoured, period, reporter));

    private static ClaimReading LevelReading(LinearForm form, string name, ExactInterval interval) =>
        new(name, interval, [FormConstraint.Within(form, interval)]);

    /// <summary>low × denominator ≤ numerator ≤ high × denominator, which is linear since the denominator is not negative.</summary>
    /// <remarks>Each reading also says what any of them does, so that the solver can see what they have in common.</remarks>
    private static ClaimReading RatioReading(LinearForm numerator, LinearForm denominator, string name, ExactInterval ratio, ExactInterval any)
    {
        IEnumerable<FormConstraint> constraints = Multiple(numerator, denominator, ratio);
        if (any != ratio) constraints = constraints.Concat(Multiple(numerator, denominator, any));
        // Two different ends imply it; one alone does not.
        if (ratio is not { Low: { } low, High: { } high } || low == high) constraints = constraints.Append(new(denominator, default(Bound), null));
        // A ratio without ends says nothing of the numerator, which is spoken of all the same.
        if (ratio is { Low: null, High: null }) constraints = constraints.Append(new(numerator, null, null));
        return new(name, ratio, [.. constraints]);
    }

    private static IEnumerable<FormConstraint> Multiple(LinearForm numerator, LinearForm denominator, ExactInterval ratio)
    {
        if (ratio.Low is { } low) yield return new(numerator - (low * denominator), ratio.LowIsOpen ? Bound.Above(default) : default(Bound), null);
        if (ratio.High is { } high) yield return new(numerator - (high * denominator), null, ratio.HighIsOpen ? Bound.Below(default) : default(Bound));
    }

    private static ExactInterval Power(ExactInterval interval, int exponent)
    {
        Rational? Raise(Rational? end) => end is { } value ? Enumerable.Repeat(value, exponent).Aggregate((a, b) => a * b) : null;
        return exponent == 1 ? interval : new(Raise(interval.Low), Raise(interval.High), interval.LowIsOpen, interval.HighIsOpen);
    }
}

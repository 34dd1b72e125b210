using FsCheck.Xunit;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

/// <summary>What an analysis promises, checked from outside: claims made through the builder, against elimination over every combination of readings.</summary>
[Properties(Arbitrary = [typeof(DoubtfulClaims)], MaxTest = 1000)]
public class ClaimAnalysisProperties
{
    private static readonly Rational Shade = new(1, 1_000_000_000_000);

    [Property(Arbitrary = [typeof(TrueClaims)])]
    public void What_is_printed_of_one_truth_is_never_contradictory_and_every_bound_contains_it(StatedClaims claims)
    {
        ClaimAnalysis analysis = claims.Analysis();
        Assert.Equal(ClaimVerdict.Consistent, analysis.Verdict);
        Assert.Empty(analysis.Conflicts());
        foreach (Fraction[] form in Forms(claims))
            Assert.True(analysis.Bounds(StatedClaims.FormOf(form)).Interval.Contains(StatedClaimGenerators.Dot(form, claims.Truth).ToRational()));
        Assert.True(analysis.RatioBounds(StatedClaims.Amounts[0], StatedClaims.Amounts[1]).Interval.Contains((claims.Truth[0] / claims.Truth[1]).ToRational()));
    }

    [Property(MaxTest = 2000)]
    public void The_verdict_and_every_bound_are_those_of_elimination(StatedClaims claims)
    {
        ClaimAnalysis analysis = claims.Analysis();
        Assert.Equal(claims.IsFeasible(claims.All), analysis.Verdict == ClaimVerdict.Consistent);
        if (analysis.Verdict == ClaimVerdict.Contradictory) return;
        foreach (Fraction[] form in Forms(claims))
        {
            ClaimBounds bounds = analysis.Bounds(StatedClaims.FormOf(form));
            Assert.Equal(claims.Range(claims.All, form)!.Value, Range(bounds.Interval));
            Assert.Equal(bounds.Interval, bounds.ByCombination().Select(b => b.Interval).Aggregate((a, b) => a.Hull(b)));
            // The claims that are named hold the end by themselves.
            Assert.Equal(Range(bounds.Interval).Low, claims.Range(Numbers(bounds.LowClaims), form)!.Value.Low);
            Assert.Equal(Range(bounds.Interval).High, claims.Range(Numbers(bounds.HighClaims), form)!.Value.High);
        }
    }

    [Property]
    public void A_ratio_is_possible_up_to_its_ends_and_not_beyond(StatedClaims claims)
    {
        ClaimAnalysis analysis = claims.Analysis();
        Constraint positive = new(StatedClaimGenerators.Negated(StatedClaimGenerators.Unit(claims.Unknowns, 1)), Relation.Below, 0);
        if (analysis.Verdict == ClaimVerdict.Contradictory) return;
        bool Possible(Rational ratio, int way)
        {
            // way × (x0 - ratio × x1) is at least zero.
            Fraction[] form = [.. StatedClaimGenerators.Unit(claims.Unknowns, 0)];
            form[1] = -Fraction.Of(ratio);
            return claims.IsFeasible(claims.All, positive, new([.. form.Select(f => -way * f)], Relation.AtMost, 0));
        }
        if (!claims.IsFeasible(claims.All, positive))
        {
            Assert.Throws<InvalidOperationException>(() => analysis.RatioBounds(StatedClaims.Amounts[0], StatedClaims.Amounts[1]));
            return;
        }
        ExactInterval interval = analysis.RatioBounds(StatedClaims.Amounts[0], StatedClaims.Amounts[1]).Interval;
        Assert.True(interval.High is { } high ? Possible(high, 1) != interval.HighIsOpen && Possible(high - Shade, 1) && !Possible(high + Shade, 1) : Possible(1_000_000, 1));
        Assert.True(interval.Low is { } low && Possible(low, -1) != interval.LowIsOpen && Possible(low + Shade, -1) && !Possible(low - Shade, -1));
    }

    [Property(MaxTest = 500)]
    public void Closed_ends_are_attained_and_open_ends_approached(StatedClaims claims)
    {
        ClaimAnalysis analysis = claims.Analysis();
        if (analysis.Verdict == ClaimVerdict.Contradictory) return;
        LinearForm form = StatedClaims.FormOf(claims.Asked);
        bool Possible(ExactInterval interval) => claims.Analysis(claims.All, d => d.Level(form, interval)).Verdict == ClaimVerdict.Consistent;
        ExactInterval bounds = analysis.Bounds(form).Interval;
        if (bounds.High is { } high)
        {
            Assert.Equal(!bounds.HighIsOpen, Possible(ExactInterval.Exactly(high)));
            Assert.True(Possible(new(high - Shade, high, true, bounds.HighIsOpen)));
            Assert.False(Possible(new(high, null, true, false)));
        }
        else
        {
            Assert.True(Possible(new(1_000_000_000, null, false, false)));
        }
        if (bounds.Low is { } low)
        {
            Assert.Equal(!bounds.LowIsOpen, Possible(ExactInterval.Exactly(low)));
            Assert.True(Possible(new(low, low + Shade, bounds.LowIsOpen, true)));
            Assert.False(Possible(new(null, low, false, true)));
        }
    }

    [Property(MaxTest = 500)]
    public void Dropping_a_claim_never_tightens(StatedClaims claims)
    {
        ClaimAnalysis analysis = claims.Analysis();
        if (analysis.Verdict == ClaimVerdict.Contradictory) return;
        LinearForm form = StatedClaims.FormOf(claims.Asked);
        FormRange all = Range(analysis.Bounds(form).Interval);
        foreach (int dropped in claims.All)
        {
            ClaimAnalysis fewer = claims.Analysis(claims.All.Where(c => c != dropped), null);
            Assert.Equal(ClaimVerdict.Consistent, fewer.Verdict);
            Assert.True(SolverRange.Encloses(Range(fewer.Bounds(form).Interval), all));
        }
    }

    [Property]
    public void The_minimal_conflicts_are_those_of_trying_every_set(StatedClaims claims)
    {
        ClaimAnalysis analysis = claims.Analysis();
        var expected = new List<int[]>();
        foreach (int[] set in Enumerable.Range(1, (1 << claims.Statements.Length) - 1).Select(bits => claims.All.Where(c => (bits >> c & 1) == 1).ToArray()).OrderBy(s => s.Length))
        {
            if (!expected.Exists(e => e.All(set.Contains)) && !claims.IsFeasible(set)) expected.Add(set);
        }
        Assert.True(analysis.ConflictsAreComplete());
        Assert.Equal(expected.Select(Text).Order(), analysis.Conflicts().Select(c => Text(Numbers(c.Claims))).Order());
        // And by the analysis itself: impossible, and possible without any one.
        foreach (ClaimConflict conflict in analysis.Conflicts())
        {
            int[] members = Numbers(conflict.Claims);
            Assert.Equal(ClaimVerdict.Contradictory, claims.Analysis(members, null).Verdict);
            Assert.All(members, m => Assert.Equal(ClaimVerdict.Consistent, claims.Analysis(members.Where(c => c != m), null).Verdict));
        }
    }

    [Property]
    public void The_readings_that_survive_and_those_ruled_out_are_those_of_trying_all(StatedClaims claims)
    {
        ClaimAnalysis analysis = claims.Analysis();
        int[][] possible = [.. claims.Combinations(claims.All).Where(c => FourierMotzkin.IsFeasible(claims.Unknowns, c.Constraints)).Select(c => c.Readings)];
        string Name(int claim, int reading) => analysis.Set.Claims[claim].Readings[reading].Name;
        int[] ambiguous = [.. claims.All.Where(c => claims.Statements[c].Readings.Length > 1)];
        Assert.Equal(
            possible.Select(p => string.Join(", ", ambiguous.Select(c => $"{c} as {Name(c, p[c])}"))).Order(),
            analysis.SurvivingCombinations().Select(c => string.Join(", ", c.Readings)).Order());
        Assert.Equal(
            possible.Length == 0 ? [] : ambiguous.SelectMany(c => claims.Statements[c].Readings.Select((_, r) => (c, r))).Where(x => !possible.Any(p => p[x.c] == x.r)).Select(x => $"{x.c} as {Name(x.c, x.r)}"),
            analysis.RuledOutReadings().Select(r => $"{r.Claim.Id} as {r.Reading.Name}"));
        foreach (RuledOutReading ruled in analysis.RuledOutReadings())
        {
            int claim = Numbers([ruled.Claim])[0], reading = ruled.Claim.Readings.ToList().IndexOf(ruled.Reading);
            int[] by = Numbers(ruled.By);
            Assert.False(claims.IsFeasible(by, claims.Statements[claim].Readings[reading]));
            Assert.All(by, b => Assert.True(claims.IsFeasible(by.Where(c => c != b), claims.Statements[claim].Readings[reading])));
        }
    }

    [Property]
    public void A_correction_is_what_the_other_claims_leave(StatedClaims claims)
    {
        ClaimAnalysis analysis = claims.Analysis();
        IEnumerable<string> expected = analysis.Verdict == ClaimVerdict.Consistent ? [] : claims.All
            .Where(c => claims.Statements[c].HasLevel && claims.IsFeasible(claims.All.Where(o => o != c)))
            .Select(c => $"{c}: {claims.Range(claims.All.Where(o => o != c), claims.Statements[c].Subject)}");
        Assert.Equal(expected.Order(), analysis.Corrections().Select(c => $"{c.Claim.Id}: {Range(c.Needed)}").Order());
        // What all readings of the others leave together may reach over what was printed; such a claim comes last.
        Rational?[] sizes = [.. analysis.Corrections().Select(c => c.RelativeSize)];
        Assert.Equal(sizes.OrderBy(size => size is null).ThenBy(size => size), sizes);
    }

    [Property(MaxTest = 500)]
    public void Scaling_the_unit_scales_the_bounds(StatedClaims claims)
    {
        ClaimAnalysis analysis = claims.Analysis();
        // Everything that was printed is worth a thousand times as much.
        ClaimSet set = analysis.Set;
        var builder = new ClaimSetBuilder();
        foreach (Quantity amount in StatedClaims.Amounts.Take(claims.Unknowns)) builder.Ask(amount);
        foreach (Claim claim in set.Claims)
        {
            if (claim.Kind == ClaimKind.Level) builder.Claim(claim.Id).Level(claim.Subject, ReportedNumber.Parse($"{claim.Printed} thousand"));
            else claims.Statements[Numbers([claim])[0]].Say(builder.Claim(claim.Id));
        }
        ClaimAnalysis scaled = ClaimAnalysis.Of(builder.Build());
        Assert.Equal(analysis.Verdict, scaled.Verdict);
        if (analysis.Verdict == ClaimVerdict.Contradictory) return;
        foreach (LinearForm form in Forms(claims).Select(StatedClaims.FormOf))
        {
            ExactInterval bounds = analysis.Bounds(form).Interval;
            Assert.Equal(new ExactInterval(bounds.Low * 1000, bounds.High * 1000, bounds.LowIsOpen, bounds.HighIsOpen), scaled.Bounds(form).Interval);
        }
    }

    private static IEnumerable<Fraction[]> Forms(StatedClaims claims) =>
        Enumerable.Range(0, claims.Unknowns).Select(i => StatedClaimGenerators.Unit(claims.Unknowns, i)).Append(claims.Asked);

    private static FormRange Range(ExactInterval interval) => new(
        interval.Low is { } low ? new RangeEnd(Fraction.Of(low), interval.LowIsOpen) : null,
        interval.High is { } high ? new RangeEnd(Fraction.Of(high), interval.HighIsOpen) : null);

    private static int[] Numbers(IEnumerable<Claim> claims) => [.. claims.Select(c => int.Parse(c.Id, System.Globalization.CultureInfo.InvariantCulture))];

    private static string Text(int[] claims) => string.Join(' ', claims.Order());
}

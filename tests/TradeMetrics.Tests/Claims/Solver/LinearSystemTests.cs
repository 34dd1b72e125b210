using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class LinearSystemTests
{
    private static KeyValuePair<int, Rational>[] Form(params (int, decimal)[] terms) =>
        [.. terms.Select(t => KeyValuePair.Create(t.Item1, (Rational)t.Item2))];

    private static IReadOnlyList<IReadOnlyList<LinearConstraint>> Between(KeyValuePair<int, Rational>[] form, decimal low, decimal high) =>
        [[new LinearConstraint(form, (Bound)(Rational)low, (Bound)(Rational)high)]];

    private static LinearConstraint Zero(params (int, decimal)[] terms) => new(Form(terms), default(Bound), default(Bound));

    // 0 imports, 1 exports, 2 turnover, 3 balance, 4 cis turnover, 5 cis exports, 6 cis imports, 7 to 9 the same of the rest.
    private static readonly (string Name, decimal Low, decimal High)[] Printed =
    [
        ("imports", 3499.5m, 3500.5m), ("exports", 3189.5m, 3190.5m), ("turnover", 6773.5m, 6774.5m), ("balance", -394.25m, -394.15m),
        ("cis turnover", 3870.5m, 3871.5m), ("cis exports", 1678.5m, 1679.5m), ("cis imports", 2191.5m, 2192.5m),
        ("other turnover", 2902.5m, 2903.5m), ("other exports", 1510.5m, 1511.5m), ("other imports", 1391.5m, 1392.5m),
    ];

    private static LinearSystem January2016() => new(
        10,
        [
            Zero((2, 1), (0, -1), (1, -1)), Zero((3, 1), (1, -1), (0, 1)),
            Zero((4, 1), (5, -1), (6, -1)), Zero((7, 1), (8, -1), (9, -1)),
            Zero((1, 1), (5, -1), (8, -1)), Zero((0, 1), (6, -1), (9, -1)), Zero((2, 1), (4, -1), (7, -1)),
        ],
        Printed.Select((p, i) => Between(Form((i, 1m)), p.Low, p.High)));

    [Fact]
    public void The_ten_figures_of_early_2016_have_nineteen_minimal_conflicts_all_with_the_imports()
    {
        (List<int[]> conflicts, bool complete) = ConflictSearch.All(January2016(), 1000, TestContext.Current.CancellationToken);

        Assert.True(complete);
        Assert.Equal(19, conflicts.Count);
        Assert.All(conflicts, c => Assert.Contains(0, c));
        Assert.Equal([(3, 4), (4, 6), (5, 9)], conflicts.GroupBy(c => c.Length).Select(g => (g.Key, g.Count())).Order());
    }

    [Fact]
    public void What_readings_have_in_common_are_the_loosest_of_their_tightest_bounds()
    {
        KeyValuePair<int, Rational>[] x = Form((0, 1m)), twice = Form((0, 2m));
        Bound Of(decimal value) => (Bound)(Rational)value;
        LinearConstraint[][][] readings =
        [
            [[new(x, Of(1), null), new(x, null, Of(5))], [new(x, Of(2), Of(4))]],
            [[new(x, null, Of(5)), new(x, Of(1), null)], [new(x, Of(2), Of(4))]],
            [[new(twice, Of(0), Of(10)), new(x, Of(1), Of(9))], [new(x, Of(2), Of(4))]],
            [[new(x, Of(1), Of(9)), new(twice, Of(0), Of(10))], [new(x, Of(2), Of(4))]],
        ];
        foreach (LinearConstraint[][] claim in readings)
        {
            LinearConstraint common = Assert.Single(LinearConstraint.CommonTo(claim));
            Assert.Equal((Of(1), Of(5)), (common.Lower, common.Upper));
        }
        // What one of them leaves open is open.
        Assert.Null(Assert.Single(LinearConstraint.CommonTo([[new(x, Of(1), Of(5))], [new(x, Of(2), null)]])).Upper);
        Assert.Empty(LinearConstraint.CommonTo([[new(x, Of(1), null)], [new(x, null, Of(2))]]));
    }

    [Fact]
    public void Without_the_printed_imports_they_are_bounded_by_the_rest()
    {
        LinearSystem system = January2016();
        int[] rest = [.. Enumerable.Range(1, 9)];
        var readings = new int[10];
        Assert.Equal((Bound)(Rational)3584.375m, system.Maximum(Form((0, 1m)), rest, readings, default).At);
        Assert.Equal((Bound)(Rational)(-3583.825m), system.Maximum(Form((0, -1m)), rest, readings, default).At);
    }

    [Fact]
    public void A_share_is_bounded_by_changing_the_unknowns()
    {
        // Total and B's exports of 2022 are 0 and 1, of 2023 are 2 and 3; B's exports are part of the total.
        LinearConstraint[] facts =
        [
            .. Enumerable.Range(0, 4).Select(i => new LinearConstraint(Form((i, 1m)), default(Bound), null)),
            new(Form((0, 1m), (1, -1m)), default(Bound), null), new(Form((2, 1m), (3, -1m)), default(Bound), null),
        ];
        IReadOnlyList<IReadOnlyList<LinearConstraint>> Change(int later, int earlier, decimal low, decimal high) =>
        [[
            new(Form((later, 1m), (earlier, -low)), default(Bound), null), new(Form((later, 1m), (earlier, -high)), null, default(Bound)),
        ]];
        LinearSystem Share(decimal low, decimal high) =>
            LinearSystem.Homogenize(4, Form((0, 1m)), facts, [Change(2, 0, 1.295m, 1.305m), Change(3, 1, low, high)]);

        Assert.Equal((Bound)new Rational(9, 10), Share(1.45m, 1.55m).Maximum(Form((1, 1m)), [0, 1], [0, 0], default).At);
        Assert.Equal((Bound)new Rational(261, 490), Share(2.45m, 2.55m).Maximum(Form((1, 1m)), [0, 1], [0, 0], default).At);
    }
}

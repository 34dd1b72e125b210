using NodaTime;
using TradeMetrics.Claims;

namespace TradeMetrics.Tests;

public class QuantityTests
{
    private static readonly Economy Pakistan = Economy.Parse("PAK"), Belarus = Economy.Parse("BLR");
    private static readonly TradePeriod Year = TradePeriod.Year(2023);

    [Fact]
    public void A_flow_knows_its_parts()
    {
        Quantity flow = Quantity.Flow(Pakistan, Belarus, Year, Belarus).Valued(Valuation.Cif).AsOf(new LocalDate(2024, 3, 1));
        Assert.Equal(Pakistan, flow.Exporter);
        Assert.Equal(Belarus, flow.Importer);
        Assert.Equal(Year, flow.Period);
        Assert.Equal(Belarus, flow.Reporter);
        Assert.Equal(Valuation.Cif, flow.Valuation);
        Assert.Equal(new LocalDate(2024, 3, 1), flow.Vintage);
        Assert.False(flow.IsSigned);
        Assert.Null(flow.Name);
        Assert.Equal("PAK to BLR 2023 by BLR CIF as of 2024-03-01", flow.ToString());
    }

    [Fact]
    public void A_named_quantity_is_its_name()
    {
        Quantity tractors = Quantity.Named("tractors"), balance = Quantity.NamedSigned("balance");
        Assert.Equal("tractors", tractors.Name);
        Assert.False(tractors.IsSigned);
        Assert.True(balance.IsSigned);
        Assert.Equal((null, null, null), (tractors.Exporter, tractors.Importer, tractors.Period));
        Assert.Equal(Quantity.Named("tractors"), tractors);
        Assert.NotEqual(Quantity.NamedSigned("tractors"), tractors);
        Assert.Throws<ArgumentNullException>("name", () => Quantity.Named(null!));
    }

    [Fact]
    public void The_text_of_a_named_quantity_says_on_what_basis_and_as_of_when()
    {
        Quantity tractors = Quantity.Named("tractors");
        Assert.Equal(
            ["tractors", "tractors FOB", "tractors CIF", "tractors as of 2024-03-01", "tractors CIF as of 2024-03-01"],
            new[] { tractors, tractors.Valued(Valuation.Fob), tractors.Valued(Valuation.Cif), tractors.AsOf(new(2024, 3, 1)), tractors.Valued(Valuation.Cif).AsOf(new(2024, 3, 1)) }
                .Select(quantity => quantity.ToString()));
    }

    [Fact]
    public void Each_part_makes_another_quantity()
    {
        Quantity flow = Quantity.Flow(Pakistan, Belarus, Year, null);
        Quantity[] all =
        [
            flow, Quantity.Flow(Belarus, Pakistan, Year, null), Quantity.Flow(Pakistan, Belarus, Year.Next(), null), Quantity.Flow(Pakistan, Belarus, Year, Pakistan),
            Quantity.Flow(Pakistan, Belarus, Year, Belarus), flow.Valued(Valuation.Fob), flow.Valued(Valuation.Cif), flow.AsOf(new LocalDate(2024, 1, 1)), flow.AsOf(new LocalDate(2024, 1, 2)),
        ];
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.Equal(all.Length, all.Select(q => q.ToString()).Distinct().Count());
        Assert.Equal(flow, Quantity.Flow(Pakistan, Belarus, Year, null));
    }

    [Fact]
    public void A_flow_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>("exporter", () => Quantity.Flow(Economy.Unspecified, Belarus, Year, null));
        Assert.Throws<ArgumentException>("importer", () => Quantity.Flow(Belarus, Economy.Unspecified, Year, null));
        Assert.Throws<ArgumentException>("importer", () => Quantity.Flow(Belarus, Belarus, Year, null));
        Assert.Throws<ArgumentException>("name", () => Quantity.Named(" "));
        Assert.Throws<ArgumentException>("name", () => Quantity.NamedSigned(""));
    }
}

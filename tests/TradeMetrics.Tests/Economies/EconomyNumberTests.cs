namespace TradeMetrics.Tests;

public class EconomyNumberTests
{
    /// <summary>Every number in UN Comtrade's lists of reporters and partners.</summary>
    private const string ComtradeNumbers = """
        0 4 8 10 12 16 20 24 28 31 32 36 40 44 48 50 51 52 56 58 60 64 68 70 72 74 76 80 84 86 90 92 96 97 100 104 108 112 116
        120 124 129 132 136 140 144 148 152 156 158 162 166 170 174 175 178 180 184 188 191 192 196 200 203 204 208 212 214 218
        221 222 226 230 231 232 233 234 238 239 242 246 248 250 251 254 258 260 262 266 268 270 275 276 278 280 288 290 292 296
        300 304 308 312 316 320 324 328 332 334 336 340 344 348 352 356 360 364 368 372 376 380 384 388 392 398 400 404 408 410
        412 414 417 418 422 426 428 430 434 438 440 442 446 450 454 457 458 459 461 462 466 470 471 472 473 474 478 480 484 488
        490 492 496 498 499 500 504 508 512 516 520 524 527 528 530 531 532 533 534 535 536 540 548 554 558 562 566 568 570 574
        577 578 579 580 581 582 583 584 585 586 588 590 591 592 598 600 604 608 612 616 620 624 626 630 634 636 637 638 642 643
        646 647 652 654 658 659 660 662 663 666 670 674 678 682 686 688 690 694 697 698 699 702 703 704 705 706 710 711 716 717
        720 724 728 729 732 736 740 744 748 752 756 757 760 762 764 768 772 776 780 784 788 792 795 796 798 800 804 807 810 818
        826 830 831 832 833 834 835 836 837 838 839 840 841 842 849 850 854 858 860 862 866 868 872 876 879 882 886 887 890 891
        894 899 975
        """;

    /// <summary>Every number in the list of countries that came with BACI's release 202501.</summary>
    private const string BaciNumbers = """
        4 8 12 16 20 24 28 31 32 36 40 44 48 50 51 52 56 58 60 64 68 70 72 76 84 86 90 92 96 100 104 108 112 116 120 124 132 136
        140 144 148 152 156 162 166 170 174 175 178 180 184 188 191 192 196 200 203 204 208 212 214 218 222 226 231 232 233 238
        242 246 251 258 260 262 266 268 270 275 276 278 280 288 292 296 300 304 308 316 320 324 328 332 340 344 348 352 360 364
        368 372 376 380 384 388 392 398 400 404 408 410 414 417 418 422 426 428 430 434 440 442 446 450 454 458 462 466 470 478
        480 484 490 496 498 499 500 504 508 512 516 520 524 528 530 531 533 534 535 540 548 554 558 562 566 570 574 579 580 583
        584 585 586 591 598 600 604 608 612 616 620 624 626 634 642 643 646 652 654 659 660 662 666 670 674 678 682 686 688 690
        694 697 699 702 703 704 705 706 710 711 716 724 728 729 736 740 748 752 757 760 762 764 768 772 776 780 784 788 792 795
        796 798 800 804 807 810 818 826 834 842 849 854 858 860 862 876 882 887 891 894
        """;

    /// <summary>Numbers of UN Comtrade that are another number here.</summary>
    public static TheoryData<int, int> OwnNumbersOfComtrade => new()
    {
        { 0, 1 }, { 251, 250 }, { 381, 380 }, { 412, 983 }, { 492, 992 }, { 579, 578 }, { 592, 594 }, { 699, 356 }, { 757, 756 }, { 841, 840 }, { 842, 840 },
    };

    [Theory]
    [InlineData(586, "PAK")]
    [InlineData(4, "AFG")]
    [InlineData(1, "WLD")]
    [InlineData(736, "736")]
    [InlineData(983, "XKX")]
    public void A_number_of_ISO_or_M49_is_read(int number, string code) => Assert.Equal(code, Economy.FromNumericCode(number).ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(-65535)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(65536 + 586)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_number_of_no_economy_is_refused(int number)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => Economy.FromNumericCode(number));

        Assert.Equal(number, exception.ActualValue);
        Assert.Equal("code", exception.ParamName);
        Assert.False(Economy.TryFromNumericCode(number, out Economy economy));
        Assert.Equal(Economy.Unspecified, economy);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(983)]
    [InlineData(992)]
    [InlineData(int.MaxValue)]
    public void A_number_that_UN_Comtrade_does_not_have_is_refused(int number)
    {
        Assert.Equal(number, Assert.Throws<ArgumentOutOfRangeException>(() => Economy.FromComtradeCode(number)).ActualValue);
        Assert.Equal(number, Assert.Throws<ArgumentOutOfRangeException>(() => Economy.FromBaciCode(number)).ActualValue);
        Assert.False(Economy.TryFromComtradeCode(number, out _));
        Assert.False(Economy.TryFromBaciCode(number, out _));
    }

    [Theory]
    [MemberData(nameof(OwnNumbersOfComtrade))]
    public void A_number_of_UN_Comtrade_is_read_by_its_own_factory(int comtrade, int number)
    {
        Assert.Equal(number, Economy.FromComtradeCode(comtrade).NumericCode);
        Assert.NotEqual(Economy.FromComtradeCode(comtrade), Economy.TryFromNumericCode(comtrade, out Economy same) ? same : default);
    }

    [Fact]
    public void A_refused_number_of_UN_Comtrade_comes_with_a_hint() => Assert.Contains(
        "FromComtradeCode", Assert.Throws<ArgumentOutOfRangeException>(() => Economy.FromNumericCode(842)).Message, StringComparison.Ordinal);

    [Fact]
    public void Other_Asia_is_never_Taiwan()
    {
        Assert.Equal(EconomyKind.NotElsewhereSpecified, Economy.FromComtradeCode(490).Kind);
        Assert.Equal(EconomyKind.NotElsewhereSpecified, Economy.FromBaciCode(490).Kind);
        Assert.NotEqual(Economy.FromNumericCode(158), Economy.FromComtradeCode(490));
    }

    [Fact]
    public void Every_number_of_UN_Comtrade_is_read_and_only_its_own_become_another()
    {
        int[] numbers = Numbers(ComtradeNumbers);

        // 381 is in older files only, so today's lists have all the others.
        int[] changed = [.. numbers.Where(number => Economy.FromComtradeCode(number).NumericCode != number)];

        Assert.Equal(312, numbers.Length);
        Assert.Equal([0, 251, 412, 492, 579, 592, 699, 757, 841, 842], changed);
    }

    [Fact]
    public void Every_number_of_BACI_is_read_and_none_is_the_world()
    {
        int[] numbers = Numbers(BaciNumbers);

        Assert.Equal(238, numbers.Length);
        Assert.All(numbers, number => Assert.Equal(Economy.FromComtradeCode(number), Economy.FromBaciCode(number)));
        Assert.Equal([490, 697], numbers.Where(number => Economy.FromBaciCode(number).IsAggregateOrUnspecified));
        Assert.False(Economy.TryFromBaciCode(0, out _));
        Assert.True(Economy.FromBaciCode(58).IsEnded && Economy.FromBaciCode(711).IsEnded && Economy.FromBaciCode(891).IsEnded);
    }

    [Fact]
    public void Every_economy_of_today_with_an_ISO_number_is_read_under_it_from_UN_Comtrade()
    {
        // 492 is Monaco in ISO 3166-1 and "Europe EU, nes" in UN Comtrade, which counts Monaco with France.
        IEnumerable<Economy> read = Economy.Singles.Where(economy => Economy.TryFromComtradeCode(economy.NumericCode, out Economy same) && same == economy);

        Assert.Equal([Economy.FromNumericCode(492), Economy.FromNumericCode(983)], Economy.Singles.Except(read));
    }

    private static int[] Numbers(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}

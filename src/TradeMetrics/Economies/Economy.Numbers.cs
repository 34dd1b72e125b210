namespace TradeMetrics;

public readonly partial struct Economy
{
    /// <summary>Returns the economy with a number of ISO 3166-1, UN M49 or this library's list.</summary>
    /// <param name="code">1 to 999. 0 is refused: it would be <see cref="Unspecified"/> here and the world in UN Comtrade.</param>
    /// <returns>The economy whose <see cref="NumericCode"/> it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No economy has the number, or only UN Comtrade and BACI use it (842).</exception>
    public static Economy FromNumericCode(int code) =>
        TryFromNumericCode(code, out Economy economy) ? economy : throw EconomyErrors.NoSuchNumber(code);

    /// <summary>Finds the economy with a number of ISO 3166-1, UN M49 or this library's list.</summary>
    /// <param name="code">The number; see <see cref="FromNumericCode"/>.</param>
    /// <param name="economy">The economy, or <see cref="Unspecified"/> where there is none.</param>
    /// <returns>Whether an economy has the number.</returns>
    public static bool TryFromNumericCode(int code, out Economy economy) => TryMake(EconomyIndex.Shared.FindNumber(code), out economy);

    /// <summary>Returns the economy that a number stands for in data of UN Comtrade.</summary>
    /// <param name="code">
    /// A reporter or partner code: 0 for the world, 842 for the United States, 251 for France, 699 for India, 757 for Switzerland,
    /// 579 for Norway, 381 for Italy in older files; or the ordinary number, which is right for all the others.
    /// </param>
    /// <returns>
    /// The economy. Territories that UN Comtrade counts with it are not told apart: 842 includes Puerto Rico, 251 Monaco, 757 Liechtenstein.
    /// 490 is the area "Other Asia, nes" and 492 "Europe EU, nes", not Monaco.
    /// </returns>
    /// <remarks>
    /// UN Comtrade's 356 (India without Sikkim, until 1974) and 699 (India since) both return India, so that its years form one series.
    /// Source: UN Comtrade's lists of reporters and partners.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">No economy has the number in UN Comtrade, as with the two that are this library's own.</exception>
    public static Economy FromComtradeCode(int code) =>
        TryFromComtradeCode(code, out Economy economy) ? economy : throw EconomyErrors.NoSuchComtradeNumber(code);

    /// <summary>Finds the economy that a number stands for in data of UN Comtrade.</summary>
    /// <param name="code">The number; see <see cref="FromComtradeCode"/>.</param>
    /// <param name="economy">The economy, or <see cref="Unspecified"/> where there is none.</param>
    /// <returns>Whether an economy has the number there.</returns>
    public static bool TryFromComtradeCode(int code, out Economy economy) => TryMake(EconomyIndex.Shared.FindComtrade(code), out economy);

    /// <summary>Returns the economy that a number stands for in BACI of CEPII.</summary>
    /// <param name="code">
    /// An exporter or importer of BACI, whose numbers are UN Comtrade's: 842, 251, 699, 757, 579, and in older releases 381; 58 for
    /// Belgium-Luxembourg, 711 for the Southern African Customs Union, 891 for Serbia and Montenegro.
    /// </param>
    /// <returns>The economy. 490 is the area "Other Asia, nes" here, although BACI's older lists name it Taiwan.</returns>
    /// <remarks>Source: the file of country codes that comes with each release of BACI.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">No economy has the number in BACI. 0 is refused: BACI has no world.</exception>
    public static Economy FromBaciCode(int code) =>
        TryFromBaciCode(code, out Economy economy) ? economy : throw EconomyErrors.NoSuchBaciNumber(code);

    /// <summary>Finds the economy that a number stands for in BACI of CEPII.</summary>
    /// <param name="code">The number; see <see cref="FromBaciCode"/>.</param>
    /// <param name="economy">The economy, or <see cref="Unspecified"/> where there is none.</param>
    /// <returns>Whether an economy has the number there.</returns>
    public static bool TryFromBaciCode(int code, out Economy economy) =>
        TryMake(code == 0 ? EconomyIndex.NotFound : EconomyIndex.Shared.FindComtrade(code), out economy);

    private static bool TryMake(int number, out Economy economy)
    {
        economy = number < 0 ? default : new Economy((ushort)number);
        return number >= 0;
    }
}

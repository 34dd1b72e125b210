namespace TradeMetrics.Indices;

/// <summary>Revealed comparative advantage: whether a product weighs more in an economy's exports than in those it is compared with.</summary>
/// <remarks>
/// Each convention is a method of its own. The world of <c>Balassa</c>, <c>Symmetric</c> and <c>Additive</c> includes the economy itself.
/// The result depends on how finely products are classified: an advantage in a heading can hide a disadvantage in most of its subheadings.
/// Exports of goods that were imported, re-exports, give an advantage to who only passed them on.
/// Whether 1 itself counts as an advantage is the caller's convention (≥ 1 or &gt; 1).
/// A sum or a result that is more than a double holds is an <see cref="OverflowException"/>.
/// </remarks>
public static partial class ComparativeAdvantage
{
    /// <summary>Returns Balassa's index of one product: (x_ik ÷ X_i) ÷ (x_wk ÷ X_w).</summary>
    /// <param name="exports">What the economy exports of the product, 0 or more.</param>
    /// <param name="totalExports">All it exports.</param>
    /// <param name="worldExports">What the world, this economy included, exports of the product.</param>
    /// <param name="totalWorldExports">All the world exports.</param>
    /// <returns>
    /// 0 or more; above 1 the product weighs more in the economy's exports than in the world's. <see cref="UndefinedReason.NoTrade"/> where either total is zero or
    /// nobody exports the product; <see cref="UndefinedReason.ZeroDenominator"/> where the economy exports what the world does not.
    /// </returns>
    /// <remarks>Its range is lopsided: disadvantage lies between 0 and 1, advantage has no end. Source: Balassa (1965), Trade liberalisation and "revealed" comparative advantage.</remarks>
    /// <exception cref="ArgumentException">A flow is negative or not finite.</exception>
    public static Metric<double> Balassa(double exports, double totalExports, double worldExports, double totalWorldExports)
    {
        Require(exports, totalExports, worldExports, totalWorldExports);
        return Of(default(BalassaForm), exports, totalExports, worldExports, totalWorldExports);
    }

    /// <summary>Returns the symmetric form of Balassa's index of one product: (RCA - 1) ÷ (RCA + 1).</summary>
    /// <param name="exports">What the economy exports of the product, 0 or more.</param>
    /// <param name="totalExports">All it exports.</param>
    /// <param name="worldExports">What the world, this economy included, exports of the product.</param>
    /// <param name="totalWorldExports">All the world exports.</param>
    /// <returns>From -1 (not exported) to 1; above 0 where Balassa's index is above 1. Undefined where that is.</returns>
    /// <remarks>Source: Dalum, Laursen and Villumsen (1998), Structural change in OECD export specialisation patterns.</remarks>
    /// <exception cref="ArgumentException">A flow is negative or not finite.</exception>
    public static Metric<double> Symmetric(double exports, double totalExports, double worldExports, double totalWorldExports)
    {
        Require(exports, totalExports, worldExports, totalWorldExports);
        return Of(default(SymmetricForm), exports, totalExports, worldExports, totalWorldExports);
    }

    /// <summary>Returns the additive index of one product: x_ik ÷ X_i - x_wk ÷ X_w.</summary>
    /// <param name="exports">What the economy exports of the product, 0 or more.</param>
    /// <param name="totalExports">All it exports.</param>
    /// <param name="worldExports">What the world, this economy included, exports of the product.</param>
    /// <param name="totalWorldExports">All the world exports.</param>
    /// <returns>
    /// From -1 to 1, above 0 for an advantage; over all products it adds up to 0. <see cref="UndefinedReason.NoTrade"/> where either total is zero.
    /// </returns>
    /// <remarks>It weighs large products more than small ones. Source: Hoen and Oosterhaven (2006), On the measurement of comparative advantage.</remarks>
    /// <exception cref="ArgumentException">A flow is negative or not finite.</exception>
    public static Metric<double> Additive(double exports, double totalExports, double worldExports, double totalWorldExports)
    {
        Require(exports, totalExports, worldExports, totalWorldExports);
        return Of(default(AdditiveForm), exports, totalExports, worldExports, totalWorldExports);
    }

    /// <summary>Returns the bilateral index of one product: (x_ijk ÷ X_ij) ÷ (m_jk ÷ M_j).</summary>
    /// <param name="exports">What the economy exports of the product to the partner, 0 or more.</param>
    /// <param name="totalExports">All it exports to the partner.</param>
    /// <param name="partnerImports">What the partner imports of the product from everyone, this economy included.</param>
    /// <param name="totalPartnerImports">All the partner imports.</param>
    /// <returns>
    /// 0 or more; above 1 the product weighs more in what the economy sells to the partner than in what the partner buys from everyone. <see cref="UndefinedReason.NoTrade"/>
    /// where either total is zero or the product is neither sold nor imported; <see cref="UndefinedReason.ZeroDenominator"/> where it is sold and not imported.
    /// </returns>
    /// <remarks>Exports are usually FOB and imports CIF; the margin cancels as far as it is alike for all products.</remarks>
    /// <exception cref="ArgumentException">A flow is negative or not finite.</exception>
    public static Metric<double> Bilateral(double exports, double totalExports, double partnerImports, double totalPartnerImports)
    {
        Flows.Require(exports);
        Flows.Require(totalExports);
        Flows.Require(partnerImports);
        Flows.Require(totalPartnerImports);
        return Of(default(BalassaForm), exports, totalExports, partnerImports, totalPartnerImports);
    }

    private static void Require(double exports, double totalExports, double worldExports, double totalWorldExports)
    {
        Flows.Require(exports);
        Flows.Require(totalExports);
        Flows.Require(worldExports);
        Flows.Require(totalWorldExports);
    }

    private static Metric<double> Of<TForm>(TForm form, double part, double total, double referencePart, double referenceTotal) where TForm : struct, IForm =>
        total > 0d && referenceTotal > 0d ? form.Of(part / total, referencePart / referenceTotal) : UndefinedReason.NoTrade;

    /// <summary>What one convention makes of a share and the share it is compared with.</summary>
    private interface IForm
    {
        Metric<double> Of(double share, double reference);
    }

    private readonly struct BalassaForm : IForm
    {
        public Metric<double> Of(double share, double reference) => Flows.Quotient(share, reference);
    }

    private readonly struct SymmetricForm : IForm
    {
        public Metric<double> Of(double share, double reference) =>
            reference > 0d ? (share - reference) / (share + reference) : Flows.Quotient(share, reference);
    }

    private readonly struct AdditiveForm : IForm
    {
        public Metric<double> Of(double share, double reference) => share - reference;
    }
}

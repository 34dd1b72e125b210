namespace TradeMetrics.Sources;

/// <summary>Which records make a series where trade stands in total, product by product, or both.</summary>
/// <remarks><c>default</c> is <see cref="Total"/>.</remarks>
public enum ProductRows
{
    /// <summary>The records of all products in one, <see cref="Queries.TradeFlow.AllProducts"/>; those of single products are passed over. A flow that has these alone is refused.</summary>
    Total = 0,

    /// <summary>The sum of the records of single products. It is the total only where none is left out: one that has no record, since a reader set it aside for want of a value, adds nothing; a record whose status says that there is no value leaves the sum without one.</summary>
    Sum,
}

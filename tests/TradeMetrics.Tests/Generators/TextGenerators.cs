using FsCheck;
using FsCheck.Fluent;

namespace TradeMetrics.Tests;

/// <summary>Text that looks like a period or nearly so: characters that periods are made of, and digits, letters and dashes that only resemble them.</summary>
public sealed record PeriodLikeText(string Text);

public static class TextGenerators
{
    private const string Characters = "000112233456789--//QSHAMTFYqm +.:٣२０–\0\uD800";

    private static readonly string[] Stems = ["2023", "0001", "9999", "2023-Q4", "2023S1", "2023-H2", "2023-A1", "2023M05", "2024-02", "202312", "2023-02/2023-05", "2024-02-28/2024-02-29", "2024-02-29", "2023-11-01", "2023/2024", "2023-T1", "FY2024", "FY24", "2023/24", "2023-24"];

    private static Gen<char> Character { get; } = Gen.Elements(Characters.ToCharArray());

    private static Gen<string> Random { get; } =
        from length in Gen.Choose(0, 23)
        from characters in Character.ArrayOf(length)
        select new string(characters);

    private static Gen<string> Spoilt { get; } =
        from stem in Gen.Elements(Stems)
        from at in Gen.Choose(0, stem.Length - 1)
        from character in Character
        from spoilt in Gen.Elements(stem, stem.Remove(at, 1), stem.Insert(at, character.ToString()), stem.Remove(at, 1).Insert(at, character.ToString()), stem + character, stem + "/" + stem)
        select spoilt;

    public static Arbitrary<PeriodLikeText> Texts() => Arb.From(
        Gen.OneOf(Random, Spoilt, Spoilt, Spoilt).Select(text => new PeriodLikeText(text)),
        text => Enumerable.Range(0, text.Text.Length).Select(i => new PeriodLikeText(text.Text.Remove(i, 1))));
}

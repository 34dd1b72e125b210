using System.Globalization;
using System.Text;

namespace TradeMetrics.Fuzz;

/// <summary>Makes texts that are nearly figures: phrases with changes, and tokens in any order.</summary>
internal sealed class Mutator(Corpus corpus, int seed)
{
    private const string Characters = "0123456789.,-–−%$€ \u00A0\u202F\u2009abkmnxABKMв%кдо№'\"()/+~<>\0\t\nİıſK٣５\u0301\uD83D\uDE00\uFEFF";

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();

    internal int Choose(int count) => _random.Next(count);

    internal string Next()
    {
        _text.Clear();
        switch (_random.Next(10))
        {
            case 0:
                for (int i = _random.Next(12); i >= 0; i--) _text.Append(Characters[_random.Next(Characters.Length)]);
                break;
            case 1:
            case 2:
            case 3:
                for (int i = _random.Next(7); i >= 0; i--) _text.Append(Token()).Append(Separator());
                break;
            case 4:
                _text.Append(Phrase());
                break;
            default:
                _text.Append(Phrase());
                for (int i = _random.Next(3); i >= 0; i--) Mutate();
                break;
        }
        // Now and then near the limits on length and digits.
        if (_random.Next(500) == 0) _text.Insert(_random.Next(_text.Length + 1), new string((char)('0' + _random.Next(10)), _random.Next(1100)));
        return _text.ToString();
    }

    internal static string Escape(string text) => string.Concat(text.Select(c =>
        c is >= ' ' and <= '~' || char.IsLetter(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    private void Mutate()
    {
        int at = _random.Next(_text.Length + 1);
        int length = Math.Min(_random.Next(1, 6), _text.Length - at);
        switch (_random.Next(7))
        {
            case 0: _text.Remove(at, length); break;
            case 1: _text.Insert(at, Token()); break;
            case 2: _text.Insert(at, Separator() + Token() + Separator()); break;
            case 3: _text.Insert(at, _text.ToString(at, length)); break;
            case 4: _text.Insert(at, Characters[_random.Next(Characters.Length)]); break;
            case 5: _text.Remove(at, length).Insert(at, Token()); break;
            default:
                // Another number in place of one digit keeps most phrases readable.
                for (int i = 0; i < _text.Length; i++)
                {
                    if (!char.IsAsciiDigit(_text[i])) continue;
                    _text.Remove(i, 1).Insert(i, Number());
                    break;
                }
                break;
        }
    }

    private string Phrase() => corpus.Phrases[_random.Next(corpus.Phrases.Length)];

    private string Token() => _random.Next(3) == 0 ? Number() : corpus.Tokens[_random.Next(corpus.Tokens.Length)];

    private string Separator() => _random.Next(8) switch { 0 => "", 1 => "-", 2 => "\u00A0", 3 => "–", _ => " " };

    private string Number() => _random.Next(9) switch
    {
        0 => "0",
        1 => "100",
        2 => _random.Next(1000).ToString(CultureInfo.InvariantCulture),
        3 => $"{Digits(3)}.{Digits(3)}",
        4 => $"{Digits(2)},{Digits(3)}",
        5 => $"{Digits(2)},{Digits(2)},{Digits(3)}",
        6 => $"{_random.Next(1, 30) * 10}",
        7 => $"{Digits(3)} {Digits(3)}",
        _ => $"0.{Digits(4)}",
    };

    private string Digits(int most)
    {
        int length = _random.Next(1, most + 1);
        Span<char> digits = stackalloc char[length];
        foreach (ref char digit in digits) digit = (char)('0' + _random.Next(10));
        return digits.ToString();
    }
}

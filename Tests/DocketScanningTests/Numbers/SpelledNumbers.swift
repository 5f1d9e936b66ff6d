/// Numbers from 1 to 9,999 in the words of three languages, put together apart from the lexicon that reads them.
enum SpelledNumbers {
  /// A number in the words of a language: cardinals in the nominative.
  static func words(_ number: Int, in language: String) -> String {
    switch language {
    case "fr": french(number)
    case "ru": russian(number)
    default: english(number)
    }
  }

  private static func english(_ number: Int) -> String {
    let small = [
      "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    switch number {
    case ..<20: return small[number]
    case ..<100: return tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
    case ..<1000:
      return small[number / 100] + " hundred" + (number % 100 == 0 ? "" : " and " + english(number % 100))
    default:
      let rest = number % 1000
      return english(number / 1000) + " thousand"
        + (rest == 0 ? "" : (rest < 100 ? " and " : " ") + english(rest))
    }
  }

  private static func french(_ number: Int) -> String {
    let small = [
      "", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
      "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ]
    let tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"]
    switch number {
    case ..<20: return small[number]
    case ..<70:
      let one = number % 10
      return tens[number / 10] + (one == 0 ? "" : one == 1 ? " et un" : "-" + small[one])
    case ..<80: return "soixante" + (number == 71 ? " et onze" : "-" + small[number - 60])
    case 80: return "quatre-vingts"
    case ..<100: return "quatre-vingt-" + small[number - 80]
    case ..<1000:
      let (hundreds, rest) = (number / 100, number % 100)
      let head = hundreds == 1 ? "cent" : small[hundreds] + (rest == 0 ? " cents" : " cent")
      return head + (rest == 0 ? "" : " " + french(rest))
    default:
      let (thousands, rest) = (number / 1000, number % 1000)
      return (thousands == 1 ? "mille" : french(thousands) + " mille") + (rest == 0 ? "" : " " + french(rest))
    }
  }

  private static func russian(_ number: Int, isFeminine: Bool = false) -> String {
    let small = [
      "", isFeminine ? "одна" : "один", isFeminine ? "две" : "два", "три", "четыре", "пять", "шесть", "семь",
      "восемь", "девять", "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать",
      "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать",
    ]
    let tens = [
      "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят",
      "девяносто",
    ]
    let hundreds = [
      "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот",
    ]
    var words: [String] = []
    let (thousands, rest) = (number / 1000, number % 1000)
    if thousands > 0 {
      let one = thousands % 100 / 10 == 1 ? 0 : thousands % 10
      let noun = one == 1 ? "тысяча" : (2...4).contains(one) ? "тысячи" : "тысяч"
      if thousands > 1 { words.append(russian(thousands, isFeminine: true)) }
      words.append(noun)
    }
    if rest >= 100 { words.append(hundreds[rest / 100]) }
    if rest % 100 >= 20 {
      words.append(tens[rest % 100 / 10])
      if rest % 10 > 0 { words.append(small[rest % 10]) }
    } else if rest % 100 > 0 {
      words.append(small[rest % 100])
    }
    return words.joined(separator: " ")
  }
}

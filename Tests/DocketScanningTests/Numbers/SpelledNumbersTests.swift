import DocketLanguage
import TestSupport
import Testing

@testable import DocketScanning

@Suite struct `Any number` {
  private static let languages = ["en", "fr", "ru"]
  private static let people = ["en": "people", "fr": "personnes", "ru": "человек"]
  private static let years = ["en": "years", "fr": "ans", "ru": "лет"]
  private static let months = ["en": "months", "fr": "mois", "ru": "месяцев"]
  private static let sums = ["en": " and ", "fr": " et ", "ru": " и "]

  private static func numbers(_ text: String, _ language: String) -> NumbersInText {
    NumbersInText(text, in: LanguageTag(language))
  }

  private static func text(_ number: Int, _ language: String, _ noun: [String: String], spelled: Bool)
    -> String
  {
    let words = spelled ? SpelledNumbers.words(number, in: language) : String(number)
    return "\(words) \(noun[language] ?? "")"
  }

  @Test(arguments: 0..<60)
  func `is the same in words and digits of every language, and another is not`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let number = Int.random(in: 4...9999, using: &generator)
    let other = number + Int.random(in: 1...9, using: &generator)
    for language in Self.languages {
      let spelled = Self.numbers(Self.text(number, language, Self.people, spelled: true), language)
      #expect(spelled.words.map(\.value) == [String(number)])
      for otherLanguage in Self.languages {
        for isSpelled in [false, true] {
          let same = Self.text(number, otherLanguage, Self.people, spelled: isSpelled)
          #expect(Self.numbers(same, otherLanguage).difference(from: spelled) == nil, "\(same)")
          let wrong = Self.text(other, otherLanguage, Self.people, spelled: isSpelled)
          #expect(Self.numbers(wrong, otherLanguage).difference(from: spelled) != nil, "\(wrong)")
        }
      }
    }
  }

  @Test(arguments: 0..<60)
  func `of months is the same as its years and months`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let (years, months) = (
      Int.random(in: 4...19, using: &generator), Int.random(in: 4...11, using: &generator)
    )
    for language in Self.languages {
      let all = Self.numbers(Self.text(years * 12 + months, language, Self.months, spelled: false), language)
      for otherLanguage in Self.languages {
        for isSpelled in [false, true] {
          let parts = [
            Self.text(years, otherLanguage, Self.years, spelled: isSpelled),
            Self.text(months, otherLanguage, Self.months, spelled: isSpelled),
          ]
          let text = parts.joined(separator: Self.sums[otherLanguage] ?? " ")
          #expect(Self.numbers(text, otherLanguage).difference(from: all) == nil, "\(text)")
          let shorter = Self.numbers(parts[0], otherLanguage)
          #expect(shorter.difference(from: all) != nil, "\(parts[0])")
        }
      }
    }
  }

  @Test(arguments: 0..<60)
  func `of years is never the same number of months`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let number = Int.random(in: 2...25, using: &generator)
    for language in Self.languages {
      for otherLanguage in Self.languages {
        for (isSpelled, isOtherSpelled) in [(false, false), (false, true), (true, false), (true, true)] {
          let years = Self.text(number, language, Self.years, spelled: isSpelled)
          let months = Self.text(number, otherLanguage, Self.months, spelled: isOtherSpelled)
          let difference = Self.numbers(months, otherLanguage).difference(from: Self.numbers(years, language))
          #expect(difference?.isOfUnits == true, "\(years), \(months)")
        }
      }
    }
  }

  /// Bytes of words, digits and signs in any order.
  @Test(arguments: 0..<200)
  func `of any text is the same as itself, and lies within it`(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let pieces = [
      "12", "1", "2011", "–", "14", " ", ",", ".", "-", "½", "million", "миллион", "тыс.", "years", "ans",
      "лет", "and",
      "et", "и", "half", "demi", "половиной", "с", "a", "de", "XX", "XVIIIe", "века", "V", "siècle",
      "999999999999999",
      "полтора", "полугодовой", "двадцатипятилетний", "семью", "hour", "Mai", "May", "мая", "third",
      "третьего", "万",
      "٣", "١٫٢", "dozen", "’", "s", "\u{202F}", "\u{2011}", "билл", "trillion", "hundred", "cent", "ста",
      "е",
    ]
    let text = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    for language in ["en", "fr", "ru", "fa"] {
      let numbers = Self.numbers(text, language)
      #expect(numbers.difference(from: Self.numbers(text, language)) == nil)
      for number in numbers.numbers + numbers.words + numbers.months {
        #expect(number.range.lowerBound >= 0 && !number.range.isEmpty)
        #expect(number.end >= number.range.upperBound && number.end <= text.utf8.count)
      }
      for otherLanguage in ["en", "fr", "ru", "de"] {
        let other = Self.numbers(text, otherLanguage)
        #expect((numbers.difference(from: other) == nil) == (other.difference(from: numbers) == nil))
      }
    }
  }
}

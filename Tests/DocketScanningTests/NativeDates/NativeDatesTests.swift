import DocketLanguage
import Testing

@testable import DocketScanning

@Suite struct `Dates in the calendar of a language` {
  /// What one text has and another lacks, as `extra|missing`; empty when they agree.
  private static func difference(
    _ text: String, _ language: String, from other: String, _ otherLanguage: String
  ) throws -> String {
    func version(_ text: String, _ tag: String) throws -> NativeDates.Version {
      let language = try #require(LanguageTag(tag))
      return NativeDates.Version(text, in: language, NumbersInText(text, in: language))
    }
    let found = NativeDates.difference(
      of: try version(text, language), from: try version(other, otherLanguage))
    func shown(_ number: NumbersInText.Number?, in text: String) -> String {
      guard let number else { return "" }
      guard number.isSpelled else { return number.value }
      return String(decoding: Array(text.utf8)[number.range], as: UTF8.self)
    }
    return found.map { "\(shown($0.extra, in: text))|\(shown($0.missing, in: other))" } ?? ""
  }

  @Test(arguments: [
    ("۲۱ آذر ۱۴۰۴ بازداشت شد.", "Arrested on 12 December 2025."),
    ("۲۱ آذرماه سال ۱۴۰۴", "12 December 2025"), ("۱۴۰۴/۰۹/۲۱", "12 December 2025"),
    ("بیست و یکم آذر ۱۴۰۴", "12 December 2025"), ("۲۱ام آذر ۱۴۰۴", "12 December 2025"),
    ("۲۱ تا ۲۳ آذر ۱۴۰۴", "12 to 14 December 2025"), ("۲۱ و ۲۳ آذر ۱۴۰۴", "12 and 14 December 2025"),
    ("۹ تا ۱۱ دی ۱۴۰۴", "30 December 2025 to 1 January 2026"),
    ("از ۲۹ آذر تا ۲ دی ۱۴۰۴", "20 to 23 December 2025"),
    ("آذر ۱۴۰۴", "November 2025"), ("آذر ۱۴۰۴", "December 2025"), ("در ۲۱ آذر", "on 12 December"),
    ("سال ۱۴۰۴", "in 2025"), ("سال ۱۴۰۴", "in 2026"), ("متولد ۱۳۵۰", "born in 1971/72"),
    ("۱۳۵۰ نفر", "1,350 people"),
    ("۲۱ آذر ۱۴۰۴ (۱۲ دسامبر ۲۰۲۵)", "12 December 2025"), ("۲۱ آذر ۱۴۰۴", "21 Azar 1404 (12 December 2025)"),
    ("آذر ۱۴۰۴", "Azar 1404 (December 2025)"), ("آذر ۱۴۰۴", "Azar 1404"),
    ("۳ تیر به او خورد", "3 bullets hit him"), ("۱۲ دسامبر ۲۰۲۵", "12 December 2025"),
    ("دوازدهم دسامبر ۲۰۲۵", "12 December 2025"), ("۲۵ نفر، ۲۱ آذر ۱۴۰۴", "25 people, 12 December 2025"),
  ])
  func `are the same days in Persian`(persian: String, english: String) throws {
    #expect(try Self.difference(persian, "fa", from: english, "en") == "")
    #expect(try Self.difference(english, "en", from: persian, "fa") == "")
  }

  @Test(arguments: [
    ("٢١ جمادى الآخرة ١٤٤٧ هـ", "12 December 2025"), ("٢٢ جمادى الآخرة ١٤٤٧", "12 December 2025"),
    ("٢٠ جمادى الثانية ١٤٤٧", "12 December 2025"), ("21/6/1447", "12 December 2025"),
    ("رمضان ١٤٤٧", "February 2026"), ("رمضان ١٤٤٧", "March 2026"), ("عام ١٤٤٦", "in 2024"),
    ("١٢ كانون الأول/ديسمبر ٢٠٢٥", "12 December 2025"), ("١٢ كانون الأول ٢٠٢٥", "12 December 2025"),
    ("12 ديسمبر 2025 (21 جمادى الآخرة 1447)", "12 December 2025"),
    ("في 22 سبتمبر 2025 وفي 26 ديسمبر 2025", "on 22 September 2025 and on 26 December 2025"),
  ])
  func `are the same days in Arabic, or a day off by the moon`(arabic: String, english: String) throws {
    #expect(try Self.difference(arabic, "ar", from: english, "en") == "")
  }

  @Test(arguments: [
    ("fa", "۲۲ آذر ۱۴۰۴", "en", "12 December 2025", "۲۲ آذر ۱۴۰۴|12"),
    ("fa", "۲۱ آبان ۱۴۰۴", "en", "12 December 2025", "۲۱ آبان ۱۴۰۴|December"),
    ("fa", "۲۱ آذر ۱۴۰۳", "en", "12 December 2025", "۲۱ آذر ۱۴۰۳|2025"),
    ("fa", "۱۲ آذر ۱۴۰۴", "en", "12 December 2025", "۱۲ آذر ۱۴۰۴|12"),
    ("fa", "سال ۱۴۰۳", "ru", "в 2026 году", "1403|2026"),
    ("fa", "آبان ۱۴۰۴", "en", "December 2025", "آبان ۱۴۰۴|December"),
    ("fa", "۱۲ نوامبر ۲۰۲۵", "en", "12 December 2025", "۱۲ نوامبر ۲۰۲۵|December"),
    ("ar", "١٢ نوفمبر ٢٠٢٥", "fr", "12 décembre 2025", "١٢ نوفمبر ٢٠٢٥|décembre"),
    ("ar", "٢٤ جمادى الآخرة ١٤٤٧", "en", "12 December 2025", "٢٤ جمادى الآخرة ١٤٤٧|12"),
    ("en", "13 December 2025", "fa", "۲۱ آذر ۱۴۰۴", "13|۲۱ آذر ۱۴۰۴"),
    ("fa", "۲۱ آذر ۱۴۰۴", "de", "21. Dezember 1404", "۲۱ آذر ۱۴۰۴|1404"),
    ("fa", "۲۱ آذر ۱۴۰۴", "ps", "۲۱ مرغومی ۱۴۰۴", "۲۱ آذر ۱۴۰۴|۲۱ مرغومی ۱۴۰۴"),
    ("fa", "۱۲ نوامبر ۲۰۲۵", "ar", "١٢ ديسمبر ٢٠٢٥", "۱۲ نوامبر ۲۰۲۵|١٢ ديسمبر ٢٠٢٥"),
    ("en", "21 Azar 1404", "fr", "21 Dey 1404", "21 Azar 1404|21 Dey 1404"),
    ("fa", "آذر ۱۴۰۴", "en", "in December 1404", "آذر ۱۴۰۴|1404"),
    ("fa", "آذر ۱۴۰۴", "en", "in 1404", "آذر ۱۴۰۴|1404"),
    ("fa", "۱۶ سال زندان، ۲۱ آذر ۱۴۰۴", "en", "6 years in prison, 12 December 2025", "16|6"),
  ])
  func `are another day where they are`(
    language: String, text: String, otherLanguage: String, other: String, expected: String
  ) throws {
    let found = try Self.difference(text, language, from: other, otherLanguage)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("th", "12 ธันวาคม 2568", "en", "12 December 2025"), ("th", "เมื่อปี พ.ศ. 2568", "ru", "в 2025 году"),
    ("fa", "حمل ۱۴۰۰ گرم هروئین", "en", "carrying 1,400 grams of heroin"),
    ("fa", "به میزان ۱۴۰۰ ساعت", "en", "to the amount of 1,400 hours"),
    ("ar", "٢١ جمادى الآخرة ١٤٤٧", "fa", "۲۱ آذر ۱۴۰۴"), ("fa", "۲۱ آذر ۱۴۰۴", "ps", "۲۱ لیندۍ ۱۴۰۴"),
  ])
  func `are the same days between others`(
    language: String, text: String, otherLanguage: String, other: String
  ) throws {
    #expect(try Self.difference(text, language, from: other, otherLanguage) == "")
  }
}

import DocketDiagnostics
import DocketTime
import TestSupport
import Testing

@testable import DocketRules

@Suite struct `Whether an event lies before a birth` {
  @Test(arguments: 0..<120)
  func `is said only where no day of the one is a day of the other or later`(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let born = Self.date(&generator)
    let event = Self.date(&generator)
    let text = """
      people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: \(born)}}
      events: [{id: taken, date: \(event), type: arrest, sources: [bulletin]}]

      """
    let found = RuleCase.validate(SampleCase.repository(fragment: text), rules: [.outsideLifespan])
      .diagnostics
    let births = Self.days(born)
    let events = Self.days(event)
    let isContradiction = events.allSatisfy { day in births.allSatisfy { day < $0 } }
    let own = found.filter { $0.rule == "outside-lifespan" }
    #expect(own.count == (isContradiction ? 1 : 0), "\(born) \(event)")
    let isUnsure = "\(born)\(event)".contains("?")
    #expect(own.allSatisfy { $0.severity == (isUnsure ? .warning : .error) })
  }

  private static func date(_ generator: inout SplitMix64) -> RecordDate {
    let year = Int.random(in: 2007...2010, using: &generator)
    let month = Int.random(in: 1...12, using: &generator)
    let day = Int.random(in: 1...28, using: &generator)
    let texts = ["\(year)", "\(year)-\(pad(month))", "\(year)-\(pad(month))-\(pad(day))"]
    let mark = ["", "", "~", "?"].randomElement(using: &generator) ?? ""
    let text = (texts.randomElement(using: &generator) ?? "2008") + mark
    return (try? RecordDate.parse(text)) ?? RecordDate(.first)
  }

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Every day that the date may mean, found by looking at each day of the years around it.
  private static func days(_ date: RecordDate) -> [Int] {
    let text = "\(date)"
    let plain = String(text.prefix { $0 != "~" && $0 != "?" })
    let first = CivilDate(year: 2004, month: 1, day: 1)?.dayNumber ?? 0
    let all = (first...(first + 365 * 10)).compactMap { CivilDate(dayNumber: $0) }
    let own = all.filter { "\($0)".hasPrefix(plain) }
    guard text.hasSuffix("~"), let low = own.first, let high = own.last else { return own.map(\.dayNumber) }
    switch plain.count {
    case 4:
      return all.filter { ((low.year - 1)...(low.year + 1)).contains($0.year) }.map(\.dayNumber)
    case 7:
      let months = { (day: CivilDate) in day.year * 12 + day.month }
      return all.filter { abs(months($0) - months(low)) <= 1 }.map(\.dayNumber)
    default: return Array((low.dayNumber - 1)...(high.dayNumber + 1))
    }
  }
}

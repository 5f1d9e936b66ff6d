import DocketTime
import TestSupport

/// Texts made from a seed: dates, and things that look a little like dates.
enum DateTexts {
  /// A text that `RecordDate.parse` accepts.
  static func date(_ random: inout SplitMix64) -> String {
    let start = point(&random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return "\(start)/.."
    case 1:
      let end = point(&random)
      return (try? RecordDate.parse("\(start)/\(end)")) == nil ? start : "\(start)/\(end)"
    case 2:
      let minutes = Int.random(in: 0..<1440, using: &random)
      let time = ClockTime(hour: minutes / 60, minute: minutes % 60)
      return "\(day(&random))T\(time ?? .midnight)"
    default: return start
    }
  }

  /// A text of characters that dates are made of, and of some that they are not.
  static func noise(_ random: inout SplitMix64) -> String {
    let pieces = [
      "0", "1", "2", "3", "9", "12", "2023", "2024", "-", "-", "/", ".", "..", "T", ":", "~", "?", "%", "X",
      "u",
      "W", "S", "E", "Y", " ", ",", "Z", "+", "[", "]", "Sept", "мая", "août", "٢", "–", "…", "\u{200B}", "é",
      "h",
      "unknown", "04.09.2023", "2023-09-04", "10:30", "\u{0}", "💥", "\u{301}", "st", "г.",
    ]
    let count = Int.random(in: 0..<12, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private static func day(_ random: inout SplitMix64) -> CivilDate {
    CivilDate(dayNumber: Int.random(in: 16_000...20_000, using: &random)) ?? .first
  }

  private static func point(_ random: inout SplitMix64) -> String {
    let length = [4, 7, 10].randomElement(using: &random) ?? 10
    let mark = ["", "", "~", "?"].randomElement(using: &random) ?? ""
    return day(&random).description.prefix(length) + mark
  }
}

import DocketTime

/// The dates that somebody may have meant by a text that is none, as far as they follow from it.
struct DateRemedies {
  /// What is known, where the day or the month is filled with zeros or signs.
  let known: String?
  /// Texts to type instead, each of them a date.
  private(set) var readings: [String] = []
  /// Whether the day is as records have it, and only the time of day is not.
  let isClock: Bool
  /// A time of day that stands without its day.
  private(set) var clock: ClockTime?
  /// The month before such a time.
  private(set) var before: String?

  init(of problem: DateProblem, in text: String) {
    known = RecordDate.known(in: text)
    isClock =
      if case .dotted(let readings) = problem {
        readings.count == 1 && readings[0].count == 16 && text.hasPrefix(readings[0].prefix(10))
      } else { false }
    for reading in Self.texts(for: problem, in: text) where (try? RecordDate.parse(reading)) != nil {
      if !readings.contains(reading) { readings.append(reading) }
    }
    guard problem == .notADate else { return }
    clock = ClockTime.written(text)
    guard clock == nil, text.utf8.count > 8, text.utf8.dropFirst(7).first == UInt8(ascii: "-") else { return }
    let month = String(text.prefix(7))
    guard (try? RecordDate.parse(month)) != nil else { return }
    clock = ClockTime.written(String(text.dropFirst(8)))
    if clock != nil { before = month }
  }

  private static func texts(for problem: DateProblem, in text: String) -> [String] {
    let day = String(text.prefix(10))
    let isInterval = text.contains("/")
    switch problem {
    case .noSuchDay where !isInterval: return [String(text.prefix(7))]
    case .clockWithoutDay: return [String(text.prefix { $0 != "T" })]
    case .qualifiedClock: return [String(text.dropLast()), day + text.suffix(1)]
    case .clockInInterval: return [withoutClocks(text)]
    case .unsupported(let feature): return texts(for: feature, in: text)
    default: return []
    }
  }

  private static func texts(for feature: UnsupportedDateFeature, in text: String) -> [String] {
    switch feature {
    case .seconds: [String(text.prefix(16))]
    case .unknownEnd: [String(text.dropLast()), text + ".."]
    case .unknownStart, .openStart: [String(text.drop { $0 == "." || $0 == "/" })]
    case .approximateAndUnsure, .componentQualifier: marked(text)
    case .set: interval(text)
    default: []
    }
  }

  /// The interval without times of day.
  private static func withoutClocks(_ text: String) -> String {
    text.split(separator: "/", omittingEmptySubsequences: false).map { $0.prefix { $0 != "T" } }
      .joined(separator: "/")
  }

  /// The date with its one mark at the end, or with either where it has both.
  private static func marked(_ text: String) -> [String] {
    guard !text.contains("/") else { return [] }
    let plain = text.filter { !"~?%".contains($0) }
    let isAbout = text.contains { "~%".contains($0) }
    let isUnsure = text.contains { "?%".contains($0) }
    return (isAbout ? [plain + "~"] : []) + (isUnsure ? [plain + "?"] : [])
  }

  /// Two dates in brackets as the first and the last of an interval.
  private static func interval(_ text: String) -> [String] {
    let dates = text.split { "[]{}, .".contains($0) }
    guard dates.count == 2 else { return [] }
    return [dates.joined(separator: "/")]
  }
}

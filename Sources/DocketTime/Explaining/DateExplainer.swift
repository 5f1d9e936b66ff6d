/// Says why a text that `DateParser` does not know is no date, and what its writer may have meant.
///
/// Texts are slices of the bytes given to `RecordDate.parse`, so every range counts from its start.
enum DateExplainer {
  /// Finds the most helpful reason why a text for which `DateParser.recordDate` returned `nil` is no date.
  static func fault(in text: ArraySlice<UInt8>) -> DateFault {
    let trimmed = text.trimmingSpaces
    guard !trimmed.isEmpty else { return DateFault(.empty, at: text.indices) }
    return lookalike(in: text) ?? spaced(in: text) ?? strictFault(in: trimmed)
      ?? DateFeatures.fault(in: trimmed) ?? DateReadings.fault(in: trimmed)
      ?? ClockWords.fault(in: trimmed)
      ?? DateFault(.notADate, at: trimmed.indices)
  }

  /// The date in a text made up here, or `nil`.
  static func date(_ text: some Sequence<UInt8>) -> RecordDate? {
    (try? DateParser.recordDate(ArraySlice(text))) ?? nil
  }

  /// The problem of a text that has the right shape once the spaces around it are gone.
  private static func strictFault(in text: ArraySlice<UInt8>) -> DateFault? {
    do throws(DateFault) {
      _ = try DateParser.recordDate(text)
      return nil
    } catch {
      return error
    }
  }

  /// Explains spaces in and around a date, as in `2019-02-01 / 2019-02-07` or `2023-09-04 10:30`.
  private static func spaced(in text: ArraySlice<UInt8>) -> DateFault? {
    guard let start = text.firstIndex(where: \.isASCIISpace) else { return nil }
    let run = text[start...].prefix(while: \.isASCIISpace).indices
    let words = text.split(whereSeparator: \.isASCIISpace)
    let isRange = words.count == 3 && words[1].elementsEqual("-".utf8)
    let date =
      date(words.joined()) ?? date(Array(words.joined(separator: "T".utf8)))
      ?? (isRange ? date(Array([words[0], words[2]].joined(separator: "/".utf8))) : nil)
    return date.map { DateFault(.spaced(reading: $0.description), at: run) }
  }

  /// Explains characters that only look right, by explaining the text that has the right ones.
  private static func lookalike(in text: ArraySlice<UInt8>) -> DateFault? {
    guard let folded = PlainDateText(text) else { return nil }
    if let date = folded.candidates.lazy.compactMap({ Self.date($0.utf8) }).first {
      return DateFault(.lookalike(reading: date.description), at: folded.firstChange)
    }
    let inner = fault(in: Array(folded.text.utf8)[...])
    return switch inner.problem {
    case .notADate: nil
    case .spaced(let reading): DateFault(.lookalike(reading: reading), at: folded.firstChange)
    default: DateFault(inner.problem, at: text.indices)
    }
  }
}

extension UInt8 {
  /// Whether the byte is a space, tab or line break.
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension ArraySlice<UInt8> {
  /// The slice without the spaces before and after it; indices stay.
  var trimmingSpaces: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !$0.isASCIISpace }),
      let last = lastIndex(where: { !$0.isASCIISpace })
    else { return prefix(0) }
    return self[first...last]
  }
}

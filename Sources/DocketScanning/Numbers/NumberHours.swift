/// Hours that are told by the part of the day: “9 in the evening”, «9 вечера».
enum NumberHours {
  /// The hour of the clock after noon that a number may mean by the words behind it.
  ///
  /// - Parameters:
  ///   - number: the hour, in digits or in words.
  ///   - bytes: the text.
  /// - Returns: 21 for `9 вечера`; nil where they do not say so.
  static func afterNoon(_ number: NumbersInText.Number, in bytes: Span<UInt8>) -> String? {
    guard number.value.utf8.count < 3, number.parts.isEmpty, !number.hasHalf else { return nil }
    let end = endOfMinutes(after: number.end, in: bytes)
    let start = end + NumberGap.space(bytes, at: end)
    guard start > end, start < bytes.count, beginnings.contains(bytes[start]),
      partsOfDay.contains(where: { stands($0, at: start, in: bytes) }), let hour = Int(number.value),
      (1...11).contains(hour)
    else { return nil }
    return String(hour + 12)
  }

  /// After `:30`, `.30`, ` h` or ` h 30`.
  private static func endOfMinutes(after end: Int, in bytes: Span<UInt8>) -> Int {
    guard end < bytes.count else { return end }
    if bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: ".") {
      return areMinutes(at: end + 1, in: bytes) ? end + 3 : end
    }
    let mark = end + NumberGap.space(bytes, at: end)
    guard mark < bytes.count, bytes[mark] == UInt8(ascii: "h"),
      mark + 1 == bytes.count || !NumberGap.isLetter(bytes[mark + 1])
    else { return end }
    let minutes = mark + 1 + NumberGap.space(bytes, at: mark + 1)
    return areMinutes(at: minutes, in: bytes) ? minutes + 2 : mark + 1
  }

  private static func areMinutes(at start: Int, in bytes: Span<UInt8>) -> Bool {
    start + 1 < bytes.count && bytes[start] &- 0x30 < 6 && bytes[start + 1] &- 0x30 < 10
  }

  private static func stands(_ words: [UInt8], at start: Int, in bytes: Span<UInt8>) -> Bool {
    let end = start + words.count
    return NumberScale.stands(words, in: bytes, at: start)
      && (end == bytes.count || !NumberGap.isLetter(bytes[end]))
  }

  // «дня» and «ночи» are days and nights as well.
  private static let partsOfDay = [
    "in the evening", "in the afternoon", "at night", "o’clock in the evening", "o’clock in the afternoon",
    "du soir", "de l’après-midi", "de l'après-midi", "вечера", "пополудни",
  ].map { Array($0.utf8) }
  private static let beginnings = ByteSet(partsOfDay.compactMap(\.first))
}

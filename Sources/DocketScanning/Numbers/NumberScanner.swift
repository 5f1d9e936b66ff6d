/// Walks over a text from number to number.
struct NumberScanner {
  private var index = 0
  /// Whether `pm` stands behind the last number.
  private var isAfternoon = false
  private let zerosOfBillion: Int

  /// The numbers of a text, first to last.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - zerosOfBillion: how many zeros a “billion” has in its language.
  /// - Returns: the numbers in the order of the text.
  static func numbers(in text: String, zerosOfBillion: Int) -> [NumbersInText.Number] {
    var scanner = NumberScanner(zerosOfBillion: zerosOfBillion)
    var numbers: [NumbersInText.Number] = []
    var lastEnd = -Self.widestGap
    let bytes = text.utf8.span
    while var number = scanner.next(in: bytes) {
      defer { lastEnd = number.range.upperBound }
      // Most numbers stand alone.
      if number.range.lowerBound - lastEnd < Self.widestGap, let last = numbers.last {
        if let sum = scanner.sum(of: last, and: number, in: bytes) {
          numbers[numbers.count - 1] = sum
          continue
        }
        if scanner.isAfternoon, let hour = Int(last.value), hour < 12,
          NumberGap.isList(last.end..<number.range.lowerBound, in: bytes)
        {
          // “Between 1 and 2 pm”
          numbers[numbers.count - 1].others.append(String(hour + 12))
        }
        if let year = NumberYears.second(number, after: last, in: bytes) { number.others.append(year) }
      }
      if let decade = NumberYears.decade(number, in: bytes) { number.others.append(decade) }
      numbers.append(number)
    }
    return numbers
  }

  /// How many bytes stand between two numbers at most that are one sum, one range or one time.
  private static let widestGap = 40

  private init(zerosOfBillion: Int) { self.zerosOfBillion = zerosOfBillion }

  /// The next number; nil at the end.
  private mutating func next(in bytes: Span<UInt8>) -> NumbersInText.Number? {
    while index < bytes.count, !Self.mayBeginDigit(bytes[index]) || Self.digit(bytes, at: index) == nil {
      index += 1
    }
    guard index < bytes.count else { return nil }
    let start = index
    let first = readDigits(in: bytes)
    var parts: [String] = []
    var value = Self.withoutLeadingZeros(first)
    if first.utf8.count <= 3, var end = Self.groupSeparatorEnd(bytes, at: index) {
      var groups = [first]
      while true {
        index = end
        groups.append(readDigits(in: bytes))
        guard let next = Self.groupSeparatorEnd(bytes, at: index) else { break }
        end = next
      }
      parts = groups.map(Self.withoutLeadingZeros)
      value = Self.withoutLeadingZeros(groups.joined())
    }
    isAfternoon = false
    if let scaled = scaled(value, parts, from: start, in: bytes) { return scaled }
    if value.utf8.count < 3, let hour = Int(value), (1...12).contains(hour),
      let isAfternoon = Self.twelveHourMark(bytes, after: index)
    {
      self.isAfternoon = isAfternoon
      value = String(hour % 12 + (isAfternoon ? 12 : 0))
    }
    return NumbersInText.Number(value: value, range: start..<index, end: index, parts: parts)
  }

  /// A number before a word for thousands or millions, with decimals or without; nil where there is none.
  private mutating func scaled(
    _ value: String, _ parts: [String], from start: Int, in bytes: Span<UInt8>
  ) -> NumbersInText.Number? {
    if let word = NumberScale.word(after: index, in: bytes, billion: zerosOfBillion) {
      return NumbersInText.Number(
        value: value + String(repeating: "0", count: word.zeros), range: start..<index, end: word.end,
        parts: [value], isScaled: true)
    }
    guard parts.isEmpty, index + 1 < bytes.count else { return nil }
    let sign = bytes[index]
    let width = sign == 0x2C || sign == 0x2E ? 1 : sign == 0xD9 && bytes[index + 1] == 0xAB ? 2 : 0
    guard width > 0, Self.digit(bytes, at: index + width) != nil else { return nil }
    let end = index
    index += width
    let decimals = readDigits(in: bytes)
    guard let word = NumberScale.word(after: index, in: bytes, billion: zerosOfBillion),
      decimals.utf8.count <= word.zeros
    else {
      index = end
      return nil
    }
    let zeros = String(repeating: "0", count: word.zeros - decimals.utf8.count)
    return NumbersInText.Number(
      value: Self.withoutLeadingZeros(value + decimals + zeros), range: start..<index, end: word.end,
      parts: [value, Self.withoutLeadingZeros(decimals)], isScaled: true)
  }

  /// “1 миллион 200 тысяч” as one number; nil where the two are none.
  private func sum(
    of first: NumbersInText.Number, and second: NumbersInText.Number, in bytes: Span<UInt8>
  ) -> NumbersInText.Number? {
    guard first.isScaled, second.range.lowerBound > first.end,
      NumberGap.space(bytes, at: first.end) == second.range.lowerBound - first.end,
      let large = Int(first.value), let small = Int(second.value), small > 0,
      second.isScaled || second.value.utf8.count > 3
    else { return nil }
    var unit = 1
    while unit <= large / 10, large % (unit * 10) == 0 { unit *= 10 }
    let (total, overflows) = large.addingReportingOverflow(small)
    guard small < unit, !overflows else { return nil }
    return NumbersInText.Number(
      value: String(total), range: first.range.lowerBound..<second.range.upperBound, end: second.end,
      parts: first.parts + (second.isScaled ? second.parts : [second.value]), isScaled: true)
  }

  private mutating func readDigits(in bytes: Span<UInt8>) -> String {
    let start = index
    var value = 0
    while index < bytes.count, index - start < 15, ASCII.isDigit(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    var digits = index > start ? String(value) : ""
    if digits.utf8.count < index - start {
      digits = String(repeating: "0", count: index - start - digits.utf8.count) + digits
    }
    while let digit = Self.digit(bytes, at: index) {
      digits.unicodeScalars.append(Unicode.Scalar(0x30 + digit.value))
      index += digit.width
    }
    return digits
  }

  private static func withoutLeadingZeros(_ digits: String) -> String {
    guard digits.utf8.first == 0x30 else { return digits }
    let trimmed = digits.drop { $0 == "0" }
    return trimmed.isEmpty ? "0" : String(trimmed)
  }

  /// Whether a digit may begin with a byte: between U+0080 and U+065F, and from U+2000 to U+2FFF with its dashes and
  /// quotation marks, there are none.
  private static func mayBeginDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte >= 0xD9 && byte != 0xE2)
  }

  /// The decimal digit at an offset, of any script; below U+0660 there are only ASCII ones.
  private static func digit(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt8, width: Int)? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if byte < 0x80 { return byte &- 0x30 < 10 ? (byte - 0x30, 1) : nil }
    guard mayBeDigit(byte, index + 1 < bytes.count ? bytes[index + 1] : 0),
      let (scalar, width) = scalar(bytes, at: index)
    else { return nil }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else {
      return nil
    }
    return (UInt8(value), width)
  }

  /// Whether the first two bytes of a character leave it open that it is a digit: most letters of scripts with
  /// digits of their own are told by these.
  private static func mayBeDigit(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xD9: second >= 0xA0 && second <= 0xA9
    case 0xDB: second >= 0xB0 && second <= 0xB9
    case 0xDF: second <= 0x89
    case 0xE0, 0xE1, 0xEA, 0xEF...0xFF: true
    default: false
    }
  }

  private static func scalar(_ bytes: Span<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
    UTF8Scalar.decode(bytes, at: index).flatMap { value, width in Unicode.Scalar(value).map { ($0, width) } }
  }

  /// The end of a separator of thousands that exactly three digits follow.
  private static func groupSeparatorEnd(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index < bytes.count, let width = separatorWidth(bytes, at: index) else { return nil }
    var end = index + width
    for _ in 0..<3 {
      guard let digit = digit(bytes, at: end) else { return nil }
      end += digit.width
    }
    return digit(bytes, at: end) == nil ? index + width : nil
  }

  /// Space, comma, dot, apostrophe; U+00A0, U+2009, U+2019, U+202F, and the Arabic U+066C.
  private static func separatorWidth(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    switch bytes[index] {
    case 0x20, 0x27, 0x2C, 0x2E: return 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: return 2
    case 0xD9 where index + 1 < bytes.count && bytes[index + 1] == 0xAC: return 2
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      return bytes[index + 2] == 0x89 || bytes[index + 2] == 0x99 || bytes[index + 2] == 0xAF ? 3 : nil
    default: return nil
    }
  }

  /// Whether `pm` (true) or `am` (false) follows an hour, or its minutes.
  private static func twelveHourMark(_ bytes: Span<UInt8>, after end: Int) -> Bool? {
    var index = end
    if index + 2 < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ":"),
      bytes[index + 1] &- 0x30 < 6, bytes[index + 2] &- 0x30 < 10
    {
      index += 3
    }
    if index < bytes.count, bytes[index] == 0x20 { index += 1 }
    if index + 1 < bytes.count, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { index += 2 }
    guard index < bytes.count else { return nil }
    let letter = bytes[index] | 0x20
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") { index += 1 }
    guard index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "m") else { return nil }
    guard index + 1 < bytes.count else { return letter == UInt8(ascii: "p") }
    let isWordOver = bytes[index + 1] < 0x80 && (bytes[index + 1] | 0x20) &- 0x61 >= 26
    return isWordOver ? letter == UInt8(ascii: "p") : nil
  }
}

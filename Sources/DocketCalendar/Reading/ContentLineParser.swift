import DocketDiagnostics
import DocketScanning

/// Splits one unfolded line into name, parameters and value (`contentline` in RFC 5545 §3.1).
struct ContentLineParser {
  private let octets: ArraySlice<UInt8>
  private var position: Int

  private init(_ octets: ArraySlice<UInt8>) {
    self.octets = octets
    position = octets.startIndex
  }

  /// The property in the line, or what keeps it from being one.
  static func parse(_ line: LineUnfolding.Line) -> Result<ContentLine, Malformed> {
    var parser = ContentLineParser(line.octets)
    guard let name = parser.name(), parser.peek == ASCII.colon || parser.peek == ASCII.semicolon else {
      return .failure(Malformed(kind: .malformedName))
    }
    var parameters: [ContentLine.Parameter] = []
    while parser.skip(ASCII.semicolon) {
      guard let parameter = parser.parameter() else { return .failure(Malformed(kind: .malformedParameter)) }
      parameters.append(parameter)
    }
    guard parser.skip(ASCII.colon) else { return .failure(Malformed(kind: .malformedParameter)) }
    let written = parser.octets[parser.position...]
    let octets = Padding.mayStand(around: name) ? written : Padding.trimmed(written)
    let start = line.offset(of: octets.startIndex - parser.octets.startIndex)
    let end =
      octets.endIndex == written.endIndex
      ? line.end : line.offset(of: octets.endIndex - parser.octets.startIndex)
    return .success(
      ContentLine(
        name: name, parameters: parameters, value: String(decoding: octets, as: UTF8.self), line: line.number,
        range: ByteRange(line.start, line.end), valueRange: ByteRange(start, max(start, end)),
        isPadded: octets.count != written.count))
  }

  /// Why a line is no property.
  struct Malformed: Error {
    let kind: CalendarProblem.Kind
  }

  private var peek: UInt8? { position < octets.endIndex ? octets[position] : nil }

  private mutating func skip(_ octet: UInt8) -> Bool {
    guard peek == octet else { return false }
    position += 1
    return true
  }

  /// Takes octets while they satisfy the condition.
  private mutating func take(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = position
    while let octet = peek, condition(octet) { position += 1 }
    return octets[start..<position]
  }

  /// `iana-token / x-name`, in capitals.
  private mutating func name() -> String? {
    let word = take { ASCII.isLetterOrDigit($0) || $0 == ASCII.hyphen }
    guard !word.isEmpty else { return nil }
    let name = String(decoding: word, as: UTF8.self)
    return word.contains { (0x61...0x7A).contains($0) } ? name.uppercased() : name
  }

  /// `param-name "=" param-value *("," param-value)`.
  private mutating func parameter() -> ContentLine.Parameter? {
    guard let name = name(), skip(ASCII.equals) else { return nil }
    var values: [String] = []
    let isQuoted = peek == ASCII.quote
    repeat {
      guard let value = parameterValue() else { return nil }
      values.append(value)
    } while skip(ASCII.comma)
    return ContentLine.Parameter(name: name, values: values, isQuoted: isQuoted)
  }

  /// `paramtext / quoted-string`.
  private mutating func parameterValue() -> String? {
    if skip(ASCII.quote) {
      let quoted = take { $0 != ASCII.quote }
      return skip(ASCII.quote) ? TextDecoding.decodeParameter(quoted) : nil
    }
    return TextDecoding.decodeParameter(
      take {
        $0 != ASCII.quote && $0 != ASCII.semicolon && $0 != ASCII.colon && $0 != ASCII.comma
      })
  }
}

import DocketDiagnostics
import DocketScanning
import DocketText

/// Texts in the encoding of vCalendar 1.0 and of mails, as `=D0=A1=D1=83=D0=B4`.
enum QuotedPrintable {
  /// What a line says of its encoding that iCalendar has only for attachments: `QUOTED-PRINTABLE` or `BASE64`.
  static func declared(by line: ContentLine) -> String? {
    guard !line.parameters.isEmpty else { return nil }
    let word = line.parameter("ENCODING")?.uppercased()
    switch word {
    case "QUOTED-PRINTABLE"?: return word
    case "BASE64"?, "B"?: return ReadTexts.names.contains(line.name) ? "BASE64" : nil
    default: return nil
    }
  }

  /// Whether a text is written so, though it does not say it: letters in a row that are not ASCII.
  static func looksEncoded(_ value: String) -> Bool {
    guard EightBytes.any(in: value.utf8.span, { $0.equal(ASCII.equals) }) else { return false }
    let bytes = Array(value.utf8)
    var (index, pairs) = (0, 0)
    while index + 2 < bytes.count {
      guard bytes[index] == ASCII.equals, let high = digit(bytes[index + 1]), digit(bytes[index + 2]) != nil
      else {
        pairs = 0
        index += 1
        continue
      }
      pairs = high >= 8 ? pairs + 1 : 0
      if pairs > 1 { return true }
      index += 3
    }
    return false
  }

  /// Capitals only, as programs write them; addresses have small letters as well.
  private static func digit(_ byte: UInt8) -> UInt8? {
    ASCII.isDigit(byte) || (0x41...0x46).contains(byte) ? ASCII.hexadecimalValue(byte) : nil
  }

  /// Whether `QUOTED-PRINTABLE` stands in the head of a line as vCalendar 1.0 has it, without `ENCODING=`.
  static func isNamedAlone(in line: String) -> Bool {
    line.prefix { $0 != ":" }.uppercased().split(separator: ";").dropFirst().contains("QUOTED-PRINTABLE")
  }

  /// Whether a line goes on with an encoded text that the line before broke off with `=`.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - line: the line, from 1.
  ///   - last: the last line of which this was said; 0 for none.
  /// - Returns: whether it does.
  static func goesOn(_ file: SourceFile, at line: Int, after last: Int) -> Bool {
    guard line > 1 else { return false }
    let before = file.lineRange(line - 1)
    guard before.count > 0, file.bytes[before.upper - 1] == ASCII.equals else { return false }
    // An address may end so, and then the line below is lost.
    return last == line - 1 || isEncoded(String(file.text(before)))
  }

  private static func isEncoded(_ line: String) -> Bool {
    line.prefix { $0 != ":" }.uppercased().contains("QUOTED-PRINTABLE") || looksEncoded(line)
  }
}

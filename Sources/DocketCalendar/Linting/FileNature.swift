import DocketDiagnostics
import DocketScanning

/// What a file is, told before it is taken apart: one cause should have one message.
enum FileNature: Sendable {
  /// A calendar, or something that begins one.
  case calendar
  /// Nothing but white space.
  case empty
  /// A web page or other markup.
  case webPage
  /// JSON, for instance jCal (RFC 7265).
  case json
  /// Compressed, as a server or a mail program left it.
  case compressed
  /// Text in units of two bytes.
  case utf16
  /// Lines that end with CR alone, as no program has written them for decades.
  case returnLines
  /// Larger than is worth reading.
  case huge
  /// Anything else.
  case unknown

  init(_ file: SourceFile) {
    self = Self.nature(of: file.bytes)
  }

  private static func nature(of bytes: [UInt8]) -> FileNature {
    if bytes.count > CalendarLint.mostBytes { return .huge }
    if bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return .compressed
    }
    if isUTF16(bytes) { return .utf16 }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].first(where: { $0 > ASCII.space }) else { return .empty }
    if !bytes.contains(ASCII.lineFeed), bytes.contains(ASCII.carriageReturn),
      bytes[start...].starts(with: "BEGIN:".utf8)
    {
      return .returnLines
    }
    if beginsCalendar(bytes) { return .calendar }
    switch first {
    case UInt8(ascii: "<"): return .webPage
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .json
    default: return .unknown
    }
  }

  /// Whether a line, also one after white space at the file's start, is `BEGIN:VCALENDAR` in any case.
  private static func beginsCalendar(_ bytes: [UInt8]) -> Bool {
    let wanted = Array("BEGIN:VCALENDAR".utf8)
    var isLineStart = true
    for index in bytes.indices {
      let byte = bytes[index]
      if isLineStart, byte & 0xDF == wanted[0], matches(wanted, bytes, at: index) { return true }
      isLineStart =
        byte == ASCII.lineFeed || isLineStart && (byte <= ASCII.space || byte > 0x7F && index < 3)
    }
    return false
  }

  private static func matches(_ wanted: [UInt8], _ bytes: [UInt8], at start: Int) -> Bool {
    let end = start + wanted.count
    guard end <= bytes.count, end == bytes.count || bytes[end] <= ASCII.space else { return false }
    return zip(wanted, bytes[start..<end]).allSatisfy { want, byte in
      want == (ASCII.isLetter(byte) ? byte & 0xDF : byte)
    }
  }

  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4 else { return false }
    return bytes[0] == 0 && bytes[1] == UInt8(ascii: "B") && bytes[2] == 0
      || bytes[0] == UInt8(ascii: "B") && bytes[1] == 0 && bytes[3] == 0
  }
}

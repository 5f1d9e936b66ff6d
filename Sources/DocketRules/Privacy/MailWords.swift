/// Finds the words that stand for an `@`: `at` where a `dot` follows, `arobase`, `собака`.
///
/// A word of seven bytes covers one of any seven offsets in a row, so each seventh byte is enough to look at.
enum MailWords {
  /// Where the words begin.
  static func places(in span: Span<UInt8>) -> [Int] { dots(in: span) + arobases(in: span) + dogs(in: span) }

  /// Where `at` begins before the host in front of a ` dot `.
  private static func dots(in span: Span<UInt8>) -> [Int] {
    var found: [Int] = []
    var probe = 4
    while probe < span.count {
      defer { probe += 5 }
      // Most letters are told by their neighbours.
      guard probe + 2 < span.count else { break }
      let (before, after) = (span[probe - 1] | 0x20, span[probe + 1] | 0x20)
      let start: Int
      switch span[probe] | 0x20 {
      case 0x64 where after == 0x6F: start = probe - 1
      case 0x6F where before == 0x64 && after == 0x74: start = probe - 2
      case 0x74 where before == 0x6F: start = probe - 3
      case 0x20 where after == 0x64: start = probe
      case 0x20 where before == 0x74: start = probe - 4
      default: continue
      }
      guard ByteWords.stands(" dot ", in: span, at: start) else { continue }
      var host = start
      while host > 0, start - host < 64, span[host - 1] > 0x20 { host -= 1 }
      let word = ByteWords.beforeSpaces(span, at: host)
      if word < host, ByteWords.ends(" at", in: span, before: word) { found.append(word - 2) }
    }
    return found
  }

  private static func arobases(in span: Span<UInt8>) -> [Int] {
    var found: [Int] = []
    var probe = 6
    while probe < span.count {
      defer { probe += 7 }
      let before = span[probe - 1] | 0x20
      let start: Int
      switch span[probe] | 0x20 {
      case 0x61: start = before == 0x62 ? probe - 4 : probe
      case 0x72 where before == 0x61: start = probe - 1
      case 0x6F where before == 0x72: start = probe - 2
      case 0x62 where before == 0x6F: start = probe - 3
      case 0x73 where before == 0x61: start = probe - 5
      case 0x65 where before == 0x73: start = probe - 6
      default: continue
      }
      guard start + 1 < span.count, span[start + 1] | 0x20 == 0x72 else { continue }
      if ByteWords.stands("arobase", in: span, at: start) { found.append(start) }
    }
    return found
  }

  private static func dogs(in span: Span<UInt8>) -> [Int] {
    var found: [Int] = []
    var probe = 11
    while probe < span.count {
      defer { probe += 12 }
      guard span[probe] >= 0x80 else { continue }
      let lead = span[probe] & 0xC0 == 0x80 ? probe - 1 : probe
      guard lead + 1 < span.count else { continue }
      let before = span[lead - 1]
      let start: Int
      switch span[lead + 1] {
      case 0x81: start = lead
      case 0xBE where before == 0x81: start = lead - 2
      case 0xB1 where before == 0xBE: start = lead - 4
      case 0xB0 where before == 0xB1: start = lead - 6
      case 0xB0 where before == 0xBA: start = lead - 10
      case 0xBA where before == 0xB0: start = lead - 8
      default: continue
      }
      if ByteWords.stands("собака", in: span, at: start) { found.append(start) }
    }
    return found
  }
}

import DocketScanning
import DocketText

/// Text as the TEXT value type wants it: backslash, semicolon, comma and line break escaped (RFC 5545 §3.3.11).
enum TextEncoding {
  /// Appends the escaped text, which then holds no line break and no control but the tab.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let octets = text.utf8.span
    let isPlain = !EightBytes.any(in: octets) { octets in
      octets.below(0x20) | octets.equal(ASCII.backslash) | octets.equal(ASCII.semicolon)
        | octets.equal(ASCII.comma) | octets.equal(0x7F) | octets.equal(0xC2) | octets.equal(0xE2)
    }
    if isPlain { return bytes.append(octets) }
    // An escape makes two octets of one at most.
    bytes.append(addingCapacity: 2 * octets.count) { output in
      var index = 0
      while index < octets.count {
        let octet = octets[index]
        // Only these begin what breaks a line or is a control.
        if octet < 0x20 || octet == 0x7F || octet == 0xC2 || octet == 0xE2,
          let mark = CleanText.mark(in: octets, at: index)
        {
          if mark.breaksLine {
            output.append(ASCII.backslash)
            output.append(ASCII.lowercaseN)
          }
          index += mark.length
          continue
        }
        if octet == ASCII.backslash || octet == ASCII.semicolon || octet == ASCII.comma {
          output.append(ASCII.backslash)
        }
        output.append(octet)
        index += 1
      }
    }
  }
}

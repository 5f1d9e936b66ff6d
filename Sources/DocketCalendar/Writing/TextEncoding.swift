import DocketScanning

/// Text as the TEXT value type wants it: backslash, semicolon, comma and line break escaped (RFC 5545 §3.3.11).
enum TextEncoding {
  /// Appends the escaped text, which then holds no line break and no control but the tab.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let octets = Array(text.utf8)
    append(octets.span, to: &bytes)
  }

  private static func append(_ octets: Span<UInt8>, to bytes: inout [UInt8]) {
    // An escape makes two octets of one at most.
    bytes.append(addingCapacity: 2 * octets.count) { output in
      var index = 0
      while index < octets.count {
        let octet = octets[index]
        if let mark = CleanText.mark(in: octets, at: index) {
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

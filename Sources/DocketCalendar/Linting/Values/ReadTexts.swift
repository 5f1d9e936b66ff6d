import DocketScanning

/// The texts of a calendar that people read.
enum ReadTexts {
  /// Their properties, those of the calendar included.
  static let names: PropertyNames = [
    "SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CATEGORIES", "CONTACT", "RESOURCES", "NAME",
    "X-WR-CALNAME", "X-WR-CALDESC",
  ]
}

extension ContentLine {
  /// The value with its escapes undone as far as they are some: what an app shows.
  var shown: String {
    guard value.utf8.contains(ASCII.backslash) else { return value }
    var octets: [UInt8] = []
    octets.reserveCapacity(value.utf8.count)
    var isEscaped = false
    for octet in value.utf8 {
      if isEscaped {
        isEscaped = false
        switch octet {
        case ASCII.lowercaseN, 0x4E: octets.append(ASCII.lineFeed)
        case ASCII.backslash, ASCII.semicolon, ASCII.comma: octets.append(octet)
        default: octets.append(contentsOf: [ASCII.backslash, octet])
        }
      } else if octet == ASCII.backslash {
        isEscaped = true
      } else {
        octets.append(octet)
      }
    }
    if isEscaped { octets.append(ASCII.backslash) }
    return String(decoding: octets, as: UTF8.self)
  }
}

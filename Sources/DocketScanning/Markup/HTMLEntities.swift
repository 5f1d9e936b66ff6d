/// Characters written as HTML has them, for instance `&amp;`.
package enum HTMLEntities {
  /// An entity in a text.
  package struct Found: Equatable {
    /// Its UTF-8 range.
    package let range: Range<Int>
    /// The character it stands for.
    package let character: String
  }

  /// The entities of a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - limit: how many to find.
  /// - Returns: the entities in the order of the text.
  package static func all(in text: String, limit: Int) -> [Found] {
    let bytes = Array(text.utf8)
    var found: [Found] = []
    var index = 0
    while found.count < limit, let start = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
      index = start + 1
      let rest = bytes[index...].prefix(10)
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
        let character = character(String(decoding: bytes[index..<end], as: UTF8.self))
      else { continue }
      found.append(Found(range: start..<end + 1, character: character))
      index = end + 1
    }
    return found
  }

  private static func character(_ name: String) -> String? {
    guard name.utf8.first == UInt8(ascii: "#") else { return named[name] }
    let digits = name.utf8.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let number = Substring(isHexadecimal ? digits.dropFirst() : digits)
    guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10), value >= 0x20,
      !(0x7F...0x9F).contains(value)
    else { return nil }
    return Unicode.Scalar(value).map { String($0) }
  }

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "laquo": "«", "raquo": "»",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "bdquo": "„", "ndash": "–", "mdash": "—",
    "hellip": "…", "eacute": "é", "egrave": "è", "ecirc": "ê", "agrave": "à", "acirc": "â", "ccedil": "ç",
    "ocirc": "ô", "ucirc": "û", "icirc": "î", "euro": "€", "deg": "°", "middot": "·", "shy": "\u{AD}",
  ]
}

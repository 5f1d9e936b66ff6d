package import DocketDiagnostics

/// The letters of a host, to tell look-alikes from what they look like.
package struct HostLetters {
  /// The alphabets whose letters look alike.
  private enum Alphabet: Hashable {
    case latin, cyrillic, greek, armenian
  }

  /// Its labels in small letters, decoded.
  private let labels: [[UInt32]]

  /// Reads a host in small letters.
  package init(_ text: [UInt8]) {
    labels = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { label in
      if label.starts(with: "xn--".utf8), let decoded = Punycode.decode(label.dropFirst(4)) { return decoded }
      return String(decoding: label, as: UTF8.self).unicodeScalars.map(\.value)
    }
  }

  /// Whether a label has letters of two of the alphabets.
  package var mixesAlphabets: Bool {
    labels.contains { label in Set(label.compactMap(Self.alphabet)).count > 1 }
  }

  /// What the host looks like, `www.` left out.
  package var skeleton: String {
    var text = labels[...]
    if text.count > 2, text.first == [0x77, 0x77, 0x77] { text = text.dropFirst() }
    return text.map { label in
      var scalars = String.UnicodeScalarView()
      for value in label {
        if let scalar = Unicode.Scalar(value) { scalars.append(Self.lookAlikes[scalar] ?? scalar) }
      }
      return String(scalars)
    }.joined(separator: ".")
  }

  private static func alphabet(_ value: UInt32) -> Alphabet? {
    switch value {
    case 0x61...0x7A, 0xDF...0x02AF, 0x1E00...0x1EFF: .latin
    case 0x0400...0x052F: .cyrillic
    case 0x0370...0x03FF, 0x1F00...0x1FFF: .greek
    case 0x0531...0x0588: .armenian
    default: nil
    }
  }

  /// Small letters that look like Latin ones (after UTS 39, confusables).
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "і": "i", "ј": "j", "ӏ": "l", "о": "o", "р": "p",
    "ԛ": "q", "г": "r", "ѕ": "s", "у": "y", "ү": "y", "ѵ": "v", "ԝ": "w", "х": "x", "к": "k", "м": "m",
    "т": "t", "п": "n", "ь": "b",
    "α": "a", "γ": "y", "ι": "i", "κ": "k", "ν": "v", "ο": "o", "ρ": "p", "σ": "o", "τ": "t", "υ": "u",
    "χ": "x", "ω": "w", "η": "n", "ϲ": "c", "ϳ": "j",
    "ց": "g", "հ": "h", "ո": "n", "օ": "o", "զ": "q", "ս": "u",
    "ı": "i", "ɑ": "a", "ɡ": "g", "ʏ": "y",
  ]
}

/// Finds hosts of web addresses that are not ASCII, or stand for such.
package enum ForeignHosts {
  /// The bytes of the hosts, first to last.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - links: the colon of each `://`; nil where nobody has looked for them.
  /// - Returns: the hosts.
  package static func ranges(in span: Span<UInt8>, at links: [Int]? = nil) -> [ByteRange] {
    var found: [ByteRange] = []
    for index in links ?? Link.all(in: span) {
      let link = Link(in: span, from: index + 3)
      let host = link.host(in: span)
      for place in host.lower..<host.upper
      where span[place] >= 0x80 || span[place] | 0x20 == 0x78 && ByteWords.stands("xn--", in: span, at: place)
      {
        found.append(host)
        break
      }
    }
    return found
  }
}

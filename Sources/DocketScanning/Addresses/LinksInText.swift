/// The addresses, hashtags and handles of a text.
package struct LinksInText {
  /// An address, an e-mail address, a hashtag or a handle.
  package struct Link: Equatable {
    /// As it stands in the text, without punctuation after it.
    package let text: String
    /// Its UTF-8 range.
    package let range: Range<Int>
    /// What makes it the same link in another language: for an address its host without a label for the language.
    package let family: String
    /// Whether it is an e-mail address, which no message repeats.
    package let isMail: Bool
  }

  /// More links than any text has; they are compared one by one.
  package static let most = 200

  /// The links in the order of the text.
  package let links: [Link]

  /// Finds the links of a text.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var links: [Link] = []
    var index = 0
    while index < bytes.count, links.count < Self.most {
      guard !Self.separates(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, !Self.separates(bytes[end]) { end += 1 }
      if let link = Self.link(bytes[index..<end]) { links.append(link) }
      index = end
    }
    self.links = links
  }

  /// A text without its links.
  package static func removed(from text: String) -> String {
    var bytes = Array(text.utf8)
    for link in LinksInText(text).links {
      for index in link.range { bytes[index] = 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first link of another text that this one has not.
  ///
  /// A link to the same site in another language counts as the same, each once.
  package func firstMissing(of other: LinksInText) -> Link? {
    var left = links
    var missing: [Link] = []
    for link in other.links {
      if let index = left.firstIndex(where: { $0.text == link.text }) {
        left.remove(at: index)
      } else if !links.contains(where: { $0.text == link.text }) {
        missing.append(link)
      }
    }
    return missing.first { link in
      guard let index = left.firstIndex(where: { $0.family == link.family }) else { return true }
      left.remove(at: index)
      return false
    }
  }

  private static func separates(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "`")
  }

  private static func link(_ word: ArraySlice<UInt8>) -> Link? {
    var word = word
    // No-break spaces and quotation marks stick to a word of bytes; an address in a text is ASCII, a hashtag may not be.
    while let last = word.last, ".,;:!?'*".utf8.contains(last) { word.removeLast() }
    let text = String(decoding: word, as: UTF8.self)
    let range = word.startIndex..<word.endIndex
    for scheme in ["https://", "http://"] where word.starts(with: scheme.utf8) {
      let end = word.firstIndex { $0 >= 0x80 } ?? word.endIndex
      let address = String(decoding: word[..<end], as: UTF8.self)
      let host = word[..<end].dropFirst(scheme.utf8.count).prefix {
        $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?")
      }
      return Link(text: address, range: word.startIndex..<end, family: family(of: host), isMail: false)
    }
    guard let at = word.firstIndex(of: UInt8(ascii: "@")) else {
      guard word.first == UInt8(ascii: "#"), word.count > 2, !word.dropFirst().allSatisfy({ $0 &- 0x30 < 10 })
      else { return nil }
      // Hashtags are words, and are translated.
      return Link(text: text, range: range, family: "#", isMail: false)
    }
    guard at + 2 < word.endIndex else { return nil }
    let isMail = at > word.startIndex
    guard !isMail || word[at...].contains(UInt8(ascii: ".")) else { return nil }
    return Link(text: text, range: range, family: isMail ? "mail:" + text : text, isMail: isMail)
  }

  /// `fr.paper.example` and `www.paper.example` as `paper.example`.
  private static func family(of host: ArraySlice<UInt8>) -> String {
    let labels = host.split(separator: UInt8(ascii: "."))
    let isLanguage = labels.count > 2 && (2...3).contains(labels.first?.count ?? 0)
    return labels.dropFirst(isLanguage ? 1 : 0).map { String(decoding: $0, as: UTF8.self) }.joined(
      separator: ".")
  }
}

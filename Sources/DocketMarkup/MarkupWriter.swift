/// Writes HTML (and XML where no element is void): what is text stays text, whatever it contains.
///
/// Names of elements and attributes are literals of the source; every other byte goes through `Escaping`, scalar by
/// scalar, so that no letter with marks can hide a quotation mark. Each element that was opened is closed.
package struct MarkupWriter {
  /// What has been written: UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Nothing is written yet.
  ///
  /// - Parameter capacity: about how many bytes it will be.
  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// The document type of HTML (HTML §13.1.1).
  package mutating func documentType() { bytes.append(contentsOf: "<!DOCTYPE html>\n".utf8) }

  /// A text.
  package mutating func text(_ text: String) { Escaping.append(text, to: &bytes) }

  /// All that has been written, to stand in other documents.
  package var whole: MarkupFragment { MarkupFragment(bytes: bytes) }

  /// Inserts what another writer has written.
  package mutating func insert(_ fragment: MarkupFragment) { bytes.append(contentsOf: fragment.bytes) }

  /// An element with what it contains.
  package mutating func element(
    _ name: MarkupName, _ attributes: [MarkupAttribute] = [], _ content: (inout MarkupWriter) -> Void
  ) {
    begin(name, attributes)
    content(&self)
    end(name)
  }

  /// An element that contains a text.
  package mutating func element(_ name: MarkupName, _ attributes: [MarkupAttribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element that contains nothing and has no end (HTML §13.1.2), as `meta`.
  package mutating func void(_ name: MarkupName, _ attributes: [MarkupAttribute] = []) {
    begin(name, attributes)
    if name.endsLine { bytes.append(0x0A) }
  }

  /// Begins an element; for writers built on this one, which end each that they begin.
  package mutating func begin(_ name: MarkupName, _ attributes: [MarkupAttribute] = []) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.text.utf8)
    for attribute in attributes {
      bytes.append(0x20)
      bytes.append(contentsOf: attribute.name.text.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      Escaping.append(attribute.value, to: &bytes, inAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Ends the element that was begun last.
  package mutating func end(_ name: MarkupName) {
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: name.text.utf8)
    bytes.append(UInt8(ascii: ">"))
    if name.endsLine { bytes.append(0x0A) }
  }
}

/// Elements that a `MarkupWriter` has written, for the same place in several documents.
package struct MarkupFragment: Sendable {
  fileprivate let bytes: [UInt8]
}

/// The name of an element or an attribute: a literal, never a text of a record.
package struct MarkupName: ExpressibleByStringLiteral, Sendable {
  let text: String

  package init(stringLiteral value: String) { text = value }

  /// Whether a line ends behind the element, where a browser shows no space: behind all but those within sentences.
  var endsLine: Bool {
    // Compared as numbers: a page has thousands of elements.
    let code = Self.code(text)
    return !Self.phrasing.contains { $0 == code }
  }

  /// Elements of phrasing content (HTML §3.2.5.2.5) that pages have, and `rect` of SVG.
  private static let phrasing: [UInt64] = [
    "a", "b", "i", "em", "br", "bdi", "span", "time", "cite", "small", "strong", "rect",
  ].map(code)

  /// The bytes of a name of at most eight as one number.
  private static func code(_ name: String) -> UInt64 { name.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}

/// An attribute with its value, which is escaped when it is written.
package struct MarkupAttribute: Sendable {
  let name: MarkupName
  let value: String

  /// An attribute.
  package init(_ name: MarkupName, _ value: String) {
    self.name = name
    self.value = value
  }

  package static func id(_ value: String) -> MarkupAttribute { MarkupAttribute("id", value) }
  package static func `class`(_ value: String) -> MarkupAttribute { MarkupAttribute("class", value) }
  package static func href(_ value: String) -> MarkupAttribute { MarkupAttribute("href", value) }
}

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

  /// The declaration of XML 1.0 (§2.8).
  package mutating func xmlDeclaration() {
    bytes.append(contentsOf: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
  }

  /// A text.
  package mutating func text(_ text: String) { Escaping.append(text, to: &bytes) }

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

/// The name of an element or an attribute: a literal, never a text of a record.
package struct MarkupName: ExpressibleByStringLiteral, Hashable, Sendable {
  let text: String
  /// Whether a line ends behind the element, where neither a browser nor a feed reader shows a space.
  let endsLine: Bool

  package init(stringLiteral value: String) {
    text = value
    endsLine = Self.blocks.contains(value)
  }

  private static let blocks: Set<String> = [
    "html", "head", "body", "meta", "link", "title", "header", "footer", "main", "nav", "section", "article",
    "h1",
    "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th",
    "hr", "div",
    "figure", "svg", "details", "summary", "address",
    "feed", "entry", "id", "updated", "published", "author", "rights", "category", "content",
  ]
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

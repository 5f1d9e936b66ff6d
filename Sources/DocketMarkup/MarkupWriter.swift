import DocketText

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

  /// All that has been written, to stand in other documents.
  package var whole: MarkupFragment { MarkupFragment(bytes: bytes) }

  /// Takes out what has been written behind a place, to stand in other documents.
  ///
  /// - Parameter start: how many bytes stay.
  /// - Returns: the others.
  package mutating func take(from start: Int) -> MarkupFragment {
    let taken = MarkupFragment(bytes: Array(bytes[start...]))
    bytes.removeSubrange(start...)
    return taken
  }

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
    append(name)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      append(attribute.name)
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      Escaping.append(attribute.value, to: &bytes, inAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Ends the element that was begun last.
  package mutating func end(_ name: MarkupName) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    append(name)
    bytes.append(UInt8(ascii: ">"))
    if name.endsLine { bytes.append(0x0A) }
  }

  private mutating func append(_ name: MarkupName) {
    bytes.append(name.text.utf8.span)
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

  /// Whether a line ends behind the element, where neither a browser nor a feed reader shows a space:
  /// behind all but phrasing content
  /// (HTML §3.2.5.2.5) and parts of drawings.
  var endsLine: Bool {
    // Names are compared as numbers, their bytes in a row: a site has millions of elements.
    var number: UInt64 = 0
    let name = text.utf8.span
    for index in name.indices { number = number << 8 | UInt64(name[index]) }
    return switch number {
    case 0x61: false  // a
    case 0x62: false  // b
    case 0x6272: false  // br
    case 0x626469: false  // bdi
    case 0x63697465: false  // cite
    case 0x656D: false  // em
    case 0x69: false  // i
    case 0x72656374: false  // rect
    case 0x736D616C6C: false  // small
    case 0x7370616E: false  // span
    case 0x7374726F6E67: false  // strong
    case 0x74696D65: false  // time
    default: true
    }
  }
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

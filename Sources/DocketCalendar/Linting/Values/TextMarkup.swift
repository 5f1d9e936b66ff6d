import DocketScanning

/// What a text has of HTML, named without what may be private in it.
enum TextMarkup {
  /// Whether there may be some.
  static func mayStand(in value: String) -> Bool {
    value.utf8.contains { $0 == 0x3C || $0 == 0x26 || $0 == 0x5B }
  }

  /// The name of the first tag, like `<table>`; nil where there is none.
  static func tag(in text: String) -> String? {
    let bytes = Array(text.utf8)
    return tags(in: bytes).first { _ in true }.map { name(bytes, $0) }
  }

  /// The name of the first tag that makes an app fetch an image, or `![…]`.
  static func image(in text: String) -> String? {
    let bytes = Array(text.utf8)
    if let tag = tags(in: bytes).first(where: { fetches(bytes[$0]) }) { return name(bytes, tag) }
    let isPicture = MarkupScanner.found(in: bytes.span).contains { $0.kind == .picture }
    return isPicture ? "![…](…)" : nil
  }

  /// The first entity, like `&#8211;`.
  static func entity(in text: String) -> String? {
    guard let found = HTMLEntities.all(in: text, limit: 1).first else { return nil }
    return String(decoding: Array(text.utf8)[found.range], as: UTF8.self)
  }

  private static func tags(in bytes: [UInt8]) -> [Range<Int>] {
    MarkupScanner.found(in: bytes.span).filter { $0.kind == .tag }.map(\.range)
  }

  /// The name of a tag in brackets; a comment and a declaration as they begin.
  private static func name(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let letters = bytes[range].dropFirst().prefix {
      ASCII.isLetterOrDigit($0) || $0 == 0x2F || $0 == 0x21 || $0 == ASCII.hyphen
    }.prefix(20)
    return "<" + String(decoding: letters, as: UTF8.self).lowercased() + ">"
  }

  /// Whether a tag is an image, or the like, with an address of the web.
  private static func fetches(_ tag: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: tag.prefix(400), as: UTF8.self).lowercased()
    guard
      ["<img", "<image", "<iframe", "<video", "<audio", "<source", "<embed"].contains(where: text.hasPrefix)
    else {
      return text.hasPrefix("<link") && text.contains("stylesheet") && text.contains("//")
    }
    return text.contains("//")
  }
}

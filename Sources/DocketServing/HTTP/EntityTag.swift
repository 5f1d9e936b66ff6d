import DocketText

/// The name of a file's exact bytes (RFC 9110 §8.8.3).
struct EntityTag: Hashable {
  /// Whether it promises the same meaning only, not the same bytes; servers that compress make tags weak.
  let isWeak: Bool
  /// What stands between the quotation marks.
  let opaque: String

  /// The strong tag of some bytes: half of their digest.
  init(of bytes: [UInt8]) {
    isWeak = false
    opaque = String(Digest.of(bytes).prefix(32))
  }

  private init(isWeak: Bool, opaque: String) {
    self.isWeak = isWeak
    self.opaque = opaque
  }

  /// As it stands in `ETag`.
  var text: String { (isWeak ? "W/" : "") + "\"\(opaque)\"" }

  /// Tags that a condition names.
  enum List: Hashable {
    /// `*`: any.
    case any
    /// These.
    case tags([EntityTag])

    /// Reads the value of `If-Match` or `If-None-Match`; from what is no tag on, nothing is read.
    init(_ text: String) {
      if text == "*" {
        self = .any
        return
      }
      var tags: [EntityTag] = []
      var rest = Array(text.utf8)[...]
      while let tag = EntityTag.next(in: &rest) { tags.append(tag) }
      self = .tags(tags)
    }

    /// Whether a tag is named, where a weak tag is as good as a strong one (§8.8.3.2).
    func contains(weakly tag: EntityTag) -> Bool {
      switch self {
      case .any: true
      case .tags(let tags): tags.contains { $0.opaque == tag.opaque }
      }
    }

    /// Whether a tag is named, where only strong ones count.
    func contains(strongly tag: EntityTag) -> Bool {
      switch self {
      case .any: true
      case .tags(let tags): !tag.isWeak && tags.contains(tag)
      }
    }
  }

  /// Takes the next tag from a list; nil when none stands there.
  private static func next(in rest: inout ArraySlice<UInt8>) -> EntityTag? {
    rest = rest.drop { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let isWeak = rest.starts(with: "W/".utf8)
    if isWeak { rest = rest.dropFirst(2) }
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    rest = rest.dropFirst()
    guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    let opaque = rest[..<end]
    guard opaque.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    rest = rest[(end + 1)...]
    return EntityTag(isWeak: isWeak, opaque: String(decoding: opaque, as: UTF8.self))
  }
}

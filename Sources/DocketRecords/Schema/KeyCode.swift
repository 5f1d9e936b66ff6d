import DocketYAML

/// A key or word as three numbers, so that comparing two costs no look at their letters.
struct KeyCode: Equatable, Sendable {
  private let first: UInt64
  private let last: UInt64
  private let count: Int

  /// Whether the numbers say everything: equal ones then are equal texts.
  var isExact: Bool { count <= 16 }

  /// Takes the first eight and the last eight bytes.
  init(_ bytes: Span<UInt8>) {
    var first: UInt64 = 0
    var last: UInt64 = 0
    for index in 0..<min(bytes.count, 8) { first = first << 8 | UInt64(bytes[index]) }
    for index in max(bytes.count - 8, 0)..<bytes.count { last = last << 8 | UInt64(bytes[index]) }
    self.first = first
    self.last = last
    count = bytes.count
  }

  /// Takes a text.
  init(_ text: String) {
    self.init(Array(text.utf8).span)
  }
}

extension Tree {
  /// The code of a key; nil for one that is not read, since a list, a block and the merge key were reported when the
  /// file was parsed.
  func code(ofKey key: Part) -> KeyCode? {
    guard key.form.isText else { return nil }
    let code = withUTF8(of: key) { KeyCode($0) }
    return key.form == .plain && code == Self.mergeKey ? nil : code
  }

  /// Whether a key is one to read.
  func isReadable(_ key: Part) -> Bool { code(ofKey: key) != nil }

  /// What stands under the first key of a mapping that has a name.
  func value(of name: String, in mapping: Part) -> Part? {
    guard mapping.form == .mapping else { return nil }
    let wanted = KeyCode(name)
    var children = children(of: mapping)
    while let key = children.next(), let value = children.next() {
      guard key.form.isText, withUTF8(of: key, { KeyCode($0) }) == wanted else { continue }
      if wanted.isExact || text(of: key) == name { return value }
    }
    return nil
  }

  /// The step to an entry of a list that has an `id`.
  func idStep(_ entry: Part) -> PathStep? {
    guard let part = value(of: "id", in: entry), part.form.isText else { return nil }
    let id = text(of: part)
    return id.isEmpty ? nil : .id(id)
  }

  private static let mergeKey = KeyCode("<<")
}

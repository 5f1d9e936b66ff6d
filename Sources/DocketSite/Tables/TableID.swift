/// An id as tables have it, alone or behind those it belongs to: `harbour-bells/appeal`.
///
/// Whatever a reader guesses, it stays a text: a first part that begins with a digit, or is a word that programs take for
/// a truth value, a number or nothing, has `id_` before it. No id has an underscore, so a marked one is nobody else's.
struct TableID: Sendable {
  private let first: String
  private let second: String?
  private let third: String?

  /// Names one, two or three parts.
  init(_ first: String, _ second: String? = nil, _ third: String? = nil) {
    self.first = first
    self.second = second
    self.third = third
  }

  func write(to writer: inout TableWriter) {
    if Self.isTakenForOther(first) { writer.code("id_") }
    writer.code(first)
    for part in [second, third] {
      guard let part else { return }
      writer.code("/")
      writer.code(part)
    }
  }

  private static func isTakenForOther(_ id: String) -> Bool {
    guard let first = id.utf8.first else { return true }
    if (0x30...0x39).contains(first) { return true }
    let part = id.utf8.prefix { $0 != UInt8(ascii: "/") }
    return part.count <= longestWord && words.contains(Substring(part))
  }

  private static let words: Set<Substring> = [
    "f", "false", "inf", "infinity", "n", "na", "nan", "nil", "no", "none", "null", "off", "on", "t", "true",
    "y", "yes",
  ]
  private static let longestWord = words.map(\.utf8.count).max() ?? 0
}

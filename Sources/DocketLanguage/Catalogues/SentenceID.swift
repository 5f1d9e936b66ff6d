/// What a sentence is known by in compiled catalogues: a digest of its file's name, its key and its English text.
///
/// A sentence whose English text was changed is another one, so no translation of what it said before is ever shown.
/// The digest is FNV-1a of 64 bits (RFC 9923): quick on short texts, and `docket-messages` refuses two sentences with
/// the same one.
package struct SentenceID: Hashable, Sendable {
  /// The digest; 0 stands for no sentence.
  package let value: UInt64

  /// The id of no sentence.
  package static let none = SentenceID(value: 0)

  /// An id of a compiled catalogue.
  init(value: UInt64) { self.value = value }

  /// The id of a sentence.
  ///
  /// - Parameters:
  ///   - file: the file that it stands in, as a path or in the form of `#fileID`; only the name counts.
  ///   - key: its key.
  ///   - english: its English text.
  package init(file: String, key: String, english: String) {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Self.stem(of: file).utf8 { Self.add(byte, to: &digest) }
    Self.add(0, to: &digest)
    for byte in key.utf8 { Self.add(byte, to: &digest) }
    Self.add(0, to: &digest)
    for byte in english.utf8 { Self.add(byte, to: &digest) }
    value = digest
  }

  /// The name of a file without folder or target and without its `.swift`.
  package static func stem(of file: String) -> Substring {
    let bytes = file.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex
    let end = bytes[start...].lastIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
    return file[start..<end]
  }

  private static func add(_ byte: UInt8, to digest: inout UInt64) {
    digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

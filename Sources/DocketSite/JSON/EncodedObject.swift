import DocketJSON
import DocketText

/// A value as it was encoded, alone or in another.
struct EncodedObject: Sendable {
  private let bytes: [UInt8]
  private let range: Range<Int>
  /// In how many arrays and objects it stands there.
  private let depth: Int
  /// That of an item of the list which is the result of a file.
  private static let usualDepth = 2
  /// Where another language stands in, from the value itself on.
  private let fallbacks: [JSONFallback]

  /// Takes a value out of what was encoded.
  init(bytes: [UInt8], range: Range<Int>, depth: Int) {
    self.bytes = bytes
    self.range = range
    self.depth = depth
    fallbacks = []
  }

  /// Encodes a value.
  ///
  /// - Parameters:
  ///   - owner: what it is made of.
  ///   - write: writes it.
  ///   - output: room to write in, for the readers of the value; what stood there is gone.
  init<Owner>(_ owner: Owner, _ write: (Owner, inout JSONOutput) -> Void, in output: inout JSONOutput) {
    depth = Self.usualDepth
    output.reset(at: depth)
    write(owner, &output)
    bytes = output.bytes.withoutSpareRoom
    range = bytes.indices
    fallbacks = output.fallbacks
  }

  func write(to output: inout JSONOutput) { output.encoded(bytes[range], from: depth, fallbacks) }

  /// The digest of the value as a file of its own would have it.
  func digest(_ writer: inout JSONWriter) -> String {
    writer.reset()
    writer.encoded(bytes[range], from: depth)
    writer.endFile()
    return Digest.of(writer.bytes)
  }
}

extension JSONKind where Value == EncodedObject {
  /// An object that has a type of its own and has been encoded before.
  static func encoded<Owner>(_ type: JSONObjectType<Owner>) -> JSONKind {
    JSONKind(.object(type.description)) { $0.write(to: &$1) }
  }
}

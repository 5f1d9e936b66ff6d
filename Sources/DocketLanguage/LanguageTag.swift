/// A BCP 47 language tag in its canonical case, for instance `en`, `tt-Latn`, `be-tarask`.
///
/// Accepted are a language of two or three letters and then script, region and variant subtags
/// (RFC 5646 §2.1); extended language, extension and private-use subtags are not.
public struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The tag: language in lower case, script capitalised, region in upper case (RFC 5646 §2.1.1).
  public let description: String

  /// Reads a tag; nil when it is not well-formed, has its subtags out of order or names a variant twice.
  public init?(_ text: String) {
    guard text.utf8.count <= 35 else { return nil }
    // Nearly every tag of a record is a bare language, which is canonical as it stands.
    if text.utf8.count == 2, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
      description = text
      return
    }
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(Self.isLetter)
    else {
      return nil
    }
    var parts = [first.lowercased()]
    var reached = SubtagKind.language
    for subtag in subtags.dropFirst() {
      guard let (part, kind) = Self.canonical(subtag) else { return nil }
      guard kind > reached || (kind == .variant && !parts.contains(part)) else { return nil }
      parts.append(part)
      reached = kind
    }
    description = parts.joined(separator: "-")
  }

  /// The language subtag alone, for instance `tt` of `tt-Latn`.
  public var language: String {
    // Nearly every tag is a bare language.
    description.utf8.count < 4 ? description : String(description.prefix { $0 != "-" })
  }

  /// The order of the tags' characters.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    left.description < right.description
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The kinds of subtags in the order in which they follow each other.
  private enum SubtagKind: Int {
    case language, script, region, variant

    static func > (left: SubtagKind, right: SubtagKind) -> Bool { left.rawValue > right.rawValue }
  }

  private static func canonical(_ subtag: Substring) -> (text: String, kind: SubtagKind)? {
    let bytes = subtag.utf8
    switch bytes.count {
    case 2 where bytes.allSatisfy(isLetter): return (subtag.uppercased(), .region)
    case 3 where bytes.allSatisfy(isDigit): return (String(subtag), .region)
    case 4 where bytes.allSatisfy(isLetter):
      return (subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased(), .script)
    case 4 where bytes.first.map(isDigit) != true: return nil
    case 4...8 where bytes.allSatisfy({ isLetter($0) || isDigit($0) }): return (subtag.lowercased(), .variant)
    default: return nil
    }
  }
}

public import DocketDiagnostics

/// `records/translations.lock`: which text each translation was made from.
///
/// One line a translation, sorted: record, path, language, digest of the source text, digest of the translation.
public struct TranslationLock: Sendable {
  /// Where the file stands.
  public static let path = "records/translations.lock"
  /// The lines before the first translation.
  static let head = "# Written by `docket translations stamp`; nobody needs to edit it.\n"

  /// Which translation a line is about.
  public struct Key: Hashable, Comparable, Sendable {
    /// The file without `records/` and `.yml`, for instance `cases/harbour-bells`.
    public let record: String
    /// The way to the text by ids, for instance `events/verdict/note`.
    public let path: String
    /// The language tag.
    public let language: String

    /// Names a translation.
    ///
    /// - Parameters:
    ///   - record: the file without `records/` and `.yml`.
    ///   - path: the way to the text by ids.
    ///   - language: the language tag.
    public init(record: String, path: String, language: String) {
      self.record = record
      self.path = path
      self.language = language
    }

    /// By record, path and language, each by its bytes.
    public static func < (left: Key, right: Key) -> Bool {
      for (here, there) in [(left.record, right.record), (left.path, right.path)] where here != there {
        return here.utf8.lexicographicallyPrecedes(there.utf8)
      }
      return left.language.utf8.lexicographicallyPrecedes(right.language.utf8)
    }
  }

  /// What was compared by whoever translated.
  public struct Stamp: Hashable, Sendable {
    /// The digest of the source text.
    public let source: String
    /// The digest of the translation.
    public let translation: String

    /// Takes two digests.
    ///
    /// - Parameters:
    ///   - source: the digest of the source text.
    ///   - translation: the digest of the translation.
    public init(source: String, translation: String) {
      self.source = source
      self.translation = translation
    }
  }

  /// What is wrong with a line.
  public struct Problem: Hashable, Sendable {
    /// The kinds of damage.
    public enum Kind: Hashable, Sendable {
      /// The line has not the five parts that docket writes.
      case damaged
      /// An earlier line is about the same translation.
      case repeated
    }

    /// The kind of damage.
    public let kind: Kind
    /// The line.
    public let range: ByteRange
  }

  /// The stamps.
  public private(set) var stamps: [Key: Stamp]
  /// The file it was read from; nil for a lock that was not read.
  public let file: SourceFile?
  /// Lines that cannot be used, in the order of the file.
  public let problems: [Problem]

  /// Creates a lock from stamps.
  public init(stamps: [Key: Stamp] = [:]) {
    self.stamps = stamps
    file = nil
    problems = []
  }

  /// Reads a file; lines that docket would not have written are problems and count as missing.
  public init(reading file: SourceFile) {
    var stamps: [Key: Stamp] = [:]
    var problems: [Problem] = []
    for number in 1...max(1, file.lineCount) {
      let range = file.lineRange(number)
      let line = file.bytes[range.lower..<range.upper]
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
      guard parts.count == 5, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 > 0x20 && $0 != 0x7F } }),
        TextDigest.isWellFormed(parts[3]), TextDigest.isWellFormed(parts[4])
      else {
        problems.append(Problem(kind: .damaged, range: range))
        continue
      }
      let words = parts.map { String(decoding: $0, as: UTF8.self) }
      let key = Key(record: words[0], path: words[1], language: words[2])
      guard stamps[key] == nil else {
        problems.append(Problem(kind: .repeated, range: range))
        continue
      }
      stamps[key] = Stamp(source: words[3], translation: words[4])
    }
    self.stamps = stamps
    self.file = file
    self.problems = problems
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    var bytes = Array(Self.head.utf8)
    for (key, stamp) in stamps.sorted(by: { $0.key < $1.key }) {
      bytes += "\(key.record) \(key.path) \(key.language) \(stamp.source) \(stamp.translation)\n".utf8
    }
    return bytes
  }
}

extension RecordFile {
  /// The name of the file in `translations.lock`: its path without `records/` and `.yml`.
  public var lockName: String {
    let name = path.hasPrefix("records/") ? path.dropFirst(8) : path[...]
    return String(name.hasSuffix(".yml") ? name.dropLast(4) : name)
  }
}

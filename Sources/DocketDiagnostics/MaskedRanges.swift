/// The places of private values: bytes that nothing may show which quotes a file.
public struct MaskedRanges: Hashable, Sendable {
  /// The ranges of one file or of one file's name.
  private struct Entry: Hashable {
    /// The ranges as inserted, sorted, each once.
    ///
    /// A range within another stays, since its bytes are a value of their own.
    var inserted: [ByteRange] = []
    /// As shown: sorted, none touching the next.
    var merged: [ByteRange] = []
  }

  private var contents: [String: Entry] = [:]
  private var names: [String: Entry] = [:]
  /// Private values as readers get them, where a file writes them in another way.
  public private(set) var decodedValues: Set<String> = []

  /// Creates an empty set.
  public init() {}

  /// Whether nothing is masked.
  public var isEmpty: Bool { contents.isEmpty && names.isEmpty && decodedValues.isEmpty }

  /// The files with masked contents, sorted by the bytes of their paths.
  public var paths: [String] { contents.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// The paths that hold a private value themselves, sorted by their bytes.
  public var maskedNames: [String] { names.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// Masks bytes of a file; an empty range masks nothing.
  ///
  /// - Parameters:
  ///   - path: the file's path from the repository's root.
  ///   - range: the bytes of one private value.
  public mutating func insert(path: String, range: ByteRange) {
    Self.insert(range, into: &contents[path, default: Entry()])
    if contents[path]?.inserted.isEmpty == true { contents[path] = nil }
  }

  /// Masks a part of a file's name; an empty range masks nothing.
  ///
  /// - Parameters:
  ///   - range: the bytes of one private value, counted in the path's UTF-8.
  ///   - path: the file's path from the repository's root.
  public mutating func insert(namePart range: ByteRange, of path: String) {
    Self.insert(range, into: &names[path, default: Entry()])
    if names[path]?.inserted.isEmpty == true { names[path] = nil }
  }

  /// Masks a private value wherever it stands.
  public mutating func insert(value: String) { decodedValues.insert(value) }

  /// Masks what the other set masks.
  public mutating func formUnion(_ other: MaskedRanges) {
    decodedValues.formUnion(other.decodedValues)
    for (path, entry) in other.contents {
      for range in entry.inserted { insert(path: path, range: range) }
    }
    for (path, entry) in other.names {
      for range in entry.inserted { insert(namePart: range, of: path) }
    }
  }

  /// The masked bytes of a file: sorted, overlapping and touching ranges joined.
  public func ranges(_ path: String) -> [ByteRange] { contents[path]?.merged ?? [] }

  /// The ranges of a file as they were inserted: sorted, each once, each one private value.
  public func values(_ path: String) -> [ByteRange] { contents[path]?.inserted ?? [] }

  /// The masked bytes of a file's name as they were inserted, counted in the path's UTF-8.
  public func nameValues(_ path: String) -> [ByteRange] { names[path]?.inserted ?? [] }

  /// Whether a masked byte lies in the range; logarithmic in the masked ranges of the file.
  public func hides(_ range: ByteRange, of path: String) -> Bool {
    guard range.count > 0, let merged = contents[path]?.merged else { return false }
    let index = Self.firstIndex(in: merged) { $0.upper > range.lower }
    return index < merged.count && merged[index].overlaps(range)
  }

  private static func insert(_ range: ByteRange, into entry: inout Entry) {
    guard range.count > 0 else { return }
    let place = firstIndex(in: entry.inserted) {
      ($0.lower, $0.upper) >= (range.lower, range.upper)
    }
    if place < entry.inserted.count, entry.inserted[place] == range { return }
    entry.inserted.insert(range, at: place)
    let first = firstIndex(in: entry.merged) { $0.upper >= range.lower }
    var after = first
    var joined = range
    while after < entry.merged.count, entry.merged[after].lower <= range.upper {
      joined = joined.union(entry.merged[after])
      after += 1
    }
    entry.merged.replaceSubrange(first..<after, with: CollectionOfOne(joined))
  }

  /// The first range for which something holds that then holds for all after it; the count if there is none.
  private static func firstIndex(in ranges: [ByteRange], where holds: (ByteRange) -> Bool) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if holds(ranges[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

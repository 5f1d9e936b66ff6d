/// The ceilings that keep reading a hostile file short.
///
/// They are checked before libyaml starts (file size) and while its events arrive (the others).
public struct Limits: Hashable, Sendable {
  /// The largest file, in bytes.
  public var fileSize: Int
  /// The deepest nesting of lists and mappings; a list of texts has depth 1.
  public var depth: Int
  /// The most texts, lists and mappings in a file, keys included.
  public var nodes: Int
  /// The longest decoded text, in bytes of UTF-8.
  public var scalarLength: Int

  /// Sets ceilings; what is left out is as in `standard`.
  ///
  /// - Parameters:
  ///   - fileSize: the largest file, in bytes.
  ///   - depth: the deepest nesting of lists and mappings.
  ///   - nodes: the most texts, lists and mappings in a file.
  ///   - scalarLength: the longest decoded text, in bytes of UTF-8.
  public init(
    fileSize: Int = 1_048_576, depth: Int = 32, nodes: Int = 50_000, scalarLength: Int = 65_536
  ) {
    self.fileSize = fileSize
    self.depth = depth
    self.nodes = nodes
    self.scalarLength = scalarLength
  }

  /// 1 MiB a file, 32 levels, 50,000 nodes, 64 KiB a text.
  public static let standard = Limits()
}

public import DocketDiagnostics
public import DocketYAML

/// The layout in which all files of a repository stand: what they say, in one way of writing.
///
/// Two spaces a level, also before the dash of a list; keys in the order of the format; one space behind colons and
/// dashes and before a comment; quotes where another reader would take a text for something else; lists and blocks that
/// stood between brackets stay there while they fit a line; at most one blank line; line breaks as git has them. Lines
/// of long texts stay as they are.
public struct CanonicalLayout: Sendable {
  /// The longest line in which brackets stay.
  public static let width = 120

  private let order: KeyOrder
  private let limits: Limits

  /// Creates a layout.
  ///
  /// - Parameters:
  ///   - order: the order of the keys of a file.
  ///   - limits: how large a file may be.
  public init(order: KeyOrder, limits: Limits = .standard) {
    self.order = order
    self.limits = limits
  }

  /// Lays a file out.
  ///
  /// - Parameter file: the file.
  /// - Returns: a file with the same data and comments; the same bytes where it is laid out already.
  /// - Throws: `LayoutProblem`; whatever it is, the file is better left alone.
  public func laidOut(_ file: SourceFile) throws(LayoutProblem) -> SourceFile {
    let before = YAML.read(file, limits: limits)
    guard let tree = before.tree, before.diagnostics.isEmpty else { throw .unreadable }
    let (laid, result) = written(file, tree)
    // Nothing is believed: what was written is read again, and written once more.
    let after = YAML.read(result, limits: limits)
    guard let newTree = after.tree, after.diagnostics.isEmpty,
      tree.holdsTheSame(as: newTree)
    else { throw .wouldChange }
    let (again, second) = written(result, newTree)
    guard second.bytes == result.bytes, Belongings(laid, tree) == Belongings(again, newTree) else {
      throw .wouldChange
    }
    return result
  }

  private func written(_ file: SourceFile, _ tree: Tree) -> (LaidFile, SourceFile) {
    let laid = LayoutReader.read(file, tree, order)
    let text = LayoutPrinter(file: file, tree: tree, width: Self.width).text(laid)
    return (laid, SourceFile(path: file.path, bytes: Array(text.utf8)))
  }
}

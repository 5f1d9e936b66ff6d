public import DocketDiagnostics
import DocketEditing
import DocketRecords
public import DocketYAML

/// The canonical layout of files of a repository.
public enum RecordLayout {
  /// What became of a file.
  public enum Result: Sendable {
    /// It is laid out already.
    case same
    /// The file as it should be; says what it said.
    case laidOut(SourceFile)
    /// It cannot be read, or uses what makes YAML hard to check; it has findings that say so.
    case unreadable
    /// Laid out, it would say something else, or a comment would lose its place.
    case refused
    /// It is no file of the record format.
    case noRecord
  }

  /// Lays a file out, with its keys in the order of the format.
  ///
  /// - Parameters:
  ///   - file: a file of a repository.
  ///   - limits: how large it may be.
  /// - Returns: what became of it.
  public static func result(of file: SourceFile, limits: Limits = .standard) -> Result {
    guard let kind = FileKind(path: file.path) else { return .noRecord }
    do throws(LayoutProblem) {
      let laidOut = try CanonicalLayout(order: kind.shape.keyOrder, limits: limits).laidOut(file)
      return laidOut.bytes == file.bytes ? .same : .laidOut(laidOut)
    } catch {
      switch error {
      case .unreadable: return .unreadable
      case .wouldChange: return .refused
      }
    }
  }
}

extension Shape {
  /// The order of keys of the objects in a value of this shape.
  fileprivate var keyOrder: KeyOrder {
    switch self {
    case .entity(let description): .keys { description().fields.map { ($0.key, $0.shape.keyOrder) } }
    case .list(let item, _): .list(of: item.keyOrder)
    case .map(_, let values): .map(of: values.keyOrder)
    case .either(let first, let second): .either(first.keyOrder, second.keyOrder)
    default: .none
    }
  }
}

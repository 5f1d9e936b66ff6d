import DocketDiagnostics
import DocketYAML
import Synchronization

/// The tree of a file that parsed, parsed again when it is first asked for.
///
/// The record holds all that nearly everybody needs. Its tree takes twice the bytes of the file, so it is not kept
/// for the few findings that look at it.
final class TreeOnDemand: Sendable {
  private let file: SourceFile
  private let limits: Limits
  private let known = Mutex<Node?>(nil)

  /// Takes a file that parses under limits.
  init(of file: SourceFile, limits: Limits) {
    self.file = file
    self.limits = limits
  }

  /// The outermost node; any number of tasks may ask at once.
  var root: Node? {
    known.withLock { known in
      if known == nil { known = YAML.read(file, limits: limits).root }
      return known
    }
  }
}

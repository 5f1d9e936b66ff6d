public import DocketDiagnostics

/// Reading YAML files into trees that know their bytes.
public enum YAML {
  /// Reads a file: raw checks first, then libyaml event by event under the limits.
  ///
  /// Nothing is thrown and nothing traps, whatever the bytes are. Time and memory are linear in the file's size
  /// and bounded by the limits. A fault of encoding, of syntax or of a limit ends the reading with that one
  /// finding and no tree; other findings leave the tree to be read on.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - limits: the ceilings.
  /// - Returns: the tree and what was found.
  public static func read(_ file: SourceFile, limits: Limits = .standard) -> Reading {
    guard file.bytes.count <= limits.fileSize else {
      let excess = ResourceLimits.Excess.fileSize(file.bytes.count)
      return Reading(
        tree: nil, diagnostics: [ResourceLimits.diagnostic(excess, limits, at: ByteRange(0, 0), in: file)])
    }
    let inspection = ByteInspection(file)
    let encoding = FileEncoding.check(inspection, in: file)
    guard encoding.isEmpty else { return Reading(tree: nil, diagnostics: encoding) }
    let lineBreaks = UnicodeLineBreaks.check(inspection, in: file)
    guard lineBreaks.isEmpty else { return Reading(tree: nil, diagnostics: lineBreaks) }
    return compose(file, limits)
  }

  private static func compose(_ file: SourceFile, _ limits: Limits) -> Reading {
    var composer = Composer(file, limits: limits)
    var bytes = file.bytes
    for line in Directives(file).leading() {
      bytes[line.lower] = UInt8(ascii: "#")
      composer.findings.add(.directive, at: line, in: file)
    }
    if let problem = LibYAML.scan(bytes, from: file.lineStarts[0], into: &composer) {
      return Reading(tree: nil, diagnostics: [YAMLSyntax.diagnostic(problem, composer)])
    }
    let tree = composer.isStopped || composer.isEmptyDocument ? nil : composer.tree
    return Reading(tree: tree, diagnostics: composer.findings.inFileOrder, spanning: composer.spanning)
  }
}

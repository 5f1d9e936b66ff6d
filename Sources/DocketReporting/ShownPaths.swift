import DocketDiagnostics

/// How the paths of a report are shown: a private value in a file's name becomes bullets.
///
/// Two names that differ only in what is hidden get a number, lest one file's lines be shown for the other's with
/// the wrong bytes masked.
struct ShownPaths {
  private var names: [String: String] = [:]

  /// Names the paths of findings, their notes and their fixes, in the order given.
  init(of diagnostics: [Diagnostic], _ redactor: Redactor) {
    var unique: [String] = []
    for diagnostic in diagnostics {
      let others = diagnostic.notes.map(\.location.path) + diagnostic.fixes.flatMap { $0.edits.map(\.path) }
      for path in [diagnostic.location.path] + others where names.updateValue(path, forKey: path) == nil {
        unique.append(path)
      }
    }
    let secret = unique.filter(redactor.finds)
    var taken = Set(unique).subtracting(secret)
    for path in secret {
      let hidden = redactor.redacting(path)
      var name = hidden
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(hidden) (\(number))"
        number += 1
      }
      names[path] = name
    }
  }

  /// The name under which a path is shown.
  func shown(_ path: String) -> String { names[path] ?? path }

  /// The files of the report by their shown names; others are left out.
  func renaming(_ sources: [String: SourceFile]) -> [String: SourceFile] {
    var result: [String: SourceFile] = [:]
    for (path, name) in names {
      guard let source = sources[path] else { continue }
      result[name] = path == name ? source : SourceFile(path: name, bytes: source.bytes)
    }
    return result
  }

  /// The masks of the report's files by their shown names; others are left out.
  func renaming(_ masks: MaskedRanges) -> MaskedRanges {
    var result = MaskedRanges()
    for (path, name) in names {
      for range in masks.values(path) { result.insert(path: name, range: range) }
    }
    return result
  }
}

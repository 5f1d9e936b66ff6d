import DocketDiagnostics

/// Every place of a finding lies in its file, and line and column are those of its byte.
enum Places {
  /// Checks findings against the files they are about, by path.
  ///
  /// - Parameters:
  ///   - diagnostics: the findings.
  ///   - files: the files.
  ///   - gone: paths of the earlier state, which a finding may name as a whole.
  static func check(
    _ diagnostics: [Diagnostic], in files: [String: SourceFile], gone: Set<String> = []
  ) {
    for diagnostic in diagnostics {
      let place = diagnostic.location
      let isWhole = place.start.offset == 0 && place.end.offset == 0
      if !isWhole || files[place.path] != nil || !gone.contains(place.path) {
        check(place, in: files, diagnostic)
      }
      for note in diagnostic.notes { check(note.location, in: files, diagnostic) }
      for fix in diagnostic.fixes { check(fix, in: files, diagnostic) }
    }
  }

  private static func check(_ place: Location, in files: [String: SourceFile], _ found: Diagnostic) {
    guard let file = files[place.path] else {
      return require(false, "\(found.rule) points into \(place.path), which is no file")
    }
    let (start, end) = (place.start, place.end)
    require(
      0 <= start.offset && start.offset <= end.offset && end.offset <= file.bytes.count,
      "\(found.rule) points to bytes \(start.offset)–\(end.offset) of \(file.bytes.count) in \(place.path)")
    // The beginning of a file stands for the file as a whole, also before a byte order mark.
    if start.offset == 0, end.offset == 0 { return }
    require(
      file.position(at: start.offset) == start && file.position(at: end.offset) == end,
      "\(found.rule): line and column of \(place.label) are not those of its byte")
  }

  private static func check(_ fix: Fix, in files: [String: SourceFile], _ found: Diagnostic) {
    for path in Set(fix.edits.map(\.path)) {
      guard let file = files[path] else {
        require(false, "\(found.rule) changes \(path), which is no file")
        continue
      }
      require(file.applying(fix.edits) != nil, "the edits of a fix of \(found.rule) cannot be made together")
      let isText = String(validating: file.bytes, as: UTF8.self) != nil
      for edit in fix.edits where edit.path == path && isText {
        let cuts = [edit.range.lower, edit.range.upper].contains {
          $0 < file.bytes.count && file.bytes[$0] & 0xC0 == 0x80
        }
        require(!cuts, "a fix of \(found.rule) cuts a character in two")
      }
    }
  }
}

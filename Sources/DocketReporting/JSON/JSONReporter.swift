import DocketDiagnostics
import DocketJSON
import DocketLanguage

extension Reporter {
  /// For programs of one's own: everything a report knows, as `ReportSchema` describes it.
  public static let json = Reporter(name: "json", summary: ReportPhrases.jsonSummary) { report, options in
    ReportJSON.text(JSONReportWriter(report: report, options: options).document)
  }
}

/// Turns a report into docket's own JSON.
struct JSONReportWriter {
  /// The report.
  let report: Report
  /// How it is written.
  let options: ReportOptions

  /// The whole document.
  var document: JSONValue {
    .object([
      "$schema": .string(ReportSchema.fileName),
      "version": .integer(ReportSchema.version),
      "tool": ["name": "docket", "version": .string(options.version)],
      "language": .string(report.language.rawValue),
      "counts": counts,
      "findings": .array(report.entries.map(finding)),
    ])
  }

  private var counts: JSONValue {
    [
      "errors": .integer(report.count(.error)),
      "warnings": .integer(report.count(.warning)),
      "infos": .integer(report.count(.info)),
      "accepted": .integer(report.counts.acceptedExceptions),
      "files_checked": .integer(report.counts.filesChecked),
      "files_not_checked": .integer(report.counts.filesNotChecked),
    ]
  }

  private func finding(_ entry: Report.Entry) -> JSONValue {
    let diagnostic = entry.diagnostic
    let text = FindingText(diagnostic, in: report.language)
    let notes = diagnostic.notes.map { note in
      var members = place(note.location)
      members.append(.init("message", .string(VisibleText.words(note.message, in: report.language))))
      return JSONValue.object(members)
    }
    var members: [JSONValue.Member] = [
      .init("rule", .string(diagnostic.rule)),
      .init("family", .string(diagnostic.family.rawValue)),
      .init("severity", .string(diagnostic.severity.rawValue)),
    ]
    members += place(diagnostic.location)
    members += [
      .init("key_path", .string(VisibleText.line(entry.keyPath))),
      .init("what", .string(text.what)),
      .init("why", .string(text.why)),
      .init("mend", .array(text.ways.map { .string($0) })),
      .init("notes", .array(notes)),
      .init("fixes", .array(diagnostic.fixes.compactMap(fix))),
    ]
    if let day = diagnostic.since { members.append(.init("since", .string("\(day)"))) }
    members += [
      .init("fingerprint", .string("\(entry.fingerprint)")),
      .init("in_change", .bool(entry.isInChange)),
      .init("accepted", .bool(entry.isAccepted)),
    ]
    return .object(members)
  }

  /// The file, and where in it; no places for a file as a whole.
  private func place(_ location: Location) -> [JSONValue.Member] {
    var members = [JSONValue.Member("file", ReportJSON.path(location.path))]
    let place = report.place(of: location)
    if let spots = place.spots {
      members += [.init("start", spot(spots.start)), .init("end", spot(spots.end))]
    } else if let line = place.lines?.lowerBound {
      members.append(.init("start", ["line": .integer(line)]))
    }
    return members
  }

  private func spot(_ spot: Place.Spot) -> JSONValue {
    [
      "line": .integer(spot.line), "column": .integer(spot.column), "column_utf16": .integer(spot.utf16),
      "column_utf8": .integer(spot.utf8), "offset": .integer(spot.offset),
    ]
  }

  private func fix(_ fix: Fix) -> JSONValue? {
    guard let edits = ReportJSON.legibleEdits(of: fix) else { return nil }
    return [
      "title": .string(VisibleText.words(fix.title, in: report.language)),
      "safe": .bool(fix.safety == .safe),
      "edits": .array(
        edits.map { edit in
          [
            "file": ReportJSON.path(edit.path), "offset": .integer(edit.range.lower),
            "length": .integer(edit.range.count), "replacement": .string(edit.replacement),
          ]
        }),
    ]
  }
}

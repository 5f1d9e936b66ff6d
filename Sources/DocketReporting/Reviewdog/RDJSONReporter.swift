import DocketDiagnostics
import DocketJSON
import DocketLanguage

extension Reporter {
  /// For reviewdog: its Diagnostic Format as one document (`DiagnosticResult` of `reviewdog.proto`).
  ///
  /// Columns count bytes of UTF-8 from 1, and the end is the place after the last (`Position` and `Range` there).
  public static let rdjson = Reporter(name: "rdjson", summary: ReportPhrases.rdjsonSummary) { report, _ in
    let writer = RDJSONWriter(report: report)
    return ReportJSON.text([
      "source": ["name": "docket"],
      "diagnostics": .array(report.entries.filter { !$0.isAccepted }.map(writer.diagnostic)),
    ])
  }
}

/// Turns findings into diagnostics of reviewdog.
private struct RDJSONWriter {
  let report: Report

  func diagnostic(_ entry: Report.Entry) -> JSONValue {
    let diagnostic = entry.diagnostic
    let text = FindingText(diagnostic, in: report.language)
    let suggestions = diagnostic.fixes.compactMap { suggestion($0, in: diagnostic.location.path) }
    return .object([
      "message": .string(text.lines.joined(separator: "\n")),
      "location": location(diagnostic.location),
      "severity": .string(severity(diagnostic.severity)),
      "code": ["value": .string(diagnostic.rule)],
      "suggestions": suggestions.isEmpty ? nil : .array(suggestions),
    ])
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .info: "INFO"
    }
  }

  private func location(_ location: Location) -> JSONValue {
    let place = report.place(of: location)
    var range: JSONValue?
    if let spots = place.spots {
      range = self.range(spots.start, spots.end)
    } else if let line = place.lines?.lowerBound {
      range = ["start": ["line": .integer(line)]]
    }
    return .object(["path": ReportJSON.path(location.path), "range": range])
  }

  private func range(_ start: Place.Spot, _ end: Place.Spot) -> JSONValue {
    let position = { (spot: Place.Spot) -> JSONValue in
      ["line": .integer(spot.line), "column": .integer(spot.utf8)]
    }
    return ["start": position(start), "end": position(end)]
  }

  /// A fix that is one edit of the finding's own file.
  ///
  /// reviewdog shows a suggestion with the rest of its lines, as they stand in the file: where a private value stands in
  /// them, there is none.
  private func suggestion(_ fix: Fix, in path: String) -> JSONValue? {
    guard let edits = ReportJSON.legibleEdits(of: fix), edits.count == 1, edits[0].path == path,
      let source = report.sources[path]
    else { return nil }
    let place = source.location(edits[0].range)
    let lines = ByteRange(
      source.lineRange(place.start.line).lower, source.lineRange(place.end.line).upper)
    guard !report.masks.hides(lines, of: path), !report.redactor.finds(in: source.text(lines)) else {
      return nil
    }
    return [
      "range": range(Place.Spot(place.start, in: source), Place.Spot(place.end, in: source)),
      "text": .string(edits[0].replacement),
    ]
  }
}

import DocketDiagnostics
import DocketJSON
import DocketLanguage

extension Reporter {
  /// For code scanning and for viewers of findings: the Static Analysis Results Interchange Format 2.1.0 of OASIS.
  public static let sarif = Reporter(name: "sarif", summary: ReportPhrases.sarifSummary) { report, options in
    ReportJSON.text(SARIFWriter(report: report, version: options.version).log)
  }
}

/// Turns a report into a SARIF log with one run.
///
/// Sections are those of the standard.
///
/// - Columns are Unicode code points, and the log says so (§3.14.17); the end of a region is the place after it (§3.30.8).
/// - No snippet: viewers read the file, and what a log quotes cannot be taken back.
/// - Accepted findings stay out unless they are asked for: sarif-tools 3.0.5 counts suppressed results like others.
struct SARIFWriter {
  /// The report.
  let report: Report
  /// docket's version.
  let version: String

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  /// What paths are relative to (§3.14.14): GitHub and others take this name for the top of the repository.
  private static let base = "%SRCROOT%"

  /// The log.
  var log: JSONValue {
    let entries = report.entries
    let found = Set(entries.map(\.diagnostic.rule))
    let known = Dictionary(report.context.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    return [
      "$schema": .string(Self.schema),
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "docket", "semanticVersion": .string(version),
              "rules": .array(ids.map { rule($0, known[$0]) }),
            ]
          ],
          "language": .string(report.language.rawValue),
          "columnKind": "unicodeCodePoints",
          "originalUriBaseIds": [
            Self.base: ["description": ["text": "The top of the records repository."]]
          ],
          "results": .array(entries.map { result($0, places[$0.diagnostic.rule] ?? 0) }),
        ]
      ],
    ]
  }

  private func rule(_ id: String, _ description: RuleDescription?) -> JSONValue {
    guard let description else { return ["id": .string(id)] }
    let language = report.language
    let exception = description.exception?[language]
    let help = [description.reason[language], exception, "docket explain \(id)"].compactMap(\.self)
    return [
      "id": .string(id),
      "shortDescription": message(description.summary[language]),
      "fullDescription": message("\(description.summary[language]) \(description.reason[language])"),
      "help": message(help.joined(separator: "\n")),
      "defaultConfiguration": ["level": .string(Self.level(description.severity))],
      "properties": ["tags": [.string(description.family.rawValue)]],
    ]
  }

  private func result(_ entry: Report.Entry, _ ruleIndex: Int) -> JSONValue {
    let diagnostic = entry.diagnostic
    let text = FindingText(diagnostic, in: report.language).lines.joined(separator: "\n")
    let related = diagnostic.notes.map { note in
      JSONValue.object([
        "physicalLocation": physicalLocation(note.location),
        "message": message(VisibleText.words(note.message, in: report.language)),
      ])
    }
    let logical: JSONValue? =
      entry.keyPath.isEmpty
      ? nil : [["fullyQualifiedName": .string(VisibleText.line(entry.keyPath)), "kind": "member"]]
    return .object([
      "ruleId": .string(diagnostic.rule),
      "ruleIndex": .integer(ruleIndex),
      "level": .string(Self.level(diagnostic.severity)),
      "message": message(text),
      "locations": [
        .object(["physicalLocation": physicalLocation(diagnostic.location), "logicalLocations": logical])
      ],
      "relatedLocations": related.isEmpty ? nil : .array(related),
      "partialFingerprints": ["docket/v1": .string("\(entry.fingerprint)")],
      "suppressions": entry.isAccepted ? [["kind": "inSource", "status": "accepted"]] : nil,
    ])
  }

  /// `warning` would be what is meant where nothing is said (§3.27.10), so it is always said.
  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// A text in which nothing can pass for a link: `[text](1)` is one in any message (§3.11.6).
  private func message(_ text: String) -> JSONValue {
    let plain = text.replacing("](", with: "] (")
    return ["text": .string(plain.isEmpty ? " " : plain)]
  }

  private func physicalLocation(_ location: Location) -> JSONValue {
    let place = report.place(of: location)
    var region: JSONValue?
    if let spots = place.spots {
      region = [
        "startLine": .integer(spots.start.line), "startColumn": .integer(spots.start.column),
        "endLine": .integer(spots.end.line), "endColumn": .integer(spots.end.column),
      ]
    } else if let line = place.lines?.lowerBound {
      region = ["startLine": .integer(line)]
    }
    return .object([
      "artifactLocation": [
        "uri": .string(RelativeReference.escaped(location.path)), "uriBaseId": .string(Self.base),
      ],
      "region": region,
    ])
  }
}

public import DocketJSON

/// The JSON Schema of docket's own report format, as it stands in `schema/`.
///
/// It is open: members may be added to a version, and nothing else changes in it.
public enum ReportSchema {
  /// The version of the format.
  static let version = 1
  /// The name of the file.
  public static let fileName = "report.schema.json"
  /// Its path from the repository's root.
  public static let path = "schema/\(fileName)"

  /// The schema.
  public static var document: JSONValue {
    [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "$id": .string(fileName),
      "title": "docket: report",
      "description":
        "What docket validate --format json writes. Members may be added; none changes its meaning.",
      "type": "object",
      "properties": [
        "$schema": described("string", "The name of this schema."),
        "version": ["const": .integer(version), "description": "The version of this format."],
        "tool": object(
          "The program.",
          ["name": ["const": "docket"], "version": described("string", "Its version.")]),
        "language": described("string", "The language of all sentences, a BCP 47 tag."),
        "counts": counts,
        "findings": [
          "description":
            "Errors first, then warnings, then advice; within each, what stands in changed files comes first.",
          "type": "array", "items": ["$ref": "#/definitions/finding"],
        ],
      ],
      "required": ["version", "tool", "language", "counts", "findings"],
      "definitions": ["finding": finding, "spot": spot, "note": note, "fix": fix],
    ]
  }

  private static let counts = object(
    "What was found and looked at, also where it is not listed.",
    [
      "errors": count("Findings that stop a publication."), "warnings": count("Findings to look at."),
      "infos": count("Advice; listed with --advice."),
      "accepted": count("Findings that exceptions of the records accept; listed with --with-exceptions."),
      "files_checked": count("Files checked with every rule."),
      "files_not_checked": count("Files that cannot be read as YAML."),
    ])

  private static let finding = object(
    "Something found in a file.",
    [
      "rule": described("string", "The id of the rule: docket explain shows it."),
      "family": described("string", "The family of the rule."),
      "severity": ["enum": ["error", "warning", "info"]],
      "file": file, "start": reference("spot"), "end": reference("spot"),
      "key_path": described(
        "string", "Where in its record it stands, by ids: events/appeal/date; empty for the file as a whole."),
      "what": described("string", "What is wrong."),
      "why": described("string", "Why it matters."),
      "mend": list(
        described("string", "One way to mend it."), "How to mend it; several ways where several are honest."),
      "notes": list(reference("note"), "Further places."),
      "fixes": list(reference("fix"), "Edits that mend it."),
      "since": described("string", "The first day on which it holds, where that depends on the day."),
      "fingerprint": [
        "type": "string", "pattern": "^[0-9a-f]{32}$",
        "description": "What it is known by from run to run; no line is part of it.",
      ],
      "in_change": described("boolean", "Whether it stands in a file that the change touches (--since)."),
      "accepted": described("boolean", "Whether an exception of the records accepts it."),
    ], optional: ["start", "end", "since"])

  private static let spot = object(
    "A place in a file; lines and columns from 1. The end is the place after the last character.",
    [
      "line": position("The line."), "column": position("The column in Unicode code points."),
      "column_utf16": position(
        "The column in UTF-16 code units, as editors count it by the Language Server Protocol."),
      "column_utf8": position("The column in bytes of UTF-8."),
      "offset": count("Bytes of the file before it."),
    ], optional: ["column", "column_utf16", "column_utf8", "offset"])

  private static let note = object(
    "A further place.",
    [
      "file": file, "start": reference("spot"), "end": reference("spot"),
      "message": described("string", "What is there."),
    ], optional: ["start", "end"])

  private static let fix = object(
    "A way to mend a finding by edits that belong together.",
    [
      "title": described("string", "What it does."),
      "safe": described("boolean", "Whether docket fix makes it without asking."),
      "edits": list(
        object(
          "A replacement of bytes.",
          [
            "file": file, "offset": count("Bytes before it."), "length": count("Bytes that go; 0 to insert."),
            "replacement": described("string", "What stands there afterwards."),
          ]), "The edits, none overlapping another."),
    ])

  private static let file = described("string", "The path from the repository's root.")

  private static func described(_ type: String, _ description: String) -> JSONValue {
    ["description": .string(description), "type": .string(type)]
  }

  private static func count(_ description: String) -> JSONValue {
    ["description": .string(description), "type": "integer", "minimum": 0]
  }

  private static func position(_ description: String) -> JSONValue {
    ["description": .string(description), "type": "integer", "minimum": 1]
  }

  private static func list(_ items: JSONValue, _ description: String) -> JSONValue {
    ["description": .string(description), "type": "array", "items": items]
  }

  private static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/definitions/\(name)")] }

  /// An object whose members are all there but for those named.
  private static func object(
    _ description: String, _ properties: KeyValuePairs<String, JSONValue>, optional: Set<String> = []
  ) -> JSONValue {
    let required = properties.map(\.key).filter { !optional.contains($0) }
    return [
      "description": .string(description), "type": "object",
      "properties": .object(properties.map { JSONValue.Member($0.key, $0.value) }),
      "required": .array(required.map { .string($0) }),
    ]
  }
}

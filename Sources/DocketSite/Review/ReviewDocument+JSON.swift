public import DocketJSON
import DocketLanguage

extension ReviewDocument {
  /// The review for programs, whose words `Documentation/Changes.md` explains.
  public var json: JSONValue {
    .object([
      "docket_changes": 1,
      "since": .string(reference),
      "language": .string(language.rawValue),
      "noticed": .bool(isNoticed),
      "groups": .array(groups.map(Self.json)),
      "check": check.map(Self.json),
    ])
  }

  private static func json(_ group: Group) -> JSONValue {
    .object([
      "about": .string(group.subject),
      "id": group.id.map(JSONValue.string),
      "file": group.file.map(JSONValue.string),
      "title": .string(group.heading),
      "changes": .array(group.items.map(json)),
    ])
  }

  private static func json(_ item: Item) -> JSONValue {
    func list(_ texts: [String]) -> JSONValue? {
      texts.isEmpty ? nil : .array(texts.map(JSONValue.string))
    }
    let calendar = item.calendar.map { consequence -> JSONValue in
      .object(["kind": .string(consequence.kind), "date": consequence.date.map(JSONValue.string)])
    }
    return .object([
      "kind": .string(item.kind),
      "level": .string(item.level.rawValue),
      "object": item.object.map(JSONValue.string),
      "key": item.key.map(JSONValue.string),
      "before": item.before.map(JSONValue.string),
      "now": item.now.map(JSONValue.string),
      "languages": list(item.languages),
      "older": list(item.older),
      "missing": list(item.missing),
      "calendar": calendar.isEmpty ? nil : .array(calendar),
      "text": .string(item.sentence),
      "details": list(item.details),
    ])
  }

  private static func json(_ check: Check) -> JSONValue {
    .object([
      "new": .array(
        check.new.map { finding in
          .object([
            "severity": .string(finding.severity), "rule": .string(finding.rule),
            "file": .string(finding.path), "line": finding.line.map(JSONValue.integer),
            "text": .string(finding.text),
          ])
        }),
      "new_advice": .integer(check.newAdvice),
      "before": .integer(check.before),
      "mended": .integer(check.mended),
    ])
  }
}

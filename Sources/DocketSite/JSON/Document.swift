import DocketJSON
import DocketLanguage
import DocketRecords

/// What every JSON file has around its result.
struct Document<Content: Sendable>: Sendable {
  let licence: Site.Licence
  let result: Content
  /// The sources that the result names by id, where they stand in the file.
  var sources: [SourceInCase] = []
}

/// The version of the JSON interface: additions raise the second number, anything else the first.
enum Interface {
  static let version = "1.4.0"
}

extension JSONObjectType {
  /// The file of a result.
  ///
  /// - Parameters:
  ///   - name: the name of the file and of its schema.
  ///   - meaning: what is in it.
  ///   - kind: the kind of its result.
  ///   - hasSources: whether the sources that the result names by id stand beside it.
  /// - Returns: the object at the top of the file.
  static func document<Content>(
    _ name: String, _ meaning: String, of kind: JSONKind<Content>, hasSources: Bool = false
  ) -> JSONObjectType where Owner == Document<Content> {
    let sources: JSONField<Document<Content>> = .required(
      "sources", .sourcesByID,
      "The sources that the result names: by the id of the case, a slash, and their own."
    ) { $0.sources }
    return JSONObjectType(
      name, meaning,
      [
        .required("schema_version", .version(like: Interface.version), "The version of this interface.") {
          _ in
          Interface.version
        },
        .ofOneLanguage("language", .language, "The language of its readers.") { readers, _ in
          readers.language.description
        },
        .required("licence", .object(.licence), "Under which licences the file is published.") { $0.licence },
        .required("result", kind, "What the file is about.") { $0.result },
      ] + (hasSources ? [sources] : []) + [
        .ofOneLanguage(
          "fallbacks", .fallbacks,
          "The texts for which another language stands in: by their JSON Pointer (RFC 6901) the language."
        ) { _, output in output.fallbacks }
      ])
  }
}

extension JSONObjectType where Owner == Site.Licence {
  /// The licences of a file.
  static let licence = JSONObjectType(
    "licence", "SPDX ids of licences.",
    [
      .required("facts", .text, "For facts: dates, courts, results.") { $0.facts },
      .required("texts", .text, "For texts: summaries, notes.") { $0.texts },
    ])
}

extension JSONKind where Value == [JSONFallback] {
  /// Languages by the way to what is in them.
  fileprivate static let fallbacks = JSONKind(
    .map(names: "^(/[A-Za-z0-9_-]+)+$", JSONKind<String>.language.shape)
  ) { fallbacks, output in
    output.beginObject()
    for fallback in fallbacks { output.member(fallback.pointer) { $0.string(fallback.language.description) } }
    output.endObject()
  }
}

/// A source with the case that has it.
struct SourceInCase: Sendable {
  let caseID: String
  let source: PublicSource

  /// The sources of some events, each once, by case and id.
  static func all(of events: [PublicEvent]) -> [SourceInCase] {
    var seen: [String: Set<String>] = [:]
    return events.flatMap { event in
      event.sources.compactMap { source in
        seen[event.caseID, default: []].insert(source.id).inserted
          ? SourceInCase(caseID: event.caseID, source: source) : nil
      }
    }
  }
}

extension JSONKind where Value == [SourceInCase] {
  /// Sources by their ids among all cases.
  fileprivate static let sourcesByID = JSONKind(
    .map(names: "^[a-z0-9-]+/[a-z0-9-]+$", .object(JSONObjectType<PublicSource>.source.description))
  ) { sources, output in
    output.beginObject()
    for source in sources {
      output.member("\(source.caseID)/\(source.source.id)") {
        JSONObjectType.source.write(source.source, &$0)
      }
    }
    output.endObject()
  }
}

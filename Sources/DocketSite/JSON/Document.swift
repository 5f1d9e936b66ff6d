import DocketJSON

/// What every JSON file has around its result.
struct Document<Content: Sendable>: Sendable {
  let licence: Site.Licence
  let result: Content
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
  /// - Returns: the object at the top of the file.
  static func document<Content>(
    _ name: String, _ meaning: String, of kind: JSONKind<Content>
  ) -> JSONObjectType where Owner == Document<Content> {
    JSONObjectType(
      name, meaning,
      [
        .required("schema_version", .version(like: Interface.version), "The version of this interface.") {
          _ in
          Interface.version
        },
        .required("licence", .object(.licence), "Under which licences the file is published.") { $0.licence },
        .required("result", kind, "What the file is about.") { $0.result },
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

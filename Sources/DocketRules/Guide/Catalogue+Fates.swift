extension Catalogue {
  /// The checks that did not become a rule of their own name.
  static let fates: [String: Fate] = [
    "unused-suppression": .merged(
      into: ["unused-exception"], because: "The record format calls it an exception."),
    "configuration": .merged(
      into: ["unknown-rule", "binding-rule", "unknown-key", "value-format", "fallback-chain"],
      because: "`pipeline.yml` is read by the same table as records, so most of it is checked by reading."),
    "deprecated-key": .leftOut(
      because: "No key of the record format has been renamed yet; the first one that is will bring the rule."),
    "merge-conflict-markers": .merged(
      into: ["yaml-syntax"], because: "Such a file cannot be read at all, and the message names the marks."),
    "dead-link": .leftOut(
      because: "docket never goes online while it checks, and the repository holds no results of a link checker."),
    "evidence-digest": .leftOut(because: "Records cite pages; files of evidence have no place in the repository."),
  ]
}

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
    "same-day-order": .merged(
      into: ["overlapping-detention"],
      because: "The order of the file is the stated order of one day, so nothing more has to be written."),
    "credit-coefficient": .merged(
      into: ["term-arithmetic"],
      because: "A record has no place for a stated rate; the arithmetic takes it from the table of law."),
    "unreviewed-translation": .leftOut(
      because:
        "The record format has no field for the state of a translation; machine text is not accepted at all."),
    "placeholder-mismatch": .leftOut(
      because: "Only docket’s own phrases have places, and tests prove that every language has the same."),
    "plural-forms": .leftOut(
      because: "Only docket’s own phrases have plural forms, and tests prove that they fit each language."),
    "merge-conflict-markers": .merged(
      into: ["yaml-syntax"], because: "Such a file cannot be read at all, and the message names the marks."),
    "dead-link": .leftOut(
      because:
        "docket never goes online while it checks, and the repository holds no results of a link checker."),
    "evidence-digest": .leftOut(
      because: "Records cite pages; files of evidence have no place in the repository."),
  ]
}

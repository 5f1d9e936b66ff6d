import Foundation

/// What somebody types who follows an instruction of which no edit follows by itself.
///
/// Every sentence of the kind “do this” that a rule says is tried on one of its examples: the fixes and the texts that
/// it names are, without further ado; for the others a line stands here. A new instruction fails the tests until it has
/// one.
struct HandMend: Sendable {
  /// The rule.
  let rule: String
  /// How the instruction begins in English.
  let says: String
  /// The pieces that change, the first of that text in the example or beside it; none for what is marked.
  let pieces: [String]
  /// What stands there afterwards.
  let becomes: [String]
  /// Which of the rule's reported examples it is tried on, where that is not the first that has the pieces.
  let number: Int?

  /// A rule, the beginning of an instruction, a piece of an example, and what it becomes.
  ///
  /// `⟦⟧` as a piece is what is marked first, `⟦2⟧` the same in the second example; `⟦+⟧` stands between two pieces.
  typealias Row = (rule: String, says: String, piece: String, becomes: String)

  static let all: [HandMend] = [
    calendar, change, citations, corpus, dates, privacy, schema, syntax, translations,
  ].flatMap { (rows: [Row]) in rows.map { HandMend($0) } }

  private init(_ row: Row) {
    rule = row.rule
    says = row.says
    becomes = row.becomes.components(separatedBy: "⟦+⟧")
    let isMark = row.piece.hasPrefix("⟦") && row.piece.hasSuffix("⟧")
    number = isMark ? Int(row.piece.dropFirst().dropLast()) : nil
    pieces = isMark ? [] : row.piece.components(separatedBy: "⟦+⟧")
  }

  /// Findings that come honestly of following an instruction of a rule: one step uncovers what the next is about.
  static let nextSteps: [String: Set<String>] = [
    // Whoever is named there has to name this person in turn.
    "asymmetric-link": ["asymmetric-link"],
    // A hashtag that was a comment belongs into every language.
    "comment-truncates-value": ["url-mismatch"],
    // What is near needs its hour; what is not, does not.
    "distant-hearing": ["hearing-details"],
    // The entry had no id of its own, and so nobody asked how it went on.
    "duplicate-id": ["outcome-missing"],
    // An arrest that stands apart from an earlier one is asked how it went on.
    "overlapping-detention": ["custody-without-end"],
    // As strict as `pipeline.yml` wants it.
    "script-mismatch": ["missing-translation"],
    // Only a person has the source of the new date.
    "silent-reschedule": ["unsourced-date-change"],
    // The exception of the example accepts nothing under its right name either.
    "unknown-rule": ["unused-exception"],
    // The order of the other proceeding is looked at once this one is named.
    "ambiguous-proceeding": ["custody-without-end"],
  ]
}

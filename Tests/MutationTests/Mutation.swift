import DocketDiagnostics
import Testing

/// A kind of single fault, with every place of the records where it can be made.
struct Mutation: CustomTestStringConvertible, Sendable {
  /// What is done, in words.
  let name: String
  /// The rule that must notice.
  let rule: String
  /// The damages, one a place.
  let damages: @Sendable (FixtureRecords) -> [Damage]

  init(_ name: String, _ rule: String, _ damages: @escaping @Sendable (FixtureRecords) -> [Damage]) {
    self.name = name
    self.rule = rule
    self.damages = damages
  }

  var testDescription: String { "\(name) → \(rule)" }

  /// Every kind, by family of the rule that must notice.
  static let all: [Mutation] =
    syntax + schema + dates + citations + translations + privacy + calendar + corpus + change
    + moreDates + moreCalendar + moreTexts
}

import DocketLanguage

/// What both forms for people have in common: which lines there are, and how many.
struct ReviewOutline {
  let document: ReviewDocument

  /// The most things of one record, and the most records, that people are told: a change of everything is read in git.
  static let mostItems = 40
  static let mostGroups = 100
  static let mostDetails = 12
  static let mostFindings = 50
  /// The bytes after which a page names no further record: forges refuse longer comments (GitHub: 65,536 characters).
  static let longestPage = 40_000

  var language: MessageLanguage { document.language }

  var heading: String { ReviewFramePhrases.heading[language] }

  var since: String {
    ReviewFramePhrases.since.with(["ref": .code(document.reference)]).text(in: language)
  }

  /// What is said instead of changes, or before those that nobody notices; nil where there is news.
  var quiet: String? {
    if document.groups.isEmpty { return ReviewFramePhrases.unchanged[language] }
    return document.isNoticed ? nil : ReviewFramePhrases.nothing[language]
  }

  /// How many more there are than are told; nil where all are.
  func more(_ count: Int, than most: Int) -> String? {
    guard count > most else { return nil }
    return ChangePhrases.andMore.with(["count": .count(count - most)]).text(in: language)
  }

  /// What the check says, a line each, the causes first.
  func counts(_ check: ReviewDocument.Check) -> (causes: String, rest: [String]) {
    let causes =
      check.new.isEmpty
      ? ReviewFramePhrases.causesNone[language]
      : ReviewFramePhrases.causes.with(["count": .count(check.new.count)]).text(in: language)
    let rest = [
      (ReviewFramePhrases.advice, check.newAdvice), (ReviewFramePhrases.before, check.before),
      (ReviewFramePhrases.mended, check.mended),
    ].filter { $0.1 > 0 }.map { $0.0.with(["count": .count($0.1)]).text(in: language) }
    return (causes, rest)
  }

  /// A finding in one line: severity, place, sentence, rule.
  func line(_ finding: ReviewDocument.Finding) -> String {
    let place = finding.line.map { "\(finding.path):\($0)" } ?? finding.path
    return SharedPhrases.labelled.with([
      "label": .text(finding.word), "text": .text("\(place): \(finding.text) [\(finding.rule)]"),
    ]).text(in: language)
  }
}

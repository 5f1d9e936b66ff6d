import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A source has what its kind needs to be found again.
  static let citationFields: Rule = Rule(
    RuleDescription(
      id: "citation-fields", family: .citations, severity: .info,
      summary: Phrase(
        "summary", en: "A source has what its kind needs to be found again: its date, its language."),
      reason: Phrase(
        "reason", en: "When its address no longer works, date and language are what one searches by."),
      exception: Phrase("exception", en: "When the source itself bears no date.")),
    examples: [
      .reports(
        "The source `order` has no `date`, which such a source always has: court document.",
        in:
          "sources: {order: {⟦type⟧: court_document, publisher: selm-regional, description: An order, url: https://selm.example.org/o}}\n"
      ),
      .reports(
        "The source `report` has a title, but no `language`.",
        in:
          "sources: {report: {type: ngo, publisher: quay-committee, title: ⟦Lanterns⟧, url: https://quay.example.org/r}}\n"
      ),
      .reports(
        "What `order` holds was decided after it was published: 20 March 2031.",
        in:
          "sources: {order: {type: court_document, publisher: selm-regional, description: An order, date: 2031-03-01, decided: ⟦2031-03-20⟧, url: https://selm.example.org/o}}\n"
      ),
      .accepts(
        "sources: {order: {type: court_document, publisher: selm-regional, description: An order, decided: 2031-03-02, url: https://selm.example.org/o}}\n"
      ),
      .accepts(
        "sources: {order: {type: court_document, publisher: selm-regional, description: An order, date: 2031-03, decided: 2031-03-20, url: https://selm.example.org/o}}\n"
      ),
      .accepts(
        "sources: {report: {type: ngo, publisher: quay-committee, description: A page, url: https://quay.example.org/r}}\n"
      ),
    ],
    check: .file { file, _, findings in
      for entry in file.sourceEntries {
        let id = Argument.code(entry.key.value)
        if let date = entry.value.date, let decided = entry.value.decided,
          date.value.isBefore(decided.value) == .yes
        {
          findings.report(
            beforeDecision.with(["id": id, "decided": .date(decided.value)]),
            at: decided.range, in: file.source, mend: [compareDates.message],
            notes: [.init(publishedHere.message, at: file.source.location(date.range))],
            subject: entry.key.value,
            severity: date.value.isUnsure || decided.value.isUnsure ? nil : .warning)
        }
        if entry.value.$date.isAbsent, entry.value.$decided.isAbsent, let type = entry.value.type?.value,
          type.isDated
        {
          findings.report(
            noDate.with(["id": id, "key": .code("date"), "type": .term(type.label)]),
            at: entry.value.firstKey, in: file.source, mend: [addDate.with(["key": .code("date:")])],
            subject: entry.key.value, severity: type == .courtDocument ? .warning : nil)
        }
        if entry.value.$language.isAbsent, let title = entry.value.title {
          findings.report(
            noLanguage.with(["id": id, "key": .code("language")]), at: title.range, in: file.source,
            mend: [addLanguage.with(["line": .code("language: ru")])], subject: entry.key.value)
        }
      }
    })

  private static let noDate = Phrase(
    "no-date", en: "The source {id} has no {key}, which such a source always has: {type}.")
  private static let addDate = Phrase("add-date", en: "Write the day that stands on it after {key}.")
  private static let beforeDecision = Phrase(
    "before-decision", en: "What {id} holds was decided after it was published: {decided}.")
  private static let compareDates = Phrase(
    "compare-dates", en: "Compare both dates with the document, and correct the wrong one.")
  private static let publishedHere = Phrase("published-here", en: "published here")
  private static let noLanguage = Phrase("no-language", en: "The source {id} has a title, but no {key}.")
  private static let addLanguage = Phrase(
    "add-language", en: "Say in which language it is, for instance {line}.")
}

extension SourceType {
  /// Whether such a source always bears a date.
  fileprivate var isDated: Bool { self == .courtDocument || self == .news || self == .socialMedia }
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketTime
import DocketYAML

extension Rule {
  /// Nobody under eighteen is named without consent, born on a known day, or named as somebody's child.
  static let minorIdentified: Rule = Rule(
    RuleDescription(
      id: "minor-identified", family: .privacy, severity: .error,
      summary: Phrase(
        "summary", en: "Nobody under eighteen is named without consent, and no child of anybody is named."),
      reason: Phrase(
        "reason", en: "A child cannot judge what it means to be found under this name for ever."),
      dependsOnToday: true),
    examples: [
      .reports(
        "`lorne` is under eighteen at an event (14 March 2030), and the record does not say `consent: confirmed`.",
        in: """
          people:
            ⟦lorne⟧: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2012-06}
          events:
            - {id: taken, date: 2030-03-14, type: detention, sources: [gazette]}
          """),
      .reports(
        "The day of birth of `lorne`, who is under eighteen, stands here.",
        in: """
          consent: confirmed
          people:
            lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: ⟦2014-06-09⟧}
          """),
      .reports(
        "`lorne` is under eighteen, and the record does not say `consent: confirmed`.",
        in: """
          consent: public_record
          people:
            ⟦lorne⟧: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2014}
          """),
      .reports(
        "This looks like the name of a child (5 characters).",
        "This looks like the name of a child (5 characters).",
        "This looks like the name of a child (4 characters).",
        in: """
          summary:
            en: Her daughter ⟦Ottla⟧ was questioned.
            fr: Sa fille, ⟦Ottla⟧, a été interrogée.
            ru: Её дочь ⟦Отлу⟧ допросили.
          """),
      .accepts(
        """
        people:
          lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2012-03}
        events:
          - {id: taken, date: 2030-03-14, type: detention, sources: [gazette]}
        """),
      .accepts(
        """
        consent: confirmed
        people:
          lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2014}
        """),
      .accepts(
        """
        summary:
          en: Her daughter was questioned. A son of the port.
          fr: Le fils Lorne, et sa fille.
          ru: "Сын Лорна. Дочь допросили."
        """),
    ],
    check: .file { file, context, findings in
      var record: CaseRecord?
      if case .caseRecord(let content)? = file.content { record = content }
      if let record { check(record, file, context.today, &findings) }
      // Names in the registry are those of firms and papers, with sons among them.
      guard file.kind == .caseRecord || file.kind == .day else { return }
      var left = Findings.mostInBytes
      let languages = TextLanguages(of: file)
      func look(at version: Text.Version, in field: TextField, _ names: [Range<Int>]) {
        let text = version.text
        for range in names {
          let name = String(
            decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
          guard record?.names(name) != true else { continue }
          let place = version.node.sourceRange(ofText: range, in: file.source)
          findings.mask(place, in: file.source)
          // A person of the record may be meant, whose key or name cannot be read.
          guard left > 0, record?.hasUnreadableNames != true else { continue }
          left -= 1
          findings.report(
            child.with(["count": .count(name.unicodeScalars.count)]), at: place, in: file.source,
            mend: [relation.message, grownUp.message], subject: field.path.subject, severity: .warning)
        }
      }
      for text in context.facts.texts where text.mayNameChild {
        for (version, words) in text.versions {
          let language = languages[version, in: text.field]
          // Letters of other scripts part words in another way in lists of words.
          let isKnown = language == version.language.language && !version.traits.contains(.otherScript)
          look(
            at: version, in: text.field,
            isKnown
              ? ChildNames.ranges(in: version.text, behind: words.relations)
              : ChildNames.ranges(in: version.text, language: language))
        }
      }
      for field in file.words {
        for version in field.text.versions {
          look(
            at: version, in: field,
            ChildNames.ranges(in: version.text, language: languages[version, in: field]))
        }
      }
    })

  private static func check(
    _ record: CaseRecord, _ file: RecordFile, _ today: CivilDate, _ findings: inout Findings
  ) {
    for person in record.people?.value ?? [] {
      guard person.value.died == nil, let born = person.value.born, let minority = Minority(born: born.value),
        minority.begins <= today
      else { continue }
      let isMinor = minority.holds(on: today)
      let severity: Severity? = minority.isUnsure ? .warning : nil
      let id = Argument.code(person.key.value)
      if isMinor, born.value.precision >= .day {
        findings.mask(born.range, in: file.source)
        guard person.value.$died.isAbsent else { continue }
        findings.report(
          dayOfBirth.with(["person": id]), at: born.range, in: file.source, mend: [yearOnly.message],
          subject: person.key.value, severity: severity, since: minority.begins)
      }
      guard person.value.$died.isAbsent, record.consent?.value != .confirmed, !record.$consent.isUnreadable
      else { continue }
      if isMinor {
        findings.report(
          underAge.with(["person": id]), at: person.key.range, in: file.source,
          mend: [guardian.message, takeOut.message], subject: person.key.value, severity: severity,
          since: minority.begins)
      } else if let date = record.firstEvent(of: person.key.value, where: { minority.holds(during: $0) }) {
        findings.report(
          underAgeThen.with(["person": id, "date": .date(date)]), at: person.key.range, in: file.source,
          mend: [guardian.message, takeOut.message], subject: person.key.value, severity: severity)
      }
    }
  }

  private static let underAgeThen = Phrase(
    "under-age-then",
    en: "{person} is under eighteen at an event ({date}), and the record does not say `consent: confirmed`.")
  private static let underAge = Phrase(
    "under-age", en: "{person} is under eighteen, and the record does not say `consent: confirmed`.")
  private static let dayOfBirth = Phrase(
    "day-of-birth", en: "The day of birth of {person}, who is under eighteen, stands here.")
  private static let child = Phrase(
    "child", en: "This looks like the name of a child ({count} {count?character|characters}).")
  private static let guardian = Phrase(
    "guardian",
    en: "If they and a parent or lawyer agree, write `consent: confirmed`; keep who and how out of git.")
  private static let takeOut = Phrase("take-out", en: "Otherwise take the person out of the record.")
  private static let yearOnly = Phrase("year-only", en: "Write the year alone.")
  private static let relation = Phrase(
    "relation", en: "Write the relation alone, for instance “her daughter”, in every language.")
  private static let grownUp = Phrase("grown-up", en: "Names of grown-up relatives are better left out too.")
}

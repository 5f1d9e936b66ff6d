import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

extension Rule {
  /// What calendars show on one line is one line, and no longer than people read.
  static let calendarText: Rule = Rule(
    RuleDescription(
      id: "calendar-text", family: .calendar, severity: .error,
      summary: Phrase("summary", en: "Titles, names and rooms are one line of visible characters."),
      reason: Phrase("reason", en: "A title with a line break is cut or torn apart in calendars and lists."),
      exception: Phrase("exception", en: "When a long title is the only right one.")),
    examples: [
      .reports(
        "There is a line break in `title`.",
        in: #"""
          title: {en: ⟦"The Quay\nLanterns case"⟧, fr: L’affaire des lanternes, ru: Дело о фонарях}
          """#),
      .reports(
        "There is a line break in `attend`.",
        in: """
          events:
            - id: plea
              date: 2031-05-20T09:00
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              attend:
                en: ⟦|
                  Doors open at 8.15.
                  Bring a document.⟧
              sources: [bulletin]
          """),
      .reports(
        "There is an invisible character in `room`.",
        in: #"""
          events: [{id: plea, date: 2031-05-20T09:00, type: appeal_hearing, court: selm-regional, room: ⟦"4\x07"⟧, status: scheduled, sources: [bulletin]}]
          """#),
      .reports(
        "This `title` has 127 characters; calendars show about 120 at most.",
        in:
          "title: {en: ⟦The case of the lanterns on the quay and of the students who carried them there in the evening although nobody had told them so⟧, fr: L’affaire, ru: Дело}\n"
      ),
      .accepts(
        """
        title: {en: The Quay Lanterns case, fr: L’affaire des lanternes, ru: Дело о фонарях}
        story:
          en: |
            First line.
            Second line.
          fr: |
            Une ligne.
            Une autre.
          ru: |
            Строка.
            Ещё строка.
        events:
          - id: plea
            date: 2031-05-20T09:00
            type: appeal_hearing
            court: selm-regional
            status: scheduled
            attend:
              en: >
                Doors open at 8.15.
                Bring a document.
              fr: Portes à 8 h 15.
              ru: Вход с 8:15.
            sources: [bulletin]
        """),
    ],
    check: .file { file, _, findings in
      for field in file.texts where fields.contains(field.field) {
        for version in field.text.versions {
          guard let problem = LineProblem(of: version.text) else { continue }
          if problem == .long, field.field == "attend" { continue }
          report(
            problem, of: version.text, field.field, at: version.node.range, field.path.subject, in: file,
            &findings)
        }
      }
      guard case .caseRecord(let record)? = file.content else { return }
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        for (key, value) in [("room", event.room), ("judge", event.judge)] {
          guard let value, let problem = LineProblem(of: value.value) else { continue }
          report(problem, of: value.value, key, at: value.range, event.id?.value, in: file, &findings)
        }
      }
    })

  /// The texts that stand on one line of a calendar.
  private static let fields: Set<String> = ["title", "name", "short", "attend"]

  private static func report(
    _ problem: LineProblem, of text: String, _ key: String, at range: ByteRange, _ subject: String?,
    in file: RecordFile, _ findings: inout Findings
  ) {
    switch problem {
    case .long:
      findings.report(
        tooLong.with([
          "key": .code(key), "count": .count(text.unicodeScalars.count),
          "most": .count(LineProblem.mostCharacters),
        ]), at: range, in: file.source, mend: [shorten.message], subject: subject, severity: .warning)
    case .lineBreak, .invisible:
      findings.report(
        (problem == .lineBreak ? lineBreak : invisible).with(["key": .code(key)]), at: range, in: file.source,
        mend: [oneLine.message],
        fixes: [
          Fix(
            oneLine.message,
            edits: [TextEdit(path: file.path, range: range, replacement: LineProblem.quotedLine(of: text))],
            safety: .safe)
        ], subject: subject)
    }
  }

  private static let lineBreak = Phrase("line-break", en: "There is a line break in {key}.")
  private static let invisible = Phrase("invisible", en: "There is an invisible character in {key}.")
  private static let tooLong = Phrase(
    "too-long", en: "This {key} has {count} characters; calendars show about {most} at most.")
  private static let oneLine = Phrase("one-line", en: "Write it on one line.")
  private static let shorten = Phrase("shorten", en: "Shorten it, and put the rest into `summary` or `note`.")
}

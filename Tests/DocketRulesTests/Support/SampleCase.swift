import DocketDiagnostics
import DocketLanguage

@testable import DocketRules

/// A case of invented persons with most of what a case can say, and shorthands for repositories around it.
enum SampleCase {
  static let text = """
    # Fictional: no person, court or law below exists.
    id: quay-lanterns
    language: en
    title: {en: The Quay Lanterns case, fr: L’affaire des lanternes, ru: Дело о фонарях}
    summary:
      en: Two students were tried for 3 lanterns on 14 March 2030.
      fr: Deux étudiants jugés pour 3 lanternes le 14 mars 2030.
      ru: Двоих студентов судили за 3 фонаря 14 марта 2030 года.
    jurisdiction: QX
    time_zone: Etc/GMT-5
    tags: [students]
    verified: 2031-04-02
    people:
      lorne:
        name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}
        born: 2008-11-19
      sedge: {name: {en: Piet Sedge, fr: Piet Sedge, ru: Пит Седж}, born: 2007~}
    recognised:
      - {id: committee, by: quay-committee, as: political_prisoner, date: 2030-12-10, sources: [bulletin]}
    charges:
      - {id: assembly, law: qx-212, date: 2030-03-15, sources: [gazette]}
    events:
      - id: taken
        date: 2030-03-14
        type: arrest
        place: selm
        sources: [gazette]
      - {id: freed, date: 2030-03-16, type: release, who: [lorne, sedge], sources: [gazette]}
      - id: opening
        date: 2031-02-11T10:30
        moved_from:
          - 2031-01-28T10:30   # the court's letter
        type: trial_hearing
        court: selm-regional
        status: held
        sources: [bulletin, gazette]
      - id: plea
        date: 2031-05-20T09:00
        type: appeal_hearing
        who: lorne
        court: selm-regional
        status: scheduled
        attend: {en: Doors open at 8.15., fr: Portes à 8 h 15., ru: "Вход с 8:15."}
        sources: [bulletin]
    days:
      - id: lantern-day
        type: solidarity_day
        date: 2031-09-13
        repeat: yearly
        title: {en: Lantern Day, fr: Journée des lanternes, ru: День фонарей}
        sources: [bulletin]
    sources:
      gazette: {type: news, publisher: port-gazette, description: A report, date: 2031-03, language: en, url: https://gazette.example.org/a, archive: https://web.archive.org/web/20310401123456/https://gazette.example.org/a, accessed: 2031-04-01}
      bulletin: {type: support_group, publisher: quay-committee, description: A bulletin, language: en, url: https://quay.example.org/b, archive: https://web.archive.org/web/20310401123456/https://quay.example.org/b, accessed: 2031-04-01}

    """

  /// The sample repository with this case.
  static let files = repository(case: text)

  /// The sample repository with another case, and with other files in the places of its own.
  static func repository(case text: String, with others: [String: String] = [:]) -> [SourceFile] {
    var files = Example.accepts(text, with: others, isWhole: true).files
    files.sort { $0.path < $1.path }
    return files
  }

  /// The sample repository with a fragment of a case.
  static func repository(fragment: String, with others: [String: String] = [:]) -> [SourceFile] {
    Example.accepts(fragment, with: others).files
  }
}

extension Validation {
  /// The rules that found something with the bytes they are about, in order.
  var labels: [String] {
    diagnostics.map { diagnostic in
      let text = sources[diagnostic.location.path]?.text(diagnostic.location.byteRange) ?? ""
      return "\(diagnostic.rule): \(text)"
    }
  }
}

import DocketCalendar
import Testing

@testable import DocketSite

/// A site with a case of two people in QX, a case of one in QY, and days of no single case.
enum TwoStates {
  static let tidePath = "records/cases/tide.yml"
  static let lonePath = "records/cases/lone.yml"

  static let sample = SampleCorpus(files: [
    "pipeline.yml": Fiction.pipeline.replacing(
      "students: {en: Students, fr: Étudiants, ru: Студенты}",
      with: """
        students: {en: Students, fr: Étudiants, ru: Студенты}
          bell_ringers: {en: Bell ringers, fr: Sonneurs, ru: Звонари}
        """),
    tidePath: """
    id: tide
    language: en
    title: {en: The Tide case, fr: L’affaire de la marée, ru: Дело о приливе}
    jurisdiction: QX
    time_zone: Etc/GMT-5
    tags: [students, bell_ringers]
    people:
      vesper: {name: {en: Ilan Vesper, fr: Ilan Vesper, ru: Илан Веспер}, born: 2008-11-19, birthday: public}
      tolle: {name: {en: Mara Tolle, fr: Mara Tolle, ru: Мара Толле}}
    events:
      - {id: taken, date: 2031-01-10, type: arrest, sources: [s]}
      - {id: remand, date: 2031-01-12, type: custody_hearing, who: tolle, status: held, result: remanded, until: 2031-05-10, sources: [s]}
      - {id: opening, date: 2031-05-20T10:30, type: trial_hearing, status: scheduled, sources: [s]}
      - {id: complaint, date: 2031-05-27, moved_from: [2031-01-27], type: complaint_hearing, who: vesper, status: scheduled, sources: [s]}
    days:
      - {id: vigil, type: vigil, date: 2031-06-01, title: {en: Vigil, fr: Veillée, ru: Бдение}, sources: [s]}
      - {id: letters, type: letter_writing, date: 2031-06-02, who: tolle, title: {en: Letters, fr: Lettres, ru: Письма}, sources: [s]}
    consent: confirmed
    sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/1"}}
    """,
    lonePath: """
    id: lone
    language: en
    title: {en: The Lone case, fr: L’affaire seule, ru: Одно дело}
    jurisdiction: QY
    time_zone: Etc/GMT-5
    tags: [students]
    people: {rennar: {name: {en: Osk Rennar, fr: Osk Rennar, ru: Оск Реннар}}}
    events:
      - {id: first, date: 2031-02-01, type: trial_hearing, status: held, sources: [s]}
    sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/1"}}
    """,
    "records/days/all-day.yml": day("all-day", "cases: all"),
    "records/days/lone-day.yml": day("lone-day", "cases: [lone]"),
    "records/days/no-day.yml": day("no-day", "since: 2031"),
    "records/registry/organisations.yml": "gazette: {name: {en: Gazette, fr: Gazette, ru: Газета}}\n",
    "records/withdrawn.yml": "withdrawn: []\n",
  ])

  private static func day(_ id: String, _ more: String) -> String {
    """
    id: \(id)
    language: en
    type: solidarity_day
    title: {en: A day, fr: Une journée, ru: День}
    date: 2031-09-13
    \(more)
    sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/1"}}
    """
  }
}

extension ReadFeed {
  /// The parts of the UIDs before the domain, by their bytes.
  var names: [String] {
    entries.map { String($0.uid.prefix { $0 != "@" }) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What clients list it as.
  var name: String { calendar.only("NAME")?.text ?? "" }
}

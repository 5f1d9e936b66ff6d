public import DocketTime

/// The fictional repository into which the examples of rules are put: one case of invented persons, a registry,
/// a configuration.
public enum SampleRepository {
  /// The path of the sample case.
  public static let casePath = "records/cases/quay-lanterns.yml"

  /// What today is in the examples.
  public static let today = CivilDate(year: 2031, month: 4, day: 2) ?? .first

  /// The sample case, key by key; an example's fragment replaces the keys it has.
  static let caseKeys: [(key: String, text: String)] = [
    ("id", "id: quay-lanterns\n"),
    ("language", "language: en\n"),
    ("title", "title: {en: The Quay Lanterns case, fr: L’affaire des lanternes, ru: Дело о фонарях}\n"),
    ("jurisdiction", "jurisdiction: QX\n"),
    (
      "people",
      """
      people:
        lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}
        sedge: {name: {en: Piet Sedge, fr: Piet Sedge, ru: Пит Седж}}

      """
    ),
    (
      "sources",
      """
      sources:
        gazette: {type: news, publisher: port-gazette, description: A report, date: 2031-03, language: en, url: https://gazette.example.org/a, archive: https://web.archive.org/web/20310401123456/https://gazette.example.org/a, accessed: 2031-04-01}
        bulletin: {type: support_group, publisher: quay-committee, description: A bulletin, language: en, url: https://quay.example.org/b, archive: https://web.archive.org/web/20310401123456/https://quay.example.org/b, accessed: 2031-04-01}

      """
    ),
  ]

  /// The other files of the sample repository by path.
  static let files: [String: String] = [
    "pipeline.yml": """
    site: {title: {en: Quay, fr: Quai, ru: Причал}, url: https://quay.example.org, uid_domain: quay.example.org, contact: https://quay.example.org/contact, repository: https://gitlab.example.org/quay/records}
    languages: {default: en, published: [en, fr, ru], partial: [be]}
    translations: {title: error, summary: error, note: warning}
    licences: {facts: CC0-1.0, texts: CC-BY-4.0}
    tags: {students: {en: students, fr: étudiants, ru: студенты}}

    """,
    "records/registry/courts.yml": """
    selm-regional:
      name: {en: Selm Regional Court, fr: Cour régionale de Selm, ru: Селмский областной суд}
      place: selm
    no-zone: {name: {en: Roving Court, fr: Cour itinérante, ru: Выездной суд}}

    """,
    "records/registry/places.yml": """
    selm: {name: {en: Selm, fr: Selm, ru: Селм}, kind: city, country: QX, time_zone: Etc/GMT-5}
    colony: {name: {en: Colony, fr: Colonie, ru: Колония}, kind: colony, country: QX, time_zone: Etc/GMT-5}

    """,
    "records/registry/laws.yml": """
    qx-212:
      wording: {en: banned assembly, fr: réunion interdite, ru: запрещённое собрание}
      code: {en: Criminal Code, fr: Code pénal, ru: Уголовный кодекс}
      article: "212"
      jurisdiction: QX

    """,
    "records/registry/jurisdictions.yml": """
    QX:
      procedure:
        stages: [charge, [verdict, sentencing], [appeal_hearing, appeal_decision, entry_into_force], cassation_decision]
        source: Criminal Procedure Code of QX
        as_of: 2031-03-01
      credit:
        tolerance: 10
        rates:
          - {measure: remanded, regime: [strict, special, prison], days: 1, count_as: 1}
          - {measure: remanded, regime: general, days: 2, count_as: 3}
        source: Criminal Code of QX
        as_of: 2031-03-01

    """,
    "records/registry/organisations.yml": """
    port-gazette: {name: {en: Port Gazette, fr: Gazette du port, ru: Портовая газета}}
    quay-committee: {name: {en: Quay Committee, fr: Comité du quai, ru: Комитет причала}}

    """,
  ]

  /// A fragment of a case with the sample's text for the keys it leaves out.
  public static func completed(_ fragment: String) -> String {
    let present = Set(
      fragment.split(separator: "\n", omittingEmptySubsequences: true).compactMap { line -> String? in
        guard let first = line.unicodeScalars.first, first.properties.isAlphabetic else { return nil }
        return String(line.prefix { $0 != ":" })
      })
    let end = fragment.hasSuffix("\n") || fragment.isEmpty ? fragment : fragment + "\n"
    return end + caseKeys.filter { !present.contains($0.key) }.map(\.text).joined()
  }
}

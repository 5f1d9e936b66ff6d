/// A fictional repository: no person, court, law, organisation or country in it exists.
enum Fiction {
  static let asOf = "2031-04-02T06:00:00Z"
  static let casePath = "records/cases/lantern-row.yml"

  static let sample = SampleCorpus(files: [
    "pipeline.yml": pipeline, casePath: lanternRow, "records/cases/quiet-quay.yml": quietQuay,
    "records/days/lamp-day.yml": lampDay, "records/days/ferry-sunday.yml": ferrySunday,
    "records/registry/courts.yml": courts, "records/registry/places.yml": places,
    "records/registry/laws.yml": laws, "records/registry/organisations.yml": organisations,
    "records/withdrawn.yml": "withdrawn: []\n",
  ])

  /// The same, with the address of the colony, without which there is no envelope.
  static var sampleWithAddress: SampleCorpus {
    get throws {
      try sample.replacing(
        "  kind: colony\n", with: "  kind: colony\n  address: Lantern Road 9, Selm\n",
        in: "records/registry/places.yml")
    }
  }

  static let pipeline = """
    site:
      title: {en: Lantern records, fr: Dossiers de la Lanterne, ru: Записи «Фонаря»}
      url: https://lantern.example
      uid_domain: lantern.example
      contact: letters@row.example
      repository: https://gitlab.example/lantern/records
    languages:
      default: en
      published: [en, fr, ru]
      fallback: {fr: [en], ru: [en]}
    licences: {facts: CC0-1.0, texts: CC-BY-4.0}
    tags:
      students: {en: Students, fr: Étudiants, ru: Студенты}
    calendars: {history_months: 12, default_length: 90min, marker_days: 30}
    """

  static let lanternRow = """
    id: lantern-row
    language: en
    short: {en: Lantern Row, fr: Rue des Lanternes, ru: Фонарный переулок}
    title: {en: The Lantern Row case, fr: L’affaire de la rue des Lanternes, ru: Дело Фонарного переулка}
    summary:
      en: Three students are tried for lighting lanterns; they deny any offence.
      fr: Trois étudiants sont jugés pour avoir allumé des lanternes ; ils nient toute infraction.
      ru: Троих студентов судят за зажжённые фонари; вины они не признают.
    jurisdiction: QX
    time_zone: Etc/GMT-5
    tags: [students]
    verified: 2031-04-01
    reviewed: 2031-03-28
    people:
      vant:
        name: {en: Orla Vant, fr: Orla Vant, ru: Орла Вант}
        short: {en: Vant, fr: Vant, ru: Вант}
        born: 2008-11-19
        birthday: public
        gender: f
      brisk:
        name: {en: Teodor Brisk, ru: Теодор Бриск}
        born: 2007-03-08
        same_as: [quiet-quay/brisk, gone-case/brisk]
      sand:
        name: {en: Mirel Sand, fr: Mirel Sand, ru: Мирел Санд}
        born: 2009-02~
        occupation: {en: student, fr: étudiante, ru: студентка}
    recognised:
      - {id: lantern-2030, by: lamp-society, as: political_prisoner, who: [vant, brisk], date: 2030-12-10, sources: [society]}
    charges:
      - {id: lights, law: qx-cc-212, date: 2030-09-14, sources: [order]}
      - {id: noise, law: qx-cc-212, date: 2030-09-14, who: vant, status: dropped, until: 2031-02-11, sources: [bulletin]}
    events:
      - {id: arrest, date: 2030-09-13, type: arrest, place: selm, sources: [bulletin]}
      - id: custody
        date: 2030-09-15T14:00
        type: custody_hearing
        court: selm-district
        status: held
        outcomes:
          vant: {result: remanded, until: 2030-11-13}
          brisk: {result: house_arrest, until: 2030-11-13}
          sand: {result: travel_ban}
        sources: [order]
      - id: opening
        date: 2031-02-11T10:30
        moved_from: [2031-01-28T10:30]
        type: trial_hearing
        court: selm-regional
        room: "4"
        status: held
        sources: [bulletin]
      - id: verdict
        date: 2031-03-19T11:00
        type: verdict
        court: selm-regional
        status: held
        outcomes:
          vant: {result: convicted, sentence: 4y 6m, regime: general}
          brisk: {result: convicted, sentence: 2y, suspended: true}
          sand: {result: acquitted}
        note: {en: "The room was full; nobody could film.", ru: "Зал был полон; снимать не разрешили."}
        sources: [judgment, bulletin]
      - {id: free, date: 2031-03-19, type: release, who: brisk, sources: [bulletin]}
      - id: transfer-talk
        date: 2031-03-27~
        type: complaint_hearing
        who: vant
        status: held
        sources: [bulletin]
      - id: appeal
        date: 2031-05-20T09:00
        type: appeal_hearing
        who: vant
        court: qx-supreme
        status: scheduled
        access: open
        attend:
          en: Bring an identity document; doors open at 8.15.
          fr: Apportez une pièce d’identité ; ouverture des portes à 8 h 15.
          ru: Возьмите документ; вход с 8:15.
        sources: [list]
      - {id: parole, date: 2031-06-03, type: parole_hearing, who: vant, place: colony-9, status: tentative, by: defence, sources: [bulletin]}
    days:
      - id: row-day
        type: solidarity_day
        date: 2031-09-13
        repeat: yearly
        title: {en: Lantern Row Day, fr: Journée de la rue des Lanternes, ru: День Фонарного переулка}
        organiser: lamp-society
        link: https://lamps.example.org/day
        sources: [society]
      - id: letters
        type: letter_writing
        dates: [2031-04-20, 2031-10-05]
        title: {en: "Letters to Orla; cards too"}
        who: vant
        sources: [society]
    consent: confirmed
    withhold: [health, family]
    exceptions:
      - {rule: archive-missing, reason: Secret reason of an exception.}
    sources:
      order: {type: court_document, publisher: selm-district, title: Custody order, date: 2030-09-15, language: ru, url: "https://selm-district.example/1-77"}
      judgment: {type: court_document, publisher: selm-regional, title: Judgment, date: 2031-03-19, language: ru, url: "https://selm-regional.example/2-5"}
      list: {type: official, publisher: qx-supreme, title: Hearing list, date: 2031-04-01, language: ru, url: "https://supreme.example/list"}
      society: {type: ngo, publisher: lamp-society, title: Statement on the three, date: 2030-12-10, language: en, url: "https://lamps.example.org/s/9"}
      bulletin: {type: news, publisher: banned-bulletin, description: Report on the trial, date: 2031-03-19, language: en, url: "https://bulletin.example.org/c"}
    """

  static let quietQuay = """
    id: quiet-quay
    language: en
    title: {en: The Quiet Quay case, fr: L’affaire du quai tranquille, ru: Дело о тихой пристани}
    jurisdiction: QX
    people:
      brisk:
        name: {en: Teodor Brisk, fr: Teodor Brisk, ru: Теодор Бриск}
        born: 2007-03-08
    sources:
      bulletin: {type: news, publisher: banned-bulletin, title: A quay, url: "https://bulletin.example.org/q"}
    """

  static let lampDay = """
    id: lamp-day
    language: en
    type: solidarity_day
    title: {en: Lamp Day, fr: Journée des lampes, ru: День ламп}
    date: 2028-02-29
    repeat: yearly
    since: 2028
    leap_day: february-28
    cases: all
    organiser: lamp-society
    sources:
      society: {type: ngo, publisher: lamp-society, title: Call, language: en, url: "https://lamps.example.org/lamp-day"}
    """

  static let ferrySunday = """
    id: ferry-sunday
    language: en
    type: vigil
    title: {en: Ferry Sunday, fr: Dimanche du bac, ru: Паромное воскресенье}
    repeat: {month: 10, weekday: sunday, nth: 2}
    since: 2029
    cases: [lantern-row, quiet-quay]
    sources:
      society: {type: ngo, publisher: lamp-society, title: Call, language: en, url: "https://lamps.example.org/ferry"}
    """

  static let courts = """
    selm-district:
      name: {en: Selm District Court, fr: Tribunal de district de Selm, ru: Селмский районный суд}
      place: selm
      time_zone: Etc/GMT-5
    selm-regional:
      name: {en: Selm Regional Court, fr: Cour régionale de Selm, ru: Селмский областной суд}
      place: selm
      time_zone: Etc/GMT-5
      address: {ru: "ул. Примерная, 1"}
    qx-supreme:
      name: {en: Supreme Court, fr: Cour suprême, ru: Верховный суд}
      place: selm
      time_zone: Asia/Yekaterinburg
      address: {en: "1 Example Street", fr: "1, rue de l’Exemple", ru: "ул. Примерная, 1"}
    """

  static let places = """
    selm:
      name: {en: Port Selm, fr: Port-Selm, ru: Порт-Селм}
      kind: city
      country: QX
      time_zone: Etc/GMT-5
    colony-9:
      name: {en: Penal colony 9, fr: Colonie 9, ru: Колония № 9}
      kind: colony
      country: QX
      time_zone: Etc/GMT-5
    """

  static let laws = """
    qx-cc-212:
      wording: {en: lighting lanterns in public, fr: allumage public de lanternes, ru: публичное зажжение фонарей}
      code: {en: Criminal Code of QX, fr: Code pénal de QX, ru: Уголовный кодекс QX}
      article: "212 part 2"
      jurisdiction: QX
      max: 8y
    """

  static let organisations = """
    lamp-society:
      name: {en: Lamp Society, fr: Société des lampes, ru: Общество ламп}
      url: https://lamps.example.org
    banned-bulletin:
      name: {en: Banned Bulletin, fr: Bulletin interdit, ru: Запрещённый вестник}
      url: https://bulletin.example.org
      designations: [{by: QX, as: undesirable, since: 2031-01-10}]
    """
}

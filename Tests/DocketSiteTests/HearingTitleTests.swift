import Testing

@testable import DocketSite

@Suite struct `Titles of hearings` {
  /// The titles of the hearing in English, French and Russian.
  private func titles(_ type: String, _ fields: String, people: Int = 1, uid: String = OneHearing.uid) throws
    -> [String?]
  {
    var sample = OneHearing(fields: fields).sample
    let others = ["b: {name: Mara Tolle}", "c: {name: Osk Rennar}"].prefix(people - 1)
    sample.files["records/cases/one.yml"] = try #require(sample.files["records/cases/one.yml"])
      .replacing("type: trial_hearing", with: "type: \(type)")
      .replacing(
        "people: {vant: {name: {en: Orla Vant, fr: Orla Vant, ru: Орла Вант}}}",
        with:
          "people: {\((["vant: {name: {en: Orla Vant, fr: Orla Vant, ru: Орла Вант}}"] + others).joined(separator: ", "))}"
      )
    let published = try sample.site().published()
    return try ["en", "fr", "ru"].map {
      try ReadFeed(published["calendars/\($0)/hearings.ics"])[uid]?.summary
    }
  }

  @Test(arguments: [
    (
      "sentencing", "convicted", "Sentenced: Orla Vant", "Orla Vant\u{A0}: peine prononcée",
      "Орла Вант: назначено наказание"
    ),
    (
      "verdict", "convicted", "Convicted: Orla Vant", "Orla Vant\u{A0}: culpabilité prononcée",
      "Орла Вант: обвинительный приговор"
    ),
    (
      "parole_hearing", "refused", "Parole refused: Orla Vant",
      "Orla Vant\u{A0}: libération conditionnelle refusée",
      "В УДО отказано: Орла Вант"
    ),
    (
      "complaint_hearing", "granted", "Orla Vant: complaint upheld", "Recours admis\u{A0}: Orla Vant",
      "Орла Вант: жалоба удовлетворена"
    ),
    (
      "custody_hearing", "remanded", "Remanded: Orla Vant", "Orla Vant\u{A0}: mise en détention",
      "Под стражу: Орла Вант"
    ),
    (
      "custody_hearing", "extended", "Orla Vant: pre-trial measure extended",
      "Orla Vant\u{A0}: mesure préventive prolongée",
      "Орла Вант: мера пресечения продлена"
    ),
    (
      "appeal_hearing", "upheld", "Orla Vant: decision upheld, appeal hearing",
      "Orla Vant\u{A0}: décision confirmée, audience d’appel",
      "Решение в силе: Орла Вант, апелляционное заседание"
    ),
  ])
  func `say once what was decided`(
    type: String, result: String, english: String, french: String, russian: String
  ) throws {
    #expect(
      try titles(type, "date: 2031-03-19, status: held, result: \(result)") == [english, french, russian])
  }

  @Test func `say that a hearing is closed, whatever its result says of its kind`() throws {
    #expect(
      try titles("verdict", "date: 2031-03-19, status: held, result: acquitted, access: closed") == [
        "Orla Vant: acquitted (closed)", "Orla Vant\u{A0}: acquittement (huis clos)",
        "Орла Вант: оправдательный приговор (без публики)",
      ])
  }

  @Test(arguments: [
    ("2031-05-27", "2031-05-20", "Reportée\u{A0}: Orla Vant, au 27 mai"),
    ("2031-05-13", "2031-05-20", "Avancée\u{A0}: Orla Vant, au 13 mai"),
    ("2031-05-20T09:00", "2031-05-20T10:00", "Avancée\u{A0}: Orla Vant, à 9\u{A0}h (UTC+5)"),
    ("2031-05-20T14:00", "2031-05-20T10:00", "Reportée\u{A0}: Orla Vant, à 14\u{A0}h (UTC+5)"),
  ])
  func `in French tell a later date from an earlier one`(new: String, old: String, title: String) throws {
    let titles = try titles(
      "trial_hearing", "date: \(new), moved_from: [\(old)], status: scheduled", uid: OneHearing.marker(1))
    #expect(titles[1] == title)
  }

  @Test(arguments: [
    (
      "date: 2031-05-27, moved_from: [2031-05-20], status: scheduled", OneHearing.marker(1),
      "Moved to 27 May: Orla Vant and 2 others", "Reportée au 27 mai\u{A0}: Orla Vant et 2 autres"
    ),
    (
      "date: 2031-05-27, corrected_from: [2031-05-20], status: scheduled", OneHearing.correction(1),
      "Wrong date, right: 27 May: Orla Vant and 2 others",
      "Date erronée, lire 27 mai\u{A0}: Orla Vant et 2 autres"
    ),
    (
      "date: 2031-03-19, status: adjourned", OneHearing.uid,
      "Adjourned: Orla Vant and 2 others, trial hearing",
      "Renvoyée\u{A0}: Orla Vant et 2 autres, audience du procès"
    ),
    (
      "date: 2031-03-19, status: held, result: upheld", OneHearing.uid,
      "Decision upheld: Orla Vant and 2 others, trial hearing",
      "Décision confirmée\u{A0}: Orla Vant et 2 autres, procès"
    ),
  ])
  func `of several people say first what is special`(
    fields: String, uid: String, english: String, french: String
  ) throws {
    #expect(try titles("trial_hearing", fields, people: 3, uid: uid).prefix(2) == [english, french])
  }

  @Test func `say that a decision was taken in absentia, whoever was held otherwise`() throws {
    #expect(
      try titles("custody_hearing", "date: 2031-03-19, status: held, result: remanded, in_absentia: true")
        == [
          "Orla Vant: remanded in absentia", "Orla Vant\u{A0}: mise en détention par contumace",
          "Орла Вант: под стражу (заочно)",
        ])
  }

  @Test func `say what was decided at a hearing that goes on another day`() throws {
    #expect(
      try titles("trial_hearing", "date: 2031-03-19, status: adjourned, result: remanded").first
        == "Remanded: Orla Vant, trial hearing")
  }

  @Test(arguments: [
    ("date: 2031-03-18/2031-03-19, certainty: disputed", "When: 18 March 2031 or 19 March 2031"),
    ("date: 2031-03-18/2031-03-19, status: held", "When: from 18 to 19 March 2031"),
    ("date: 2031-03-18/2031-03-20, certainty: disputed", "When: from 18 to 20 March 2031"),
  ])
  func `tell two days from one of two days`(fields: String, line: String) throws {
    #expect(try OneHearing(fields: fields).hearings()[OneHearing.uid]?.lines.contains(line) == true)
  }

  @Test(arguments: [
    ("parole_hearing", "Orla Vant\u{A0}: aucun compte rendu, libération conditionnelle"),
    ("custody_appeal_hearing", "Orla Vant\u{A0}: aucun compte rendu, appel (détention)"),
  ])
  func `shorten the kind before they leave it out`(type: String, title: String) throws {
    #expect(try titles(type, "date: 2031-03-19, status: unknown")[1] == title)
    #expect(title.count <= 60)
  }
}

import DocketLanguage
import DocketTime
import Testing

@testable import DocketSite

@Suite struct `Parts of titles and places` {
  @Test(arguments: [
    ("Minsk", "District Court of Minsk", true), ("Minsk", "Minskaya Court", false),
    ("Минск", "Первомайский суд г. Минска", true), ("Москва", "Мосгорсуд, г. Москвы", true),
    ("Киров", "Кировский районный суд Уфы", false), ("Киров", "Суд города Кирова", true),
    ("Hong Kong", "Court of Final Appeal of Hong Kong", true), ("Hong Kong", "Kong Court", false),
    ("Санкт-Петербург", "Суд Санкт-Петербурга", true), ("", "Court", false),
    ("القاهرة", "محكمة النقض القاهرة", true), ("Le Caire", "Cour d’assises du Caire", true),
    ("Москва", "Московский городской суд", true), ("Москва", "Московский районный суд Казани", false),
    ("Минск", "Минский городской суд", true), ("Пенза", "Суд города Перми", false),
    ("El Cairo", "Tribunal del Cairo", true), ("Мінск", "Мінскі гарадскі суд", true),
    ("Магілёў", "Суд горада Магілёва", true), ("الرياض", "المحكمة الجزائية بالرياض", true),
    ("القاهرة", "محكمة الاستئناف للقاهرة", true), ("لاهور", "محكمة كراتشي", false),
    ("Паромный город", "Суд Паромного города", true), ("Грозный", "Суд г. Грозного", true),
  ])
  func `name a town once`(town: String, court: String, isThere: Bool) {
    #expect(TownName(town).stands(in: court) == isThere)
  }

  @Test(arguments: [
    ("500000 RUB", "500,000 RUB", "500\u{202F}000 RUB", "500\u{A0}000 RUB"),
    ("1234567.50 EUR", "1,234,567.50 EUR", "1\u{202F}234\u{202F}567.50 EUR", "1\u{A0}234\u{A0}567.50 EUR"),
    ("500 RUB", "500 RUB", "500 RUB", "500 RUB"), ("2,000 USD", "2,000 USD", "2,000 USD", "2,000 USD"),
    ("about 5000 RUB", "about 5000 RUB", "about 5000 RUB", "about 5000 RUB"), ("", "", "", ""),
  ])
  func `group sums as the language does`(sum: String, english: String, french: String, russian: String) {
    #expect(
      [MessageLanguage.en, .fr, .ru].map { SumWords.text(sum, in: $0) } == [english, french, russian])
  }

  @Test(arguments: [
    ("2031-01-14", "2031-01-15", "14 Jan", "14 janv.", "14 янв."),
    ("2032-01-14", "2031-01-15", "14 Jan", "14 janv.", "14 янв."),
    ("2032-01-15", "2031-01-15", "15 Jan 2032", "15 janv. 2032", "15 янв. 2032"),
    ("2031-05-01", "2032-06-01", "1 May 2031", "1er mai 2031", "1 мая 2031"),
    ("2032-02-28", "2032-02-29", "28 Feb", "28 févr.", "28 февр."),
  ])
  func `leave out the year within twelve months`(
    day: String, beside: String, english: String, french: String, russian: String
  ) throws {
    let day = try #require(try RecordDate.parse(day).singleDay)
    let reference = try #require(try RecordDate.parse(beside).singleDay)
    #expect(
      [MessageLanguage.en, .fr, .ru].map { DateWords($0).short(day, beside: reference) }
        == [english, french, russian])
  }

  @Test(arguments: [
    ("ar", "Cancelled", "\u{2068}Cancelled\u{2069}"), ("ar", "فسبر", "فسبر"), ("ar", "2031", "2031"),
    ("en", "Vesper", "Vesper"), ("en", "فسبر", "\u{2068}فسبر\u{2069}"), ("ru", "Vesper", "Vesper"),
    ("uz-Arab", "Vesper", "\u{2068}Vesper\u{2069}"), ("ar-Latn", "Vesper", "Vesper"),
    ("he", "(Vesper)", "\u{2068}(Vesper)\u{2069}"),
  ])
  func `are isolated where they run in another direction`(language: String, part: String, kept: String) throws
  {
    #expect(TextDirection(try #require(LanguageTag(language))).keeping(part) == kept)
  }

  @Test func `put the newest source first and name a reprint as one`() throws {
    var sample = OneHearing(fields: "date: 2031-05-20").sample
    sample.files["records/cases/one.yml"] = try #require(sample.files["records/cases/one.yml"])
      .replacing("sources: [s]", with: "sources: [s, old, none, new]")
      .replacing(
        "sources: {s: {",
        with: """
          sources:
            old: {type: news, publisher: gazette, date: 2031-03, title: O, url: "https://gazette.example/o"}
            none: {type: news, publisher: gazette, title: N, url: "https://gazette.example/n"}
            new: {type: news, publisher: mirror, reprint_of: gazette, date: 2031-03-19, title: R, url: "https://mirror.example/r"}
            s: {date: 2031-01-01, 
          """
      ).replacing("/1\"}}", with: "/1\"}")
    sample.files["records/registry/organisations.yml", default: ""] +=
      "mirror: {name: {en: Mirror, fr: Mirror, ru: Зеркало}}\n"
    let feed = try ReadFeed(sample.site().published()["calendars/en/hearings.ics"])
    let lines = try #require(feed[OneHearing.uid]?.lines)
    #expect(
      lines.drop { $0 != "Sources:" }.dropFirst().prefix(4) == [
        "Mirror (reprint of Gazette): https://mirror.example/r", "Gazette: https://gazette.example/o",
        "Gazette: https://gazette.example/1", "Gazette: https://gazette.example/n",
      ])
  }

  @Test(arguments: [
    ("name: {en: Orla Vant, ru: Орла Вант}, short: {en: Vant}", "Орла Вант: судебное заседание"),
    ("name: {en: Orla Vant, ru: Орла Вант}, short: {en: Vant, ru: Вант}", "Вант: судебное заседание"),
    ("name: {en: Orla Vant}, short: {en: Vant}", "Vant: судебное заседание"),
  ])
  func `prefer the reader’s language to a short name`(person: String, title: String) throws {
    let hearing = OneHearing(fields: "date: 2031-05-20")
    var sample = hearing.sample
    sample.files["records/cases/one.yml"] = try #require(sample.files["records/cases/one.yml"])
      .replacing("name: {en: Orla Vant, fr: Orla Vant, ru: Орла Вант}", with: person)
    let feed = try ReadFeed(sample.site().published()["calendars/ru/hearings.ics"])
    #expect(feed[OneHearing.uid]?.summary == title)
  }

  @Test func `say nothing of the public or of an estimate where nothing takes place`() throws {
    for status in ["cancelled", "postponed"] {
      let hearing = OneHearing(
        fields: "date: 2031-05-20T10:00, status: \(status), access: open, attend: {en: Come early.}")
      let lines = try #require(try hearing.hearings()[OneHearing.uid]?.lines)
      #expect(lines.contains("Was planned for: 20 May 2031, 10:00 (court time, UTC+5)"))
      for word in ["public", "estimate", "Come early", "When:"] {
        #expect(!lines.contains { $0.contains(word) }, "\(word)")
      }
    }
  }

  @Test func `never name the present slot as an old one`() throws {
    let hearing = OneHearing(
      fields: "date: 2031-05-20T10:00, moved_from: [2031-05-20T10:00, 2031-05-27T10:00], status: scheduled")
    let lines = try #require(try hearing.hearings()[OneHearing.uid]?.lines)
    #expect(
      lines.filter { $0.hasPrefix("Moved from") } == ["Moved from: 27 May 2031, 10:00 (court time, UTC+5)"])
  }

  @Test(arguments: [
    ("date: 2031-05-20, status: tentative", "\u{2068}Tentative\u{2069}: "),
    ("date: 2031-03-19, status: unknown", ": \u{2068}report missing\u{2069}"),
    ("date: 2031-03-19, status: scheduled", ": \u{2068}report awaited\u{2069}"),
    ("date: 2031-03-19, certainty: disputed", ": \u{2068}contradictory sources\u{2069}"),
    ("date: 2031-05-20, status: cancelled", "\u{2068}Cancelled\u{2069}: "),
  ])
  func `say nothing else in the other direction, where cells show the end of a word`(
    fields: String, words: String
  ) throws {
    var sample = OneHearing(fields: fields).sample
    sample.files["pipeline.yml"] = Fiction.pipeline.replacing(
      "published: [en, fr, ru]", with: "published: [en, fr, ru]\n  partial: [he]")
    sample.files["records/cases/one.yml"] = try #require(sample.files["records/cases/one.yml"])
      .replacing("title: One case", with: "title: {en: One case, he: תיק}")
      .replacing("ru: Орла Вант}", with: "ru: Орла Вант, he: ואנט}")
    let feed = try ReadFeed(sample.site().published()["calendars/he/cases/one.ics"])
    #expect(feed[OneHearing.uid]?.summary.contains(words) == true, "\(feed.entries.map(\.summary))")
  }

  @Test func `isolate the names of a list that runs the other way`() throws {
    var sample = OneHearing(fields: "date: 2031-05-20").sample
    sample.files["records/cases/one.yml"] = try #require(sample.files["records/cases/one.yml"])
      .replacing(
        "name: {en: Orla Vant, fr: Orla Vant, ru: Орла Вант}}",
        with: "name: {en: فانت}}, b: {name: {en: تول}}")
    let entry = try ReadFeed(sample.site().published()["calendars/en/hearings.ics"])[OneHearing.uid]
    #expect(entry?.summary == "\u{2068}فانت \u{2068}and one other\u{2069}\u{2069}: trial hearing")
    #expect(entry?.lines.first == "Trial hearing: \u{2068}فانت\u{2069} and \u{2068}تول\u{2069}")
  }

  @Test(arguments: [
    ("2031-05-20T06:00:00Z", "The hearing will not open on this day, and no new date is known."),
    ("2031-05-21T06:00:00Z", "The hearing did not open, and no new date is known."),
  ])
  func `say that it did not open only after its day`(asOf: String, sentence: String) throws {
    let lines = try OneHearing(fields: "date: 2031-05-20, status: postponed").hearings(asOf)[OneHearing.uid]?
      .lines
    #expect(lines?.contains(sentence) == true)
  }
}

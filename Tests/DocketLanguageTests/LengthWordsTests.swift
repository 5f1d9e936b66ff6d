import DocketLanguage
import DocketTime
import Testing

@Suite struct LengthWordsTests {
  @Test(arguments: [
    ("4y 6m", "4 years 6 months", "4 ans et 6 mois", "4 года 6 месяцев"),
    ("1y", "1 year", "1 an", "1 год"), ("2y", "2 years", "2 ans", "2 года"),
    ("5y", "5 years", "5 ans", "5 лет"),
    ("11y", "11 years", "11 ans", "11 лет"), ("21y", "21 years", "21 ans", "21 год"),
    ("1m", "1 month", "1 mois", "1 месяц"), ("18m", "18 months", "18 mois", "18 месяцев"),
    ("1d", "1 day", "1 jour", "1 день"), ("10d", "10 days", "10 jours", "10 дней"),
    ("1y 2m 3d", "1 year 2 months 3 days", "1 an, 2 mois et 3 jours", "1 год 2 месяца 3 дня"),
    ("life", "life", "perpétuité", "пожизненно"),
  ])
  func `a term is written out in three languages`(_ term: String, _ en: String, _ fr: String, _ ru: String)
    throws
  {
    let term = try Term.parse(term)
    #expect(DateWords(.en).text(term) == en)
    #expect(DateWords(.fr).text(term) == fr)
    #expect(DateWords(.ru).text(term) == ru)
    #expect(Argument.duration(term).text(in: .ru) == ru)
  }

  @Test(arguments: [
    (1, "1 minute", "1 minute", "1 минута"), (60, "1 hour", "1 heure", "1 час"),
    (90, "1 hour 30 minutes", "1 heure et 30 minutes", "1 час 30 минут"),
    (1_440, "24 hours", "24 heures", "24 часа"),
    (63, "1 hour 3 minutes", "1 heure et 3 minutes", "1 час 3 минуты"),
  ])
  func `a length is written out in three languages`(
    _ minutes: Int, _ en: String, _ fr: String, _ ru: String
  ) throws {
    let length = try #require(Length(minutes: minutes))
    #expect(DateWords(.en).text(length) == en)
    #expect(DateWords(.fr).text(length) == fr)
    #expect(DateWords(.ru).text(length) == ru)
  }
}

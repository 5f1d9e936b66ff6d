import DocketRecords
import Testing

@testable import DocketRules

@Suite struct `The language of a text` {
  private static func found(_ text: String, in language: String) -> [String] {
    let fragment = "summary:\n  \(language): \"\(text)\"\n"
    let validation = RuleCase.validate(SampleCase.repository(fragment: fragment), rules: [.scriptMismatch])
    return validation.labels
  }

  @Test(arguments: [
    ("fr", "The session was not open to the public, and nobody let the lawyer in."),
    ("en", "Le tribunal a condamné les trois étudiants à une peine de prison dans le procès."),
    ("es", "The court was closed to the public and the lawyers were not let in."),
    ("de", "Le tribunal a condamné les trois étudiants dans une affaire qui est close."),
    ("fr", "Das Gericht hat die Studenten verurteilt und der Anwalt wurde nicht in den Saal gelassen."),
    ("fr", "Three of them were held for a year in the “Maison d’arrêt de la Santé” (près de la Seine)."),
    ("tr", "He was sentenced to ten years in a closed trial, and they took him to the prison."),
    ("ru", "Пасяджэнне было закрытым, адваката не пусцілі."),
  ])
  func `is told where it is another one`(language: String, text: String) {
    #expect(Self.found(text, in: language).count == 1)
  }

  @Test(arguments: [
    ("fr", "Le rapport “The state of the prisons of the world” est paru."),
    ("fr", "Amnesty International, Human Rights Watch"),
    ("en", "Ilan Vesper v. The Port of Selm"), ("fr", "The Moscow Times et The New York Times"),
    ("en", "Liberté, égalité, fraternité"),
    ("fr", "Comité «Free the prisoners of the harbour»"),
    ("eo", "The session was not open to the public, and nobody was in."),
    ("fr", "https://a.example.org/the-of-and-was-to-the-in-for"), ("ru", "Пришла поліция."),
    ("de", "Es war in der Stadt, und sie war im Hafen."),
    ("nl", "De rechtbank was in de stad en het was laat."),
  ])
  func `is not doubted for a title, a name or a quotation`(language: String, text: String) {
    #expect(Self.found(text, in: language) == [])
  }

  @Test(arguments: [
    ("Суд адбыўся", "be"), ("Сёння суд і вырак", "be"), ("Суд і вирок", "uk"), ("Їх судили", "uk"),
    ("Объявили", "ru"), ("Суд", nil),
    ("The court was closed", "en"), ("Le tribunal est fermé", "fr"), ("Ilan Vesper", nil),
  ])
  func `is guessed by small words and letters`(text: String, language: String?) {
    #expect(LanguageOfText.guess(text) == language)
  }
}

@Suite struct `A name of another language in a text` {
  private static func found(_ text: String, in language: String) -> [String] {
    let fragment = """
      people:
        vesper:
          name: {en: Ilan Vesparin, fr: Ilan Vesparine, ru: Илан Веспарин, be: Ілан Вяспарын}
          other_names: [Ilan Wesparyn]
        lorne:
          name: {en: Adam Middle Lorned, fr: Adam Lornède, ru: Адам Лорнед}
      summary: {\(language): "\(text)"}
      """
    return RuleCase.validate(SampleCase.repository(fragment: fragment), rules: [.nameForm]).labels
  }

  @Test(arguments: [
    ("fr", "Le tribunal a condamné Vesparin."), ("en", "The court sentenced Vesparine."),
    ("ru", "Суд приговорил Вяспарына."),
    ("ru", "Вяспарын на свободе"), ("be", "Веспарин на волі"), ("ru", "Суд приговорил: Vesparin."),
    ("en", "The court freed Веспарин."),
    ("fr", "Ilan Vesparin est libre"), ("fr", "Selon Vesparin, oui"),
  ])
  func `is noticed`(language: String, text: String) {
    #expect(Self.found(text, in: language).count == 1)
  }

  @Test(arguments: [
    ("fr", "Vesparine et « Vesparin » (Vesparin)"), ("fr", "Wesparyn"), ("fr", "le Vesparin Times"),
    ("fr", "au Fonds Vesparin"),
    ("ru", "Веспарина и Веспариным"), ("fr", "Middle"), ("de", "Vesparin"),
    ("fr", "#FreeVesparin, #Vesparin, @Vesparin"),
    ("en", "Adam Middle Lorned"), ("ru", "https://a.example.org/Vesparin"),
  ])
  func `is left alone where it is meant`(language: String, text: String) {
    #expect(Self.found(text, in: language) == [])
  }
}

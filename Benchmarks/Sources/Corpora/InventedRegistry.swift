/// The registry and the configuration of an invented repository.
enum InventedRegistry {
  static let files: [(path: String, text: String)] = [
    ("records/registry/courts.yml", courts), ("records/registry/places.yml", places),
    ("records/registry/laws.yml", laws), ("records/registry/organisations.yml", organisations),
  ]

  static let pipeline: String = {
    var text = """
      site:
        title: {en: Invented records, fr: Fiches inventées, ru: Вымышленные записи}
        url: https://invented.example.org
        uid_domain: invented.example.org
        contact: https://invented.example.org/contact
        repository: https://gitlab.example.org/invented/records
      languages: {default: en, published: [en, fr, ru]}
      translations: {title: error, summary: error, name: error, note: warning}
      licences: {facts: CC0-1.0, texts: CC-BY-4.0}
      tags:

      """
    for tag in Words.tags {
      text += "  \(tag.id): {en: \(tag.name.en), fr: \(tag.name.fr), ru: \(tag.name.ru)}\n"
    }
    return text
  }()

  private static var courts: String {
    var text = RecordText(isTight: false)
    for city in Words.cities {
      for kind in Words.courtKinds {
        text.line(0, "\(city.id)-\(kind.id):")
        text.languages(
          2, "name",
          Trilingual(
            kind.name.en.replacing("{city}", with: city.name.en),
            kind.name.fr.replacing("{city}", with: city.name.fr),
            kind.name.ru.replacing("{city}", with: city.name.ru)))
        text.pair(2, "place", city.id)
      }
    }
    return text.text
  }

  private static var places: String {
    var text = RecordText(isTight: false)
    for city in Words.cities {
      text.line(0, city.id + ":")
      text.languages(2, "name", city.name)
      text.pair(2, "kind", "city")
      text.pair(2, "country", "QX")
      text.pair(2, "time_zone", "Etc/GMT-5")
      text.line(0, "colony-\(city.id):")
      text.languages(
        2, "name",
        Trilingual(
          "Penal colony of \(city.name.en)", "Colonie de \(city.name.fr)", "Колония (\(city.name.ru))"))
      text.pair(2, "kind", "colony")
      text.pair(2, "country", "QX")
      text.pair(2, "time_zone", "Etc/GMT-5")
    }
    return text.text
  }

  private static var laws: String {
    var text = RecordText(isTight: false)
    for law in Words.laws {
      text.line(0, law.id + ":")
      text.languages(2, "wording", law.wording)
      text.languages(2, "code", Trilingual("Criminal Code", "Code pénal", "Уголовный кодекс"))
      text.pair(2, "article", "\"\(law.article)\"")
      text.pair(2, "jurisdiction", "QX")
    }
    return text.text
  }

  private static var organisations: String {
    var text = RecordText(isTight: false)
    for publisher in Words.publishers {
      text.line(0, publisher.id + ":")
      text.languages(2, "name", publisher.name)
      text.pair(2, "url", "https://\(publisher.id).example.org")
    }
    return text.text
  }
}

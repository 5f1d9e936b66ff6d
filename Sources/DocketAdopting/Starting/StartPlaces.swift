import DocketContributing
import DocketLanguage

/// The values for the templates of a repository.
struct StartPlaces {
  private var values: [String: String]
  private let main: String
  private let prose: [String]
  private let titles: (String) -> String

  /// Gathers values.
  init(_ settings: StartSettings) {
    values = ExampleDates(around: settings.today).values
    main = settings.prose.first ?? "en"
    values["URL"] = settings.url
    values["UID_DOMAIN"] = settings.uidDomain
    values["LANGUAGE"] = settings.languages.first?.description ?? "en"
    values["LANGUAGES"] = settings.languages.map(\.description).joined(separator: ",")
    values["EXAMPLE_LANGUAGE"] = settings.exampleLanguage?.description ?? "en"
    values["BRANCH"] = settings.branch
    values["DOCKET_VERSION"] = settings.release.version
    values["DOCKET_URL"] = settings.release.url
    values["DOCKET_SHA256"] = settings.release.digest
    values["CONTACT"] = settings.contact
    // Only a page can be opened.
    values["CONTACT_PAGE"] = settings.contact.flatMap { $0.hasPrefix("https://") ? $0 : nil }
    values["REPOSITORY"] = settings.repository
    prose = settings.prose
    let texts = settings.titles
    titles = { language in
      let own = LanguageTag(language).flatMap { texts[$0] }
      return own ?? texts.versions.first?.text ?? ""
    }
  }

  /// What stands between the name of a guide and `.md`: the site's own language has the plain name.
  private func ending(_ language: String) -> String { language == main ? "" : ".\(language)" }

  /// What chooses comments and fills nothing in.
  var comments: TemplatePlaces { TemplatePlaces(values: [:], language: main) }

  /// A file with its values.
  ///
  /// - Parameters:
  ///   - text: the template.
  ///   - path: where it will stand.
  ///   - language: the language of its prose; nil where it has none.
  /// - Returns: the text.
  func filled(_ text: String, path: String, language: String?) -> String {
    var places = TemplatePlaces(values: values, language: main)
    guard path.hasSuffix(".md") else { return places.filled(text) }
    places.values["TITLE"] = MarkdownText.escaped(titles(language ?? main))
    places.values["OWN"] = ending(language ?? main)
    for other in prose where other != language { places.values["ALSO_\(other.uppercased())"] = ending(other) }
    // Lines that do not stand leave the empty ones around them.
    var text = places.filled(text)
    while text.contains("\n\n\n") { text = text.replacing("\n\n\n", with: "\n\n") }
    return text
  }
}

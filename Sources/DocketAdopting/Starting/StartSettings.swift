public import DocketContributing
public import DocketLanguage
public import DocketTime

/// What somebody has decided who begins a repository of records.
public struct StartSettings: Sendable {
  /// The languages of the site; the first is its own.
  public var languages: [LanguageTag]
  /// The name of the site.
  public var titles: LanguageTexts
  /// Where the published files will be.
  public var url: String
  /// The second half of every calendar entry's identity.
  public var uidDomain: String
  /// How readers reach those who keep the records; nil while nobody has said it.
  public var contact: String?
  /// The first page of the repository; nil while there is none.
  public var repository: String?
  /// The page that edits a file, with `{path}`, where docket does not know it by the address of the repository.
  public var edit: String?
  /// Where the records are checked.
  public var forges: [StartForge]
  /// The branch that is published.
  public var branch: String
  /// The docket that is to check and publish them.
  public var release: StartRelease
  /// What today is: the example's hearings lie before and after it.
  public var today: CivilDate

  /// Gathers decisions.
  public init(
    languages: [LanguageTag], titles: LanguageTexts, url: String, uidDomain: String, contact: String? = nil,
    repository: String? = nil, edit: String? = nil, forges: [StartForge] = [], branch: String = "main",
    release: StartRelease, today: CivilDate
  ) {
    (self.languages, self.titles, self.url, self.uidDomain) = (languages, titles, url, uidDomain)
    (self.contact, self.repository, self.edit, self.forges) = (contact, repository, edit, forges)
    (self.branch, self.release, self.today) = (branch, release, today)
  }
}

/// The docket that is to check and publish a repository.
public struct StartRelease: Hashable, Sendable {
  /// Its version.
  public var version: String
  /// The address of its archive; empty while nothing is released.
  public var url: String
  /// The SHA-256 of its executable, in hexadecimal digits.
  public var digest: String

  /// Names a release.
  public init(version: String, url: String = "", digest: String) {
    (self.version, self.url, self.digest) = (version, url, digest)
  }
}

extension StartSettings {
  /// The languages that docket's own templates are written in, in this order.
  public static let written: [LanguageTag] = MessageLanguage.complete.compactMap { LanguageTag($0.rawValue) }

  /// The languages in which prose for people is written: those of the site, as far as there are templates; English
  /// where there are none.
  var prose: [String] {
    var seen: Set<String> = []
    let known = languages.map(\.language).filter { language in
      Self.written.contains { $0.description == language } && seen.insert(language).inserted
    }
    return known.isEmpty ? ["en"] : known
  }

  /// The languages that the example has texts in.
  var example: [LanguageTag] {
    let known = Self.written.filter(languages.contains)
    return known.isEmpty ? [LanguageTag("en")].compactMap(\.self) : known
  }

  /// The language of the example's records.
  var exampleLanguage: LanguageTag? {
    languages.first.flatMap { example.contains($0) ? $0 : nil } ?? example.first
  }

  /// Whether the site has a language that the example lacks.
  var exceedsExample: Bool { languages.contains { !example.contains($0) } }
}

/// A language in which docket speaks to the people who use it.
///
/// Records may be written and published in any language; these are the languages of messages. Sentences that one of them
/// has not are English.
public enum MessageLanguage: String, CaseIterable, Sendable {
  /// English.
  case en
  /// French.
  case fr
  /// Russian.
  case ru
  /// Spanish.
  case es
  /// Arabic.
  case ar
  /// Persian.
  case fa
  /// Belarusian.
  case be

  /// The languages in which no sentence is missing; generated documents and published labels are written in these.
  public static let complete: [MessageLanguage] = [.en, .fr, .ru]

  /// The languages that have a catalogue: all but English, which stands in the code.
  package static let translated = allCases.filter { $0 != .en }

  /// How words, dates and lists are put together in the language.
  package var grammar: any LanguageGrammar {
    switch self {
    case .en: Self.english
    case .fr: Self.french
    case .ru: Self.russian
    case .es: Self.spanish
    case .ar: Self.arabic
    case .fa: Self.persian
    case .be: Self.belarusian
    }
  }

  /// Its compiled catalogue; nil for English.
  var catalogue: Catalogue? {
    switch self {
    case .en: nil
    case .fr: .fr
    case .ru: .ru
    case .es: .es
    case .ar: .ar
    case .fa: .fa
    case .be: .be
    }
  }

  // As what they are asked for: making that of a value anew takes memory each time.
  private static let english: any LanguageGrammar = English()
  private static let french: any LanguageGrammar = French()
  private static let russian: any LanguageGrammar = Russian()
  private static let spanish: any LanguageGrammar = Spanish()
  private static let arabic: any LanguageGrammar = Arabic()
  private static let persian: any LanguageGrammar = Persian()
  private static let belarusian: any LanguageGrammar = Belarusian()

  /// The message language that serves readers of a language tag best; English when none does.
  ///
  /// - Parameter tag: a BCP 47 tag or a POSIX locale name such as `fr_FR.UTF-8`.
  public init(nearest tag: String) {
    let primary = tag.utf8.prefix {
      $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ".")
    }
    self = MessageLanguage(rawValue: String(decoding: primary, as: UTF8.self).lowercased()) ?? .en
  }
}

/// A grammatical number of the Unicode plural rules (CLDR, "Language Plural Rules", cardinals).
public enum PluralCategory: Int, Sendable {
  /// The singular: 1 day, 0 jour, 21 день.
  case one = 0
  /// Russian 2–4, 22–24 …: 2 дня.
  case few = 1
  /// Russian 5–20, 25–30 …: 5 дней.
  case many = 2
  /// Everything else: 2 days, 2 jours.
  case other = 3

  /// The category of a whole number in a message language.
  ///
  /// - Parameters:
  ///   - count: any whole number; its sign plays no role.
  ///   - language: the language the number stands in.
  public init(of count: Int, in language: MessageLanguage) {
    let magnitude = count.magnitude
    switch language {
    case .en: self = magnitude == 1 ? .one : .other
    case .fr: self = magnitude < 2 ? .one : .other
    case .ru:
      let tens = magnitude % 100
      switch magnitude % 10 {
      case 1 where tens != 11: self = .one
      case 2...4 where !(12...14).contains(tens): self = .few
      default: self = .many
      }
    }
  }

  /// How many forms a phrase offers for a count in a language: `one|other`, or `one|few|many`.
  static func forms(in language: MessageLanguage) -> Int { language == .ru ? 3 : 2 }

  /// Which of those forms this category takes.
  var formIndex: Int { self == .other ? 1 : rawValue }
}

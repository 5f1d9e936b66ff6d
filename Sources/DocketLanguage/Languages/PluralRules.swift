/// A grammatical number of the Unicode plural rules (CLDR 46, "Language Plural Rules", cardinals).
package enum PluralCategory: String, Sendable {
  /// Arabic 0.
  case zero
  /// The singular: 1 day, 0 jour, 21 день.
  case one
  /// Arabic 2.
  case two
  /// Russian 2–4, 22–24 …: 2 дня. Arabic 3–10, 103–110 ….
  case few
  /// Russian 5–20, 25–30 …: 5 дней. Arabic 11–99, 111–199 ….
  case many
  /// Everything else: 2 days, 2 jours. Arabic 100–102, 200–202 ….
  case other
}

/// Which form of a word goes with a number in a language.
package struct PluralRules: Sendable {
  /// The categories of whole numbers, in the order in which a text offers its forms.
  package let forms: [PluralCategory]
  /// The same for programs of translators (`Plural-Forms` in the header of a catalogue).
  package let expression: String
  private let category: @Sendable (UInt) -> PluralCategory

  /// Creates rules.
  ///
  /// - Parameters:
  ///   - forms: the categories of whole numbers in their order.
  ///   - expression: the same in the form of gettext.
  ///   - category: the category of a number.
  init(
    _ forms: [PluralCategory], expression: String, category: @escaping @Sendable (UInt) -> PluralCategory
  ) {
    self.forms = forms
    self.expression = expression
    self.category = category
  }

  /// The category of a whole number; its sign plays no role.
  package func category(of count: Int) -> PluralCategory { category(count.magnitude) }

  /// Which of the forms goes with a whole number, from 0.
  func formIndex(of count: Int) -> Int { forms.firstIndex(of: category(of: count)) ?? 0 }

  /// A singular for one alone.
  static let oneAlone = PluralRules([.one, .other], expression: "nplurals=2; plural=(n != 1);") {
    $0 == 1 ? .one : .other
  }

  /// A singular for none and one.
  static let noneAndOne = PluralRules([.one, .other], expression: "nplurals=2; plural=(n > 1);") {
    $0 < 2 ? .one : .other
  }

  /// East Slavic languages: by the last digit, but for those between ten and twenty.
  static let eastSlavic = PluralRules(
    [.one, .few, .many],
    expression: """
      nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);
      """
  ) { number in
    let tens = number % 100
    return switch number % 10 {
    case 1 where tens != 11: .one
    case 2...4 where !(12...14).contains(tens): .few
    default: .many
    }
  }

  /// Arabic, with six.
  static let arabic = PluralRules(
    [.zero, .one, .two, .few, .many, .other],
    expression: """
      nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);
      """
  ) { number in
    switch number {
    case 0: .zero
    case 1: .one
    case 2: .two
    default: (3...10).contains(number % 100) ? .few : number % 100 >= 11 ? .many : .other
    }
  }
}

import DocketTime

/// A text in the three languages of the corpus.
struct Trilingual {
  let en: String
  let fr: String
  let ru: String

  init(_ en: String, _ fr: String, _ ru: String) {
    self.en = en
    self.fr = fr
    self.ru = ru
  }

  /// The same text for each language after a change.
  func map(_ transform: (String, Months) -> String) -> Trilingual {
    Trilingual(transform(en, .en), transform(fr, .fr), transform(ru, .ru))
  }

  /// The text with `{n}` as a number and `{date}` as a day in words.
  func filled(number: Int, date: CivilDate) -> Trilingual {
    map { text, months in
      text.replacing("{n}", with: String(number)).replacing("{date}", with: months.words(date))
    }
  }
}

/// The names of months, and how a day is said.
enum Months {
  case en
  case fr
  case ru

  /// A day in words: `16 April 2024`, `1er avril 2024`, `16 апреля 2024 года`.
  func words(_ date: CivilDate) -> String {
    let month = names[date.month - 1]
    return switch self {
    case .en: "\(date.day) \(month) \(date.year)"
    case .fr: "\(date.day)\(date.day == 1 ? "er" : "") \(month) \(date.year)"
    case .ru: "\(date.day) \(month) \(date.year) года"
    }
  }

  private var names: [String] {
    switch self {
    case .en:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ]
    case .fr:
      [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
        "novembre",
        "décembre",
      ]
    case .ru:
      [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
        "ноября",
        "декабря",
      ]
    }
  }
}

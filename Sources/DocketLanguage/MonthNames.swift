/// The names of the twelve months in the message languages.
enum MonthNames {
  /// The names on their own, as in `сентябрь 2023 года`.
  static func alone(_ language: MessageLanguage) -> [String] {
    switch language {
    case .en: english
    case .fr: french
    case .ru:
      [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
        "ноябрь",
        "декабрь",
      ]
    }
  }

  /// The names after a day, as in `4 сентября`; in Russian the genitive.
  static func ofDay(_ language: MessageLanguage) -> [String] {
    switch language {
    case .en: english
    case .fr: french
    case .ru:
      [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября",
        "ноября",
        "декабря",
      ]
    }
  }

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  private static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre",
    "décembre",
  ]
}

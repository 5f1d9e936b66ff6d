/// Names of months in English, French and Russian, as people write them.
package enum WrittenMonth {
  /// The number of the month that a word names, 1 to 12; nil when it names none.
  ///
  /// - Parameter word: a word in lower case, without a dot behind it.
  /// - Returns: the number.
  package static func number(of word: String) -> Int? { months[word] }

  private static let months: [String: Int] = {
    let names = [
      "january jan janvier janv январь января янв",
      "february feb février fevrier févr fév февраль февраля фев",
      "march mar mars март марта мар", "april apr avril avr апрель апреля апр", "may mai май мая",
      "june jun juin июнь июня июн", "july jul juillet juil июль июля июл",
      "august aug août aout август августа авг", "september sep sept septembre сентябрь сентября сен сент",
      "october oct octobre октябрь октября окт", "november nov novembre ноябрь ноября ноя нояб",
      "december dec décembre decembre déc декабрь декабря дек",
    ]
    var months: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()
}

/// The names of the twelve months in a language.
package struct MonthNames: Sendable {
  /// The names on their own, as in `сентябрь 2023 года`.
  package let alone: [String]
  /// The names after a day, as in `4 сентября`.
  package let ofDay: [String]
  /// The names after a day in few letters (CLDR 46, abbreviated months); names that are hardly longer stand whole.
  package let short: [String]

  /// Takes the names out of texts with a space between them.
  ///
  /// - Parameters:
  ///   - alone: the names on their own.
  ///   - ofDay: the names after a day; those on their own where it is nil.
  ///   - short: the names after a day in few letters.
  init(_ alone: String, ofDay: String? = nil, short: String) {
    let names = { (text: String) in text.split(separator: " ").map(String.init) }
    self.alone = names(alone)
    self.ofDay = names(ofDay ?? alone)
    self.short = names(short)
  }
}

import DocketLanguage

extension Voice {
  /// What a state is called on pages; its code where nobody has that.
  mutating func country(_ code: String) -> String { CountryNames.name(code).map { say($0) } ?? code }
}

extension Array {
  /// Sorts by names as readers look for them: letters with marks stand beside those without, equals keep their order.
  mutating func sortByName(_ name: (Element) -> String) {
    let keys = map { NameOrder.key(name($0)) }
    self = indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { self[$0] }
  }
}

/// The order of names in a list, near enough to that of a dictionary for some dozen names.
enum NameOrder {
  /// A name to compare by its code points.
  static func key(_ name: String) -> String {
    let letters = name.lowercased().unicodeScalars.map { plain[$0] ?? $0 }
    return String(String.UnicodeScalarView(letters))
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõö"), ("u", "ùúûü"),
      ("е", "ё"),
    ]
    .flatMap { (letter: Unicode.Scalar, marked: String) in marked.unicodeScalars.map { ($0, letter) } },
    uniquingKeysWith: { first, _ in first })
}

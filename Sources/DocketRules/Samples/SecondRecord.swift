/// A second record of the sample repository, for examples about two.
enum SecondRecord {
  /// A case with one person.
  ///
  /// - Parameters:
  ///   - sameAs: whom the person is said to be; nil to say nothing.
  ///   - id: the id of the person.
  ///   - born: the date of birth.
  ///   - name: the name in English and French.
  /// - Returns: the text of the file.
  static func kites(sameAs: String?, id: String = "lorne", born: String? = nil, name: String = "Ada Lorne")
    -> String
  {
    let link = sameAs.map { ", same_as: [\($0)]" } ?? ""
    let birth = born.map { ", born: \($0)" } ?? ""
    return """
      id: harbour-kites
      language: en
      title: {en: The Harbour Kites case, fr: L’affaire des cerfs-volants, ru: Дело о воздушных змеях}
      jurisdiction: QX
      people: {\(id): {name: {en: \(name), fr: \(name), ru: Ада Лорн}\(birth)\(link)}}
      sources:
        kites: {type: support_group, publisher: quay-committee, description: A note, url: https://quay.example.org/kites}

      """
  }
}

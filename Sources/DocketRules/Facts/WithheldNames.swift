import DocketLanguage
import DocketRecords
import DocketScanning

extension WithheldWords {
  /// The UTF-8 range of the first word of a subject in a text that is not a part of a name or a number.
  ///
  /// - Parameters:
  ///   - words: the words of the subject in the language of the text.
  ///   - text: the text.
  ///   - language: its language.
  ///   - registry: organisations and laws, whose names say nothing about a person.
  /// - Returns: the range; nil where there is none.
  static func first(
    of words: WordList, in text: String, language: String, registry: Registry
  ) -> Range<Int>? {
    guard var range = words.first(in: text) else { return nil }
    let span = text.utf8.span
    let names = names(in: text, language: language, registry)
    while names.contains(where: { $0.overlaps(range) }) || isSeven(range, in: span) {
      guard let next = words.next(in: span, from: range.upperBound) else { return nil }
      range = next
    }
    return range
  }

  /// Where names of organisations, laws and phrases of other meaning stand.
  private static func names(in text: String, language: String, _ registry: Registry) -> [Range<Int>] {
    let span = text.utf8.span
    var found: [Range<Int>] = []
    if let phrases = phrases[language] {
      var index = 0
      while let phrase = phrases.next(in: span, from: index) {
        found.append(phrase)
        index = phrase.upperBound
      }
    }
    let named =
      registry.organisations.values.compactMap { $0.name?.value }
      + registry.laws.values.compactMap { $0.wording?.value }
    for version in named.flatMap(\.versions) { found += places(of: version.text, in: span) }
    return found
  }

  private static func places(of name: String, in span: Span<UInt8>) -> [Range<Int>] {
    let count = name.utf8.count
    guard count > 3, let first = name.utf8.first, count <= span.count else { return [] }
    return (0...(span.count - count)).filter { span[$0] == first && ByteWords.stands(name, in: span, at: $0) }
      .map {
        $0..<$0 + count
      }
  }

  /// Whether it is «семью» before a word in the instrumental plural, as «с семью товарищами».
  private static func isSeven(_ range: Range<Int>, in span: Span<UInt8>) -> Bool {
    guard range.count == 10, ByteWords.ends("емью", in: span, before: range.upperBound) else { return false }
    let start = ByteWords.afterSpaces(span, at: range.upperBound)
    var end = start
    while end < span.count, span[end] >= 0x80, span[end] != 0xC2, span[end] != 0xE2 { end += 1 }
    return ["ами", "ями", "ьми", "ыми", "ими"].contains {
      ByteWords.ends($0, in: span, before: end) && end > start
    }
  }

  /// Names and idioms with such words that say nothing about a person.
  private static let phrases: [String: WordList] = [
    "en": WordList(
      """
      muslim_brotherhood muslim_brother muslim_brothers islamic_state islamic_republic islamic_revolution* \
      islamic_jihad islamic_resistance islamic_movement islamic_society christian_democrat* soldiers’_mothers \
      soldiers'_mothers saturday_mothers mothers_of_the_plaza mothers_of_plaza mothers_of_srebrenica \
      mothers_of_beslan sisters_of_mercy doctors_without_borders physicians_for ministry_of_health \
      health_ministry health_minister world_health_organization world_health_organisation medical_university \
      doctor_of doctors_of mother_tongue mother_tongues mother_country founding_father founding_fathers \
      parent_company parent_organisation parent_organization sister_city sister_organisation \
      sister_organization sister_project family_name family_names brother_in_arms brothers_in_arms \
      ill-treat* ill-founded ill-gotten ill-advised jewish_autonomous church_street hospital_street \
      orthodox_marx* aids_the aids_in
      """),
    "fr": WordList(
      """
      frères_musulmans frère_musulman état_islamique république_islamique révolution_islamique \
      djihad_islamique jihad_islamique résistance_islamique mouvement_islamique démocrate-chrétien* \
      mères_de_soldats mères_de_la_place mères_du_samedi mères_de_srebrenica mères_de_beslan \
      médecins_sans_frontières médecins_du_monde ministère_de_la_santé ministre_de_la_santé \
      organisation_mondiale_de_la_santé université_de_médecine mère_patrie maison_mère société_mère \
      nom_de_famille noms_de_famille frères_d’armes frère_d’armes fils_barbelés fils_électriques pères_fondateurs \
      père_fondateur
      """),
    "ru": WordList(
      """
      братья-мусульмане братьев-мусульман братьям-мусульманам братьях-мусульманах братьями-мусульманами \
      братья_мусульмане братьев_мусульман братьям_мусульманам братьях_мусульманах братьями_мусульманами \
      мусульманское_братств* мусульманского_братств* мусульманскому_братств* мусульманском_братств* \
      мусульманским_братств* исламское_государств* исламского_государств* исламскому_государств* \
      исламском_государств* исламским_государств* исламская_республик* исламской_республик* \
      исламскую_республик* исламская_революци* исламской_революци* исламский_джихад* исламского_джихад* \
      исламском_джихад* исламское_движени* исламского_движени* исламского_сопротивления солдатские_матери \
      солдатских_матерей солдатским_матерям солдатскими_матерями матери_беслана матерей_беслана \
      субботние_матери субботних_матерей матери_площади матерей_площади матерей_сребреницы врачи_без_границ \
      врачей_без_границ врачам_без_границ медицинский_университет* медицинского_университет* \
      медицинском_университет* отец-основатель отца-основателя сын_отечества сестра_милосердия \
      сестры_милосердия еврейская_автономная
      """),
  ]
}

import DocketEditing
import DocketRecords

/// A person of a new case.
public struct NewPerson: Sendable {
  /// The id within the case.
  public let id: String
  /// The name in every language.
  public let name: LanguageTexts

  /// Names a person.
  public init(id: String, name: LanguageTexts) { (self.id, self.name) = (id, name) }

  /// An id made of the last word of a name, as most records have it, that is free among others.
  ///
  /// - Parameters:
  ///   - name: the name in every language.
  ///   - taken: the ids of the others.
  /// - Returns: the id; nil where the name has no word that can be written in a–z.
  public static func proposedID(for name: LanguageTexts, besides taken: Set<String>) -> String? {
    for version in name.versions {
      guard let last = Transliteration.words(of: version.text, in: version.language).last else { continue }
      return ProposedID.make(from: last, in: nil, isTaken: taken.contains)
    }
    return nil
  }
}

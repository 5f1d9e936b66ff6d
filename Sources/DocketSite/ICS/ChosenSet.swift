import DocketRecords
import DocketText

/// A set of entries that readers choose, with a calendar of its own.
enum ChosenSet: Hashable, Sendable {
  /// The cases in which a state prosecutes, by its code.
  case country(String)
  /// The cases with a tag of `pipeline.yml`.
  case tag(String)
  /// One person of a case.
  case person(id: String, caseID: String)

  /// The path of the calendar within the folder of a language.
  var path: String {
    switch self {
    case .country(let code): "countries/\(code).ics"
    case .tag(let tag): "tags/\(tag).ics"
    case .person(let id, let caseID): "people/\(caseID).\(id).ics"
    }
  }

  /// Whether it can have a path: tags may be any text, and only small letters, digits, `-` and `_` make a name that
  /// every file system takes and keeps apart.
  var isWellFormed: Bool {
    switch self {
    case .country(let code): code.utf8.count == 2 && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    case .tag(let tag):
      (1...64).contains(tag.utf8.count)
        && tag.utf8.allSatisfy { byte in
          (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
        }
    case .person(let id, let caseID):
      Identifier.isWellFormed(id, length: 64) && Identifier.isWellFormed(caseID, length: 64)
    }
  }

  /// Finds the set again whose calendar was published; nil for any other file.
  ///
  /// - Parameter path: a path from the root of what was published: `calendars/en/countries/QX.ics`.
  init?(published path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "calendars", parts[3].hasSuffix(".ics") else { return nil }
    let name = String(parts[3].dropLast(4))
    switch parts[2] {
    case "countries": self = .country(name)
    case "tags": self = .tag(name)
    case "people":
      // Ids have no full stop.
      let ids = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard ids.count == 2 else { return nil }
      self = .person(id: ids[1], caseID: ids[0])
    default: return nil
    }
    guard isWellFormed else { return nil }
  }

  /// Whether a withdrawal explains that its calendar is gone.
  ///
  /// - Parameter digests: those of `withdrawn.yml`: of a case, of a person as `case/person`, and of a person's id alone,
  ///   since somebody may have taken that for it; nothing is lost by it.
  /// - Returns: whether one of them is of this person or of the case; never for a country or a tag, which name nobody.
  func isWithdrawn(by digests: Set<String>) -> Bool {
    guard case .person(let id, let caseID) = self, !digests.isEmpty else { return false }
    return ["\(caseID)/\(id)", caseID, id].contains { digests.contains(Digest.of($0)) }
  }
}

import DocketJSON

/// What a published JSON value looks like, as far as JSON Schema can say it (draft 2020-12).
indirect enum JSONShape: Sendable {
  /// A value that these keywords describe.
  case simple([JSONValue.Member])
  /// A word; in the files of one language a member with its label stands beside it.
  case word([JSONValue.Member])
  /// An array of one shape.
  case list(JSONShape)
  /// An object that is described once in `$defs`.
  case object(JSONObjectDescription)
  /// Values of one shape by names that match a pattern.
  case map(names: String, JSONShape)
  /// A value for each language by its tag; in the files of one language that of this language alone.
  case byLanguage(JSONShape)
}

/// The two forms in which the same records are published.
enum JSONForm: Sendable {
  /// Texts as objects that have each language.
  case allLanguages
  /// Texts as strings, and labels beside words.
  case oneLanguage
}

/// An object of the published JSON as data.
struct JSONObjectDescription: Sendable {
  /// Its name in `$defs`, unique within the interface.
  let name: String
  /// What it stands for, in one English sentence.
  let meaning: String
  let members: [Member]

  /// A member of an object.
  struct Member: Sendable {
    let name: String
    let meaning: String
    let shape: JSONShape
    let isRequired: Bool
    /// Whether only the files of one language have it.
    var isOfOneLanguage = false
  }

  /// The members that it has in a form.
  func members(in form: JSONForm) -> [Member] {
    members.filter { form == .oneLanguage || !$0.isOfOneLanguage }.flatMap { member -> [Member] in
      guard form == .oneLanguage, case .word = member.shape else { return [member] }
      return [
        member,
        Member(
          name: member.name + JSONForm.labelEnding, meaning: "What people read instead of `\(member.name)`.",
          shape: .simple([.init("type", "string")]), isRequired: member.isRequired),
      ]
    }
  }
}

extension JSONForm {
  /// What the name of a member ends in that has the label of another.
  static let labelEnding = "_label"
}

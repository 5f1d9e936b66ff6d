import DocketJSON

/// What a published JSON value looks like, as far as JSON Schema can say it (draft 2020-12).
indirect enum JSONShape: Sendable {
  /// A value that these keywords describe.
  case simple([JSONValue.Member])
  /// An array of one shape.
  case list(JSONShape)
  /// An object that is described once in `$defs`.
  case object(JSONObjectDescription)
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
  }
}

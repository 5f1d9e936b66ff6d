/// One key of an object of the record format.
public struct FieldDescription: Sendable {
  /// The key as it is typed.
  public let key: String
  /// What may stand there.
  public let shape: Shape
  /// Whether it must be there.
  public let required: Bool
  /// What it says, for contributors; one or two sentences.
  public let meaning: String
  /// A value as it would be typed.
  public let example: String
}

/// An object of the record format: its keys in their canonical order.
public struct EntityDescription: Sendable {
  /// The name, for instance `event`.
  public let name: String
  /// What it stands for, one sentence.
  public let meaning: String
  /// The keys in the order in which they are written and explained.
  public let fields: [FieldDescription]

  /// Describes an object.
  public init(_ name: String, _ meaning: String, _ fields: [FieldDescription]) {
    self.name = name
    self.meaning = meaning
    self.fields = fields
  }

  /// The keys in canonical order.
  public var keys: [String] { fields.map(\.key) }
}

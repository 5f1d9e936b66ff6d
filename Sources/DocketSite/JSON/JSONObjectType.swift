import DocketJSON

/// An object of the published JSON: its members with what they are taken from.
struct JSONObjectType<Owner>: Sendable {
  let description: JSONObjectDescription
  private let fields: [JSONField<Owner>]

  /// Declares an object.
  ///
  /// - Parameters:
  ///   - name: its name in `$defs`.
  ///   - meaning: what it stands for.
  ///   - fields: its members in the order they are written.
  init(_ name: String, _ meaning: String, _ fields: [JSONField<Owner>]) {
    self.fields = fields
    description = JSONObjectDescription(name: name, meaning: meaning, members: fields.map(\.description))
  }

  func write(_ owner: Owner) -> JSONValue {
    .object(
      fields.compactMap { field in
        field.write(owner).map { JSONValue.Member(field.description.name, $0) }
      })
  }
}

/// A member of an object, with how to get and write its value.
struct JSONField<Owner>: Sendable {
  let description: JSONObjectDescription.Member
  let write: @Sendable (Owner) -> JSONValue?

  /// A member that is always there.
  static func required<Value>(
    _ name: String, _ kind: JSONKind<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value
  ) -> JSONField {
    JSONField(
      description: .init(name: name, meaning: meaning, shape: kind.shape, isRequired: true),
      write: { kind.write(value($0)) })
  }

  /// A member that is left out where nothing is known.
  static func optional<Value>(
    _ name: String, _ kind: JSONKind<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value?
  ) -> JSONField {
    JSONField(
      description: .init(name: name, meaning: meaning, shape: kind.shape, isRequired: false),
      write: { value($0).map(kind.write) })
  }
}

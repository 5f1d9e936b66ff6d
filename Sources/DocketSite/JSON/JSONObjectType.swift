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

  /// Writes an object.
  func write(_ owner: Owner, to writer: inout JSONWriter) {
    writer.beginObject()
    for field in fields { field.write(owner, &writer) }
    writer.endObject()
  }
}

/// A member of an object, with how to get and write its value.
struct JSONField<Owner>: Sendable {
  let description: JSONObjectDescription.Member
  let write: @Sendable (Owner, inout JSONWriter) -> Void

  /// A member that is always there.
  static func required<Value>(
    _ name: String, _ kind: JSONKind<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value
  ) -> JSONField {
    JSONField(
      description: .init(name: name, meaning: meaning, shape: kind.shape, isRequired: true),
      write: { owner, writer in
        writer.name(name)
        kind.write(value(owner), &writer)
      })
  }

  /// A member that is left out where nothing is known.
  static func optional<Value>(
    _ name: String, _ kind: JSONKind<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value?
  ) -> JSONField {
    JSONField(
      description: .init(name: name, meaning: meaning, shape: kind.shape, isRequired: false),
      write: { owner, writer in
        guard let value = value(owner) else { return }
        writer.name(name)
        kind.write(value, &writer)
      })
  }
}

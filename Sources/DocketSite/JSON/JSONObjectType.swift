import DocketJSON
import DocketRecords

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
  func write(_ owner: Owner, to output: inout JSONOutput) {
    output.beginObject()
    for field in fields { field.write(owner, &output) }
    output.endObject()
  }
}

/// A member of an object, with how to get and write its value.
struct JSONField<Owner>: Sendable {
  let description: JSONObjectDescription.Member
  let write: @Sendable (Owner, inout JSONOutput) -> Void

  /// A member that is always there.
  static func required<Value>(
    _ name: String, _ kind: JSONKind<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value
  ) -> JSONField {
    JSONField(
      description: .init(name: name, meaning: meaning, shape: kind.shape, isRequired: true),
      write: { owner, output in kind.write(value(owner), as: name, to: &output) })
  }

  /// A member that is left out where nothing is known.
  static func optional<Value>(
    _ name: String, _ kind: JSONKind<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value?
  ) -> JSONField {
    JSONField(
      description: .init(name: name, meaning: meaning, shape: kind.shape, isRequired: false),
      write: { owner, output in
        if let value = value(owner) { kind.write(value, as: name, to: &output) }
      })
  }

  /// A member that is left out where nothing is known, or where readers of one language must not get it.
  static func optional<Value>(
    _ name: String, _ kind: JSONKind<Value>, _ meaning: String,
    under value: @escaping @Sendable (Owner, LinkPolicy) -> Value?
  ) -> JSONField {
    JSONField(
      description: .init(name: name, meaning: meaning, shape: kind.shape, isRequired: false),
      write: { owner, output in
        if let value = value(owner, output.readers?.links ?? .full) {
          kind.write(value, as: name, to: &output)
        }
      })
  }

  /// A member that only the files of one language have.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - kind: the kind of its value.
  ///   - meaning: what it stands for.
  ///   - value: its value, taken from what has been written so far.
  /// - Returns: the member.
  static func ofOneLanguage<Value>(
    _ name: String, _ kind: JSONKind<Value>, _ meaning: String,
    _ value: @escaping @Sendable (JSONReaders, JSONOutput) -> Value
  ) -> JSONField {
    JSONField(
      description: .init(
        name: name, meaning: meaning, shape: kind.shape, isRequired: true, isOfOneLanguage: true),
      write: { _, output in
        if let readers = output.readers { kind.write(value(readers, output), as: name, to: &output) }
      })
  }
}

extension JSONKind {
  /// Writes a member, and for readers of one language its label behind it.
  fileprivate func write(_ value: Value, as name: String, to output: inout JSONOutput) {
    output.member(name) { write(value, &$0) }
    if let label, let readers = output.readers {
      output.member(name + JSONForm.labelEnding) { $0.label(label(value), for: readers) }
    }
  }
}

import DocketJSON
import DocketRecords

/// An object of the published JSON: its members with what they are taken from.
struct JSONObjectType<Owner>: Sendable {
  let description: JSONObjectDescription
  /// Writes an object.
  let write: @Sendable (Owner, inout JSONOutput) -> Void

  /// Declares an object.
  ///
  /// - Parameters:
  ///   - name: its name in `$defs`.
  ///   - meaning: what it stands for.
  ///   - fields: its members in the order they are written.
  init(_ name: String, _ meaning: String, _ fields: [JSONField<Owner>]) {
    // Without what schemas say of the members: all threads share that.
    let members = Self.all(fields.map(\.write)[...])
    write = { owner, output in
      output.beginObject()
      members(owner, &output)
      output.endObject()
    }
    description = JSONObjectDescription(name: name, meaning: meaning, members: fields.map(\.description))
  }

  /// Some functions, one after the other, as one: unlike an array of them, it counts no references when it is called.
  private static func all(
    _ members: ArraySlice<@Sendable (Owner, inout JSONOutput) -> Void>
  ) -> @Sendable (Owner, inout JSONOutput) -> Void {
    guard let first = members.first else { return { _, _ in } }
    guard members.count > 1 else { return first }
    let middle = members.startIndex + members.count / 2
    let (before, after) = (all(members[..<middle]), all(members[middle...]))
    return { owner, output in
      before(owner, &output)
      after(owner, &output)
    }
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
    let write = kind.member(name)
    return JSONField(
      description: .init(name: name, meaning: meaning, shape: kind.shape, isRequired: true),
      write: { owner, output in write(value(owner), &output) })
  }

  /// A member that is left out where nothing is known.
  static func optional<Value>(
    _ name: String, _ kind: JSONKind<Value>, _ meaning: String, _ value: @escaping @Sendable (Owner) -> Value?
  ) -> JSONField {
    let write = kind.member(name)
    return JSONField(
      description: .init(name: name, meaning: meaning, shape: kind.shape, isRequired: false),
      write: { owner, output in
        if let value = value(owner) { write(value, &output) }
      })
  }

  /// A member that is left out where nothing is known, or where readers of one language must not get it.
  static func optional<Value>(
    _ name: String, _ kind: JSONKind<Value>, _ meaning: String,
    under value: @escaping @Sendable (Owner, LinkPolicy) -> Value?
  ) -> JSONField {
    let write = kind.member(name)
    return JSONField(
      description: .init(name: name, meaning: meaning, shape: kind.shape, isRequired: false),
      write: { owner, output in
        if let value = value(owner, output.readers?.links ?? .full) { write(value, &output) }
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
    let write = kind.member(name)
    return JSONField(
      description: .init(
        name: name, meaning: meaning, shape: kind.shape, isRequired: true, isOfOneLanguage: true),
      write: { _, output in
        if let readers = output.readers { write(value(readers, output), &output) }
      })
  }
}

extension JSONKind {
  /// What writes a member, and for readers of one language its label behind it.
  fileprivate func member(_ text: String) -> @Sendable (Value, inout JSONOutput) -> Void {
    let write = write
    let name = JSONWriter.Name(text)
    guard let label else { return { value, output in output.member(name) { write(value, &$0) } } }
    let nameOfLabel = JSONWriter.Name(text + JSONForm.labelEnding)
    return { value, output in
      output.member(name) { write(value, &$0) }
      if let readers = output.readers {
        output.member(nameOfLabel) { $0.label(label(value), for: readers) }
      }
    }
  }
}

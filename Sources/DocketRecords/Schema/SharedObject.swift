public import DocketText

/// An object of a record that is handed about by reference: a record has a hundred of them, each a dozen texts and lists.
///
/// Its keys are its properties, `event.date` and `event.$date`; the compiler reads them from the content directly.
@dynamicMemberLookup
public protocol SharedObject: Sendable {
  /// What stands under the keys.
  associatedtype Content: Sendable
  /// What stands under the keys, one for all copies.
  var content: Shared<Content> { get }
}

extension SharedObject {
  /// What stands under a key.
  @inlinable public subscript<Member>(dynamicMember key: KeyPath<Content, Member>) -> Member {
    content.value[keyPath: key]
  }
}

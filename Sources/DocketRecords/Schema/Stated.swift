public import DocketDiagnostics

/// What stands under a key: nothing, something that cannot be read, or a value with its place.
///
/// The property itself is the value, nil where there is none to go by; `$name` tells why. What cannot be read has been
/// reported, and it may have said anything: nobody may conclude from it what they would conclude from silence.
///
///     if event.$status.isAbsent, … // nothing says whether it took place
@propertyWrapper
public struct Stated<Value: Sendable>: Sendable {
  /// The three things that can be known of a key.
  public enum State: Sendable {
    /// It is not there.
    case absent
    /// Something stands there that is no such value, or a key that nobody knows and that may have been meant.
    case unreadable(ByteRange)
    /// It was read; of a list, a map or a text, what of it could be read.
    case value(Located<Value>)
  }

  private let value: Value?
  /// Where it stands.
  ///
  /// It ends at -1 where nothing stands, and begins with the complement of its first byte where a part is lost.
  /// Records hold a hundred thousand of these, and so the state costs no byte of its own.
  private let place: ByteRange

  private init(value: Value?, place: ByteRange) {
    self.value = value
    self.place = place
  }

  /// Nothing stands there.
  static var absent: Stated { Stated(value: nil, place: ByteRange(-1, -1)) }

  /// Something stands there that cannot be read.
  static func unreadable(_ range: ByteRange) -> Stated { Stated(value: nil, place: range) }

  /// A value was read.
  ///
  /// - Parameters:
  ///   - value: the value.
  ///   - range: its bytes.
  ///   - isWhole: whether each item of a list or map, and each version of a text, could be read.
  /// - Returns: what is known of the key.
  static func value(_ value: Value, at range: ByteRange, isWhole: Bool) -> Stated {
    Stated(value: value, place: isWhole ? range : ByteRange(~range.lower, range.upper))
  }

  /// The value with its place; nil when it is not there or cannot be read.
  public var wrappedValue: Located<Value>? { value.map { Located($0, range) } }

  /// What is known of it beside the value.
  public var projectedValue: Stated { self }

  /// What is known.
  public var state: State {
    if let value { return .value(Located(value, range)) }
    return isAbsent ? .absent : .unreadable(range)
  }

  /// Whether nothing stands there for certain.
  public var isAbsent: Bool { place.upper < 0 }

  /// Whether it, an item of it or a version of it is there and could not be read.
  public var isUnreadable: Bool { !isAbsent && (value == nil || place.lower < 0) }

  private var range: ByteRange { place.lower < 0 ? ByteRange(~place.lower, place.upper) : place }
}

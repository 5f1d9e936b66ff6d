public import DocketDiagnostics

/// A value with the bytes it was read from.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where it stands in its file.
  public let range: ByteRange

  /// Creates a located value.
  public init(_ value: Value, _ range: ByteRange) {
    self.value = value
    self.range = range
  }

  /// Another value at the same place.
  public func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), range)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

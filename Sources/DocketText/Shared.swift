/// A value that many hold by one reference, so that a copy costs one count, however much there is in it.
public final class Shared<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value

  /// Keeps a value.
  public init(_ value: Value) { self.value = value }
}

extension Shared: Equatable where Value: Equatable {
  /// Whether both are the same, or say the same.
  public static func == (left: Shared, right: Shared) -> Bool { left === right || left.value == right.value }
}

extension Shared: Hashable where Value: Hashable {
  /// Hashes the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

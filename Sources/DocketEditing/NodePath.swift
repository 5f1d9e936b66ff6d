/// Where a part of a file stands: keys and places in lists, from the outermost.
///
/// `["events", 3, "date"]` is the date of the fourth event; `[]` is all the file holds.
public struct NodePath: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// One step into a part.
  public enum Step: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// The value under a key of a block.
    case key(String)
    /// An item of a list, counted from 0.
    case item(Int)

    /// A key.
    public init(stringLiteral key: String) { self = .key(key) }
    /// An item.
    public init(integerLiteral place: Int) { self = .item(place) }
  }

  /// The steps, from the outermost.
  public var steps: [Step]

  /// Creates a path from its steps.
  public init(_ steps: [Step]) { self.steps = steps }

  /// Creates a path from its steps.
  public init(arrayLiteral steps: Step...) { self.steps = steps }

  /// The path of what holds this; nil for the outermost.
  public var parent: NodePath? { steps.isEmpty ? nil : NodePath(steps.dropLast()) }

  /// The path of what stands under a key of this.
  public func appending(_ key: String) -> NodePath { NodePath(steps + [.key(key)]) }

  /// The path of an item of this.
  public func appending(_ place: Int) -> NodePath { NodePath(steps + [.item(place)]) }
}

extension NodePath: CustomStringConvertible {
  /// `events[3].date`, for people who look for a fault; it shows ids, so it belongs in no report unmasked.
  public var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .item(let place): text += "[\(place)]"
      }
    }
  }
}

/// A JSON value whose objects keep the order of their members (RFC 8259).
///
/// Order has no meaning in JSON, but the same input must give the same bytes, and `id` reads best first.
public indirect enum JSONValue: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// The literals `true` and `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A string; any Unicode text.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object; names are unique by construction of the caller.
  case object([Member])

  /// A name with its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSONValue

    /// Creates a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// An object of the members whose value is not nil.
  public static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// The bytes: UTF-8, indented by two spaces, ending in a line feed.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    writer.endFile()
    return writer.bytes
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Creates a string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Creates a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Creates a literal.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Creates an array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Creates an object with its members in the order written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSONValue {
  /// How deep arrays and objects may stand in each other before `parse` refuses them.
  public static let depthLimit = 64

  /// Reads a JSON text strictly (RFC 8259): UTF-8, whole numbers only, no name twice in an object.
  ///
  /// Hostile bytes end in a problem, in time linear in their number and in bounded depth.
  ///
  /// - Parameter bytes: the whole text.
  /// - Returns: the value, the members of its objects in the order of the text.
  /// - Throws: `JSONProblem`, the first that is met.
  public static func parse(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    var parser = JSONParser(bytes)
    return try parser.text()
  }

  /// The value of the member of that name; nil when this is no object or has none.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}

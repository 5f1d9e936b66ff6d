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

/// A request as far as a folder of files needs it (RFC 9110, RFC 9112).
public struct Request: Hashable, Sendable {
  /// The method, in upper case: `GET`.
  public let method: String
  /// The target as it came: `/calendars/en/hearings.ics`, or a whole address.
  public let target: String
  /// The version: `HTTP/1.1`.
  public let version: String
  /// The header fields by their names in lower case.
  private let fields: [String: String]

  /// Takes a request apart that somebody else has read.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - target: the request target, not decoded.
  ///   - version: the version of the protocol.
  ///   - fields: header fields; of several with one name the values are put in a row (RFC 9110 §5.2).
  public init(
    _ method: String, _ target: String, version: String = "HTTP/1.1", fields: [(name: String, value: String)]
  ) {
    self.method = method
    self.target = target
    self.version = version
    self.fields = Dictionary(fields.map { ($0.name.lowercased(), $0.value) }) { "\($0), \($1)" }
  }

  /// The value of a header field; nil when there is none.
  ///
  /// - Parameter name: its name in lower case.
  subscript(name: String) -> String? { fields[name] }
}

extension Request {
  /// Whether the connection ends after this request (RFC 9112 §9.3).
  var asksToClose: Bool {
    let options = (self["connection"] ?? "").lowercased().split(separator: ",").map { option in
      String(option.filter { $0 != " " && $0 != "\t" })
    }
    return version == "HTTP/1.1" ? options.contains("close") : !options.contains("keep-alive")
  }
}

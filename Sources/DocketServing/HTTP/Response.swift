/// What is answered to a request.
public struct Response: Hashable, Sendable {
  /// The status of a response (RFC 9110 §15).
  public enum Status: Int, Sendable, CaseIterable {
    case ok = 200
    case movedPermanently = 301
    case notModified = 304
    case badRequest = 400
    case notFound = 404
    case methodNotAllowed = 405
    case preconditionFailed = 412
    case misdirectedRequest = 421
    case requestHeaderFieldsTooLarge = 431
    case internalServerError = 500
    case serviceUnavailable = 503
    case httpVersionNotSupported = 505

    /// Its words, which no program reads.
    public var phrase: String {
      switch self {
      case .ok: "OK"
      case .movedPermanently: "Moved Permanently"
      case .notModified: "Not Modified"
      case .badRequest: "Bad Request"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .preconditionFailed: "Precondition Failed"
      case .misdirectedRequest: "Misdirected Request"
      case .requestHeaderFieldsTooLarge: "Request Header Fields Too Large"
      case .internalServerError: "Internal Server Error"
      case .serviceUnavailable: "Service Unavailable"
      case .httpVersionNotSupported: "HTTP Version Not Supported"
      }
    }
  }

  /// A header field.
  public struct Field: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its value.
    public let value: String
  }

  /// The status.
  public let status: Status
  /// The header fields, each name once.
  public private(set) var fields: [Field]
  /// The bytes that follow; none for `HEAD` and 304.
  public private(set) var body: [UInt8]

  /// Makes a response that carries its body; its length is among the fields.
  init(_ status: Status, fields: [(String, String)], body: [UInt8]) {
    self.status = status
    self.fields = fields.map { Field(name: $0.0, value: $0.1) }
    self.body = body
    add("Content-Length", "\(body.count)")
  }

  /// Makes a response with a sentence for a person, which nobody may keep.
  init(_ status: Status, saying sentence: String, fields: [(String, String)] = []) {
    self.init(
      status,
      fields: fields + [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")],
      body: Array((sentence + "\n").utf8))
  }

  /// The value of a header field; nil when there is none.
  ///
  /// - Parameter name: its name as it is written.
  public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Adds a header field.
  mutating func add(_ name: String, _ value: String) { fields.append(Field(name: name, value: value)) }

  /// The same response without its body; the length of the body is still told (RFC 9110 §9.3.2).
  func withoutBody() -> Response {
    var response = self
    response.body = []
    return response
  }
}

extension Response {
  /// The response as it goes over a connection (RFC 9112 §2.1).
  ///
  /// - Parameter closes: whether the connection ends after it.
  /// - Returns: the bytes up to the body.
  func head(closes: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status.rawValue) \(status.phrase)"]
    lines += fields.map { "\($0.name): \($0.value)" }
    if closes { lines.append("Connection: close") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}

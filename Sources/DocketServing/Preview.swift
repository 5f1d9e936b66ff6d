public import DocketKit
import DocketText
public import DocketTime

/// A published folder as readers and calendar apps would get it from a server.
///
/// A request gives a response, without a network. Each request looks at the folder anew, so that a publication that
/// is put in its place meanwhile is served at once.
public struct Preview: Sendable {
  /// The folder.
  public let folder: String

  /// Names a folder.
  public init(folder: String) { self.folder = folder }

  /// Answers a request.
  ///
  /// - Parameters:
  ///   - request: the request.
  ///   - now: what time it is.
  /// - Returns: the response, and the failure of the file system behind it, if there was one.
  public func response(to request: Request, now: Instant) -> (response: Response, failure: FileSystemError?) {
    var failure: FileSystemError?
    var response: Response
    do throws(FileSystemError) {
      if let refusal = refusal(of: request) {
        response = refusal
      } else {
        response = try file(for: request, now: now)
      }
    } catch {
      failure = error
      response = Self.response(to: error, root: folder)
    }
    Self.addCommonFields(to: &response, now: now)
    if let origin = request["origin"], Authority.isLoopback(origin: origin) {
      response.add("Access-Control-Allow-Origin", origin)
    }
    let hasBody = request.method != "HEAD" && response.status != .notModified
    return (hasBody ? response : response.withoutBody(), failure)
  }

  /// The response to bytes that are no request.
  static func refusal(_ status: Response.Status, now: Instant) -> Response {
    var response = Response(status, saying: "This is not a request that can be answered.")
    addCommonFields(to: &response, now: now)
    return response
  }

  private static func addCommonFields(to response: inout Response, now: Instant) {
    response.add("Date", HTTPDate.text(now))
    response.add("X-Content-Type-Options", "nosniff")
    // Another server may compress; and of pages only those of this machine may read along.
    response.add("Vary", "Accept-Encoding, Origin")
  }

  /// The response to a request that is refused whatever it asks for.
  private func refusal(of request: Request) -> Response? {
    // A page of another site can make its name point to this machine, and would then read here in the name of
    // whoever looks at it; but its requests still carry its own name.
    let host = Authority(ofTarget: request.target).map(\.text) ?? request["host"]
    if let host {
      guard let authority = Authority(host) else {
        return Response(.badRequest, saying: "The host of this request cannot be read.")
      }
      guard authority.isLoopback else {
        return Response(.misdirectedRequest, saying: "This preview answers only as localhost.")
      }
    } else if request.version == "HTTP/1.1" {
      return Response(.badRequest, saying: "This request names no host.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return Response(
        .methodNotAllowed, saying: "Files can only be read here.", fields: [("Allow", "GET, HEAD")])
    }
    return nil
  }

  private func file(for request: Request, now: Instant) throws(FileSystemError) -> Response {
    guard let path = RequestPath(target: request.target) else { return Self.notFound }
    switch try FileSystem.entry(at: path.names, below: folder) {
    case .file(let bytes, let changed) where !path.endsInSlash:
      return Self.file(
        bytes, named: path.names.joined(separator: "/"), changed: changed, for: request, now: now)
    case .file, .nothing: return Self.notFound
    case .folder: break
    }
    let index = "index.html"
    guard case .file(let bytes, let changed) = try FileSystem.entry(at: path.names + [index], below: folder)
    else { return Self.notFound }
    guard path.endsInSlash || path.names.isEmpty else {
      // Relative links of the page would lead elsewhere without the slash.
      return Response(
        .movedPermanently, saying: "This page is a folder.",
        fields: [("Location", "/" + path.names.map(Self.escaped).joined(separator: "/") + "/")])
    }
    return Self.file(bytes, named: index, changed: changed, for: request, now: now)
  }

  private static func file(
    _ bytes: [UInt8], named name: String, changed: Instant, for request: Request, now: Instant
  ) -> Response {
    let tag = EntityTag(of: bytes)
    // Not later than the response itself (RFC 9110 §8.8.2.1).
    let changed = min(changed, now)
    let fields = [
      ("Content-Type", MediaType.of(name).served), ("ETag", tag.text),
      ("Last-Modified", HTTPDate.text(changed)),
      // Kept, but asked for each time: whoever publishes and looks wants to see what is new.
      ("Cache-Control", "no-cache"),
    ]
    switch Conditions.outcome(of: request, tag: tag, changed: changed, now: now) {
    case .send: return Response(.ok, fields: fields, body: bytes)
    case .notModified: return Response(.notModified, fields: fields, body: bytes)
    case .failed: return Response(.preconditionFailed, saying: "The file has changed.")
    }
  }

  private static let notFound = Response(.notFound, saying: "Nothing is published at this address.")

  private static func response(to error: FileSystemError, root: String) -> Response {
    // Where a file system cannot exchange folders, there is an instant without one.
    error.path == root
      ? Response(
        .serviceUnavailable, saying: "The published folder is not there.", fields: [("Retry-After", "1")])
      : Response(.internalServerError, saying: "The file could not be read.")
  }

  /// A name as it stands in an address (RFC 3986 §2.3).
  private static func escaped(_ name: String) -> String {
    var text = ""
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}

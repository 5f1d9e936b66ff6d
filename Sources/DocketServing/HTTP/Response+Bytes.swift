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

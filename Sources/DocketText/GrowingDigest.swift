/// The SHA-256 of bytes that come in parts; a copy goes on for itself.
public struct GrowingDigest: Sendable {
  private var hash = SHA256()
  /// What has come since the last whole block of 64 bytes.
  private var rest: [UInt8] = []
  private var count = 0

  /// The digest of nothing, as yet.
  public init() {}

  /// Takes the next bytes.
  public mutating func take(_ part: Span<UInt8>) {
    count += part.count
    var start = 0
    if !rest.isEmpty {
      start = min(64 - rest.count, part.count)
      rest.append(part.extracting(..<start))
      guard rest.count == 64 else { return }
      let block = rest
      rest = []
      hash.take(blocks: block.span)
    }
    let end = start + (part.count - start) & ~63
    hash.take(blocks: part.extracting(start..<end))
    rest.append(part.extracting(end...))
  }

  /// The digest of what has come so far, as `Digest.of` gives it.
  public var text: String {
    var hash = hash
    hash.end(with: rest.span, of: count)
    return Digest.text(hash.bytes)
  }
}

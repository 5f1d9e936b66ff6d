import DocketDiagnostics

/// Text that is shown without a report, for instance a path in a message of the command line.
public enum PrivateText {
  /// The text with bullets in the place of what looks like the number of a payment card.
  public static func masked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for candidate in CardScanner.candidates(in: bytes).reversed() {
      bytes.replaceSubrange(
        candidate.range.lower..<candidate.range.upper, with: Array(repeatElement("•", count: 4).joined().utf8)
      )
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

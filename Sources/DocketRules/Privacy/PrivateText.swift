import DocketDiagnostics

/// Text that is shown without a report, for instance a path in a message of the command line.
public enum PrivateText {
  /// The text with bullets in the place of what looks like a private number.
  public static func masked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let scan = NumberScan(bytes)
    let numbers =
      CardScanner.candidates(in: bytes, scan).map(\.range)
      + AccountScanner.numbers(in: bytes, scan, allowed: []).map(\.range)
      + PhoneScanner.numbers(in: bytes, scan).map(\.range)
      + IdentityScanner.numbers(in: bytes, scan).map(\.range)
    var end = bytes.count
    for range in numbers.sorted(by: { ($0.upper, $0.lower) > ($1.upper, $1.lower) }) where range.lower < end {
      bytes.replaceSubrange(
        range.lower..<min(range.upper, end), with: Array(repeatElement("•", count: 4).joined().utf8))
      end = range.lower
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

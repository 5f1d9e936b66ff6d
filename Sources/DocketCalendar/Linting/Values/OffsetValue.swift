import DocketScanning

/// A UTC-OFFSET as a file has it (RFC 5545 §3.3.14).
enum OffsetValue {
  /// The seconds east of Greenwich of `+0300` or `-033000`; `nil` where the text is none.
  static func seconds(_ text: some StringProtocol) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5 || bytes.count == 7, bytes[0] == ASCII.plus || bytes[0] == ASCII.hyphen,
      bytes[1...].allSatisfy(ASCII.isDigit)
    else { return nil }
    func pair(_ index: Int) -> Int64 {
      index < bytes.count ? Int64(bytes[index] - ASCII.zero) * 10 + Int64(bytes[index + 1] - ASCII.zero) : 0
    }
    guard pair(1) < 24, pair(3) < 60, pair(5) < 60 else { return nil }
    return (pair(1) * 3600 + pair(3) * 60 + pair(5)) * (bytes[0] == ASCII.hyphen ? -1 : 1)
  }
}

import DocketDiagnostics
import Testing

@testable import DocketScanning

/// A text and what a scanner finds in it, as an argument of tests.
struct ScannedText: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  /// What is found, as it is written.
  let found: [String]

  init(_ name: String, _ text: String, finds found: String...) {
    testDescription = name
    self.text = text
    self.found = found
  }

  /// What a scanner finds, as it is written.
  func hits(_ scanner: ([UInt8], NumberScan) -> [PrivateNumber]) -> [String] {
    let bytes = Array(text.utf8)
    return scanner(bytes, NumberScan(bytes)).map {
      String(decoding: bytes[$0.range.lower..<$0.range.upper], as: UTF8.self)
    }
  }
}

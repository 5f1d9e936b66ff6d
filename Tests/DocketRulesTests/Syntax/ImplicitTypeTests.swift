import Testing

@testable import DocketRules

@Suite struct `A text without quotation marks` {
  @Test(arguments: [
    "y", "N", "yes", "Yes", "YES", "no", "NO", "on", "Off", "true", "FALSE",
  ])
  func `may be taken for yes or no`(text: String) { #expect(ImplicitType(text) == .truth) }

  @Test(arguments: [
    "0", "4", "-4", "+4", "012", "0x1F", "0o17", "205.20", ".5", "1.", "1e3", "1.5E-3", "1_000", ".inf",
    "-.inf",
    ".nan",
  ])
  func `may be taken for a number`(text: String) { #expect(ImplicitType(text) == .number) }

  @Test(arguments: ["10:30", "1:02:03", "190:20"])
  func `may be taken for a number of minutes`(text: String) { #expect(ImplicitType(text) == .sixties) }

  @Test(arguments: ["2031-04-02", "2031-04-02T10:30", "0001-01-01"])
  func `may be taken for a date`(text: String) { #expect(ImplicitType(text) == .date) }

  @Test(arguments: [
    "", "nO", "yEs", "none", "Norway", "only", "4a", "4 a", "205.2.1", "10:75", ":30", "10:", "1-77/2031",
    "2031-04",
    "-", "+", ".", "..", "0xg", "0o8", "e3", "_", "1e", "v1.2", "12:3a", "2031-04-02x", "№4", "٤",
  ])
  func `is text for everybody`(text: String) { #expect(ImplicitType(text) == nil) }

  @Test func `of any length is looked at only as far as it may be a number`() {
    #expect(ImplicitType(String(repeating: "1", count: 32)) == .number)
    #expect(ImplicitType(String(repeating: "1", count: 100_000)) == nil)
  }
}

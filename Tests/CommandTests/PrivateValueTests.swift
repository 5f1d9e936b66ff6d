import Foundation
import Testing

/// A value that nobody may see, put together at run time so that it stands in no file.
struct PrivateValue: Hashable, Sendable, CustomTestStringConvertible {
  let testDescription: String
  let rule: String
  let text: String
  /// A word before it, where it needs one.
  let before: String

  init(_ name: String, _ rule: String, _ parts: [String], after before: String = "") {
    testDescription = name
    self.rule = rule
    self.before = before
    text = parts.joined()
  }

  static let all = [
    PrivateValue("a card", "payment-card-number", ["2200 1234", " 5678 9019"]),
    PrivateValue("a card with bars", "payment-card-number", ["2200|1234", "|5678|9019"]),
    PrivateValue("an IBAN", "bank-account", ["GB82 WEST", " 1234 5698 7654 32"]),
    PrivateValue("a Russian account", "bank-account", ["40817810", "099910004312"]),
    PrivateValue("a wallet", "bank-account", ["bc1qw508d6qejxtdg4", "y5r3zarvary0c5xw7kv8f3t4"]),
    PrivateValue("a telephone number", "phone-number", ["33 1 99 00", " 12 34"], after: "+"),
    PrivateValue("a Russian telephone number", "phone-number", ["8 (900) 000", "-12-34"]),
    PrivateValue("an insurance number", "national-identifier", ["112-233", "-445 95"]),
    PrivateValue("a passport", "national-identifier", ["45 00", " 123456"], after: "passport "),
    PrivateValue("a half-masked card", "incomplete-redaction", ["2200 12", "** **** 9019"]),
  ]

  static let words = [
    PrivateValue("an address", "email-address", ["grandmother", "@", "kvartal.net"]),
    PrivateValue("a key", "secret-token", ["gh", "p_", "0a1B2c3D4e5F6g7H8i9J0a1B2c3D4e5F6g7H8i9J"]),
    PrivateValue("a password", "secret-token", ["lan", "tern-7351xyzw"], after: "password: "),
  ]

  static let more = [
    PrivateValue("an Egyptian telephone number", "phone-number", ["20 10 1234", " 5678"], after: "+"),
    PrivateValue("an Iranian number", "national-identifier", ["001354", "2419"], after: "کد ملی "),
    PrivateValue("an Iranian IBAN", "bank-account", ["IR85 0123 4567", " 8901 2345 6789 01"]),
    PrivateValue("a card of nineteen digits", "payment-card-number", ["6212 3456 7890", " 1234 569"]),
    PrivateValue("a card of another system", "payment-card-number", ["4276 3830", " 7418 5298"]),
    PrivateValue("a telephone number of Hong Kong", "phone-number", ["852 9123", " 4567"], after: "+"),
    PrivateValue("a Turkish number", "national-identifier", ["100000", "00146"], after: "TC kimlik no "),
  ]

  /// Whether it is made of digits, so that people write it in groups and with other digits.
  var isNumber: Bool { !PrivateValue.words.contains(self) }

  /// Whether a text shows eight or more neighbouring letters or digits of it, however they are grouped.
  func isShown(in text: String) -> Bool {
    let plain = { (text: String) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
    let secret = Array(plain(self.text))
    let shown = plain(text)
    return (0...secret.count - 8).contains { shown.contains(String(secret[$0..<$0 + 8])) }
  }
}

@Suite(.serialized) struct `A private value` {
  static let title = "  en: A lamplighter was tried in 2025 for lighting lanterns"

  @Test(
    arguments: PrivateValue.all,
    ["\(title) VALUE", "  en: \"Help VALUE now", "  en: \"Help \\x41 VALUE\"", "  en: VALUE: VALUE"])
  func `is found and never printed`(value: PrivateValue, line: String) throws {
    let written = line.replacing("VALUE", with: value.before + value.text)
    let repository = try FaultyRepository(
      Fault(value.testDescription, Self.title, written, Fault.Expected(rule: value.rule, line: 9, column: 1)))
    for (language, format) in [("en", "text"), ("fr", "text"), ("ru", "text"), ("en", "github")] {
      let result = try validate(repository.folder, language, format)
      #expect(result.output.contains(value.rule))
      #expect(!value.isShown(in: result.output), "\(value), \(language), \(format)")
    }
  }

  @Test(arguments: PrivateValue.all.filter { !$0.text.contains("*") })
  func `in a name is found and never printed`(value: PrivateValue) throws {
    let repository = try FaultyRepository(nil)
    let name = "records/cases/\(value.before)\(value.text).txt"
    try "x: [\n".write(to: repository.folder.appending(path: name), atomically: true, encoding: .utf8)
    for language in ["en", "fr", "ru"] {
      let result = try validate(repository.folder, language, "text")
      #expect(!value.isShown(in: result.output), "\(value), \(language)")
    }
  }

  @Test(arguments: PrivateValue.all + PrivateValue.words)
  func `in an argument is never printed`(value: PrivateValue) throws {
    let repository = try FaultyRepository(nil)
    let text = value.before + value.text
    for arguments in [
      ["validate", "records/\(text).yml"], ["validate", "--lang", text], ["validate", "--format", text],
      ["validate", "--\(text)"], ["validate", "--since", text], ["validate", "--zones", "/nowhere/\(text)"],
      ["explain", text], ["fix", "--rule", text], ["coverage", "--fail-under", text], [text],
      ["publish", "--previous", "/nowhere/\(text)"], ["translations", "stamp", text],
    ] {
      let result = try Command.run(
        Command.products.appending(path: "docket").path, arguments + ["-C", repository.folder.path])
      #expect(result.status != 0)
      #expect(!value.isShown(in: result.output), "\(value), \(arguments.first ?? "")")
    }
  }

  @Test(arguments: PrivateValue.all + PrivateValue.words)
  func `in a name or a key is not printed by what counts texts`(value: PrivateValue) throws {
    let repository = try FaultyRepository(nil)
    let text = value.before + value.text
    let courts = repository.folder.appending(path: "records/registry/laws.yml")
    let old = try? String(contentsOf: courts, encoding: .utf8)
    try ((old ?? "") + "\n\"\(text)\": {wording: {en: \"A\"}}\n")
      .write(to: courts, atomically: true, encoding: .utf8)
    let name = repository.folder.appending(path: "records/cases/\(text).yml")
    try "x: [\n".write(to: name, atomically: true, encoding: .utf8)
    for arguments in [
      ["translations", "status"], ["translations", "status", "--json"], ["translations", "stamp", "--check"],
      ["coverage"], ["coverage", "--json"], ["fix", "--check"], ["fix", "--suggested"],
      ["publish", "--check"],
    ] {
      let result = try Command.run(
        Command.products.appending(path: "docket").path, arguments + ["-C", repository.folder.path])
      #expect(!value.isShown(in: result.output), "\(value), \(arguments)")
    }
  }

  private func validate(_ folder: URL, _ language: String, _ format: String) throws -> Command.Result {
    try Command.run(
      Command.products.appending(path: "docket").path,
      ["validate", "-C", folder.path, "--as-of", "2026-11-23", "--lang", language, "--format", format])
  }
}

import DocketDiagnostics
import Testing

@testable import DocketScanning

@Suite struct `Card numbers in bytes` {
  static let mir = InventedCard.mir
  static let visa = InventedCard.digits("4276", length: 16)
  static let amex = InventedCard.digits("3712", length: 15)
  static let long = InventedCard.digits("2200", length: 19)
  static let fours = InventedCard.grouped(mir, [4, 4, 4, 4], by: " ")

  struct Text: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    /// What is found, as it is written.
    let found: [String]

    init(_ name: String, _ text: String, finds found: [String] = []) {
      testDescription = name
      self.text = text
      self.found = found
    }
  }

  static func inGroups(_ separator: String) -> String {
    InventedCard.grouped(mir, [4, 4, 4, 4], by: separator)
  }

  static let mixed =
    "\(mir.prefix(4))/\(mir.dropFirst(4).prefix(4)),\(mir.suffix(8).prefix(4))|\(mir.suffix(4))"

  /// Signs that stand for all of their kinds.
  static let separators = [
    ":", ";", "; ", "*", "**", "~", "'", "`", "\"", "!", "?", "&", "=", "<", ">", "<>", "^", "$", "#", "@",
    "\\", "[", "]",
    "{", "}", "+", "_", "____", "----", " -- ", "…", "»«", "“", "→", "⇒", "∙", "‧", "・", "･", "⁃", "⋅", "×",
    "÷", "⁄", "∕",
    "٫", "٬", "،", "⠀", "\u{1680}", "\u{205F}", "\u{61C}", "\u{2028}", "\u{FF0D}", "﹣", "⸺", "゠", "〜", "【",
    "】", "「", "」",
    "€", "°", "™", "★", "✂", "😀", "│", "¦", "§", "¶", "·", "•", "ˑ", "ー", "ㅤ", "\u{FE0F}", "\u{336}", "־",
    "׳", "։", "჻", "।",
  ]

  @Test(arguments: separators)
  func `are found with every separator`(separator: String) {
    check(Text(separator, Self.inGroups(separator), finds: [Self.inGroups(separator)]))
    check(Text(separator, Self.wrongInGroups(separator)))
  }

  static func wrongInGroups(_ separator: String) -> String {
    InventedCard.grouped(InventedCard.wrong("2202", length: 16), [4, 4, 4, 4], by: separator)
  }

  static let written = [
    Text("plain", "card \(mir).", finds: [mir]),
    Text("alone", mir, finds: [mir]),
    Text("in quotes", "a: '\(mir)'", finds: [mir]),
    Text("nineteen digits", "a: \(long)", finds: [long]),
    Text("spaces", "a: \(fours)\n", finds: [fours]),
    Text("hyphens", inGroups("-"), finds: [inGroups("-")]),
    Text("dots", inGroups("."), finds: [inGroups(".")]),
    Text("underscores", inGroups("_"), finds: [inGroups("_")]),
    Text("no-break spaces", inGroups("\u{A0}"), finds: [inGroups("\u{A0}")]),
    Text("narrow no-break spaces", inGroups("\u{202F}"), finds: [inGroups("\u{202F}")]),
    Text("thin spaces", inGroups("\u{2009}"), finds: [inGroups("\u{2009}")]),
    Text("figure spaces", inGroups("\u{2007}"), finds: [inGroups("\u{2007}")]),
    Text("no-break hyphens", inGroups("\u{2011}"), finds: [inGroups("\u{2011}")]),
    Text("dashes", inGroups("–"), finds: [inGroups("–")]),
    Text("em spaces", inGroups("\u{2003}"), finds: [inGroups("\u{2003}")]),
    Text("ideographic spaces", inGroups("\u{3000}"), finds: [inGroups("\u{3000}")]),
    Text("long dashes", inGroups("—"), finds: [inGroups("—")]),
    Text("minus signs", inGroups("\u{2212}"), finds: [inGroups("\u{2212}")]),
    Text("bullets", inGroups(" • "), finds: [inGroups(" • ")]),
    Text("middle dots", inGroups("·"), finds: [inGroups("·")]),
    Text("joiners", inGroups("\u{200C}"), finds: [inGroups("\u{200C}")]),
    Text("soft hyphens", inGroups("\u{AD}"), finds: [inGroups("\u{AD}")]),
    Text("invisible spaces", inGroups("\u{200B}"), finds: [inGroups("\u{200B}")]),
    Text("a space, a hyphen, a space", inGroups(" - "), finds: [inGroups(" - ")]),
    Text("two spaces", inGroups("  "), finds: [inGroups("  ")]),
    Text("a line break", inGroups("\n    "), finds: [inGroups("\n    ")]),
    Text("a line break of Windows", inGroups(" \r\n  "), finds: [inGroups(" \r\n  ")]),
    Text("a line break in a comment", "# \(inGroups("\n  # "))", finds: [inGroups("\n  # ")]),
    Text(
      "groups of American Express", InventedCard.grouped(amex, [4, 6, 5], by: " "),
      finds: [InventedCard.grouped(amex, [4, 6, 5], by: " ")]),
    Text(
      "two halves", InventedCard.grouped(mir, [8, 8], by: " "),
      finds: [InventedCard.grouped(mir, [8, 8], by: " ")]),
    Text(
      "pairs", InventedCard.grouped(mir, Array(repeating: 2, count: 8), by: " "),
      finds: [InventedCard.grouped(mir, Array(repeating: 2, count: 8), by: " ")]),
    Text(
      "single digits", InventedCard.grouped(mir, Array(repeating: 1, count: 16), by: " "),
      finds: [InventedCard.grouped(mir, Array(repeating: 1, count: 16), by: " ")]),
    Text("after a Latin word", "Visa\(visa)", finds: [visa]),
    Text("after a Cyrillic word", "карта\(mir)", finds: [mir]),
    Text("after a number sign", "№\(mir)", finds: [mir]),
    Text("after an underscore", "card_\(mir)", finds: [mir]),
    Text("after a date", "31.03.2031 \(fours)", finds: [fours]),
    Text("after an ISO date", "2031-03-31 \(fours)", finds: [fours]),
    Text("before a year", "\(fours) 2031", finds: [fours]),
    Text("between numbers", "1 2 3 \(fours) 10 11", finds: [fours]),
    Text(
      "after a long row of dates", "\(String(repeating: "2031-01-28 ", count: 20))\(fours)", finds: [fours]),
    Text("two of them", "\(fours), \(visa)", finds: [fours, visa]),
    Text("two in a row", "\(fours) \(visa)", finds: [fours, visa]),
    Text("of full width", mir.fullWidth, finds: [mir.fullWidth]),
    Text("in Arabic-Indic digits", mir.in("٠"), finds: [mir.in("٠")]),
    Text("in Persian digits", inGroups(" ").in("۰"), finds: [inGroups(" ").in("۰")]),
    Text("in mathematical digits", mir.in("𝟎"), finds: [mir.in("𝟎")]),
    Text("in Devanagari digits", inGroups(" ").in("०"), finds: [inGroups(" ").in("०")]),
    Text("in Bengali digits", mir.in("০"), finds: [mir.in("০")]),
    Text("in N’Ko digits", mir.in("߀"), finds: [mir.in("߀")]),
    Text("slashes", inGroups("/"), finds: [inGroups("/")]),
    Text("commas", inGroups(", "), finds: [inGroups(", ")]),
    Text("bars", inGroups(" | "), finds: [inGroups(" | ")]),
    Text(
      "different marks", Self.mixed, finds: [Self.mixed]),
    Text(
      "four, two, six, four", InventedCard.grouped(mir, [4, 2, 6, 4], by: " "),
      finds: [
        InventedCard.grouped(mir, [4, 2, 6, 4], by: " ")
      ]),
    Text(
      "pairs with colons", InventedCard.grouped(mir, Array(repeating: 2, count: 8), by: ":"),
      finds: [
        InventedCard.grouped(mir, Array(repeating: 2, count: 8), by: ":")
      ]),
    Text(
      "single digits with stars", InventedCard.grouped(mir, Array(repeating: 1, count: 16), by: "*"),
      finds: [
        InventedCard.grouped(mir, Array(repeating: 1, count: 16), by: "*")
      ]),
    Text(
      "American Express with colons", InventedCard.grouped(amex, [4, 6, 5], by: ":"),
      finds: [InventedCard.grouped(amex, [4, 6, 5], by: ":")]),
    Text("items of a list", inGroups("\n  - "), finds: [inGroups("\n  - ")]),
    Text("quoted items of a list", inGroups("\"\n  - \""), finds: [inGroups("\"\n  - \"")]),
    Text("quoted items of a row", inGroups("\", \""), finds: [inGroups("\", \"")]),
    Text("eight spaces", inGroups("        "), finds: [inGroups("        ")]),
    Text("as a host", "https://\(visa)", finds: [visa]),
    Text("after a stray letter", "a\(visa)", finds: [visa]),
    Text("before a stray letter", "\(visa)b", finds: [visa]),
    Text("in a longer row beside a word", "карта 1234\(mir)", finds: ["1234\(mir)"]),
    Text("in an address that says so", "https://pay.example.org/?card=\(mir)", finds: [mir]),
    Text("in an address by its name", "https://bank.example.org/number/\(mir)", finds: [mir]),
  ]

  static let others = [
    Text("a wrong check digit", InventedCard.wrong("2202", length: 16)),
    Text("an unknown prefix", InventedCard.digits("2031", length: 16)),
    Text("too short", InventedCard.digits("4276", length: 12)),
    Text("too long", InventedCard.digits("2200", length: 19) + "1"),
    Text("letters among the digits", "\(mir.prefix(8))x\(mir.suffix(8))"),
    Text("commas between other groups", InventedCard.grouped(mir, [1, 3, 3, 3, 3, 3], by: ",")),
    Text(
      "different marks in a longer row of fours",
      "2031/\(mir.prefix(4))/\(mir.dropFirst(4).prefix(4)),\(mir.suffix(8).prefix(4))|\(mir.suffix(4))"),
    Text(
      "a number of Ukraine's register of investigations", InventedCard.digits("2202" + "3000", length: 17)),
    Text("hours", "2200-2300, 2215-2330, 2330"),
    Text("a list of small numbers", "4, 2, 7, 6, 3, 8, 3, 0, 7, 4, 1, 8, 5, 2, 9, 9"),
    Text("items of a list of years", "- 2028\n- 2029\n- 2030\n- 2031"),
    Text("in a longer row", "1234\(mir)"),
    Text("a digest", "3f\(mir)c41b"),
    Text("a digest of letters up to f", "deadbeef\(mir)"),
    Text("a word with other digits", "a1b\(mir)"),
    Text(
      "a UUID",
      "12345678-1234-4\(InventedCard.digits("2202", length: 16).dropFirst(13))-8123-\(mir.prefix(12))"),
    Text("a post of a web site", "https://quay.example.org/posts/\(mir)"),
    Text("a parameter of a web site", "https://quay.example.org/?story=\(mir)&l=en"),
    Text("a timestamp of an archive", "https://web.archive.org/web/20310401123456/x"),
    Text("a timestamp", "20310401123456"),
    Text("a timestamp in milliseconds", "1932422400000"),
    Text("days", "22.03.2031 – 24.03.2031, 2031-03-22 2031-03-24"),
    Text("years", "2028 2029 2030 2031"),
    Text("a row of small numbers", "22 02 7 34 01 2 65 98 73 4"),
    Text("a phone number", "+\(InventedCard.digits("4276", length: 13))"),
    Text("a phone number in groups", "+\(InventedCard.grouped(amex, [2, 4, 4, 5], by: " "))"),
    Text("an account of twenty digits", "40817810" + "099910004312"),
    Text("an account in groups", "4081 7810" + " 0000 0009 1234"),
    Text("an account in five groups", "40817 81009" + " 99100 04312"),
    Text(
      "an IBAN in groups",
      "FR76 " + InventedCard.grouped(InventedCard.digits("3000", length: 16), [4, 4, 4, 4], by: " ")),
    Text("sums", "4 276 734 012 659 873 roubles"),
    Text("nothing", ""),
  ]

  @Test(arguments: written)
  func `are found however they are written`(text: Text) { check(text) }

  @Test(arguments: others)
  func `are not seen in other numbers`(text: Text) { check(text) }

  @Test func `that overlap are masked as one`() throws {
    // Whatever groups make a number, none of their digits stays legible.
    let bytes = Array("\(Self.fours) \(Self.fours)".utf8)
    let found = CardScanner.candidates(in: bytes)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.upper <= $1.range.lower })
    #expect(found.map(\.range) == [ByteRange(0, 19), ByteRange(20, 39)])
  }

  @Test func `say how many digits they have`() {
    #expect(CardScanner.candidates(in: Array(Self.fours.utf8)).map(\.digitCount) == [16])
    #expect(CardScanner.candidates(in: Array(Self.long.utf8)).map(\.digitCount) == [19])
  }

  private func check(_ text: Text) {
    let bytes = Array(text.text.utf8)
    let found = CardScanner.candidates(in: bytes).map {
      String(decoding: bytes[$0.range.lower..<$0.range.upper], as: UTF8.self)
    }
    #expect(found == text.found)
  }
}

extension String {
  /// The digits as those that begin with the given zero.
  fileprivate func `in`(_ zero: Unicode.Scalar) -> String {
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      result.append(isDigit ? Unicode.Scalar(zero.value + scalar.value - 0x30) ?? scalar : scalar)
    }
    return String(result)
  }

  fileprivate var fullWidth: String { `in`("０") }
}

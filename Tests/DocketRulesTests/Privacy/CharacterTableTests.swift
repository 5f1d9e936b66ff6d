import DocketDiagnostics
import Testing

@testable import DocketRules

/// Every character that can part the groups of a number, and every digit, against every scanner of numbers.
@Suite struct `The table of characters and scanners` {
  struct Number: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: Rule
    /// The groups as people write them.
    let groups: [String]
    /// What stands before the first group.
    var before = ""
    /// What does not part it: signs that mean something else beside digits.
    var exceptions: [Unicode.Scalar] = []
    /// Whether the same digits in one piece are one of these numbers; else marks without width cannot part it.
    var isFoundInOnePiece = true

    func written(with separator: String) -> String { before + groups.joined(separator: separator) }

    func isFound(in text: String) -> Bool {
      let file = SourceFile(path: "records/cases/a.yml", bytes: Array("aliases: [\"\(text)\"]\n".utf8))
      return BytesReading(file, Allowed(nil)).found(by: rule)?.diagnostics.isEmpty == false
    }
  }

  static let numbers: [Number] = [
    Number(testDescription: "card", rule: .paymentCardNumber, groups: ["22" + "00", "1234", "5678", "9019"]),
    Number(
      testDescription: "phone", rule: .phoneNumber, groups: ["33", "1", "99", "00", "12", "34"], before: "+",
      // Beside a telephone number it begins the next one.
      exceptions: ["+"]),
    Number(
      testDescription: "IBAN", rule: .bankAccount, groups: ["GB82", "WEST", "1234", "5698", "7654", "32"]),
    Number(
      testDescription: "insurance number", rule: .nationalIdentifier, groups: ["112", "233", "445", "95"],
      // Three numbers of three digits and one of two are often a list, of articles or pages.
      exceptions: [",", "/", ":", ";", "|", "+", "№", "،", "、", "∶"], isFoundInOnePiece: false),
    Number(
      testDescription: "passport", rule: .nationalIdentifier, groups: ["45", "00", "123456"],
      before: "passport ", exceptions: ["+"]),
  ]

  /// Characters that part groups: spaces, dashes, punctuation, brackets, quotes, arrows, symbols, marks without width.
  static let separators: [Unicode.Scalar] = (UInt32(0x20)...0x1FBFF).compactMap(Unicode.Scalar.init).filter {
    switch $0.properties.generalCategory {
    case .spaceSeparator, .dashPunctuation, .connectorPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .otherSymbol, .modifierSymbol,
      .format:
      $0 != "\\" && $0 != "\""
    default: false
    }
  }

  @Test(arguments: numbers)
  func `has every separator`(number: Number) {
    let missed = Self.separators.filter {
      CharacterFold($0.value) == .itself || $0.isASCII || CharacterFold($0.value) == .dropped
    }.filter { scalar in
      // What follows `%` is an escape of an address.
      scalar != "%" && !number.exceptions.contains(scalar)
        && (number.isFoundInOnePiece || CharacterFold(scalar.value) != .dropped)
    }.filter { !number.isFound(in: number.written(with: String(Character($0)))) }
    let names = missed.map { "U+\(String($0.value, radix: 16, uppercase: true)) \(Character($0))" }
    #expect(
      missed.isEmpty,
      "\(missed.count) of \(Self.separators.count): \(names.prefix(60).joined(separator: ", "))")
  }

  /// The digits of each script, raised, circled and drawn in other ways, each as ten in a row.
  static let scripts: [[Character]] = {
    var found: [[Character]] = []
    for value in UInt32(0x30)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.numericType == .decimal,
        scalar.properties.numericValue == 0
      else { continue }
      found.append((value...value + 9).compactMap(Unicode.Scalar.init).map { Character($0) })
    }
    return found + [
      Array("⁰¹²³⁴⁵⁶⁷⁸⁹"), Array("₀₁₂₃₄₅₆₇₈₉"), Array("⓪①②③④⑤⑥⑦⑧⑨"), Array("⓿❶❷❸❹❺❻❼❽❾"), Array("🄋➀➁➂➃➄➅➆➇➈"),
      Array("🄌➊➋➌➍➎➏➐➑➒"), Array("0⑴⑵⑶⑷⑸⑹⑺⑻⑼"), Array("🄀⒈⒉⒊⒋⒌⒍⒎⒏⒐"), Array("🄁🄂🄃🄄🄅🄆🄇🄈🄉🄊"), Array("⓪⓵⓶⓷⓸⓹⓺⓻⓼⓽"),
    ]
  }()

  @Test(arguments: numbers)
  func `has every digit`(number: Number) {
    for script in Self.scripts {
      #expect(script.count == 10)
      let text = String(
        number.written(with: " ").map { $0.isASCII ? $0.wholeNumberValue.map { script[$0] } ?? $0 : $0 })
      #expect(number.isFound(in: text), "\(text)")
    }
    for mark in ["\u{336}", "\u{332}", "\u{20E3}", "\u{FE0F}\u{20E3}", "\u{20DD}", "\u{338}"] {
      let text = number.written(with: " ").map { $0.isNumber ? "\($0)\(mark)" : "\($0)" }.joined()
      #expect(number.isFound(in: text), "\(text)")
    }
    #expect(Self.scripts.count >= 70)
  }
}

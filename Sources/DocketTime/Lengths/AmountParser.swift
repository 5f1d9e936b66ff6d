/// Reads amounts with units, the largest unit first, as in `4y 6m`.
struct AmountParser {
  /// The units as they are written, the largest first.
  let units: [String]
  /// Other words and letters for each of the units, in lower case.
  let synonyms: [[String]]
  /// What ISO 8601 puts before such a length, in lower case.
  let designator: String

  /// The longest text that is looked at, in UTF-8 bytes.
  static let longestText = 60

  /// Reads the canonical notation: numbers of one to four digits with their unit, one space between.
  ///
  /// - Returns: one number a unit, 0 for those not written; `nil` when the notation is another one.
  /// - Throws: `AmountFault` for a number of zero and for units out of order.
  func amounts(_ text: ArraySlice<UInt8>) throws(AmountFault) -> [Int]? {
    var amounts = units.map { _ in 0 }
    var next = 0
    for word in text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      let digits = word.prefix(while: \.isASCIIDigit)
      let letters = word[digits.endIndex...]
      guard digits.count <= 4, let number = WrittenNumber(digits),
        let unit = units.firstIndex(where: { letters.elementsEqual($0.utf8) })
      else { return nil }
      guard digits.first != UInt8(ascii: "0") else {
        if number.value == 0 { throw AmountFault(.zero, at: word.indices) }
        return nil
      }
      guard unit >= next else { throw AmountFault(.order, at: word.indices) }
      amounts[unit] = number.value
      next = unit + 1
    }
    return amounts
  }

  /// Reads other notations: words, missing or additional spaces, capital letters, `P4Y6M`, `PT1H30M`.
  ///
  /// - Returns: one number a unit, 0 for those not written; `nil` when nothing like a length is there.
  func otherAmounts(_ text: ArraySlice<UInt8>) -> [Int]? {
    var rest = String(decoding: text, as: UTF8.self).lowercased()[...]
    if rest.hasPrefix(designator) { rest = rest.dropFirst(designator.count) }
    var amounts = units.map { _ in 0 }
    var next = 0
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "," || $0 == "." }
      guard let start = rest.first else { return next == 0 ? nil : amounts }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let word = rest[digits.endIndex...].drop(while: \.isWhitespace).prefix(while: \.isLetter)
      rest = rest[word.endIndex...]
      if start.isLetter, next > 0, Self.joiners.contains(String(word)) { continue }
      guard (1...4).contains(digits.count), let number = Int(digits), !(word.isEmpty && next == 0),
        let unit = synonyms.firstIndex(where: { $0.contains(String(word)) }), unit >= next
      else { return nil }
      amounts[unit] = number
      next = unit + 1
    }
  }

  private static let joiners: Set<String> = ["and", "et", "и"]
}

/// Why a text is no length, and which part of it is to blame.
public struct AmountFault: Error, Hashable, Sendable {
  /// What is wrong, with everything a message needs to say what to type.
  public let problem: AmountProblem
  /// The part at fault as UTF-8 offsets into the text.
  public let range: Range<Int>

  /// Joins a problem and the part of the text it lies in.
  public init(_ problem: AmountProblem, at range: Range<Int>) {
    self.problem = problem
    self.range = range
  }
}

/// What keeps a text from being the length of a term or of a hearing.
public enum AmountProblem: Error, Hashable, Sendable {
  /// There is no text, or nothing but spaces.
  case empty
  /// An amount is zero; what has no length is left out.
  case zero
  /// The units stand in the wrong order or one stands twice; the largest comes first, each once.
  case order
  /// Of two lengths the second is not the longer one.
  case rangeOrder
  /// The length is beyond what records hold; see the type for its limit.
  case tooLong
  /// The length is written in another way; this is the canonical text.
  case notation(reading: String)
  /// The text is nothing like a length.
  case notALength
}

/// Words that are a number and a unit in one: “шестилетний”, “двадцатипятилетний”, and “летний” behind digits.
struct NumberAdjectives: Sendable {
  /// The numbers they begin with, in their byte order of lower case.
  private let numbers: [(word: [UInt8], value: Int, hasHalf: Bool)]
  /// The tens to which ones are added: “двадцати”.
  private let tens: [(word: [UInt8], value: Int)]
  private let units: [(word: [UInt8], unit: NumberUnit)]

  /// The bytes of the shortest word that has both: «столет…».
  private let shortest = 12

  /// None.
  static let none = NumberAdjectives(numbers: [], tens: [], units: [])

  /// What such words may begin with.
  var beginnings: [[UInt8]] { numbers.map(\.word) + tens.map(\.word) + units.map(\.word) }

  /// The number and the unit of a word; nil where it is none of these.
  ///
  /// - Parameters:
  ///   - span: the text.
  ///   - start: where the word begins.
  ///   - end: where it ends.
  /// - Returns: an entry with number and unit, or with the unit alone.
  func entry(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> NumberLexicon.Entry? {
    guard !units.isEmpty, span[start] == 0xD0 || span[start] == 0xD1 else { return nil }
    if Self.standsBehindDigit(span, start), let unit = unit(span, start, end) {
      return NumberLexicon.Entry(value: 1, kind: .measure, unit: unit)
    }
    guard end - start >= shortest else { return nil }
    for ten in tens where Self.stands(ten.word, span, start, end) {
      let next = start + ten.word.count
      if let unit = unit(span, next, end) {
        return NumberLexicon.Entry(value: ten.value, kind: .tens, unit: unit)
      }
      if let number = number(span, next, end), number.entry.value < 10 {
        return NumberLexicon.Entry(
          value: ten.value + number.entry.value, kind: .tens, unit: number.entry.unit)
      }
    }
    return number(span, start, end)?.entry
  }

  private func number(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> (
    entry: NumberLexicon.Entry, end: Int
  )? {
    for number in numbers where Self.stands(number.word, span, start, end) {
      let next = start + number.word.count
      if let unit = unit(span, next, end) {
        let entry = NumberLexicon.Entry(
          value: number.value, kind: number.value == 0 ? .measure : .teen,
          isVague: number.value == 1 && !number.hasHalf, unit: unit,
          hasHalf: number.hasHalf)
        return (entry, end)
      }
    }
    return nil
  }

  private func unit(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> NumberUnit? {
    units.first { Self.stands($0.word, span, start, end) }?.unit
  }

  /// Whether a word stands in a text, in small letters or with a capital first one.
  private static func stands(_ word: [UInt8], _ span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start + word.count < end else { return false }
    for offset in 2..<word.count where span[start + offset] != word[offset] { return false }
    let (first, second) = (span[start], span[start + 1])
    if first == word[0], second == word[1] { return true }
    // `А` to `П` are 0x20 below their small letters, and `Р` to `Я` in the block before them.
    return first == 0xD0 && second >= 0x90 && second < 0xB0
      && (second < 0xA0
        ? word[0] == 0xD0 && word[1] == second + 0x20 : word[0] == 0xD1 && word[1] == second - 0x20)
  }

  private static func standsBehindDigit(_ span: Span<UInt8>, _ start: Int) -> Bool {
    var index = start - 1
    if index >= 2, span[index] == 0x91 || span[index] == 0x90, span[index - 1] == 0x80,
      span[index - 2] == 0xE2
    {
      index -= 2
    } else if index < 0 || span[index] != UInt8(ascii: "-") {
      return false
    }
    return index > 0 && span[index - 1] &- 0x30 < 10
  }

  /// Those of Russian.
  static let russian: NumberAdjectives = {
    let whole: [(String, Int)] = [
      ("одно", 1), ("двух", 2), ("трёх", 3), ("трех", 3), ("четырёх", 4), ("четырех", 4), ("пяти", 5),
      ("шести", 6), ("семи", 7), ("восьми", 8), ("девяти", 9), ("десяти", 10), ("одиннадцати", 11),
      ("двенадцати", 12), ("тринадцати", 13), ("четырнадцати", 14), ("пятнадцати", 15), ("шестнадцати", 16),
      ("семнадцати", 17), ("восемнадцати", 18), ("девятнадцати", 19), ("сто", 100),
    ]
    let halves: [(String, Int)] = [("полутора", 1), ("полу", 0)]
    let tens: [(String, Int)] = [
      ("двадцати", 20), ("тридцати", 30), ("сорока", 40), ("пятидесяти", 50), ("шестидесяти", 60),
      ("семидесяти", 70), ("восьмидесяти", 80), ("девяносто", 90),
    ]
    let units: [(String, NumberUnit)] = [
      ("лет", .year), ("годичн", .year), ("годовал", .year), ("годов", .year), ("дневн", .day),
      ("суточн", .day), ("месячн", .month), ("недельн", .week), ("часов", .hour), ("минутн", .minute),
    ]
    let numbers =
      whole.map { (word: Array($0.0.utf8), value: $0.1, hasHalf: false) }
      + halves.map { (word: Array($0.0.utf8), value: $0.1, hasHalf: true) }
    return NumberAdjectives(
      numbers: numbers, tens: tens.map { (Array($0.0.utf8), $0.1) },
      units: units.map { (Array($0.0.utf8), $0.1) })
  }()
}

/// The numbers written with digits in a text, whatever the script of the digits and the grouping of thousands.
struct NumbersInText {
  /// A number with its place.
  struct Number {
    /// Its digits without grouping and leading zeros, as ASCII.
    let value: String
    /// Its UTF-8 range in the text.
    let range: Range<Int>

    /// Whether a writer may have spelled it out: one to twelve.
    var isSmall: Bool { Int(value).map { $0 <= 12 } ?? false }
  }

  /// How one text's numbers differ from another's.
  struct Difference {
    /// The first number only this text has.
    let extra: Number?
    /// The first number only the other text has.
    let missing: Number?
  }

  /// The numbers in the order of the text.
  let numbers: [Number]

  /// Finds the numbers of a text; what stands between digits other than grouping separates two numbers, so that
  /// 205.2, 8.15, 8:15 and 8 h 15 are two numbers each, in every language.
  init(_ text: String) {
    var numbers: [Number] = []
    var scanner = Scanner(text)
    while let number = scanner.next() { numbers.append(number) }
    self.numbers = numbers
  }

  /// What this text has more and less than another; nil when they agree.
  ///
  /// Numbers of one to twelve that only one of the two has may be spelled out in the other and don't count, unless
  /// each has one the other lacks.
  func difference(from other: NumbersInText) -> Difference? {
    let extra = Self.subtract(other.numbers, from: numbers)
    let missing = Self.subtract(numbers, from: other.numbers)
    if extra.isEmpty, missing.allSatisfy(\.isSmall) { return nil }
    if missing.isEmpty, extra.allSatisfy(\.isSmall) { return nil }
    return Difference(
      extra: extra.first { !$0.isSmall } ?? extra.first, missing: missing.first { !$0.isSmall } ?? missing.first)
  }

  private static func subtract(_ taken: [Number], from numbers: [Number]) -> [Number] {
    var rest = taken.map(\.value)
    return numbers.filter { number in
      guard let index = rest.firstIndex(of: number.value) else { return true }
      rest.remove(at: index)
      return false
    }
  }

  private struct Scanner {
    private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
    private let length: Int
    private var index = 0

    init(_ text: String) {
      var offset = 0
      var scalars: [(Unicode.Scalar, Int)] = []
      for scalar in text.unicodeScalars {
        scalars.append((scalar, offset))
        offset += UTF8.width(scalar)
      }
      self.scalars = scalars
      length = offset
    }

    mutating func next() -> Number? {
      while index < scalars.count, digit(index) == nil { index += 1 }
      guard index < scalars.count else { return nil }
      let start = index
      var value = ""
      while let digit = digit(index) {
        value += String(digit)
        index += 1
      }
      if value.count <= 3 {
        while groupFollows() {
          index += 1
          for _ in 0..<3 {
            value += digit(index).map { String($0) } ?? ""
            index += 1
          }
        }
      }
      let trimmed = value.drop { $0 == "0" }
      let end = index < scalars.count ? scalars[index].offset : length
      return Number(value: trimmed.isEmpty ? "0" : String(trimmed), range: scalars[start].offset..<end)
    }

    private func digit(_ index: Int) -> Int? {
      guard index < scalars.count else { return nil }
      let scalar = scalars[index].scalar
      if scalar.isASCII { return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil }
      guard scalar.properties.numericType == .decimal else { return nil }
      return scalar.properties.numericValue.map { Int($0) }
    }

    /// Whether a separator and exactly three digits follow.
    private func groupFollows() -> Bool {
      guard index < scalars.count else { return false }
      switch scalars[index].scalar {
      case " ", "\u{A0}", "\u{202F}", "\u{2009}", ",", ".", "'", "’":
        return digit(index + 1) != nil && digit(index + 2) != nil && digit(index + 3) != nil && digit(index + 4) == nil
      default: return false
      }
    }
  }
}

extension Unicode.UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x1_0000: 3
    default: 4
    }
  }
}

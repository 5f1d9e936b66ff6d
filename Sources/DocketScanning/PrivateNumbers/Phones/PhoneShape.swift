/// How people group national telephone numbers in the countries that records are about, and in their neighbours.
struct PhoneShape {
  /// How sure it is that digits of this shape are a telephone number.
  enum Certainty {
    /// Nothing else is written so.
    case certain
    /// Only beside a word such as “phone”.
    case besideWord
    /// Only right after such a word: eight digits, as a day may have, or nine.
    case afterWord
  }

  /// The sizes of the groups.
  let sizes: [Int]
  /// The digits of all groups.
  let digits: ArraySlice<UInt8>
  /// What stands between groups; one fewer than there are groups.
  let gaps: [DigitRun.Gap]
  /// Whether an opening bracket stands before the first digit.
  let isOpened: Bool

  private subscript(_ index: Int) -> UInt8 { digits[digits.startIndex + index] }

  /// How sure it is; nil when it is none.
  var certainty: Certainty? {
    if isDate { return nil }
    if isCertain { return .certain }
    if mayBePhone { return .besideWord }
    return isEight || isNine ? .afterWord : nil
  }

  /// Signs between the groups that also part the items of lists, hours, days, or cases.
  private var isListed: Bool { gaps.contains { !$0.isDisjoint(with: [.list, .colon, .slash, .item]) } }

  private var isCertain: Bool {
    if isBracketed, isBracketedCertain { return true }
    if isListed { return isCertainListed }
    let isMarked = gaps.contains { !$0.isSubset(of: .space) }
    let isHyphened = gaps.allSatisfy { !$0.isDisjoint(with: [.hyphen, .mark, .other]) }
    let isTrunk = self[0] == 0 && self[1] != 0
    switch digits.count {
    case 11 where sizes[0] == 1 && (self[0] == 8 || self[0] == 7): return isEastern
    case 11 where self[0] == 8 && self[1] == 0:
      // Belarus: 8029 123-45-67, 80 29 123-45-67.
      return ["25", "29", "33", "44", "17"].contains("\(self[2])\(self[3])")
        && [[4, 3, 2, 2], [4, 3, 4], [2, 2, 3, 2, 2], [4, 7]].contains(sizes)
    case 11 where sizes == [1, 3, 3, 4] && self[0] == 1:
      return self[1] >= 2 && self[4] >= 2 && isMarked
    case 11 where isTrunk:
      // Great Britain, Turkey, Iran, Egypt, Germany: 020 7946 0123, 0532 123 45 67, 0912 345 6789, 010 1234 5678.
      return [[3, 4, 4], [4, 3, 4], [4, 3, 2, 2], [4, 2, 2, 3], [5, 3, 3]].contains(sizes)
        || sizes == [5, 6] && self[1] == 7
        || sizes == [4, 7] && isHyphened && [5, 7, 9].contains(self[1])
    case 12 where sizes == [3, 2, 3, 2, 2]:
      // Belarus, Ukraine, the Caucasus, Central Asia without a plus sign.
      return PhonePlan.of(digits)?.lengths.contains(12) == true
    case 10 where sizes == [2, 2, 2, 2, 2]:
      return isTrunk && Set(gaps).count == 1 && !isCount
    case 10 where sizes == [3, 3, 4]:
      // Palestine, Israel and other neighbours with a zero; North America.
      if isTrunk, [5, 7, 9].contains(self[1]) { return true }
      guard self[0] >= 2, self[3] >= 2 else { return false }
      return isMarked && Set(gaps).count == 1 && !gaps[0].contains(.space)
    case 10 where sizes == [3, 7]: return isTrunk && isHyphened && [5, 7, 9].contains(self[1])
    case 10 where sizes == [4, 3, 3]: return isTrunk && [5, 7, 9].contains(self[1])
    case 10 where sizes == [3, 3, 2, 2]:
      // Russia: 916 123-45-67; Ukraine: 044 123-45-67.
      return isTrunk && self[1] > 2 || self[0] == 9 && gaps[1...].allSatisfy { $0 == .hyphen }
    default: return false
    }
  }

  /// Russia, Kazakhstan, Belarus: 8 (495) 123-45-67, 8-029-123-45-67.
  private var isEastern: Bool {
    guard sizes.count >= 3, (3...5).contains(sizes[1]), isArea(self[1], trunk: self[0]) else { return false }
    return sizes.count >= 4 || sizes == [1, 3, 7] && self[1] == 9 || gaps[1].contains(.bracket)
      || gaps.contains { !$0.isSubset(of: .space) }
  }

  /// With commas, bars, colons or slashes: only what no list, hour or day is.
  private var isCertainListed: Bool {
    guard !gaps.contains(where: { $0.isSuperset(of: [.list, .space]) }) else { return false }
    switch digits.count {
    case 11:
      return (self[0] == 8 || self[0] == 7) && isArea(self[1], trunk: self[0])
        && [[1, 3, 3, 2, 2], [1, 4, 2, 2, 2], [1, 3, 3, 4]].contains(sizes)
        || self[0] == 0 && self[1] != 0 && [[4, 3, 2, 2], [4, 3, 4], [3, 4, 4]].contains(sizes)
    case 10:
      return sizes == [2, 2, 2, 2, 2] && self[0] == 0 && self[1] != 0 && !isCount
        && stride(from: 2, to: 10, by: 2).contains { self[$0] > 5 }
    default: return false
    }
  }

  /// The first group stands in brackets.
  private var isBracketed: Bool { isOpened && gaps.first?.contains(.bracket) == true }

  private var isBracketedCertain: Bool {
    // Germany, Ukraine: (030) 1234567.
    if (9...12).contains(digits.count), sizes.count <= 4, self[0] == 0, self[1] != 0,
      (3...5).contains(sizes[0])
    {
      return true
    }
    // North America.
    if sizes == [3, 3, 4], self[0] >= 2, self[3] >= 2 { return true }
    // Russia and Belarus: (495) 123-45-67, (29) 123-45-67.
    if sizes == [3, 3, 2, 2] || sizes == [2, 3, 2, 2] {
      return self[0] != 1 && gaps[1...].allSatisfy { $0 == .hyphen }
        && (sizes[0] == 2 || self[0] > 2 || self[0] == 0)
    }
    // A country's code: (852) 9123 4567.
    return (2...3).contains(sizes[0]) && digits.count >= 11 && sizes.count <= 5
      && PhonePlan.of(digits)?.lengths.contains(digits.count) == true
  }

  private func isArea(_ digit: UInt8, trunk: UInt8) -> Bool {
    (3...9).contains(digit) && digit != 5 || trunk == 8 && digit == 0
  }

  /// The groups are numbers that count up, as in a list of articles.
  private var isCount: Bool {
    let pairs = stride(from: 0, to: 10, by: 2).map { Int(self[$0]) * 10 + Int(self[$0 + 1]) }
    return zip(pairs, pairs.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  private var isCountOfPairs: Bool { sizes == [2, 2, 2, 2, 2] && isCount }

  /// With the code of a country and no plus sign, the code apart or all digits together.
  private var isInternational: Bool {
    guard sizes.count <= 5, let plan = PhonePlan.of(digits), plan.lengths.contains(digits.count) else {
      return false
    }
    return sizes.count == 1 || sizes[0] == plan.codeLength
  }

  private var mayBePhone: Bool {
    // A list of numbers, perhaps with years.
    if gaps.contains(where: { $0.isSuperset(of: [.list, .space]) }) || isCountOfPairs { return false }
    if isListed, sizes.count > 2, self[0] != 0, sizes[0] != 1 { return false }
    if sizes.count > 6 { return sizes.allSatisfy { $0 == 1 } && digits.count >= 10 && self[0] != 1 }
    if gaps.contains(where: { $0.contains(.slash) }), sizes.count <= 2 {
      return sizes.count == 2 && self[0] == 0 && digits.count >= 9
    }
    switch digits.count {
    case 7: return sizes == [3, 2, 2] && gaps.allSatisfy { $0 == .hyphen }
    case 9: return self[0] == 0 && self[1] != 0 && sizes.count <= 4 || sizes == [2, 3, 2, 2] && !isListed
    case 10:
      return sizes.count <= 5 && (self[0] == 0 ? self[1] != 0 : self[0] >= 3 || self[3] >= 2 && self[0] == 2)
    case 11:
      if self[0] == 0 || self[0] == 8 || self[0] == 7 || self[0] == 1 && self[1] >= 2 { return true }
      return isInternational
    case 12:
      return self[0] == 0
        || isInternational
    default: return false
    }
  }

  /// Hong Kong, Nicaragua, and others without areas: 9123 4567.
  private var isEight: Bool {
    guard digits.count == 8, self[0] >= 2, !isListed, !DigitDate.isDay(digits) else { return false }
    let halves = [digits.prefix(4), digits.suffix(4)]
    return (sizes == [8] || sizes == [4, 4] || sizes == [2, 2, 2, 2] && gaps.allSatisfy { $0 == .space })
      && !halves.allSatisfy(DigitDate.isYear)
  }

  /// Spain, Poland, Portugal, the Czech Republic: 600 123 456, 600 12 34 56.
  private var isNine: Bool {
    digits.count == 9 && self[0] >= 2 && !isListed
      && [[9], [3, 3, 3], [3, 2, 2, 2], [2, 3, 2, 2]].contains(sizes)
  }

  /// Begins with a day, as 2031-04-02 or 02.04.2031.
  private var isDate: Bool {
    guard sizes.count >= 3 else { return false }
    let first = Array(sizes.prefix(3))
    return first == [4, 2, 2] && (self[0] == 1 || self[0] == 2) || first == [2, 2, 4]
  }
}

/// How people group national telephone numbers in Russia, Belarus, Ukraine, Kazakhstan, France, Germany, the United
/// States and Great Britain.
struct PhoneShape {
  /// How sure it is that digits of this shape are a telephone number.
  enum Certainty {
    /// Nothing else is written so.
    case certain
    /// Only beside a word such as “phone”.
    case besideWord
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
    if isCertain { return .certain }
    return mayBePhone ? .besideWord : nil
  }

  private var isCertain: Bool {
    let isMarked = gaps.contains { !$0.isDisjoint(with: [.hyphen, .bracket]) }
    // Germany, Ukraine: (030) 1234567.
    if isBracketed, (9...12).contains(digits.count), sizes.count <= 3, self[0] == 0, self[1] != 0,
      (3...5).contains(sizes[0])
    {
      return true
    }
    switch digits.count {
    case 11 where sizes[0] == 1 && (self[0] == 8 || self[0] == 7):
      // Russia, Kazakhstan, Belarus: 8 (495) 123-45-67, 8-029-123-45-67.
      guard sizes.count >= 3, (3...5).contains(sizes[1]), isArea(self[1], trunk: self[0]) else {
        return false
      }
      return sizes.count >= 4 || gaps[1].contains(.bracket) || isMarked && sizes.count >= 3
    case 11 where sizes == [1, 3, 3, 4] && self[0] == 1:
      return self[1] >= 2 && self[4] >= 2 && isMarked
    case 11 where self[0] == 0:
      // Great Britain.
      return sizes == [3, 4, 4] && self[1] == 2 || sizes == [4, 3, 4] && self[1] == 1
        || sizes == [5, 6] && self[1] == 7 || sizes == [5, 3, 3] && self[1] == 7
    case 10 where sizes == [2, 2, 2, 2, 2]:
      return self[0] == 0 && self[1] != 0 && Set(gaps).count == 1 && !isCount
    case 10 where sizes == [3, 3, 4]:
      guard self[0] >= 2, self[3] >= 2 else { return false }
      return isBracketed || gaps.allSatisfy { $0 == .hyphen } || gaps.allSatisfy { $0 == .dot }
    case 10 where sizes == [3, 3, 2, 2]:
      return (isBracketed || self[0] == 0) && self[0] != 1 && self[0] != 2
        && gaps[1...].allSatisfy { $0 == .hyphen }
    default: return false
    }
  }

  /// The first group stands in brackets.
  private var isBracketed: Bool { isOpened && gaps.first?.contains(.bracket) == true }

  private func isArea(_ digit: UInt8, trunk: UInt8) -> Bool {
    (3...9).contains(digit) && digit != 5 || trunk == 8 && digit == 0
  }

  /// The groups are numbers that count up, as in a list of articles.
  private var isCount: Bool {
    let pairs = stride(from: 0, to: 10, by: 2).map { Int(self[$0]) * 10 + Int(self[$0 + 1]) }
    return zip(pairs, pairs.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  private var mayBePhone: Bool {
    if isDate { return false }
    if gaps.contains(.slash) { return sizes.count == 2 && self[0] == 0 && digits.count >= 9 }
    switch digits.count {
    case 7: return sizes == [3, 2, 2] && gaps.allSatisfy { $0 == .hyphen }
    case 9: return self[0] == 0 && self[1] != 0 && sizes.count <= 4
    case 10:
      return sizes.count <= 5 && (self[0] == 0 ? self[1] != 0 : self[0] >= 3 || self[3] >= 2 && self[0] == 2)
    case 11: return self[0] == 0 || self[0] == 8 || self[0] == 7 || self[0] == 1 && self[1] >= 2
    case 12:
      return digits.starts(with: [3, 7, 5]) || digits.starts(with: [3, 8, 0])
        || digits.starts(with: [4, 4, 7])
        || self[0] == 0
    default: return false
    }
  }

  /// Begins with a day, as 2031-04-02 or 02.04.2031.
  private var isDate: Bool {
    guard sizes.count >= 3 else { return false }
    let first = Array(sizes.prefix(3))
    return first == [4, 2, 2] && (self[0] == 1 || self[0] == 2) || first == [2, 2, 4]
  }
}

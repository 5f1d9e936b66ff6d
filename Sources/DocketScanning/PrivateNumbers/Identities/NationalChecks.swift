/// Check digits and days of birth of national numbers, as the offices that give them publish them.
enum NationalChecks {
  // MARK: Europe

  /// Poland (PESEL): the day of birth, with twenties added to the month by century; weights 1, 3, 7, 9.
  static func isPolish(_ digits: ArraySlice<UInt8>) -> Bool {
    DigitDate.isDay(month: value(digits, 2, 2) % 20, day: value(digits, 4, 2))
      && (10 - sum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10 == last(digits)
  }

  /// Lithuania and Estonia: the sex with the century, the day of birth; two rows of weights, modulo 11.
  static func isBaltic(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let first = digits.first, (1...8).contains(first),
      DigitDate.isDay(month: value(digits, 3, 2), day: value(digits, 5, 2))
    else { return false }
    var rest = sum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
    if rest == 10 { rest = sum(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 }
    return rest % 10 == last(digits)
  }

  /// Latvia: the day of birth and a check digit; since 2017 digits from 32 on that mean nothing.
  static func isLatvian(_ digits: ArraySlice<UInt8>) -> Bool {
    if (32...39).contains(value(digits, 0, 2)) { return true }
    guard DigitDate.isDay(month: value(digits, 2, 2), day: value(digits, 0, 2)), value(digits, 6, 1) <= 2
    else {
      return false
    }
    return (1101 - sum(digits, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11 % 10 == last(digits)
  }

  /// Moldova (IDNP): 2, for people, or 0; weights 7, 3, 1.
  static func isMoldovan(_ digits: ArraySlice<UInt8>) -> Bool {
    (digits.first == 2 || digits.first == 0) && isOf731(digits)
  }

  /// Romania (CNP): the sex with the century, the day of birth, the county; modulo 11.
  static func isRomanian(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.first != 0, DigitDate.isDay(month: value(digits, 3, 2), day: value(digits, 5, 2)) else {
      return false
    }
    let rest = sum(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
    return (rest == 10 ? 1 : rest) == last(digits)
  }

  /// The states of former Yugoslavia (JMBG): the day of birth with three digits of the year; modulo 11.
  static func isYugoslav(_ digits: ArraySlice<UInt8>) -> Bool {
    guard DigitDate.isDay(month: value(digits, 2, 2), day: value(digits, 0, 2)) else { return false }
    let rest = 11 - sum(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
    return (rest > 9 ? 0 : rest) == last(digits)
  }

  /// Bulgaria (ЕГН): the day of birth, with twenty or forty added to the month by century; modulo 11.
  static func isBulgarian(_ digits: ArraySlice<UInt8>) -> Bool {
    let month = value(digits, 2, 2)
    return month < 53 && DigitDate.isDay(month: month % 20, day: value(digits, 4, 2))
      && sum(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == last(digits)
  }

  /// Czechia and Slovakia (rodné číslo): the day of birth, with 50 added to the month of women; divisible by 11.
  static func isCzech(_ digits: ArraySlice<UInt8>) -> Bool {
    let month = value(digits, 2, 2) % 50
    return DigitDate.isDay(month: month > 20 ? month - 20 : month, day: value(digits, 4, 2))
      && value(digits, 0, 10) % 11 == 0
  }

  /// Sweden (personnummer): the day of birth, 60 added for those who only stay; the sum that cards have.
  static func isSwedish(_ digits: ArraySlice<UInt8>) -> Bool {
    let digits = digits.suffix(10)
    let day = value(digits, 4, 2)
    return DigitDate.isDay(month: value(digits, 2, 2), day: day > 60 ? day - 60 : day)
      && CardNumber.hasCheckDigit(digits)
  }

  /// Switzerland (AHV): 756, and the check digit of EAN-13.
  static func isSwiss(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.starts(with: [7, 5, 6])
      && (10 - sum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10) % 10 == last(digits)
  }

  // MARK: Asia

  /// Kyrgyzstan (ПИН): the sex, the day of birth with its year; the last digits follow no published rule.
  static func isKyrgyz(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let first = digits.first, first == 1 || first == 2 else { return false }
    return (1900...2035).contains(value(digits, 5, 4))
      && DigitDate.isDay(month: value(digits, 3, 2), day: value(digits, 1, 2))
  }

  /// Uzbekistan (ПИНФЛ): the sex with the century, the day of birth; weights 7, 3, 1.
  static func isUzbek(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let first = digits.first, (1...6).contains(first) else { return false }
    return DigitDate.isDay(month: value(digits, 3, 2), day: value(digits, 1, 2)) && isOf731(digits)
  }

  /// Pakistan (CNIC): the province first; no check digit.
  static func isPakistani(_ digits: ArraySlice<UInt8>) -> Bool { (1...8).contains(digits.first ?? 0) }

  /// India (Aadhaar): begins with 2 to 9; the check of Verhoeff, by the group of turns and mirrors of a pentagon.
  static func isIndian(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let first = digits.first, first >= 2 else { return false }
    var state = 0
    for (place, digit) in digits.reversed().enumerated() {
      var value = Int(digit)
      for _ in 0..<place % 8 { value = turned[value] }
      state = product(state, value)
    }
    return state == 0
  }

  /// The permutation of Verhoeff.
  private static let turned = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

  /// The product in the group of the pentagon: 0 to 4 turn it, 5 to 9 mirror it.
  private static func product(_ left: Int, _ right: Int) -> Int {
    switch (left < 5, right < 5) {
    case (true, true): (left + right) % 5
    case (true, false): 5 + (left + right) % 5
    case (false, true): 5 + (left - right) % 5
    case (false, false): (left - right + 5) % 5
    }
  }

  /// Thailand: the kind of citizen first; weights 13 to 2, modulo 11.
  static func isThai(_ digits: ArraySlice<UInt8>) -> Bool {
    guard let first = digits.first, (1...8).contains(first) else { return false }
    return (11 - sum(digits, Array((2...13).reversed())) % 11) % 10 == last(digits)
  }

  /// Vietnam (CCCD): the province, the sex with the century, the year; no check digit.
  static func isVietnamese(_ digits: ArraySlice<UInt8>) -> Bool { (1...96).contains(value(digits, 0, 3)) }

  /// Saudi Arabia: 1 for citizens, 2 for others; the sum that cards have.
  static func isSaudi(_ digits: ArraySlice<UInt8>) -> Bool {
    (digits.first == 1 || digits.first == 2) && CardNumber.hasCheckDigit(digits)
  }

  /// The Emirates: 784, the year of birth; the sum that cards have.
  static func isEmirati(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.starts(with: [7, 8, 4]) && (1900...2035).contains(value(digits, 3, 4))
      && CardNumber.hasCheckDigit(digits)
  }

  // MARK: America

  /// Cuba: the day of birth and the century; no published check digit.
  static func isCuban(_ digits: ArraySlice<UInt8>) -> Bool {
    DigitDate.isDay(month: value(digits, 2, 2), day: value(digits, 4, 2))
  }

  /// Brazil (CPF): two check digits, modulo 11.
  static func isBrazilian(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.contains(where: { $0 != digits.first }) else { return false }
    return [9, 10].allSatisfy { count in
      sum(digits, Array((2...count + 1).reversed())) * 10 % 11 % 10 == value(digits, count, 1)
    }
  }

  // MARK: Sums

  private static func sum(_ digits: ArraySlice<UInt8>, _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
  }

  /// Some of the digits as a number.
  private static func value(_ digits: ArraySlice<UInt8>, _ start: Int, _ count: Int) -> Int {
    DigitDate.number(digits.dropFirst(start).prefix(count))
  }

  private static func last(_ digits: ArraySlice<UInt8>) -> Int { Int(digits.last ?? 0) }

  /// The weights 7, 3 and 1 in turn, modulo 10 (ICAO 9303, part 3, 4.9).
  static func isOf731(_ digits: ArraySlice<UInt8>) -> Bool {
    let sum = digits.dropLast().enumerated().reduce(0) { $0 + Int($1.element) * [7, 3, 1][$1.offset % 3] }
    return sum % 10 == last(digits)
  }
}

/// Check digits of personal numbers, as the offices that give the numbers publish them.
enum IdentityChecks {
  private static func sum(_ digits: ArraySlice<UInt8>, _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
  }

  /// Russia, insurance (SNILS): weights 9 to 1, modulo 101.
  static func isSNILS(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 11, number(digits.prefix(9)) > 1_001_998 else { return false }
    let remainder = sum(digits.prefix(9), Array((1...9).reversed())) % 101
    return number(digits.suffix(2)) == (remainder == 100 ? 0 : remainder)
  }

  /// Russia, taxpayer who is a person (INN): two check digits.
  static func isINN(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 12, !isUniform(digits) else { return false }
    let weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
    return sum(digits, Array(weights.dropFirst())) % 11 % 10 == Int(digits[digits.startIndex + 10])
      && sum(digits, weights) % 11 % 10 == Int(digits[digits.startIndex + 11])
  }

  /// Ukraine, taxpayer: ten digits.
  static func isUkrainian(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 10, !isUniform(digits), let last = digits.last else { return false }
    let sum = sum(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7])
    return ((sum % 11) + 11) % 11 % 10 == Int(last)
  }

  /// Kazakhstan (IIN): the date of birth, the century and the sex, a check digit.
  static func isKazakh(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 12, let last = digits.last else { return false }
    let start = digits.startIndex
    guard isDay(month: digits[start + 2..<start + 4], day: digits[start + 4..<start + 6]),
      digits[start + 6] <= 6
    else { return false }
    var remainder = sum(digits, Array(1...11)) % 11
    if remainder == 10 { remainder = sum(digits, Array(3...11) + [1, 2]) % 11 }
    return remainder == Int(last)
  }

  /// France (NIR): the sex, year and month of birth, the place, and a key; the departments of Corsica, 2A and 2B, count
  /// as 19 and 18.
  static func isFrench(_ text: [UInt8]) -> Bool {
    var digits = text.map { $0 &- 0x30 }
    if text.count == 15, text[5] == 0x32, text[6] == 0x41 || text[6] == 0x42 {
      (digits[5], digits[6]) = (1, text[6] == 0x41 ? 9 : 8)
    }
    guard digits.count == 15, digits.allSatisfy({ $0 < 10 }), [1, 2, 3, 4, 7, 8].contains(digits[0]) else {
      return false
    }
    let month = number(digits[3..<5])
    guard (1...12).contains(month) || (20...42).contains(month) || month >= 50 else { return false }
    return 97 - number(digits.prefix(13)) % 97 == number(digits.suffix(2))
  }

  /// Turkey (kimlik numarası): two check digits.
  static func isTurkish(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 11, digits.first != 0 else { return false }
    let sums = stride(from: 0, to: 9, by: 1).reduce(into: (odd: 0, even: 0)) { sums, place in
      let digit = Int(digits[digits.startIndex + place])
      if place % 2 == 0 { sums.odd += digit } else if place < 8 { sums.even += digit }
    }
    let tenth = ((sums.odd * 7 - sums.even) % 10 + 10) % 10
    return tenth == Int(digits[digits.startIndex + 9])
      && (sums.odd + sums.even + tenth) % 10 == Int(digits[digits.startIndex + 10])
  }

  /// Iran (کد ملی): nine digits by the weights 10 to 2, modulo 11.
  static func isIranian(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 10, !isUniform(digits), let last = digits.last else { return false }
    let remainder = sum(digits, Array((2...10).reversed())) % 11
    return Int(last) == (remainder < 2 ? remainder : 11 - remainder)
  }

  /// Egypt: the century, the day of birth, the governorate, a serial number, and a digit that is published nowhere.
  static func isEgyptian(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 14, let century = digits.first, century == 2 || century == 3 else { return false }
    let place = number(digits.dropFirst(7).prefix(2))
    return isDay(month: digits.dropFirst(3).prefix(2), day: digits.dropFirst(5).prefix(2))
      && ([1...4, 11...19, 21...29, 31...35].contains { $0.contains(place) } || place == 88)
  }

  /// China: the region, the day of birth, a serial number, ISO 7064 MOD 11-2 with X for ten.
  static func isChinese(_ text: [UInt8]) -> Bool {
    guard text.count == 18, text.dropLast().allSatisfy(ASCII.isDigit) else { return false }
    let digits = text.map { $0 &- 0x30 }
    guard digits[0] > 0, DigitDate.isDay(year: digits[6..<10], month: digits[10..<12], day: digits[12..<14])
    else {
      return false
    }
    let sum = sum(digits[...], [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
    return text[17] == Array("10X98765432".utf8)[sum % 11]
  }

  /// Israel, and those whom it registers in Palestine: nine digits, of which every second counts double.
  static func isIsraeli(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 9, !isUniform(digits) else { return false }
    let sum = digits.enumerated().reduce(0) { sum, place in
      let value = Int(place.element) * (place.offset % 2 + 1)
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum % 10 == 0
  }

  /// Hong Kong: one letter or two, six digits, and a check digit or A; modulo 11.
  static func isHongKong(_ text: [UInt8]) -> Bool {
    guard text.count == 8 || text.count == 9, let last = text.last else { return false }
    let letters = text.count - 7
    guard text.prefix(letters).allSatisfy(ASCII.isLetter),
      text[letters..<letters + 6].allSatisfy(ASCII.isDigit), ASCII.isDigit(last) || last == UInt8(ascii: "A")
    else { return false }
    let values = (letters == 1 ? [36] : []) + text.map { Int($0) - (ASCII.isDigit($0) ? 0x30 : 0x37) }
    return zip(values, (1...9).reversed()).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
  }

  /// Spain (DNI, NIE): eight digits, or one of the letters X, Y, Z and seven, and the letter of their remainder by 23.
  static func isSpanish(_ text: [UInt8]) -> Bool {
    guard text.count == 9, text[1..<8].allSatisfy(ASCII.isDigit) else { return false }
    var digits = text.prefix(8).map { $0 &- 0x30 }
    if !ASCII.isDigit(text[0]) { digits[0] = text[0] &- UInt8(ascii: "X") }
    guard digits[0] < 10 else { return false }
    return text[8] == Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)[number(digits[...]) % 23]
  }

  /// Nicaragua (cédula): the municipality, the day of birth, a serial number, and the letter for the remainder by 23.
  static func isNicaraguan(_ text: [UInt8]) -> Bool {
    guard text.count == 14, text.dropLast().allSatisfy(ASCII.isDigit) else { return false }
    let digits = text.map { $0 &- 0x30 }
    guard number(digits.prefix(3)) > 0, isDay(month: digits[5..<7], day: digits[3..<5]) else { return false }
    return text[13] == Array("ABCDEFGHJKLMNPQRSTUVWXY".utf8)[number(digits.prefix(13)) % 23]
  }

  /// Germany, taxpayer: eleven digits, ISO 7064 MOD 11,10.
  static func isGerman(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 11, digits.first != 0, !isUniform(digits), let last = digits.last else {
      return false
    }
    var product = 10
    for digit in digits.dropLast() {
      let sum = (Int(digit) + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - product) % 10 == Int(last)
  }

  /// The United States (SSN): areas, groups and serials that are given out; there is no check digit.
  static func isAmerican(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 9 else { return false }
    let area = number(digits.prefix(3))
    return area > 0 && area != 666 && area < 900 && number(digits.dropFirst(3).prefix(2)) > 0
      && number(digits.suffix(4)) > 0
  }

  /// Belarus: seven digits with the day of birth, a letter, three digits, the letters of the register or a check digit
  /// by the weights 7, 3, 1 (ICAO 9303).
  static func isBelarusian(_ text: [UInt8]) -> Bool {
    guard text.count == 14, (0x31...0x36).contains(text[0]) else { return false }
    let areDigits = (0..<14).allSatisfy { ASCII.isDigit(text[$0]) != [7, 11, 12].contains($0) }
    guard areDigits, [0x41, 0x42, 0x43, 0x48, 0x4B, 0x45, 0x4D].contains(text[7]) else { return false }
    let day = text[1...4].map { $0 - 0x30 }
    guard isDay(month: day[2...3], day: day[0...1]) else { return false }
    if ["PB", "BA", "BI"].contains(String(decoding: text[11...12], as: UTF8.self)) { return true }
    var sum = 0
    for (index, byte) in text.dropLast().enumerated() {
      let value = ASCII.isDigit(byte) ? Int(byte) - 0x30 : Int(byte) - 0x41 + 10
      sum += value * [7, 3, 1][index % 3]
    }
    return sum % 10 == Int(text[13]) - 0x30
  }

  /// Great Britain (NINO): letters that are given out before six digits.
  static func isBritish(_ first: UInt8, _ second: UInt8, _ suffix: UInt8) -> Bool {
    let not = Array("DFIQUV".utf8)
    return !not.contains(first) && !not.contains(second) && second != UInt8(ascii: "O")
      && (UInt8(ascii: "A")...UInt8(ascii: "D")).contains(suffix)
      && !["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"].contains(
        String(decoding: [first, second], as: UTF8.self))
  }

  private static func isDay(month: ArraySlice<UInt8>, day: ArraySlice<UInt8>) -> Bool {
    DigitDate.isDay(month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int { DigitDate.number(digits) }

  private static func isUniform(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.allSatisfy { $0 == digits.first }
  }
}

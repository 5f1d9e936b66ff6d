import DocketDiagnostics

/// Personal numbers in which letters and digits alternate, so that they are looked for by words and not by digits.
enum CodeScanner {
  /// The lengths of the words that may be one.
  static let lengths: Set<Int> = [9, 10, 16, 18]

  /// What a word of capitals and digits is; nil for any other.
  ///
  /// - Parameters:
  ///   - word: its bytes.
  ///   - span: the bytes in which it stands.
  /// - Returns: the number.
  static func number(_ word: ByteRange, in span: Span<UInt8>) -> PrivateNumber? {
    let text = (word.lower..<word.upper).map { span[$0] }
    guard let kind = kind(of: text, at: word, in: span), !DigitNeighbours.isInWebAddress(word.lower, in: span)
    else { return nil }
    return PrivateNumber(range: word, count: text.count, kind: kind.name)
  }

  private static func kind(of text: [UInt8], at word: ByteRange, in span: Span<UInt8>) -> IdentityKind? {
    switch text.count {
    case 16: isItalian(text) ? .code : nil
    case 18: isMexican(text) ? .code : nil
    default:
      (isFrenchPassport(text) || isGermanDocument(text))
        && IdentityKind.passport.words.stand(near: word, in: span, before: 48, after: 0) ? .passport : nil
    }
  }

  /// France, Georgia: two digits, two letters, five digits.
  private static func isFrenchPassport(_ text: [UInt8]) -> Bool { hasForm(text, "nnaannnnn") }

  /// Germany, passports and identity cards: letters without vowels and digits, and a check digit if there are ten.
  private static func isGermanDocument(_ text: [UInt8]) -> Bool {
    guard text.allSatisfy({ ASCII.isDigit($0) || Array("CFGHJKLMNPRTVWXYZ".utf8).contains($0) }),
      ASCII.isCapital(text[0]), text.count(where: ASCII.isDigit) >= 3
    else { return false }
    guard text.count == 10 else { return true }
    let sum = text.dropLast().enumerated().reduce(0) { sum, place in
      sum + value(place.element) * [7, 3, 1][place.offset % 3]
    }
    return sum % 10 == value(text[9])
  }

  /// Italy (codice fiscale): letters of the names, the day of birth, the place, a letter by two tables of weights;
  /// where two people would have the same, letters stand for digits.
  private static func isItalian(_ text: [UInt8]) -> Bool {
    let plain = text.enumerated().map { place, sign in
      guard [6, 7, 9, 10, 12, 13, 14].contains(place),
        let digit = Array("LMNPQRSTUV".utf8).firstIndex(of: sign)
      else { return sign }
      return UInt8(0x30 + digit)
    }
    guard hasForm(plain, "aaaaaannannannna"), Array("ABCDEHLMPRST".utf8).contains(text[8]) else {
      return false
    }
    let sum = text.dropLast().enumerated().reduce(0) { sum, place in
      let value = ASCII.isDigit(place.element) ? Int(place.element) - 0x30 : Int(place.element) - 0x41
      return sum + (place.offset % 2 == 0 ? italianWeights[value] : value)
    }
    return sum % 26 == Int(text[15]) - 0x41
  }

  /// The weights at odd places, of 0 to 9 and A to J, then of K to Z.
  private static let italianWeights =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

  /// Mexico (CURP): letters of the names, the day of birth, the sex, the state, and a check digit to base 37.
  private static func isMexican(_ text: [UInt8]) -> Bool {
    guard hasForm(text, "aaaannnnnnaaaaaacn"), Array("HMX".utf8).contains(text[10]) else { return false }
    let day = text[4..<10].map { $0 - 0x30 }
    guard DigitDate.isDay(month: day[2..<4], day: day[4..<6]) else { return false }
    let sum = text.dropLast().enumerated().reduce(0) { sum, place in
      // Ñ stands between N and O, and is written X.
      let letter = Int(place.element) - 0x41 + 10
      let value = ASCII.isDigit(place.element) ? Int(place.element) - 0x30 : letter > 23 ? letter + 1 : letter
      return sum + value * (18 - place.offset)
    }
    return (10 - sum % 10) % 10 == Int(text[17]) - 0x30
  }

  /// Whether letters (`a`), digits (`n`) and either (`c`) stand where they should.
  private static func hasForm(_ text: [UInt8], _ form: StaticString) -> Bool {
    let form = Array("\(form)".utf8)
    return text.count == form.count
      && zip(text, form).allSatisfy { sign, kind in
        switch kind {
        case UInt8(ascii: "a"): ASCII.isCapital(sign)
        case UInt8(ascii: "n"): ASCII.isDigit(sign)
        default: ASCII.isCapital(sign) || ASCII.isDigit(sign)
        }
      }
  }

  /// What a sign counts for (ICAO 9303, part 3, 4.9).
  private static func value(_ sign: UInt8) -> Int {
    ASCII.isDigit(sign) ? Int(sign) - 0x30 : Int(sign) - 0x41 + 10
  }
}

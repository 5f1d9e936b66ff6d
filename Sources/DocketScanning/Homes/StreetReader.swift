import DocketDiagnostics

/// Reads the street that stands before or behind the number of a house.
enum StreetReader {
  /// The bytes of a street with its number; nil when the number is none of a house.
  static func house(in span: Span<UInt8>, number start: Int, _ end: Int) -> ByteRange? {
    let upper = afterSuffix(span, end)
    // Most numbers of four digits are years.
    let isYear = end - start == 4 && (span[start] == 0x31 && span[start + 1] == 0x39 || span[start] == 0x32)
    if let street = streetBefore(in: span, start, behind: upper, isYear: isYear) {
      return ByteRange(street, upper)
    }
    return isYear ? nil : streetAfter(in: span, behind: end).map { ByteRange(start, $0) }
  }

  /// Behind one letter that no other follows, as of `14а`.
  static func afterLetter(_ span: Span<UInt8>, _ start: Int) -> Int {
    let width = letterWidth(span, start)
    return width > 0 && letterWidth(span, start + width) == 0 ? start + width : start
  }

  private static func letterWidth(_ span: Span<UInt8>, _ index: Int) -> Int {
    guard index < span.count else { return 0 }
    return ASCII.isLetter(span[index]) ? 1 : ByteWords.foreignLetterWidth(span, at: index)
  }

  /// Behind what belongs to the number: a letter, `-А`, `/2`.
  private static func afterSuffix(_ span: Span<UInt8>, _ start: Int) -> Int {
    var end = afterLetter(span, start)
    guard end < span.count else { return end }
    if span[end] == UInt8(ascii: "-") { end = afterLetter(span, end + 1) }
    if end < span.count, span[end] == UInt8(ascii: "/") {
      var next = end + 1
      while next < span.count, ASCII.isDigit(span[next]) { next += 1 }
      if next > end + 1 { end = afterLetter(span, next) }
    }
    return end
  }

  // MARK: - Before the number

  /// Where the street begins behind which the number stands.
  private static func streetBefore(
    in span: Span<UInt8>, _ number: Int, behind upper: Int, isYear: Bool
  ) -> Int? {
    var end = ByteWords.beforeSpaces(span, at: number, atMost: 2)
    guard end > 3 else { return nil }
    let word = AddressWords.housesByLast[Int(span[end - 1])].first { isWord($0, in: span, before: end) }
    if let word { end = ByteWords.beforeSpaces(span, at: end - word.utf8.count, atMost: 2) }
    guard end > 3, word != nil || !isYear && end < number else { return nil }
    let isParted = span[end - 1] == UInt8(ascii: ",")
    if isParted { end = ByteWords.beforeSpaces(span, at: end - 1, atMost: 1) }
    guard end > 3, isNameByte(span[end - 1]) else { return nil }
    // `на улице 14 марта`, `жил на улице 5 лет`.
    if word == nil, !isParted && !mayEnd(span, end) || counts(in: span, behind: upper) { return nil }
    let lower = AddressScanner.lineStart(in: span, before: end, atMost: 90)
    return street(in: span.extracting(lower..<end)).map { lower + $0 }
  }

  /// Whether the word that ends before an offset has a capital or is one for a street: most numbers stand behind others.
  private static func mayEnd(_ span: Span<UInt8>, _ end: Int) -> Bool {
    var start = end
    if start > 0, span[start - 1] == UInt8(ascii: ".") || span[start - 1] == 0x22 { start -= 1 }
    while start > 0, ASCII.isLetter(span[start - 1]) || span[start - 1] >= 0x80 { start -= 1 }
    if isCapital(span, start) || span[start] == 0xC2 || span[start] == 0xE2 {
      return true
    }
    return AddressWords.slavicStreets.end(ofWordIn: span, at: start) != nil
      || AddressWords.turkishStreets.end(ofWordIn: span, at: start) != nil
  }

  private static func isWord(_ word: String, in span: Span<UInt8>, before end: Int) -> Bool {
    let start = end - word.utf8.count
    guard start > 0, ByteWords.stands(word, in: span, at: start) else { return false }
    return span[start - 1] <= 0x20 || span[start - 1] == UInt8(ascii: ",")
      || span[start - 1] == UInt8(ascii: ".")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isLetterOrDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: ".") || byte == 0x22
      || byte == 0x27
  }

  private static func counts(in span: Span<UInt8>, behind end: Int) -> Bool {
    let next = ByteWords.afterSpaces(span, at: end, atMost: 2)
    return AddressWords.counted.end(ofWordIn: span, at: next) != nil
  }

  /// Where the street begins in bytes that end with it.
  private static func street(in part: Span<UInt8>) -> Int? {
    if let start = ending(in: part) { return start }
    for (list, isBefore, isBehind) in [
      (AddressWords.slavicStreets, true, true), (AddressWords.romanceStreets, true, false),
      (AddressWords.englishStreets, false, true), (AddressWords.turkishStreets, false, true),
    ] {
      var last: Range<Int>?
      var index = 0
      while let word = list.next(in: part, from: index) {
        last = word
        index = word.upperBound
      }
      guard let last else { continue }
      let behind =
        last.upperBound < part.count && part[last.upperBound] == UInt8(ascii: ".")
        ? last.upperBound + 1 : last.upperBound
      if isBehind, behind == part.count {
        if let name = nameStart(in: part, before: last.lowerBound) { return name }
      } else if isBefore, isName(part, behind) {
        return last.lowerBound
      }
    }
    return bareName(endingIn: part)
  }

  /// `живёт на Тверской, 14`: where an adjective with a capital begins behind `на`.
  private static func bareName(endingIn part: Span<UInt8>) -> Int? {
    guard ["ой", "ом", "ій", "ай"].contains(where: { ByteWords.ends($0, in: part, before: part.count) })
    else {
      return nil
    }
    var start = part.count
    while start > 0, part[start - 1] >= 0x80 || part[start - 1] == UInt8(ascii: "-") { start -= 1 }
    guard part.count - start > 10, isCapital(part, start), ByteWords.ends(" на ", in: part, before: start)
    else {
      return nil
    }
    return start
  }

  /// Where a word begins that ends as the names of German streets do.
  private static func ending(in part: Span<UInt8>) -> Int? {
    var end = part.count
    if end > 0, part[end - 1] == UInt8(ascii: ".") { end -= 1 }
    for word in AddressWords.endings where ByteWords.ends(word, in: part, before: end) {
      var start = end - word.utf8.count
      if start > 1, part[start - 1] == 0x20 || part[start - 1] == UInt8(ascii: "-") { start -= 1 }
      let name = start
      while start > 0, ASCII.isLetter(part[start - 1]) || part[start - 1] >= 0x80 { start -= 1 }
      // `Karlstr.`, `Berliner Allee`; `str` alone is a word of no name.
      guard name - start > 2, isCapital(part, start) else { continue }
      return start
    }
    return nil
  }

  /// Whether a name of one to five words stands from an offset to the end, one of them with a capital or a number.
  private static func isName(_ part: Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    var (words, hasCapital, isInWord) = (0, false, false)
    while index < part.count {
      let byte = part[index]
      switch byte {
      case 0x20, 0x09, UInt8(ascii: "."), 0x22, 0x27, UInt8(ascii: "-"), UInt8(ascii: "\\"): isInWord = false
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"):
        return false
      default:
        if !isInWord, byte & 0xC0 != 0x80 {
          words += 1
          if isCapital(part, index) || ASCII.isDigit(byte) { hasCapital = true }
        }
        isInWord = byte != 0xC2 && byte != 0xE2
      }
      index += 1
    }
    return hasCapital && words <= 6
  }

  /// Where the name begins, at most four words with capitals, that ends before an offset.
  private static func nameStart(in part: Span<UInt8>, before end: Int) -> Int? {
    var start: Int?
    var index = end
    for _ in 0..<4 {
      let behind = ByteWords.beforeSpaces(part, at: index, atMost: 1)
      guard behind < index else { break }
      var word = behind
      while word > 0,
        ASCII.isLetterOrDigit(part[word - 1]) || part[word - 1] >= 0x80
          || part[word - 1] == UInt8(ascii: "-") || part[word - 1] == 0x27
      {
        word -= 1
      }
      guard word < behind, isCapital(part, word) || ASCII.isDigit(part[word]) else { break }
      start = word
      index = word
    }
    return start
  }

  // MARK: - Behind the number

  /// Where the street ends before which the number of a house stands.
  private static func streetAfter(in span: Span<UInt8>, behind number: Int) -> Int? {
    guard number < span.count else { return nil }
    var next = afterSuffix(span, number)
    for word in [" bis", " ter", " quater"] where ByteWords.stands(word, in: span, at: next) {
      next += word.utf8.count
    }
    if next < span.count, span[next] == UInt8(ascii: ",") { next += 1 }
    var start = ByteWords.afterSpaces(span, at: next)
    guard start > next, start < span.count,
      AddressWords.romanceStreets.mayBegin(with: span[start]) || span[start] >= 0xC3 || isCapital(span, start)
        || AddressWords.slavicStreets.mayBegin(with: span[start])
    else { return nil }
    for word in ["по ", "на ", "po ", "na "] where ByteWords.stands(word, in: span, at: start) {
      start += word.utf8.count
    }
    let upper = AddressScanner.lineEnd(in: span, from: start, atMost: 60)
    let rest = span.extracting(start..<upper)
    guard rest.count > 1 else { return nil }
    for list in [AddressWords.romanceStreets, AddressWords.slavicStreets] {
      guard let end = list.end(ofWordIn: rest, at: 0) else { continue }
      return nameEnd(in: rest, from: end).map { start + $0 }
    }
    if isCapital(rest, 0), let end = slavicBehind(in: rest) { return start + end }
    return (english(in: rest) ?? bareName(in: rest, of: span, behind: number)).map { start + $0 }
  }

  /// `lives at 14 Tverskaya`: the end of a name without a word for its street, behind `at` and the number.
  private static func bareName(in rest: Span<UInt8>, of span: Span<UInt8>, behind number: Int) -> Int? {
    var start = number
    while start > 0, ASCII.isDigit(span[start - 1]) { start -= 1 }
    guard ByteWords.ends(" at ", in: span, before: start), isCapital(rest, 0),
      AddressWords.counted.end(ofWordIn: rest, at: 0) == nil
    else { return nil }
    var end = 0
    while end < rest.count, ASCII.isLetter(rest[end]) || rest[end] >= 0x80 { end += 1 }
    return end > 3 ? end : nil
  }

  /// Where the name ends that begins behind the word for a street; nil where it has no capital.
  private static func nameEnd(in rest: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    var hasCapital = false
    while end < rest.count, ![0x22, 0x28, 0x29, 0x5D, 0x7D].contains(rest[end]),
      rest[end] != UInt8(ascii: ","),
      rest[end] != UInt8(ascii: ";")
    {
      if rest[end] == UInt8(ascii: "."), end > start + 2 { break }
      if isCapital(rest, end), !ASCII.isLetter(rest[end - 1]),
        rest[end - 1] & 0xC0 != 0x80 || rest[end - 1] == 0x99
      {
        hasCapital = true
      }
      end += 1
    }
    while end > start, rest[end - 1] == 0x20 { end -= 1 }
    return hasCapital ? end : nil
  }

  /// `14 Лесная улица`.
  private static func slavicBehind(in rest: Span<UInt8>) -> Int? {
    guard let street = AddressWords.slavicStreets.next(in: rest, from: 0), street.lowerBound > 0 else {
      return nil
    }
    return nameStart(in: rest, before: street.lowerBound) == 0 ? street.upperBound : nil
  }

  private static func english(in rest: Span<UInt8>) -> Int? {
    guard (0x41...0x5A).contains(rest[0]) || rest[0] == 0xC5 || rest[0] == 0xC4 else { return nil }
    guard let street = AddressWords.englishStreets.next(in: rest, from: 0), street.lowerBound > 0,
      (0x41...0x5A).contains(rest[street.lowerBound])
    else { return nil }
    // Nothing but the words of a name stands before it.
    for index in 0..<street.lowerBound
    where
      !(ASCII.isLetter(rest[index]) || rest[index] == 0x20 || rest[index] == 0x27
      || rest[index] == UInt8(ascii: "-") || rest[index] >= 0x80)
    {
      return nil
    }
    return street.upperBound
  }

  private static func isCapital(_ span: Span<UInt8>, _ index: Int) -> Bool {
    guard index < span.count else { return false }
    switch span[index] {
    case 0x41...0x5A: return true
    case 0xC3: return index + 1 < span.count && (0x80...0x9E).contains(span[index + 1])
    case 0xC4, 0xC5: return true
    case 0xD0: return index + 1 < span.count && (0x81...0xAF).contains(span[index + 1])
    default: return false
    }
  }
}

import DocketDiagnostics

/// Finds the addresses of homes in bytes: a street with the number of a house, and a flat, or a word that says that
/// somebody lives there.
enum AddressScanner {
  /// The addresses, first to last, not overlapping.
  static func ranges(in span: Span<UInt8>) -> [ByteRange] {
    var found: [ByteRange] = []
    var index = 0
    var end = 0
    while true {
      index = digits.next(in: span, from: index)
      guard index < span.count else { return found }
      let start = index
      while index < span.count, ByteWords.isDigit(span[index]) { index += 1 }
      guard index - start <= 4, start == 0 || mayStandBefore(span[start - 1]),
        index == span.count || mayStandBehind(span[index]),
        let house = house(in: span, number: start, index), house.lower >= end,
        let home = home(in: span, at: house)
      else { continue }
      found.append(home)
      end = home.upper
      index = max(index, end)
    }
  }

  private static let digits = ByteSet(Array("0123456789".utf8))

  /// Whether a byte may stand before the number of a house: no digit of a date or an id does.
  private static func mayStandBefore(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == 0x22
      || byte == 0x27 || byte == UInt8(ascii: "(")
  }

  private static func mayStandBehind(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "-") && byte != UInt8(ascii: ":") && byte != UInt8(ascii: "%")
  }

  /// The bytes of a street with its number; nil when the number is none of a house.
  private static func house(in span: Span<UInt8>, number start: Int, _ end: Int) -> ByteRange? {
    if let street = streetBefore(in: span, start) { return ByteRange(street, end) }
    guard end < span.count,
      span[end] == 0x20 || span[end] == UInt8(ascii: ",") || ByteWords.isLetter(span[end])
    else { return nil }
    var next = end
    if ByteWords.isLetter(span[next]), next + 1 < span.count, !ByteWords.isLetter(span[next + 1]) {
      next += 1
    }
    for word in [" bis", " ter"] where ByteWords.stands(word, in: span, at: next) { next += 4 }
    if next < span.count, span[next] == UInt8(ascii: ",") { next += 1 }
    let street = ByteWords.afterSpaces(span, at: next)
    guard street > next, let upper = streetAfter(in: span, street) else { return nil }
    return ByteRange(start, upper)
  }

  /// Where the street begins behind which the number of a house stands, as in Russian.
  private static func streetBefore(in span: Span<UInt8>, _ number: Int) -> Int? {
    let before = ByteWords.beforeSpaces(span, at: number, atMost: 2)
    guard before > 8 else { return nil }
    let isHouse: Bool
    switch span[before - 1] {
    case UInt8(ascii: ","): isHouse = span[before - 2] >= 0x80
    case UInt8(ascii: "."): isHouse = ByteWords.ends("д.", in: span, before: before)
    case 0xB4: isHouse = before < number && ByteWords.ends(" д", in: span, before: before)
    case 0xBC: isHouse = before < number && ByteWords.ends("дом", in: span, before: before)
    default: return nil
    }
    guard isHouse else { return nil }
    let lower = lineStart(in: span, before: before, atMost: 90)
    guard let street = russianStreets.next(in: span.extracting(lower..<before), from: 0) else { return nil }
    return lower + street.lowerBound
  }

  /// Where the street ends before which the number of a house stands, as in English and French.
  private static func streetAfter(in span: Span<UInt8>, _ start: Int) -> Int? {
    let upper = lineEnd(in: span, from: start, atMost: 60)
    let rest = span.extracting(start..<upper)
    guard rest.count > 1, frenchStreets.mayBegin(with: rest[0]) || (0x41...0x5A).contains(rest[0]) else {
      return nil
    }
    if var end = frenchStreets.end(ofWordIn: rest, at: 0) {
      while end < rest.count, rest[end] != UInt8(ascii: ","), rest[end] != UInt8(ascii: ";"),
        rest[end] != 0x22
      {
        end += 1
      }
      return start + end
    }
    guard rest.count > 0, (0x41...0x5A).contains(rest[0]) else { return nil }
    guard let street = englishStreets.next(in: rest, from: 0), street.lowerBound > 0,
      (0x41...0x5A).contains(rest[street.lowerBound])
    else { return nil }
    // Nothing but the words of a name stands before it.
    for index in 0..<street.lowerBound
    where
      !(ByteWords.isLetter(rest[index]) || rest[index] == 0x20 || rest[index] == 0x27 || rest[index] >= 0x80)
    {
      return nil
    }
    return start + street.upperBound
  }

  /// The house with its flat, or alone where somebody is said to live there.
  private static func home(in span: Span<UInt8>, at house: ByteRange) -> ByteRange? {
    let upper = lineEnd(in: span, from: house.upper, atMost: 60)
    if let flat = flat(in: span, house.upper, upper) { return ByteRange(house.lower, flat.upperBound) }
    let lower = lineStart(in: span, before: house.lower, atMost: 30)
    if let flat = flat(in: span, lower, house.lower) { return ByteRange(flat.lowerBound, house.upper) }
    let context = lineStart(in: span, before: house.lower, atMost: 120)
    return contexts.next(in: span.extracting(context..<house.lower), from: 0) == nil ? nil : house
  }

  /// A word for a flat with its number.
  private static func flat(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Range<Int>? {
    let part = span.extracting(lower..<upper)
    guard let word = flats.next(in: part, from: 0) else { return nil }
    var index = word.upperBound
    if index < part.count, part[index] == UInt8(ascii: ".") { index += 1 }
    index = ByteWords.afterSpaces(part, at: index)
    for sign in ["№", "no ", "nº ", "#"] where ByteWords.stands(sign, in: part, at: index) {
      index = ByteWords.afterSpaces(part, at: index + sign.utf8.count)
    }
    let digits = index
    while index < part.count, ByteWords.isDigit(part[index]) { index += 1 }
    return index > digits ? lower + word.lowerBound..<lower + index : nil
  }

  private static let russianStreets = WordList(
    "ул улица улице улицы пер переулок переулке просп проспект проспекте пр-т шоссе бульвар бульваре б-р наб набережная набережной проезд проезде микрорайон мкр вул вуліца вулиця"
  )
  private static let frenchStreets = WordList(
    "rue avenue boulevard bd allée impasse chemin quai place cours square passage")
  private static let englishStreets = WordList(
    "street st road rd avenue ave lane drive close terrace gardens square crescent boulevard")
  private static let flats = WordList("flat apt apartment appt appartement кв квартира квартире")
  private static let contexts = WordList(
    "lives_at living_at lived_at resides_at home_address domicilié domiciliée demeurant habite habitait domicile проживает проживающ* проживал проживала прописан прописана живет_по домашний_адрес домашнего_адреса"
  )

  private static func lineStart(in span: Span<UInt8>, before end: Int, atMost most: Int) -> Int {
    var index = end
    while index > 0, end - index < most, span[index - 1] != 0x0A { index -= 1 }
    // Not in the middle of a character, nor of a word.
    while index < end, span[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  private static func lineEnd(in span: Span<UInt8>, from start: Int, atMost most: Int) -> Int {
    var index = start
    while index < span.count, index - start < most, span[index] != 0x0A, span[index] != 0x0D { index += 1 }
    return index
  }
}

package import DocketDiagnostics

/// Where in a text as its readers get it something may stand that a rule about private values wants to look at.
///
/// One pass for all of them: words are looked up where they begin, signs and digits are noted where they stand. What
/// is noted is all that a rule would have found by a pass of its own, and a little more.
package struct CandidatePlaces: Sendable {
  /// The numbers.
  package private(set) var numbers = NumberScan()
  /// Numbers of up to four digits that may be those of houses, first to last.
  package private(set) var houseNumbers: [ByteRange] = []
  /// Points with a digit before and three behind.
  package private(set) var points: [Int] = []
  /// What may stand in the place of an `@`, or begin it.
  package private(set) var mailSigns: [Int] = []
  /// Words that may stand in the place of an `@`, behind which something parts them from a host.
  package private(set) var mailWords: [Range<Int>] = []
  /// Colons and equals signs behind the name of a secret.
  package private(set) var namedSigns: [Int] = []
  /// Words for passwords.
  package private(set) var passwordWords: [Range<Int>] = []
  /// The colon of each `://`.
  package private(set) var links: [Int] = []
  /// Slashes behind the host of a service that lets people into closed groups, as far as its last letter tells.
  package private(set) var slashes: [Int] = []

  /// What a byte may begin.
  private struct Class: OptionSet {
    let rawValue: UInt8
    static let letter = Class(rawValue: 1)
    static let digit = Class(rawValue: 2)
    static let mail = Class(rawValue: 4)
    static let colon = Class(rawValue: 8)
    static let slash = Class(rawValue: 16)
    static let point = Class(rawValue: 32)
  }

  /// Looks through bytes; linear in their number.
  init(in span: Span<UInt8>) {
    let classes = Self.classes.span
    let gates = Self.gates
    var run = DigitRun()
    var runEnd = 0
    var digitsEnd = 0
    var index = 0
    while index < span.count {
      var kind = classes[Int(span[index])]
      if kind & Class.letter.rawValue != 0 {
        let lists = gates.lists(in: span, at: index)
        if lists != 0 { addWord(lists, at: index, in: span) }
        while kind & Class.letter.rawValue != 0 {
          // Digits of some scripts begin as letters do.
          if kind & Class.digit.rawValue != 0, index >= runEnd, DecimalDigit.read(span, at: index) != nil {
            runEnd = run.read(span, from: index)
            numbers.add(run, in: span)
          }
          repeat {
            index += 1
            kind = index < span.count ? classes[Int(span[index])] : 0
          } while kind == Class.letter.rawValue
        }
        continue
      }
      if kind != 0 {
        if kind & Class.digit.rawValue != 0 {
          if index >= runEnd, DecimalDigit.read(span, at: index) != nil {
            runEnd = run.read(span, from: index)
            numbers.add(run, in: span)
          }
          if index >= digitsEnd, ASCII.isDigit(span[index]) {
            digitsEnd = AddressScanner.endOfDigits(in: span, from: index)
            if AddressScanner.mayBeHouse(in: span, index, digitsEnd) {
              houseNumbers.append(ByteRange(index, digitsEnd))
            }
          }
        } else {
          addSign(kind, at: index, in: span)
        }
      }
      index += 1
      while index < span.count, span[index] & 0xC0 == 0x80 { index += 1 }
    }
  }

  private mutating func addWord(_ lists: UInt8, at start: Int, in span: Span<UInt8>) {
    if lists & 1 != 0, let end = MailWords.all.end(ofWordIn: span, at: start),
      MailMarks.after(span, end).isParted
    {
      mailWords.append(start..<end)
    }
    if lists & 2 != 0, let end = PasswordWords.names.end(ofWordIn: span, at: start) {
      passwordWords.append(start..<end)
    }
  }

  private mutating func addSign(_ kind: UInt8, at index: Int, in span: Span<UInt8>) {
    if kind & Class.mail.rawValue != 0 { mailSigns.append(index) }
    if kind & Class.colon.rawValue != 0 {
      if SecretScanner.isNamed(in: span, before: index) { namedSigns.append(index) }
      if ByteWords.stands("://", in: span, at: index) { links.append(index) }
    }
    if kind & Class.slash.rawValue != 0, Invitations.mayBegin(in: span, at: index) { slashes.append(index) }
    if kind & Class.point.rawValue != 0, CoordinateScanner.isPoint(in: span, at: index) {
      points.append(index)
    }
  }

  private static let classes: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    var kind: Class = []
    if WordList.isLetter(byte) { kind.insert(.letter) }
    if DecimalDigit.mayBegin(byte) { kind.insert(.digit) }
    switch byte {
    case UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
      kind.insert(.mail)
    case UInt8(ascii: ":"), UInt8(ascii: "="): kind.insert(.colon)
    case UInt8(ascii: "/"): kind.insert(.slash)
    case UInt8(ascii: "."): kind.insert(.point)
    default: break
    }
    return kind.rawValue
  }

  private static let gates = WordGates([MailWords.all, PasswordWords.names])
}

/// Which of several lists may have a word, by the first four bytes of it: hardly any word of a text passes.
private struct WordGates {
  /// For each two bytes, a bit a list that has a word beginning so, and four higher one where such a word is short.
  private var firsts = [UInt8](repeating: 0, count: 65_536)
  /// For each two bytes, a bit a list that has a word with these after its first two.
  private var seconds = [UInt8](repeating: 0, count: 65_536)

  /// Takes at most four lists.
  init(_ lists: [WordList]) {
    for (index, list) in lists.enumerated() {
      let bit = UInt8(1) << index
      for word in list.beginnings {
        firsts[Int(word.first)] |= word.next == nil ? bit | bit << 4 : bit
        if let next = word.next { seconds[Int(next)] |= bit }
      }
    }
  }

  /// The lists that may have the word that begins at an offset.
  @inline(__always)
  func lists(in span: Span<UInt8>, at index: Int) -> UInt8 {
    guard index + 1 < span.count else { return 0 }
    let first = firsts[Int(WordList.pair(span, index))]
    guard first != 0 else { return 0 }
    let short = first >> 4
    guard index + 3 < span.count else { return first & short }
    return first & (short | seconds[Int(WordList.pair(span, index + 2))]) & 0xF
  }
}

/// The candidate places of a file's content and of its name.
package struct FilePlaces: Sendable {
  package let content: CandidatePlaces
  package let name: CandidatePlaces
  /// The path in UTF-8.
  package let nameBytes: [UInt8]

  /// Looks through a file.
  package init(_ file: SourceFile) {
    content = CandidatePlaces(in: file.bytes.span)
    let bytes = Array(file.path.utf8)
    nameBytes = bytes
    name = CandidatePlaces(in: bytes.span)
  }
}

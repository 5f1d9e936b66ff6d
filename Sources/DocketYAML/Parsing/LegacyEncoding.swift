/// An encoding other than UTF-8 that a file may have been saved in, guessed from its bytes.
enum LegacyEncoding: String {
  case utf16 = "UTF-16"
  case windows1251 = "Windows-1251"
  case koi8r = "KOI8-R"
  case windows1252 = "Windows-1252"

  /// Guesses by a byte order mark, by zero bytes, and by which bytes from 0x80 on there are; nil when none fits.
  ///
  /// Cyrillic words are runs of high bytes; small letters, the most of any text, are 0xE0–0xFF in Windows-1251
  /// and 0xC0–0xDF in KOI8-R. In western text high bytes stand alone among ASCII letters.
  init?(guessing bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
      return
    }
    var zeros = 0
    var low = 0
    var high = 0
    var others = 0
    var runs = 0
    var isInRun = false
    for byte in bytes {
      if byte == 0 { zeros += 1 }
      switch byte {
      case 0xC0...0xDF: low += 1
      case 0xE0...0xFF: high += 1
      case 0x80...0xBF: others += 1
      default: break
      }
      if byte >= 0x80, !isInRun { runs += 1 }
      isInRun = byte >= 0x80
    }
    let letters = low + high
    if zeros * 4 > bytes.count {
      self = .utf16
    } else if letters == 0 || others > letters {
      return nil
    } else if letters < 2 * runs {
      self = .windows1252
    } else {
      self = high > low ? .windows1251 : .koi8r
    }
  }
}

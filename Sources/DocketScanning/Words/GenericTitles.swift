/// Titles of error pages, guards and logins in three languages.
package enum GenericTitles {
  /// The titles, folded.
  package static let all: Set<String> = [
    "404", "404 not found", "page not found", "not found", "403", "403 forbidden", "forbidden",
    "access denied",
    "error", "error 404", "error 403", "502 bad gateway", "503 service unavailable", "service unavailable",
    "just a moment", "one moment, please", "please wait", "attention required | cloudflare",
    "are you a robot", "verify you are human", "security check", "checking your browser", "ddos-guard",
    "archived copy", "untitled", "untitled document", "no title", "home", "homepage", "home page", "index",
    "loading", "log in", "login", "sign in", "sign up", "facebook", "instagram", "telegram", "twitter", "x",
    "youtube", "vk", "вконтакте", "before you continue", "before you continue to youtube", "redirecting",
    "page introuvable", "page non trouvée", "accès refusé", "accès interdit", "erreur 404", "erreur",
    "sans titre", "accueil", "un instant", "connexion", "vérification de sécurité", "chargement",
    "copie archivée", "страница не найдена", "ошибка 404", "ошибка", "доступ запрещен", "доступ запрещён",
    "доступ ограничен", "без названия", "главная", "главная страница", "вы не робот", "проверка браузера",
    "один момент", "подождите", "войти", "вход", "загрузка", "архивная копия", "архивированная копия",
  ]

  /// Whether a title may be one of these, or the name of a host: nearly none is, by its first two letters.
  package static func mayHold(_ title: String) -> Bool {
    var bytes = title.utf8.makeIterator()
    let start = (bytes.next() ?? 0, bytes.next() ?? 0, bytes.next() ?? 0, bytes.next() ?? 0)
    guard let place = place(start.0, start.1, start.2, start.3), !beginnings[place] else { return true }
    // The name of a host has a dot before its first space.
    for byte in title.utf8 {
      if byte == 0x2E { return true }
      if byte == 0x20 { return false }
    }
    return false
  }

  private static let beginnings: [Bool] = {
    var table = [Bool](repeating: false, count: 65_536)
    for title in all {
      let bytes = Array((title + "   ").utf8)
      if let place = place(bytes[0], bytes[1], bytes[2], bytes[3]) { table[place] = true }
    }
    return table
  }()

  /// A place in a table for two ASCII letters or digits, or two letters of Russian, in either case; nil for others.
  private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Int? {
    if ASCII.isLetterOrDigit(first), ASCII.isLetterOrDigit(second) {
      return Int(first | 0x20) << 8 | Int(second | 0x20)
    }
    guard let one = russian(first, second), let other = russian(third, fourth) else { return nil }
    return 0x8000 | one << 6 | other
  }

  /// A number below 64 for a letter from А to я, the same for both cases.
  private static func russian(_ first: UInt8, _ second: UInt8) -> Int? {
    switch (first, second) {
    case (0xD0, 0x90...0xAF): Int(second) - 0x90
    case (0xD0, 0xB0...0xBF): Int(second) - 0xB0
    case (0xD1, 0x80...0x8F): Int(second) - 0x80 + 16
    default: nil
    }
  }

  /// The same for a title of ASCII, letters of Latin-1 and of Russian, and common signs; nil for others.
  private static func foldedBytes(_ title: String) -> [UInt8]? {
    let span = title.utf8.span
    var result: [UInt8] = []
    result.reserveCapacity(span.count)
    var index = 0
    while index < span.count {
      let byte = span[index]
      index += 1
      switch byte {
      case UInt8(ascii: "!"): continue
      case 0..<0x80: result.append(ASCII.isCapital(byte) ? byte | 0x20 : byte)
      case 0xC2 where span[index] == 0xA0:
        result.append(0x20)
        index += 1
      case 0xC2, 0xD1:
        // Letters of old Cyrillic have another order.
        if byte == 0xD1, span[index] >= 0xA0 { return nil }
        result.append(byte)
        result.append(span[index])
        index += 1
      case 0xC3:
        let next = span[index]
        result.append(byte)
        result.append(next <= 0x9E && next != 0x97 ? next | 0x20 : next)
        index += 1
      case 0xD0:
        let next = span[index]
        switch next {
        case 0x80...0x8F: result += [0xD1, next + 0x10]
        case 0x90...0x9F: result += [0xD0, next + 0x20]
        case 0xA0...0xAF: result += [0xD1, next - 0x20]
        default: result += [0xD0, next]
        }
        index += 1
      // Dashes, quotation marks, the ellipsis, the narrow no-break space.
      case 0xE2 where span[index] == 0x80 && span[index + 1] >= 0x90:
        if span[index + 1] == 0xAF { result.append(0x20) } else { result += [0xE2, 0x80, span[index + 1]] }
        index += 2
      default: return nil
      }
    }
    while let last = result.last {
      if last == 0x20 || last == UInt8(ascii: ".") || last == UInt8(ascii: "?") {
        result.removeLast()
      } else if last == 0xA6, result.count > 2, result[result.count - 2] == 0x80,
        result[result.count - 3] == 0xE2
      {
        result.removeLast(3)
      } else {
        break
      }
    }
    return withoutDoubleSpaces(result)
  }

  /// Bytes without spaces at the edges, and with one space for several.
  private static func withoutDoubleSpaces(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes where byte != 0x20 || result.last.map({ $0 != 0x20 }) == true { result.append(byte) }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// A title in lower case, without the signs and spaces at its end, with ordinary spaces.
  package static func folded(_ title: String) -> String {
    if let bytes = foldedBytes(title) { return String(decoding: bytes, as: UTF8.self) }
    var scalars = title.lowercased().unicodeScalars.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 }
    scalars.removeAll { $0 == "!" }
    while let last = scalars.last, ".…? ".unicodeScalars.contains(last) { scalars.removeLast() }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result).replacingDoubleSpaces
  }
}

extension String {
  /// The text with runs of spaces made one, as where a sign was taken out.
  fileprivate var replacingDoubleSpaces: String {
    split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}

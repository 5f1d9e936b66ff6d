/// Characters written as HTML has them, for instance `&amp;`.
package enum HTMLEntities {
  /// An entity in a text.
  package struct Found: Equatable {
    /// Its UTF-8 range.
    package let range: Range<Int>
    /// The character it stands for.
    package let character: String
  }

  /// The entities of a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - limit: how many to find.
  /// - Returns: the entities in the order of the text.
  package static func all(in text: String, limit: Int) -> [Found] {
    let bytes = Array(text.utf8)
    var found: [Found] = []
    var index = 0
    while found.count < limit, let start = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
      guard let entity = entity(in: bytes, at: start) else {
        index = start + 1
        continue
      }
      found.append(entity)
      index = entity.range.upperBound
    }
    return found
  }

  /// The entity that begins at an ampersand; one whose ampersand is written as an entity again counts as a whole.
  private static func entity(in bytes: [UInt8], at start: Int) -> Found? {
    var name = start + 1
    while bytes[name...].starts(with: "amp;".utf8) { name += 4 }
    if let end = end(in: bytes, from: name),
      let character = character(String(decoding: bytes[name..<end], as: UTF8.self))
    {
      return Found(range: start..<end + 1, character: character)
    }
    return name > start + 1 ? Found(range: start..<name, character: "&") : nil
  }

  /// The semicolon that ends a name.
  private static func end(in bytes: [UInt8], from start: Int) -> Int? {
    bytes[start...].prefix(10).firstIndex(of: UInt8(ascii: ";"))
  }

  private static func character(_ name: String) -> String? {
    guard name.utf8.first == UInt8(ascii: "#") else { return named[name] }
    let digits = name.utf8.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let number = Substring(isHexadecimal ? digits.dropFirst() : digits)
    guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10), value >= 0x20,
      !(0x7F...0x9F).contains(value)
    else { return nil }
    return Unicode.Scalar(value).map { String($0) }
  }

  private static let named: [String: String] = {
    var named = [
      "quot": "\"", "nbsp": "\u{A0}", "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}",
      "thinsp": "\u{2009}",
      "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    ]
    let words = visible.split(whereSeparator: \.isWhitespace)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      named[String(words[index])] = String(words[index + 1])
    }
    return named
  }()

  /// The names of HTML for ASCII, the Latin letters of western languages, and signs of prose, each with its character.
  private static let visible = """
    amp & apos ' lt < gt > iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ copy © ordf ª laquo «
    not ¬ reg ® macr ¯ deg ° plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · cedil ¸ sup1 ¹ ordm º
    raquo » frac14 ¼ frac12 ½ frac34 ¾ iquest ¿ Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ
    Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó
    Ocirc Ô Otilde Õ Ouml Ö times × Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý THORN Þ szlig ß agrave à
    aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í
    icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö divide ÷ oslash ø ugrave ù uacute ú
    ucirc û uuml ü yacute ý thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ ndash – mdash — lsquo ‘
    rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹
    rsaquo › oline ‾ frasl ⁄ euro € trade ™
    """
}

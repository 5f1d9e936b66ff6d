/// Finds markup in a text: tags, comments of HTML, scripts in addresses, pictures that a reader's device would fetch.
package enum MarkupScanner {
  /// What was found.
  package enum Kind: Equatable {
    case tag
    case script
    case picture
  }

  /// A find.
  package struct Found: Equatable {
    package let kind: Kind
    /// Its UTF-8 range in the text.
    package let range: Range<Int>
  }

  /// Whether markup, or the escape of a sign of it, may begin or end at one of `<(\=:` that is not the last byte.
  package static func mayBegin(in span: Span<UInt8>, at index: Int) -> Bool {
    let next = span[index + 1]
    switch span[index] {
    case UInt8(ascii: "<"): return ASCII.isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F
    case UInt8(ascii: "("): return index > 0 && span[index - 1] == UInt8(ascii: "]")
    // Of an escape, which can hide a bracket.
    case UInt8(ascii: "\\"): return next | 0x20 == UInt8(ascii: "x") || next | 0x20 == UInt8(ascii: "u")
    case UInt8(ascii: "="):
      return index > 6 && ASCII.isLetter(span[index - 1]) && handler(in: span, endingAt: index) != nil
    // `javascript:` and the others have a small letter before the colon and something right behind it.
    default:
      return index >= 4 && next > 0x20 && next != 0x2F && scheme(in: span, endingAt: index) != nil
    }
  }

  /// The markup of a text, first to last, not overlapping.
  package static func found(in span: Span<UInt8>) -> [Found] {
    var found: [Found] = []
    var index = 0
    var end = 0
    while index < span.count {
      defer { index += 1 }
      let next: Found?
      switch span[index] {
      case UInt8(ascii: "<"): next = Tag.range(in: span, at: index).map { Found(kind: .tag, range: $0) }
      case UInt8(ascii: "="):
        next = handler(in: span, endingAt: index).map { Found(kind: .script, range: $0..<index + 1) }
      case UInt8(ascii: ":"):
        next = scheme(in: span, endingAt: index).map { Found(kind: .script, range: $0..<index + 1) }
      case UInt8(ascii: "("):
        next = picture(in: span, at: index).map { Found(kind: .picture, range: $0) }
      default: next = nil
      }
      guard let next, next.range.lowerBound >= end else { continue }
      found.append(next)
      end = next.range.upperBound
      index = end - 1
    }
    return found
  }

  /// Where `onerror` or another handler of events begins that ends before `=`.
  private static func handler(in span: Span<UInt8>, endingAt equals: Int) -> Int? {
    let end = ByteWords.beforeSpaces(span, at: equals, atMost: 1)
    guard end >= 6, ASCII.isLetter(span[end - 1]), ASCII.isLetter(span[end - 6]) else { return nil }
    for name in [
      "onerror", "onload", "onclick", "onfocus", "onblur", "onmouseover", "onmouseenter", "onpointerenter",
      "ontoggle", "onanimationstart", "onanimationend", "ontransitionend", "onbegin", "onwheel", "onkeydown",
      "oninput", "onchange", "onsubmit", "onscroll", "onpageshow",
    ] where ByteWords.ends(name, in: span, before: end) {
      let start = end - name.utf8.count
      if start == 0 || !ASCII.isLetterOrDigit(span[start - 1]) { return start }
    }
    return nil
  }

  /// Where `javascript` or another scheme that runs something begins that ends before a colon.
  private static func scheme(in span: Span<UInt8>, endingAt colon: Int) -> Int? {
    guard colon + 1 < span.count, span[colon + 1] > 0x20 else { return nil }
    for name in ["javascript", "vbscript"] where ByteWords.ends(name, in: span, before: colon) {
      let start = colon - name.utf8.count
      if start == 0 || !ASCII.isLetterOrDigit(span[start - 1]) { return start }
    }
    if ByteWords.ends("data", in: span, before: colon),
      ByteWords.stands("text/html", in: span, at: colon + 1)
        || ByteWords.stands("image/svg", in: span, at: colon + 1)
    {
      return colon - 4
    }
    return nil
  }

  /// `![words](https://…)`, where the opening parenthesis stands at an offset.
  private static func picture(in span: Span<UInt8>, at index: Int) -> Range<Int>? {
    guard index >= 3, span[index - 1] == UInt8(ascii: "]"),
      ByteWords.stands("http", in: span, at: index + 1) || ByteWords.stands("//", in: span, at: index + 1)
    else { return nil }
    var start = index - 2
    while start > 0, index - start < 500, span[start] != UInt8(ascii: "[") { start -= 1 }
    guard start > 0, span[start] == UInt8(ascii: "["), span[start - 1] == UInt8(ascii: "!") else {
      return nil
    }
    var end = index + 1
    while end < span.count, end - index < 2100, span[end] != UInt8(ascii: ")") { end += 1 }
    guard end < span.count, span[end] == UInt8(ascii: ")") else { return nil }
    return start - 1..<end + 1
  }
}

/// Tags of HTML.
private enum Tag {
  /// The bytes of the tag that begins at an offset; nil where there is none.
  ///
  /// A name that HTML does not know is a tag only with attributes, and a name of one letter only when it is closed:
  /// others are prose.
  static func range(in span: Span<UInt8>, at start: Int) -> Range<Int>? {
    guard start + 2 < span.count else { return nil }
    var name = start + 1
    switch span[name] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      let begins = ["<!--", "<!doctype", "<![cdata[", "<?xml", "<?php"].contains {
        ByteWords.stands($0, in: span, at: start)
      }
      return begins ? start..<end(in: span, from: start) : nil
    case UInt8(ascii: "/"): name += 1
    default: break
    }
    guard ASCII.isLetter(span[name]) else { return nil }
    var after = name
    while after < span.count, after - name < 24, ASCII.isLetterOrDigit(span[after]) { after += 1 }
    let upper = end(in: span, from: start)
    let isClosed = span[upper - 1] == UInt8(ascii: ">")
    let next = after < span.count ? span[after] : 0x20
    guard next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") else { return nil }
    if known.contains(ByteWords.lowercased(span, name, after)) {
      return isClosed || after - name > 1 ? start..<upper : nil
    }
    guard isClosed else { return nil }
    for index in after..<upper where span[index] == UInt8(ascii: "=") { return start..<upper }
    return nil
  }

  /// After the bracket that closes a tag, or after its first word where none does.
  private static func end(in span: Span<UInt8>, from start: Int) -> Int {
    var index = start + 1
    var word = span.count
    while index < span.count, index - start < 1000 {
      if span[index] == UInt8(ascii: ">") { return index + 1 }
      if span[index] == UInt8(ascii: "<") { break }
      if span[index] <= 0x20 { word = min(word, index) }
      index += 1
    }
    return min(word, index)
  }

  private static let known: Set<String> = [
    "a", "abbr", "audio", "b", "base", "big", "blockquote", "body", "br", "button", "canvas", "center",
    "code",
    "del", "details", "dialog", "div", "em", "embed", "figure", "font", "form", "frame", "frameset", "h1",
    "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "i", "iframe", "image", "img", "input", "ins",
    "link", "li", "marquee", "math", "meta", "noscript", "object", "ol", "p", "param", "picture", "pre", "q",
    "s", "script", "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup",
    "svg", "table", "tbody", "td", "template", "textarea", "th", "title", "tr", "track", "tt", "u", "ul",
    "video", "wbr", "xml", "xmp",
  ]
}

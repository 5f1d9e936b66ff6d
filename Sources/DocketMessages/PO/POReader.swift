/// Reads a gettext catalogue, and says of what it does not understand where it stands.
///
/// Read is what docket's catalogues hold: one translation a sentence. Plural entries (`msgid_plural`) are refused, since
/// a choice of forms stands within the text (`{count?one|other}`), and so are other encodings than UTF-8. Obsolete
/// entries (`#~`) are left out.
package struct POReader {
  private let path: String
  private var file: POFile?
  private var entry = POEntry("", "")
  private var part = Part.none
  private var seen: Set<Part> = []
  private var contexts: [[String]: Int] = [:]
  private var line = 0

  /// The part of an entry that was read last; lines with nothing but a text go on with it.
  private enum Part: String {
    case none, previous, context = "msgctxt", english = "msgid", translation = "msgstr"
  }

  /// Reads a catalogue.
  ///
  /// - Parameters:
  ///   - path: its path, for problems.
  ///   - bytes: its bytes.
  /// - Returns: the catalogue.
  /// - Throws: a `Problem` at the first thing that is wrong.
  package static func read(path: String, _ bytes: some Sequence<UInt8>) throws(Problem) -> POFile {
    guard let text = String(validating: Array(bytes), as: UTF8.self) else {
      throw Problem(path, "a catalogue is written in UTF-8")
    }
    var reader = POReader(path: path)
    // By bytes: a line end of two characters is one `Character`.
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      reader.line += 1
      try reader.take(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
    }
    try reader.endEntry()
    guard let file = reader.file else {
      throw Problem(path, "a catalogue begins with `msgid \"\"`, its header")
    }
    return file
  }

  private init(path: String) { self.path = path }

  private func problem(_ words: String, at place: Int? = nil) -> Problem {
    Problem(path, line: place ?? line, words)
  }

  private mutating func take(_ line: Substring) throws(Problem) {
    let line = line.drop { $0 == " " || $0 == "\t" }
    if line.isEmpty { return try endEntry() }
    if line.hasPrefix("#") { return try takeComment(line.dropFirst()) }
    if line.hasPrefix("\"") { return try append(line) }
    let keyword = line.prefix { $0 != " " && $0 != "\"" && $0 != "\t" }
    guard let part = Part(rawValue: String(keyword)), part != .none, part != .previous else {
      throw problem("`\(keyword)` is not known here; there are msgctxt, msgid and msgstr")
    }
    if seen.contains(.translation) { try endEntry() }
    guard !seen.contains(part) else { throw problem("a second \(keyword) in one entry") }
    if part == .translation, !seen.contains(.english) { throw problem("msgstr before its msgid") }
    if entry.line == 0 { entry.line = self.line }
    seen.insert(part)
    self.part = part
    try append(line.dropFirst(keyword.count).drop { $0 == " " || $0 == "\t" })
  }

  private mutating func takeComment(_ line: Substring) throws(Problem) {
    if line.hasPrefix("~") { return }
    if seen.contains(.translation) { try endEntry() }
    switch line.first {
    case ":": entry.references += line.dropFirst().split(separator: " ").map(String.init)
    case ",":
      let flags = line.dropFirst().split(separator: ",").map { $0.drop { $0 == " " } }
      if flags.contains("fuzzy") { entry.isFuzzy = true }
    case "|": try takePrevious(line.dropFirst().drop { $0 == " " })
    // What the sources say to translators; docket's say nothing.
    case ".": break
    default: entry.comments.append(String(line))
    }
  }

  /// The text before a change; its context is of no use.
  private mutating func takePrevious(_ line: Substring) throws(Problem) {
    if line.hasPrefix("msgid ") {
      entry.previous = ""
      part = .previous
      try append(line.dropFirst("msgid ".count))
    } else if line.hasPrefix("\""), part == .previous {
      try append(line)
    } else {
      part = .none
    }
  }

  private mutating func append(_ quoted: Substring) throws(Problem) {
    let text = try unquoted(quoted)
    switch part {
    case .none: throw problem("a text that belongs to nothing")
    case .previous: entry.previous?.append(text)
    case .context: entry.context += text
    case .english: entry.english += text
    case .translation: entry.translation += text
    }
  }

  private func unquoted(_ quoted: Substring) throws(Problem) -> String {
    let trimmed = quoted.reversed().drop { $0 == " " || $0 == "\t" }.reversed()
    guard trimmed.count > 1, trimmed.first == "\"", trimmed.last == "\"" else {
      throw problem("a text stands between two quotation marks")
    }
    var result = ""
    var isEscaped = false
    for scalar in String(trimmed.dropFirst().dropLast()).unicodeScalars {
      if isEscaped {
        guard let meant = Self.escapes[scalar] else {
          throw problem("`\\\(scalar)` is no escape of a catalogue")
        }
        result.unicodeScalars.append(meant)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        throw problem("a quotation mark within a text is written `\\\"`")
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    guard !isEscaped else { throw problem("a text stands between two quotation marks") }
    return result
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "n": "\n", "t": "\t", "r": "\r", "\"": "\"", "\\": "\\",
  ]

  private mutating func endEntry() throws(Problem) {
    defer {
      part = .none
    }
    guard !seen.isEmpty else {
      // Comments before an empty line belong to nothing, but for those that begin the file.
      if part == .none, file == nil, !entry.comments.isEmpty { return }
      entry = POEntry("", "")
      return
    }
    guard seen.isSuperset(of: [.english, .translation]) else {
      throw problem("this entry has no msgid or no msgstr", at: entry.line)
    }
    try add(entry)
    entry = POEntry("", "")
    seen = []
  }

  private mutating func add(_ entry: POEntry) throws(Problem) {
    if file == nil {
      guard entry.english.isEmpty, entry.context.isEmpty else {
        throw problem("a catalogue begins with `msgid \"\"`, its header", at: entry.line)
      }
      file = POFile(header: entry)
      return
    }
    guard !entry.english.isEmpty else { throw problem("a second header", at: entry.line) }
    if let first = contexts.updateValue(entry.line, forKey: [entry.context, entry.english]) {
      throw problem("the same context and msgid as in line \(first)", at: entry.line)
    }
    file?.entries.append(entry)
  }
}

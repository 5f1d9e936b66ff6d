import Foundation

/// The ids and names that a records repository gives to what it is about, read line by line.
///
/// Only the usual layout is read, one key a line; what stands there otherwise is not noticed, and does no harm.
struct RecordIDs {
  /// Ids of cases and of days of no single case: the names of their files.
  private(set) var records: Set<String> = []
  /// Ids of the registry: courts, places, laws, organisations.
  private(set) var registry: Set<String> = []
  /// Ids of what stands in lists of cases: events, charges, days.
  private(set) var entries: Set<String> = []
  /// Full names of people, of two words or more, in every language.
  private(set) var names: Set<String> = []

  /// Reads the files under `records` of a folder of this repository; an empty path is this repository itself.
  init(in folder: String) {
    let start = folder.isEmpty ? "records/" : "\(folder)/records/"
    for file in Repository.files where file.path.hasPrefix(start) && file.path.hasSuffix(".yml") {
      let parts = file.path.dropFirst(start.count).split(separator: "/")
      let id = String(parts.last?.dropLast(4) ?? "")
      switch parts.first {
      case "cases" where parts.count == 2:
        records.insert(id)
        names.formUnion(Self.names(in: file.text ?? ""))
        entries.formUnion((file.text ?? "").matches(of: #/- id: ([a-z0-9-]+)/#).map { String($0.1) })
      case "days" where parts.count == 2: records.insert(id)
      case "registry" where parts.count == 2: registry.formUnion(Self.topKeys(of: file.text ?? ""))
      default: break
      }
    }
  }

  private static func topKeys(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      line.prefixMatch(of: #/"?([a-z0-9]+(?:-[a-z0-9]+)*)"?:/#).map { String($0.1) }
    }
  }

  /// The values under `name` in the block `people`.
  private static func names(in text: String) -> [String] {
    var found: [Substring] = []
    var isAmongPeople = false
    var isName = false
    for line in text.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      if indent == 0 { isAmongPeople = line.hasPrefix("people:") }
      guard isAmongPeople else { continue }
      if line.contains(#/\bname:/#) {
        isName = true
        let value = line[(line.firstRange(of: "name:")?.upperBound ?? line.endIndex)...]
        found += value.contains("{") ? value.matches(of: #/: *([^,{}]+)/#).map(\.1) : [value]
      } else if isName, let entry = line.wholeMatch(of: #/ {6,}[A-Za-z-]{2,12}: (.+)/#) {
        found.append(entry.1)
      } else {
        isName = false
      }
    }
    return found.map { $0.trimmingCharacters(in: .whitespaces.union(.init(charactersIn: "\"'"))) }
      .filter { $0.split(separator: " ").count >= 2 && $0.count >= 8 }
  }
}

/// The words of a text, as the search for ids and names needs them.
struct TextWords {
  /// What could be an id: letters a to z, digits and hyphens.
  private(set) var ids: Set<String> = []
  /// Runs of letters of any script, as they are written.
  private(set) var words: Set<String> = []

  init(_ bytes: [UInt8]) {
    var id: [UInt8] = []
    var word: [UInt8] = []
    func isIDByte(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }
    for byte in bytes + [0x20] {
      if isIDByte(byte) {
        id.append(byte)
      } else if !id.isEmpty {
        ids.insert(String(decoding: id, as: UTF8.self))
        id = []
      }
      if isLetter(byte) {
        word.append(byte)
      } else if !word.isEmpty {
        words.insert(String(decoding: word, as: UTF8.self))
        word = []
      }
    }
  }
}

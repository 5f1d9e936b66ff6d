import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketTime

/// What to do about an id that leads nowhere: the id that was meant, or a line to paste where it is to be defined.
struct ReferenceAdvice {
  /// Instructions.
  let mend: [Message]
  /// Texts that may stand there instead.
  let replacements: [String]

  /// Looks for what was meant.
  ///
  /// - Parameters:
  ///   - reference: the reference.
  ///   - known: the ids of its kind; empty where nobody is to look for the nearest.
  ///   - names: the names of what the registry and the records have; nil where nobody is to look them up.
  ///   - file: the file.
  ///   - today: what today is.
  init(
    _ reference: Reference, known: [String], names: KnownNames?, in file: RecordFile, today: CivilDate
  ) {
    let id = reference.id
    let isID = Identifier.isWellFormed(id, length: 64)
    let isBare = reference.target == .source && Self.isBare(reference.range, in: file.source)
    var meant = isID ? Suggestion.nearest(to: id, among: known) : []
    if meant.isEmpty, let names { meant = Self.named(reference, by: names, in: file, isID: isID) }
    replacements = meant.map { isBare ? "[\($0)]" : $0 }
    guard meant.isEmpty else {
      mend = replacements.map { (isID ? Self.didYouMean : Self.write).with(["id": .code($0)]) }
      return
    }
    guard !isID, names != nil, let line = Definition(reference, names, in: file, today) else {
      mend = [Self.define.with(["id": .code(id)])]
      return
    }
    let new = Argument.code(isBare ? "[\(line.id)]" : line.id)
    mend = [
      line.path.map { Self.pasteThere.with(["line": .code(line.text), "path": .code($0), "id": new]) }
        ?? Self.pasteHere.with(["line": .code(line.text), "id": new])
    ]
  }

  /// The ids of what a name or an address belongs to; an id only counts as a name of the registry.
  private static func named(
    _ reference: Reference, by names: KnownNames, in file: RecordFile, isID: Bool
  ) -> [String] {
    switch reference.target {
    case .source:
      guard !isID, case .caseRecord(let record)? = file.content else { return [] }
      let sources = record.sources?.value ?? []
      let publisher = names.find(reference.id, as: .publisher).id
      return sources.filter { entry in
        entry.value.url?.value == reference.id
          || publisher != nil && entry.value.publisher?.value == publisher
          || entry.value.title?.value == reference.id
      }.prefix(3).map(\.key.value)
    case .proceeding, .charge: return []
    default:
      let match = names.find(
        reference.id, as: reference.target, of: FileKind.stem(of: file.path))
      if case .none = match, isID { return [] }
      return match.candidates.map(\.id)
    }
  }

  /// Whether a text stands right behind its key, where a list belongs.
  private static func isBare(_ range: ByteRange, in source: SourceFile) -> Bool {
    let before = source.bytes[..<range.lower].last { ![0x20, 0x22, 0x27].contains($0) }
    return before == UInt8(ascii: ":")
  }

  private static let didYouMean = Phrase("did-you-mean", en: "Did you mean {id}?")
  private static let write = Phrase("write", en: "Write {id}.")
  private static let define = Phrase("define", en: "Add {id} there, or mention one that is there.")
  private static let pasteHere = Phrase(
    "paste-here", en: "Paste {line} below `sources:` of this file, replace the dots, and write {id} here.")
  private static let pasteThere = Phrase(
    "paste-there", en: "Paste {line} into {path}, replace the dots, and write {id} here.")
}

/// A line that defines what a reference means, with dots for what only a person knows.
private struct Definition {
  /// The id it gets.
  let id: String
  /// The line.
  let text: String
  /// The file it belongs into; nil for the file of the reference itself.
  let path: String?

  init?(_ reference: Reference, _ names: KnownNames?, in file: RecordFile, _ today: CivilDate) {
    let typed = reference.id
    // Written in other letters, a private value would not be known again and hidden.
    guard PrivateText.masked(typed) == typed else { return nil }
    let host = typed.contains("://") ? WebAddress.host(of: typed) : nil
    let language = file.ownLanguage
    let label = host.map { $0.split(separator: ".").first { $0 != "www" }.map(String.init) ?? $0 }
    let taken = Set(names?.all(reference.target).map(\.id) ?? []).union(Self.sources(of: file))
    guard let id = ProposedID.make(from: label ?? typed, in: language, isTaken: taken.contains) else {
      return nil
    }
    self.id = id
    let name = host == nil ? "{\(language?.description ?? "en"): \(Self.quoted(typed))}" : "{en: …}"
    let url = host == nil ? "" : ", url: \(Self.quoted(typed))"
    switch reference.target {
    case .source:
      let publisher = host == nil ? names?.find(typed, as: .publisher).id : nil
      let address = host == nil ? "\"https://…\"" : Self.quoted(typed)
      text =
        "\(id): {type: news, publisher: \(publisher ?? "…"), title: \"…\", language: …, url: \(address), accessed: \(today)}"
      path = nil
    case .court:
      (text, path) = ("\(id): {name: \(name), place: …\(url)}", "records/registry/courts.yml")
    case .place:
      (text, path) = (
        "\(id): {name: \(name), kind: city, country: …, time_zone: …}", "records/registry/places.yml"
      )
    case .organisation, .publisher, .claimant:
      (text, path) = ("\(id): {name: \(name)\(url)}", "records/registry/organisations.yml")
    default: return nil
    }
  }

  private static func sources(of file: RecordFile) -> [String] {
    switch file.content {
    case .caseRecord(let record)?: (record.sources?.value ?? []).map(\.key.value)
    case .day(let record)?: (record.sources?.value ?? []).map(\.key.value)
    default: []
    }
  }

  /// A text in the quotation marks of YAML.
  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

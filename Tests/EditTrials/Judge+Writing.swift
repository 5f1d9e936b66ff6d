import DocketDiagnostics
import DocketEditing
import DocketYAML

extension Judge {
  // MARK: Ends

  /// A byte order mark, the line breaks of Windows, and the end of the file stay as they are.
  var wrongEnds: String? {
    let (old, new) = (before.bytes, after.bytes)
    if before.lineStarts[0] != after.lineStarts[0] { return "changes the byte order mark" }
    if Self.isWindows(old), new.contains(0x0A), !Self.isWindows(new) { return "mixes line breaks" }
    if !old.contains(0x0D), new.contains(0x0D) { return "brings a carriage return" }
    if old.last == 0x0A, new.last != 0x0A { return "takes the break at the end" }
    if old.last != 0x0A, new.last == 0x0A, !written.contains(where: { $0.text.hasSuffix("\n") }) {
      return "adds a break at the end"
    }
    return nil
  }

  /// Whether each line ends in both characters.
  private static func isWindows(_ bytes: [UInt8]) -> Bool {
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    return !ends.isEmpty && ends.allSatisfy { $0 > 0 && bytes[$0 - 1] == 0x0D }
  }

  // MARK: Quotes

  /// A new text that others would take for something else stands in quotes, unless its like stands without under the key.
  var wrongQuotes: String? {
    for (path, text) in written {
      guard let kind = Kind(text), root?.at(path.steps[...])?.scalar?.style == .plain else { continue }
      let key = path.steps.last { if case .key = $0 { true } else { false } }
      guard let key, let old, old.hasPlain(kind, under: key, within: nil) else {
        return "writes \(text) without quotes"
      }
    }
    if case .rename(let path, let name) = edit, Kind(name) != nil {
      let holder = root?.at(path.steps.dropLast()[...])
      if holder?.entries?.first(where: { $0.name == name })?.key.scalar?.style == .plain {
        return "writes the key \(name) without quotes"
      }
    }
    return nil
  }

  /// The new texts, with where they stand afterwards.
  private var written: [(path: NodePath, text: String)] {
    switch edit {
    case .set(let value, let path): value.texts(at: path)
    case .add(let key, let value, let path, _): value.texts(at: path.appending(key))
    case .insert(let value, let list, let place): value.texts(at: list.appending(place))
    case .remove, .move, .rename: []
    }
  }

  /// What others may take a text for; a view of its own, coarser than the engine's.
  enum Kind {
    case truth, nothing, mark, date, number

    init?(_ text: String) {
      let lower = text.lowercased()
      let scalars = Array(text.unicodeScalars)
      let digits = scalars.prefix { ("0"..."9").contains($0) }.count
      if ["y", "n", "yes", "no", "on", "off", "true", "false"].contains(lower) {
        self = .truth
      } else if ["", "~", "null"].contains(lower) {
        self = .nothing
      } else if ["<<", "="].contains(text) {
        self = .mark
      } else if digits == 4, scalars.count == 4 || scalars[4] == "-" && scalars.count >= 8 {
        guard scalars.allSatisfy({ "0123456789-T:.Z+ ".unicodeScalars.contains($0) }) else { return nil }
        self = .date
      } else if let first = scalars.first, "0123456789+-.".unicodeScalars.contains(first),
        text.count(where: { $0 == "." }) < 2,
        scalars.contains(where: { ("0"..."9").contains($0) }), !scalars.dropFirst().contains("-"),
        scalars.allSatisfy({ "0123456789_.:+-eExXaAbBcCdDfF".unicodeScalars.contains($0) })
      {
        self = .number
      } else {
        return nil
      }
    }
  }
}

extension Content {
  /// The texts it holds, with their places.
  fileprivate func texts(at path: NodePath) -> [(path: NodePath, text: String)] {
    switch self {
    case .text(let text): [(path, text)]
    case .list(let items): items.enumerated().flatMap { $1.texts(at: path.appending($0)) }
    case .map(let pairs): pairs.flatMap { $0.value.texts(at: path.appending($0.key)) }
    }
  }
}

extension Node {
  /// Whether a text of a kind stands under a key without quotes.
  fileprivate func hasPlain(_ kind: Judge.Kind, under key: NodePath.Step, within own: NodePath.Step?) -> Bool
  {
    switch content {
    case .scalar(let scalar):
      own == key && scalar.style == .plain && Judge.Kind(scalar.text) == kind
    case .sequence(let items): items.contains { $0.hasPlain(kind, under: key, within: own) }
    case .mapping(let entries):
      entries.contains { $0.value.hasPlain(kind, under: key, within: .key($0.name)) }
    }
  }
}

import DocketDiagnostics

/// Text that is shown without a report, for instance a path or an argument in a message of the command line.
public enum PrivateText {
  /// The text with bullets in the place of what a rule of the family privacy would hide in a file.
  ///
  /// No configuration is at hand where such a message is written, so that nothing is allowed in it.
  public static func masked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let file = SourceFile(path: "", bytes: bytes)
    let masks = masks(of: file)
    let ranges = masks.ranges(file.path)
    guard !ranges.isEmpty else { return text }
    let bullets = Array(String(repeating: "•", count: 4).utf8)
    for range in ranges.reversed() { bytes.replaceSubrange(range.lower..<range.upper, with: bullets) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a rule of the family privacy would hide in a file and in its name, with nothing allowed.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - names: what looks like an e-mail address in it and is none, in lower case.
  /// - Returns: the masks for its path.
  static func masks(of file: SourceFile, names: Set<String> = []) -> MaskedRanges {
    let reading = BytesReading(file, Allowed(nil).withNames(names))
    var masks = MaskedRanges()
    for rule in Rule.privacyRules {
      if let found = reading.found(by: rule) { masks.formUnion(found.masked) }
    }
    return masks
  }
}

import DocketDiagnostics

/// The private values that rules have found in files, so that nothing may show them.
enum FoundValues {
  /// The planted values of which at least one place is masked, and what else is masked and cannot stand anywhere by
  /// chance.
  ///
  /// - Parameters:
  ///   - masks: what rules have masked.
  ///   - files: the files.
  /// - Returns: the values as they are written.
  static func all(_ masks: MaskedRanges, in files: some Sequence<SourceFile>) -> Set<String> {
    guard !masks.isEmpty else { return [] }
    var found = Set(Secret.cores.filter(masks.decodedValues.contains))
    for file in files {
      let contents = masks.values(file.path)
      let names = masks.nameValues(file.path)
      found.formUnion(planted(in: file.bytes, contents))
      found.formUnion(planted(in: Array(file.path.utf8), names))
      found.formUnion(contents.map(file.text).compactMap(distinctive))
    }
    return found
  }

  private static func planted(in bytes: [UInt8], _ ranges: [ByteRange]) -> [String] {
    guard !ranges.isEmpty else { return [] }
    return Secret.cores.filter { value in
      guard let start = bytes.firstIndex(of: Array(value.utf8)) else { return false }
      return ranges.contains { $0.lower <= start && start + value.utf8.count <= $0.upper }
    }
  }

  /// A masked text, if it is one that no message holds by itself: an address of mail, or nine digits in a row.
  private static func distinctive(_ text: String) -> String? {
    let text = String(text.drop { " \"'<([{".contains($0) })
    guard text.utf8.count < 64, text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value < 0x7F }) else {
      return nil
    }
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    return digits >= 9 || text.contains("@") && text.utf8.count > 6 ? text : nil
  }
}

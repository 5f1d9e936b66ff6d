public import DocketDiagnostics

extension Example {
  /// The file as it is checked, without marks, and the ranges that were marked in order.
  public var marked: (bytes: [UInt8], ranges: [ByteRange]) {
    Self.unmark(isWhole ? text : SampleRepository.completed(text))
  }

  /// All files of the repository in which the example is checked.
  public var files: [SourceFile] { repository(with: marked.bytes) }

  /// The same files before the change; nil when the example is not about a change.
  public var earlierFiles: [SourceFile]? {
    before.map { text in
      repository(with: Self.unmark(isWhole ? text : SampleRepository.completed(text)).bytes)
    }
  }

  private func repository(with bytes: [UInt8]) -> [SourceFile] {
    var files = SampleRepository.files.merging(otherFiles) { _, other in other }.mapValues { Array($0.utf8) }
    if path != SampleRepository.casePath {
      files[SampleRepository.casePath] = Array(SampleRepository.completed("").utf8)
    }
    files[path] = bytes
    return files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: $0.value) }
  }

  private static func unmark(_ text: String) -> (bytes: [UInt8], ranges: [ByteRange]) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [ByteRange] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": ranges.append(ByteRange(open.popLast() ?? bytes.count, bytes.count))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return (bytes, ranges.sorted { $0.lower < $1.lower })
  }
}

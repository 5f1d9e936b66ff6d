public import DocketTime

/// A repository of invented records, the same for the same seed whoever makes it.
///
/// It has the mix of the real format: cases of one to four people with charges, events, outcomes, sources and
/// remarks in English, French and Russian, most of them in blocks and some tightly between brackets, and the
/// registry they refer to. Checking it finds nothing.
public struct InventedCorpus: Sendable {
  /// The number of cases.
  public let count: Int
  /// What the cases depend on.
  public let seed: UInt64
  /// The day of the last things that are known in the cases, and so the day to check them as of.
  public let today: CivilDate

  /// Names a corpus.
  ///
  /// - Parameters:
  ///   - count: the number of cases.
  ///   - seed: what the cases depend on.
  public init(count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
    today = CivilDate(year: 2031, month: 4, day: 2) ?? .first
  }

  /// The files of the registry, and the configuration.
  public var sharedFiles: [(path: String, text: String)] {
    InventedRegistry.files + [("pipeline.yml", InventedRegistry.pipeline)]
  }

  /// The file of a case.
  ///
  /// - Parameter index: which case, from 0.
  /// - Returns: its path in the repository, and its text.
  public func caseFile(_ index: Int) -> (path: String, text: String) {
    var invented = InventedCase(index: index, seed: seed, today: today)
    return ("records/cases/\(invented.id).yml", invented.written())
  }

  /// All files, in memory.
  public var files: [(path: String, bytes: [UInt8])] {
    sharedFiles.map { ($0.path, Array($0.text.utf8)) }
      + (0..<count).map { index in
        let file = caseFile(index)
        return (file.path, Array(file.text.utf8))
      }
  }
}

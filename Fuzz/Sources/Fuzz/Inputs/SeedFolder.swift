import DocketRecords
import DocketText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where a target's first inputs are written: `corpus/` with a file each, and `words`, a dictionary for libFuzzer.
struct SeedFolder {
  let path: String

  /// Writes the inputs and the dictionary; what is there already stays.
  func write(_ target: FuzzTarget) {
    do {
      let corpus = URL(filePath: path).appending(path: "corpus")
      try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
      let seeds = target.seeds().filter { $0.count <= target.longest }
      for seed in seeds { try Data(seed).write(to: corpus.appending(path: Digest.of(seed))) }
      let words = Self.words(of: seeds, and: target.words)
      let lines = words.map { "\"\(Self.escaped($0))\"\n" }.joined()
      try Data(lines.utf8).write(to: URL(filePath: path).appending(path: "words"))
      print("\(target.name): \(seeds.count) seeds, \(words.count) words")
    } catch {
      fatalError("seeds cannot be written to \(path): \(error)")
    }
  }

  /// The commonest words of the seeds, which are keys and enumerated words, then the others.
  private static func words(of seeds: [[UInt8]], and others: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for seed in seeds {
      let isPart: (UInt8) -> Bool = { byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D || byte == 0x5F
      }
      let words = seed.split { !isPart($0) }.filter { (3...30).contains($0.count) }
      for word in Set(words) { counts[String(decoding: word, as: UTF8.self), default: 0] += 1 }
    }
    let common = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(500).map(\.key)
    return common + others
  }

  private static func escaped(_ word: String) -> String {
    word.utf8.map { byte in
      let isPlain = (0x20...0x7E).contains(byte) && byte != 0x22 && byte != 0x5C
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + hex
    }.joined()
  }
}

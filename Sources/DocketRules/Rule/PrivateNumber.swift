import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Check {
  /// A check that masks and reports numbers in the content and in the names of files, and repeats none of them.
  ///
  /// - Parameters:
  ///   - found: what is said of a number in a file; its places are `count`, and `kind` where numbers have one.
  ///   - inName: what is said of a number in a file's name.
  ///   - mend: what to do with a number in a file.
  ///   - numbers: finds the numbers in bytes, first to last.
  /// - Returns: the check.
  static func privateNumbers(
    _ found: Phrase, inName: Phrase, mend: Phrase = PrivateWords.takeOut,
    numbers: @escaping @Sendable ([UInt8], NumberScan, Allowed) -> [PrivateNumber]
  ) -> Check {
    .text { file, allowed, findings in
      let places = allowed.places(of: file)
      for number in numbers(places.nameBytes, places.name.numbers, allowed) {
        findings.mask(namePart: number.range, of: file.path)
        findings.report(
          PrivateWords.message(inName, number), at: ByteRange(0, 0), in: file,
          mend: [PrivateWords.rename.message])
      }
      let hits = numbers(file.bytes, places.content.numbers, allowed)
      for number in hits { findings.mask(number.range, in: file) }
      for number in hits.prefix(Findings.mostInBytes) {
        findings.report(
          PrivateWords.message(found, number), at: number.range, in: file, mend: [mend.message])
      }
    }
  }
}

/// What all rules about private numbers say.
enum PrivateWords {
  static func message(_ phrase: Phrase, _ number: PrivateNumber) -> Message {
    guard let kind = number.kind else { return phrase.with(["count": .count(number.count)]) }
    return phrase.with(["kind": .term(kind), "count": .count(number.count)])
  }

  static let rename = Phrase(
    "rename",
    en:
      "Give the file another name, and tell a maintainer: git keeps the old one until the branch is rewritten."
  )
  static let takeOut = Phrase(
    "take-out", en: "Take it out, and tell a maintainer: git keeps it until the branch is rewritten.")
  static let linkInstead = Phrase(
    "take-out",
    en:
      "Take it out, link to the official page of the fund, and tell a maintainer: git keeps it until the branch is rewritten."
  )
}

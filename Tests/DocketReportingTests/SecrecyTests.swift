import DocketDiagnostics
import DocketLanguage
import DocketReporting
import TestSupport
import Testing

@Suite struct SecrecyTests {
  /// A private value of a kind that a record might hold, with the ways in which it may be spelled.
  private struct Secret {
    let written: String
    let spellings: [String]

    init(_ random: inout SplitMix64) {
      let digits = TestCard.digits((0..<15).map { _ in Int.random(in: 0...9, using: &random) })
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        let all = ["", " ", "-", ".", "\u{A0}", " / "].map { TestCard.grouped(digits, by: $0) }
        written = all.randomElement(using: &random) ?? all[0]
        spellings = all
      case 1:
        let name = (0..<8).map { _ in "bcdfgjkq".randomElement(using: &random).map(String.init) ?? "b" }
          .joined()
        written = "\(name)@harbour.example"
        spellings = [written, written.uppercased()]
      default:
        let word = (0..<12).map { _ in "щэюяёъ".randomElement(using: &random).map(String.init) ?? "щ" }
          .joined()
        written = word
        spellings = [word, word.uppercased(), "\(word.prefix(6))\u{AD}\(word.dropFirst(6))"]
      }
    }

    /// Whether a text shows six or more neighbouring letters or digits of the value.
    func shows(in text: String) -> Bool {
      let plain = { (text: String) in
        text.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        .map(\.value)
      }
      let (secret, shown) = (plain(written), plain(text))
      let domain = plain("harbour.example")
      let parts = Set((0...(secret.count - 6)).map { Array(secret[$0..<$0 + 6]) })
        .filter { !domain.contains($0) }
      return shown.indices.dropLast(5).contains { parts.contains(Array(shown[$0..<$0 + 6])) }
    }
  }

  private func filler(_ random: inout SplitMix64, _ most: Int) -> String {
    let pieces = [
      "a", "note: ", "\n", "\r\n", "  - ", "ж", "🕊️", "\t", "日", "\u{202E}", "…", "\"", " # ", "e\u{301}",
    ]
    return (0..<Int.random(in: 0...most, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }
    .joined()
  }

  @Test(arguments: 0..<60)
  func `no rendering in any language shows a private value`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let secret = Secret(&random)
    let spelling = { (random: inout SplitMix64) in
      secret.spellings.randomElement(using: &random) ?? secret.written
    }
    let before = filler(&random, seed.isMultiple(of: 10) ? 150 : 20) + " "
    let text =
      before + secret.written + " " + filler(&random, 20) + " " + spelling(&random) + " "
      + filler(&random, 20)
    let file = SourceFile("records/\(spelling(&random).filter { $0 != "/" }).yml", text)
    var masks = MaskedRanges()
    let lower = before.utf8.count
    masks.insert(path: file.path, range: ByteRange(lower, lower + secret.written.utf8.count))

    let diagnostics = (0..<8).map { number in
      let from = Int.random(in: 0...file.bytes.count, using: &random)
      let place = file.location(ByteRange(from, from + Int.random(in: 0...40, using: &random)))
      let message = Phrase("m", wordings: [.en: "a {v}{w}", .fr: "b {w} {v}", .ru: "c {v} {w}"]).with([
        "v": .list([.quoted(filler(&random, 5)), .code(spelling(&random)), .text(filler(&random, 5))]),
        "w": .quoted("\(filler(&random, 3)) \(spelling(&random)) \(filler(&random, 3))"),
      ])
      return Diagnostic(
        .sample("rule-\(number)", Severity.allCases.randomElement(using: &random) ?? .error), at: place,
        what: message,
        why: message, mend: [message, message], notes: [.init(message, at: place)],
        fixes: [Fix(message, edits: [], safety: .safe)], subject: spelling(&random))
    }
    let options = ReportOptions(colour: seed % 3 == 0, lineWidth: seed % 2 == 0 ? 40 : 100)
    let context = Report.Context(
      accepted: [diagnostics[0]], listsAccepted: true, files: [file.path], changedFiles: [file.path],
      rules: [.sample("rule-0")], secondLanguage: seed % 2 == 0 ? .ru : .fr,
      keyPath: { [written = secret.written] _ in "events/\(written)/note" })
    for language in MessageLanguage.allCases {
      let report = Report(
        diagnostics: diagnostics, sources: [file.path: file], masks: masks, language: language,
        counts: .init(filesChecked: 1), context: context)
      // Words go through one function, whatever the language: formats for programs are tried in some for each seed.
      let isTried =
        language == .en || language == MessageLanguage.allCases[seed % MessageLanguage.allCases.count]
      for reporter in Reporter.builtIn
      where isTried || ["text", "github", "markdown"].contains(reporter.name) {
        #expect(!secret.shows(in: reporter.render(report, options)), "\(reporter.name), \(language)")
      }
    }
  }
}

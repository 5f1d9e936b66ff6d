import Foundation
import Testing

@Suite struct `A page of help` {
  private static let docket = Command.products.appending(path: "docket").path

  /// All that docket says about its commands and options, in the order of the commands.
  private static func sayings(_ locale: String) throws -> [String] {
    let result = try Command.run(
      docket, ["--experimental-dump-help"], environment: ["LC_ALL": locale, "COLUMNS": "200"])
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    var found: [String] = []
    func visit(_ value: Any) {
      if let list = value as? [Any] { list.forEach(visit) }
      guard let object = value as? [String: Any] else { return }
      // The words of the parser itself, which stand on pages only.
      if object["valueName"] as? String == "help" || object["valueName"] as? String == "version" { return }
      if object["commandName"] as? String == "help" { return }
      if let text = object["abstract"] as? String { found.append(text) }
      if let text = object["discussion"] as? String { found += text.components(separatedBy: "\n\n") }
      for key in object.keys.sorted() { visit(object[key] as Any) }
    }
    visit(json)
    return found
  }

  @Test(arguments: ["fr_FR.UTF-8", "ru_RU.UTF-8"])
  func `is in the language of the reader, every sentence of it`(locale: String) throws {
    let english = try Self.sayings("C")
    let others = try Self.sayings(locale)
    try #require(english.count > 250)
    try #require(others.count == english.count)
    #expect(zip(english, others).filter { $0 == $1 }.map { $0.0 } == [])
  }

  static let pages: [([String], [String])] = [
    (
      ["--help", "--lang", "fr"],
      ["APERÇU : Tient des fiches", "UTILISATION : docket <subcommand>", "\nCOMMANDES :", "Exemples :"]
    ),
    (
      ["--lang", "ru", "help", "hearing"],
      [
        "КРАТКО: Объявляет заседание", "ВЫЗОВ: docket hearing", "\nКОМАНДЫ:",
        "`docket help hearing <subcommand>`",
      ]
    ),
    (["help", "publish", "--lang", "fr"], ["\nOPTIONS :", "(par défaut :", "Montre cette page."]),
    (["diff", "--lang=ru", "--help"], ["\nАРГУМЕНТЫ:", "(значения: text, markdown, json; по умолчанию:"]),
  ]

  @Test(arguments: pages)
  func `has the words of the parser in that language, too`(arguments: [String], expected: [String]) throws {
    let result = try Command.run(Self.docket, arguments, environment: ["LC_ALL": "C", "COLUMNS": "200"])
    #expect(result.status == 0)
    // French puts a no-break space before a colon.
    let page = result.output.replacing(/[\u{A0}\u{202F}]/, with: " ")
    for words in expected { #expect(page.contains(words), "\(page)") }
    for words in [
      "OVERVIEW", "USAGE:", "SUBCOMMANDS", "(default", "(values", "Show ", "See '", "for detailed",
    ] {
      #expect(!result.output.contains(words), "\(result.output)")
    }
  }

  @Test(arguments: ["C", "fr_FR.UTF-8", "ru_RU.UTF-8"])
  func `breaks paragraphs where a narrow terminal ends, and nowhere else`(locale: String) throws {
    let result = try Command.run(
      Self.docket, ["hearing", "move", "--help"], environment: ["LC_ALL": locale, "COLUMNS": "80"])
    let paragraphs = result.output.components(separatedBy: "\n\n")
    let lines = try #require(paragraphs.dropFirst().first).components(separatedBy: "\n")
    try #require(lines.count > 2)
    for (line, next) in zip(lines, lines.dropFirst()) {
      let word = next.prefix { $0 != " " }
      #expect(line.count <= 80 && line.count + 1 + word.count > 80, "\(line)")
    }
  }
}

import Foundation
import Testing

@Suite struct `The commands of the desk` {
  @Test func `a source is added after a yes, and the records pass`() throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let result = try copy.docket(
      ["source", "add", "Дело о портовых колоколах"],
      answers: [
        "https://gazette.example.org/z?fbclid=1", "", "", "The bell", "1 April 2031", "", "", "", "", "y",
      ])
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("Left out of the address, because it only tracks readers: `fbclid`"))
    let new = """
        port-gazette-2031-04-01:
          type: news
          publisher: port-gazette
          title: The bell
          date: 2031-04-01
          language: en
          url: https://gazette.example.org/z

      """
    #expect(try copy.text() == before + new)
    #expect(try copy.docket(["validate"]).status == 0)
  }

  @Test func `a no and a dry run write nothing`() throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let given = [
      "source", "add", "harbour-bells", "--url", "https://gazette.example.org/z", "--title", "The bell",
    ]
    let declined = try copy.docket(given, answers: ["", "", "", "", "", "", "", "n"])
    #expect(declined.status == 0, "\(declined.output)")
    #expect(try copy.docket(given + ["--dry-run"], answers: Array(repeating: "", count: 9)).status == 0)
    #expect(try copy.text() == before)
  }

  @Test func `without somebody to ask, what is missing is told`() throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(["source", "add", "harbour-bells", "--yes"])
    #expect(result.status == 64)
    #expect(result.output.contains("`--url` is missing"), "\(result.output)")
  }

  @Test func `a private value is neither repeated nor written`() throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let card = "2200 1234" + " 5678 9019"
    let result = try copy.docket([
      "source", "add", "harbour-bells", "--url", "https://gazette.example.org/z", "--title", "Card \(card)",
      "--yes",
    ])
    #expect(result.status == 1, "\(result.output)")
    #expect(!result.output.contains("9019"), "\(result.output)")
    #expect(try copy.text() == before)
  }

  @Test(arguments: [
    [
      "case", "--title", "The Quay case", "--title", "fr=L’affaire du quai", "--title", "ru=Дело о причале",
      "--country",
      "QX", "--person", "Una Marsh", "--person", "ru=Уна Марш",
    ],
    [
      "day", "--title", "Quay Day", "--title", "fr=Journée du quai", "--title", "ru=День причала", "--date",
      "2031-06-01",
      "--source-url", "https://bells.example.org/q", "--source-description", "A call",
    ],
    [
      "court", "--name", "Quay Court", "--name", "fr=Tribunal du quai", "--name", "ru=Суд причала", "--place",
      "Порт-Сельм",
    ],
    ["place", "--name", "Quay", "--name", "fr=Quai", "--name", "ru=Причал", "--country", "QX"],
    [
      "law", "--wording", "ringing", "--wording", "fr=sonner", "--wording", "ru=звон", "--code", "Code of QX",
      "--code",
      "fr=Code de QX", "--code", "ru=Кодекс QX", "--article", "0012", "--country", "QX",
    ],
    ["organisation", "--name", "Quay Courier", "--name", "ru=Курьер причала"],
  ])
  func `what is new passes`(arguments: [String]) throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(["new"] + arguments + ["--yes"])
    #expect(result.status == 0, "\(result.output)")
    let check = try copy.docket(["validate"])
    #expect(check.status == 0, "\(check.output)")
    // The same again would have the same id, so another one is proposed.
    #expect(try copy.docket(["new"] + arguments + ["--dry-run", "--id", "2031"]).status == 0)
  }

  @Test func `translations are kept when the input ends`() throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(
      ["translate", "harbour-bells", "--to", "be"], answers: ["Справа званоў", ""])
    #expect(result.status == 0, "\(result.output)")
    #expect(try copy.text().contains("  ru: Дело о портовых колоколах\n  be: Справа званоў\n"))
    #expect(result.output.contains(" texts are left."), "\(result.output)")
  }

  @Test func `one text is translated by its path`() throws {
    let copy = try FixtureCopy()
    let result = try copy.docket([
      "translate", "harbour-bells", "--to", "fr", "--path", "events/appeal/attend", "--text",
      "Portes à 8:15.", "--yes",
    ])
    #expect(result.status == 0, "\(result.output)")
    #expect(try copy.text().contains("      fr: Portes à 8:15.\n"))
  }

  @Test func `a withdrawal takes everything, shows no name, and says what is left to do`() throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(["withdraw", "harbour-bells", "--yes"])
    #expect(result.status == 0, "\(result.output)")
    #expect(!result.output.contains("Vesper"))
    #expect(result.output.contains("git still has everything"))
    #expect(
      !FileManager.default.fileExists(
        atPath: copy.folder.appending(path: "records/cases/harbour-bells.yml").path))
    #expect(
      try copy.text("records/withdrawn.yml").contains(
        "5fa6661a070d686a2f2ecd85a5f97b6681dfdf4f64808ecfc30abd3ed31f6498"))
    #expect(try copy.docket(["validate"]).status == 0)
    let again = try copy.docket(["withdraw", "harbour-bells", "--yes"])
    #expect(again.status == 64)
  }

  @Test func `a withdrawal of one person passes`() throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(["withdraw", "harbour-bells/rennar"], answers: ["y"])
    #expect(result.status == 0, "\(result.output)")
    #expect(!result.output.contains("Rennar"))
    #expect(!(try copy.text().contains("rennar")))
    let check = try copy.docket(["validate"])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(arguments: [
    "source add", "new case", "new day", "new court", "new place", "new law", "new organisation", "translate",
    "withdraw",
  ])
  func `help shows examples`(command: String) throws {
    let copy = try FixtureCopy()
    let words = command.split(separator: " ").map(String.init)
    let result = try Command.run(
      Command.products.appending(path: "docket").path, ["-C", copy.folder.path] + words + ["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("Examples:\n  docket \(command)"), "\(result.output)")
  }
}

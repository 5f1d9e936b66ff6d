import DocketJSON
import DocketRecords

/// The page for those who build on the data, `Documentation/API.md`, from the table that the files come from.
public enum InterfaceGuide {
  /// The path from the repository's root.
  public static let path = "Documentation/API.md"

  /// The page as Markdown.
  public static var text: String {
    ([head, recipes] + [files, objects]).joined(separator: "\n\n") + "\n"
  }

  private static let head = """
    <!-- Written by `make generate` from the table in Sources/DocketSite/JSON. Change it there. -->

    # The data: JSON, version \(Interface.version)

    Everything is a file: no key, no query, no cookie. `api/v1/index.json` lists all files of the site with what they are
    (`role`, `language`), their SHA-256 and size; its `data_version` is the same as long as nothing has changed, so one
    small request tells whether the rest is worth one.

    - Each file has `schema_version`, `licence` and, under `result`, what it is about. A member of which nothing is known
      is absent, never `null`; a list is there, and empty.
    - **Two forms.** In `api/v1/` a text is an object with each language. In `api/v1/<language>/` it is a string, and
      beside each word stands what people read (`type`, `type_label`). Where that language lacks a text, the next one of
      the site's list stands in, and `fallbacks` says so: by the JSON Pointer (RFC 6901) of the text its language. Pages
      set `lang` from it; whoever does not need it leaves it.
    - **Hours** are `start_local`, on the clock of the court in `time_zone`, and `start_utc`, both with seconds. A date that
      is known to the day or less has neither: `date`, `earliest` and `latest` say what is known.
    - **Sources**: `cases/<id>.json` has all of a case, and `hearings.json` and `upcoming.json` those of their hearings in
      `sources`, by the id of the case, a slash and their own. `days.json` and `people.json` have them in place.
    - `upcoming.json` is what lay ahead on the day of publication; compare its dates with today.
    - `withdrawn.json` has the SHA-256 of each id that was withdrawn: of a case, a day, or `case/person`. Remove from your
      copies what has one. It names nobody.
    - Files for one language lead to no publisher that a state has put on a list, where readers could be punished for it;
      the site's `links` say for whom.

    ## What is promised

    Within version 1 paths, names and meanings stay. The second number of `schema_version` rises with additions: members,
    files, words, roles, and names of zones that the database gains. The schemas are open for them, words are examples and no
    list, so a copy that you keep goes on accepting new files; `make conformance` tries that with the schemas of 1.3.0. Zones
    alone are a list: a copy refuses a court in a zone that the time zone database has gained since. What is taken away or
    changes its meaning raises the first number, in a folder of its own, for twelve months beside the old.

    Schemas are in `schema/v1/`, OpenAPI 3.1 is `api/v1/openapi.json`. `SHA256SUMS` has the digest of every file:
    `sha256sum --check --quiet SHA256SUMS`. How it is signed stands in [Hosting.md](Hosting.md#signing).
    """

  private static var recipes: String {
    let each = InterfaceRecipe.all.map { recipe in
      """
      \(recipe.question)

      ```sh
      \(recipe.command)
      ```

      ```text
      \(recipe.answer)
      ```
      """
    }
    let head = """
      ## Recipes

      One request each, with `curl` and `jq`; `SITE` is the address of the site. The answers are those of an invented one,
      [Tests/Conformance/harbour](../Tests/Conformance/harbour), and a test runs every recipe.
      """
    return ([head] + each).joined(separator: "\n\n")
  }

  private static var files: String {
    let rows = InterfaceFile.all.map { file in
      [Markdown.code(file.path), Markdown.prose(file.object.meaning)]
    }
    return "## Files\n\n" + Markdown.table(["path", "is"], rows).trimmed
  }

  private static var objects: String {
    let described = ObjectTables(InterfaceFile.all.map(\.object)).sections
    let head = """
      ## Objects

      Members marked with ● are always there. A word has a member with its label behind it in the files of one language:
      `status`, `status_label`; all words with their labels are in `vocabulary.json`.
      """
    return ([head] + described).joined(separator: "\n\n")
  }
}

/// Every object that some files consist of, each described once.
private struct ObjectTables {
  private(set) var sections: [String] = []
  private var known: Set<String> = []

  init(_ objects: [JSONObjectDescription]) {
    for object in objects where known.insert("/" + object.name).inserted { add(members: object) }
  }

  private mutating func add(_ object: JSONObjectDescription) {
    guard known.insert(object.name).inserted else { return }
    let rows = object.members.map { member in
      [
        Markdown.code(member.name), member.isRequired ? "●" : "", Self.words(member.shape),
        Markdown.prose(member.meaning),
      ]
    }
    let table = Markdown.table(["member", "", "value", "is"], rows).trimmed
    sections.append("### `\(object.name)`\n\n\(object.meaning)\n\n\(table)")
    add(members: object)
  }

  private mutating func add(members object: JSONObjectDescription) {
    for member in object.members { add(member.shape) }
  }

  private mutating func add(_ shape: JSONShape) {
    switch shape {
    case .simple, .word: break
    case .list(let item), .map(names: _, let item), .byLanguage(let item): add(item)
    case .object(let object): add(object)
    }
  }

  private static func words(_ shape: JSONShape) -> String {
    switch shape {
    case .simple(let keywords):
      let named = ["format", "type"].compactMap { name in keywords.first { $0.name == name }?.value }
      if case .string(let text)? = named.first { return text }
      return "string"
    case .word: return "word"
    case .list(let item): return "list of \(words(item))"
    case .object(let object): return "[`\(object.name)`](#\(object.name))"
    case .map(names: _, let value): return "\(words(value)) by name"
    case .byLanguage(let value): return "\(words(value)) by language"
    }
  }
}

extension String {
  /// Without line feeds at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}

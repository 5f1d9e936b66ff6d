import Foundation
import Testing

@Suite struct `A command line that cannot be followed` {
  private static let docket = Command.products.appending(path: "docket").path

  static let plain: [([String], String)] = [
    (["valdate"], "there is no command `valdate`; did you mean `docket validate`?"),
    (["stamp"], "there is no command `stamp`; did you mean `docket translations stamp`?"),
    (
      ["translations", "stmp"],
      "there is no command `translations stmp`; did you mean `docket translations stamp`?"
    ),
    (["xyzzy"], "there is no command `xyzzy`"),
    (["validate", "--advise"], "there is no option `--advise` here; did you mean `--advice`?"),
    (["validate", "-q"], "there is no option `-q` here"),
    (["validate", "--since"], "after `--since` its value is missing: <ref>"),
    (["explain"], "something is missing: `<rule>`"),
    (["publish", "now"], "`now` is too much here"),
    (["publish", "now", "all"], "2 words are too much here: `now`, `all`"),
    (
      ["validate", "--lang", "de"], "`de` is nothing that `--lang <lang>` can be; there are `en`, `fr`, `ru`"
    ),
    (["rules", "--family", "cats"], "`cats` is nothing that `--family <family>` can be; there are `syntax`"),
    (["serve", "--port", "high"], "`high` is nothing that `--port <port>` can be"),
    (["validate", "--strict=yes"], "`--strict` takes no value, but `yes` was given"),
  ]

  @Test(arguments: plain)
  func `is told in plain words`(arguments: [String], sentence: String) throws {
    let result = try Command.run(Self.docket, arguments, environment: ["LC_ALL": "C"])
    #expect(result.status == 64, "\(result.output)")
    #expect(result.output.contains(sentence), "\(result.output)")
  }

  static let spoken: [([String], String)] = [
    (["valdate", "--lang", "fr"], "il n’y a pas de commande `valdate`"),
    (["--lang", "ru", "valdate"], "Ошибка: команды `valdate` нет; может быть, `docket validate`?"),
    (["validate", "--lang=ru", "--advise"], "параметра `--advise` здесь нет; может быть, `--advice`?"),
    (["validate", "--lang", "ru", "--since"], "после `--since` не хватает значения"),
    (["explain", "--lang", "fr"], "il manque quelque chose"),
    (["publish", "now", "--lang", "ru"], "`now` здесь лишнее"),
    (["--lang", "fr", "explain", "overlaping-detention"], "vouliez-vous dire overlapping-detention"),
    (["--lang", "fr", "translations", "stamp", "--still-right", "a"], "--still-right prend un dossier"),
    (["--lang=ru", "serve", "--host", "0.0.0.0"], "docket показывает файлы только этому компьютеру"),
    (["serve", "--lang", "ru", "/missing"], "папки /missing нет"),
    (["--lang", "fr", "validate", "-C", "/"], "il n’y a pas de pipeline.yml dans /"),
    (["--lang", "ru", "publish", "-C", "/"], "нет pipeline.yml"),
    (["--lang", "fr", "ics", "lint", "missing.ics"], "Impossible de lire `missing.ics`"),
  ]

  @Test(arguments: spoken)
  func `is told in the language asked for, before or behind the command`(
    arguments: [String], sentence: String
  ) throws {
    let result = try Command.run(Self.docket, arguments, environment: ["LC_ALL": "C"])
    #expect(result.status != 0, "\(result.output)")
    #expect(result.output.contains(sentence), "\(result.output)")
  }

  @Test(arguments: [
    ["--lang", "fr", "validate"], ["validate", "--lang", "fr"], ["--lang=fr", "validate"],
    ["--lang", "fr", "--as-of", "2026-11-23", "validate"],
  ])
  func `is none when options stand before the command`(arguments: [String]) throws {
    let repository = try FaultyRepository(nil)
    let result = try Command.run(Self.docket, arguments + ["-C", repository.folder.path])
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("aucune erreur"), "\(result.output)")
  }
}

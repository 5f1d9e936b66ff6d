import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// The id of a case or day is its file's name.
  static let filenameMatchesID: Rule = Rule(
    RuleDescription(
      id: "filename-matches-id", family: .schema, severity: .error,
      summary: Phrase(
        "summary", en: "The id of a case or day is the name of its file.",
        fr: "L’identifiant d’une affaire ou d’une journée est le nom de son fichier.",
        ru: "Идентификатор дела или дня совпадает с именем файла."),
      reason: Phrase(
        "reason", en: "A copied record would be published under another record’s address.",
        fr: "Une fiche copiée serait publiée à l’adresse d’une autre.",
        ru: "Скопированная запись вышла бы по адресу другой.")),
    examples: [
      .reports(
        "The id is `quay-lights`, but the file is named `quay-lanterns.yml`.", in: "id: ⟦quay-lights⟧\n"),
      .accepts("id: quay-lanterns\n"),
    ],
    check: .file { file, _, findings in
      let id: Located<String>?
      switch file.content {
      case .caseRecord(let record)?: id = record.id
      case .day(let record)?: id = record.id
      default: return
      }
      let stem = FileKind.stem(of: file.path)
      guard let id, id.value != stem else { return }
      findings.report(
        other.with(["id": .code(id.value), "file": .code(stem + ".yml")]), at: id.range, in: file.source,
        mend: [sameName.message])
    })

  private static let other = Phrase(
    "other", en: "The id is {id}, but the file is named {file}.",
    fr: "L’identifiant est {id}, mais le fichier s’appelle {file}.",
    ru: "Идентификатор — {id}, а файл называется {file}.")
  private static let sameName = Phrase(
    "same", en: "Make them equal; once published, the id stays and the file follows.",
    fr: "Rendez-les identiques ; une fois publié, l’identifiant reste et le fichier suit.",
    ru: "Сделайте их одинаковыми; после публикации меняется имя файла, а не идентификатор.")
}

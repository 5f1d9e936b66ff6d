import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Every system can keep a file of this name.
  ///
  /// Names differing by case or by Unicode form cannot occur, since ids have lower-case ASCII letters only.
  static let pathCollision: Rule = Rule(
    RuleDescription(
      id: "path-collision", family: .corpus, severity: .error,
      summary: Phrase(
        "summary", en: "Every computer can keep a file of this name.",
        fr: "Tout ordinateur peut garder un fichier de ce nom.",
        ru: "Любой компьютер может хранить файл с таким именем."),
      reason: Phrase(
        "reason", en: "Contributors who use Windows could not even fetch the records.",
        fr: "Qui contribue sous Windows ne pourrait même pas récupérer les fiches.",
        ru: "Кто работает в Windows, не сможет даже скачать записи."),
      exception: Phrase(
        "exception", en: "Never: choose another id.", fr: "Jamais : choisissez un autre identifiant.",
        ru: "Никогда: выберите другой идентификатор.")),
    examples: [
      .reports(
        "Windows cannot keep a file named `con`.",
        in: """
          id: ⟦con⟧
          language: en
          title: {en: Con, fr: Con, ru: Кон}
          jurisdiction: QX
          people: {sedge: {name: {en: Piet Tarn, fr: Piet Tarn, ru: Пит Тарн}}}
          sources:
            bulletin: {type: support_group, publisher: quay-committee, description: A note, url: https://quay.example.org/n}

          """, path: "records/cases/con.yml", isWhole: true),
      .accepts("id: quay-lanterns\n"),
    ],
    check: .file { file, _, findings in
      let id: Stated<String>
      switch file.content {
      case .caseRecord(let record)?: id = record.$id
      case .day(let record)?: id = record.$id
      default: return
      }
      guard !id.isUnreadable else { return }
      let name = FileKind.stem(of: file.path)
      guard isDevice(name) else { return }
      findings.report(
        reserved.with(["name": .code(name)]), at: id.wrappedValue?.range ?? ByteRange(0, 0), in: file.source,
        mend: [rename.message])
    })

  /// Whether Windows takes the name for a device, whatever its ending.
  private static func isDevice(_ name: String) -> Bool {
    switch name {
    case "con", "prn", "aux", "nul": return true
    default:
      let bytes = Array(name.utf8)
      guard bytes.count == 4, (0x30...0x39).contains(bytes[3]) else { return false }
      return name.hasPrefix("com") || name.hasPrefix("lpt")
    }
  }

  private static let reserved = Phrase(
    "reserved", en: "Windows cannot keep a file named {name}.",
    fr: "Windows ne peut garder un fichier nommé {name}.",
    ru: "Windows не может хранить файл с именем {name}.")
  private static let rename = Phrase(
    "rename", en: "Choose a longer id, and name the file after it.",
    fr: "Choisissez un identifiant plus long et nommez le fichier d’après lui.",
    ru: "Выберите идентификатор подлиннее и назовите файл так же.")
}

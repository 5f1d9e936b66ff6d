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
      summary: Phrase("summary", en: "Every computer can keep a file of this name."),
      reason: Phrase("reason", en: "Contributors who use Windows could not even fetch the records."),
      exception: Phrase("exception", en: "Never: choose another id.")),
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

  private static let reserved = Phrase("reserved", en: "Windows cannot keep a file named {name}.")
  private static let rename = Phrase("rename", en: "Choose a longer id, and name the file after it.")
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Each court, place, law and organisation stands in the registry once.
  static let inconsistentInstitution: Rule = Rule(
    RuleDescription(
      id: "inconsistent-institution", family: .corpus, severity: .warning,
      summary: Phrase("summary", en: "Each institution stands in the registry once."),
      reason: Phrase(
        "reason", en: "What is known of it would be divided among two ids, and one of them goes out of date."),
      exception: Phrase("exception", en: "When two institutions of different towns have one name.")),
    examples: [
      .reports(
        "This has the name of `port-gazette`: “PORT GAZETTE”.",
        in: """
          port-gazette: {name: {en: Port Gazette, fr: Gazette du port, ru: Портовая газета}}
          ⟦gazette-of-port⟧: {name: {en: PORT GAZETTE, fr: La Gazette, ru: Газета порта}}
          quay-committee: {name: {en: Quay Committee, fr: Comité du quai, ru: Комитет причала}}

          """, path: "records/registry/organisations.yml", isWhole: true),
      .accepts(
        """
        selm-regional: {name: {en: Regional Court, fr: Cour régionale, ru: Областной суд}, place: selm}
        dune-regional: {name: {en: Regional Court, fr: Cour régionale, ru: Областной суд}, place: dune}

        """,
        with: [
          "records/registry/places.yml": """
          selm: {name: {en: Selm, fr: Selm, ru: Селм}, kind: city, country: QX, time_zone: Etc/GMT-5}
          dune: {name: {en: Dune, fr: Dune, ru: Дюна}, kind: city, country: QX, time_zone: Etc/GMT-5}

          """
        ], path: "records/registry/courts.yml", isWhole: true),
    ],
    check: .file { file, _, findings in
      switch file.content {
      case .courts(let entries)?:
        let place = { (entry: Court) in entry.$place.isUnreadable ? nil : entry.place?.value ?? "" }
        report(entries, \.name, at: place, in: file, &findings)
      case .places(let entries)?:
        let place = { (entry: Place) in
          entry.$country.isUnreadable || entry.$region.isUnreadable
            ? nil : "\(entry.country?.value ?? "") \(entry.region?.range.lower ?? 0)"
        }
        report(entries, \.name, at: place, in: file, &findings)
      case .organisations(let entries)?: report(entries, \.name, at: { _ in "" }, in: file, &findings)
      default: return
      }
    })

  /// Reports entries that share a name, and are not told apart by their place.
  private static func report<Entry: Sendable>(
    _ entries: [Keyed<String, Entry>], _ name: KeyPath<Entry, Located<Text>?>, at place: (Entry) -> String?,
    in file: RecordFile, _ findings: inout Findings
  ) {
    var known: [String: Located<String>] = [:]
    for entry in entries {
      var twin: (id: Located<String>, name: String)?
      // What tells it from others cannot be read.
      guard let place = place(entry.value) else { continue }
      for version in entry.value[keyPath: name]?.value.versions ?? [] {
        let key = "\(version.text.lowercased())\n\(place)"
        if let other = known[key], other.value != entry.key.value {
          twin = twin ?? (other, version.text)
        } else {
          known[key] = entry.key
        }
      }
      guard let twin else { continue }
      findings.report(
        sameName.with(["id": .code(twin.id.value), "name": .quoted(twin.name)]), at: entry.key.range,
        in: file.source, mend: [keepOne.with(["id": .code(twin.id.value)]), tellApart.message],
        notes: [Diagnostic.Note(first.message, at: file.source.location(twin.id.range))],
        subject: entry.key.value)
    }
  }

  private static let sameName = Phrase("same-name", en: "This has the name of {id}: {name}.")
  private static let first = Phrase("first", en: "the first of the two")
  private static let keepOne = Phrase("keep-one", en: "Use {id} everywhere and take this entry out.")
  private static let tellApart = Phrase(
    "tell-apart", en: "If they are two, give both names something that tells them apart.")
}

import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Addresses of homes, and coordinates that point to a house; institutions have theirs in the registry.
  static let homeAddress: Rule = Rule(
    RuleDescription(
      id: "home-address", family: .privacy, severity: .warning,
      summary: Phrase(
        "summary", en: "No file says where somebody lives; institutions have their address in the registry."),
      reason: Phrase("reason", en: "Whoever knows where somebody lives can come there.")),
    examples: [
      .reports(
        "This looks like the address of a home.",
        in: "aliases: [\"Her parents: ⟦ул. Примерная, д. 5, кв. 12⟧\"]\n"),
      .reports(
        "This looks like the address of a home.",
        in: "aliases: [\"Write to ⟦12 Example Street, flat 3⟧, Selm\"]\n"),
      .reports(
        "This looks like the address of a home.",
        in: "# ⟦12 bis rue de l’Exemple, appt 3⟧\naliases: [Lanterns]\n"),
      .reports(
        "This looks like the address of a home.",
        in: "aliases: [\"Она проживает: ⟦улица Примерная, дом 5⟧\"]\n"),
      .reports(
        "These coordinates point to a single house.",
        in: "aliases: [\"The flat is at ⟦10.12345, -20.54321⟧\"]\n"),
      .reports(
        "These coordinates point to a single house.",
        in: "support: {links: [\"https://maps.example.org/@⟦10.123,20.543⟧,15z\"], sources: [bulletin]}\n"),
      .accepts(
        """
        selm-regional:
          name: {en: Selm Regional Court, fr: Cour régionale de Selm, ru: Селмский областной суд}
          place: selm
          address: {en: "12 Example Street, flat 3", fr: "12 rue de l’Exemple, appt 3", ru: "ул. Примерная, д. 5, кв. 12"}
        no-zone: {name: {en: Roving Court, fr: Cour itinérante, ru: Выездной суд}}

        """, path: "records/registry/courts.yml", isWhole: true),
      .reports(
        "This looks like the address of a home.",
        in: "summary: {en: Police searched his home at ⟦14 Quay Street⟧., fr: Un procès., ru: Суд.}\n"),
      .reports(
        "This looks like the address of a home.",
        in: "aliases: [\"Wohnhaft ⟦Lindenstraße 5⟧\"]\n"),
      .reports(
        "This looks like the address of a home.",
        in: "aliases: [\"⟦ul. Lenina 5, kv. 12⟧\"]\n"),
      .accepts(
        "aliases: [\"He lives near 12 Quay Street, flat 3\"]\n",
        with: [
          "records/registry/places.yml": """
          selm: {name: {en: Selm, fr: Selm, ru: Селм}, kind: city, country: QX, time_zone: Etc/GMT-5}
          colony:
            name: {en: Colony, fr: Colonie, ru: Колония}
            kind: colony
            country: QX
            time_zone: Etc/GMT-5
            address: {en: "12 Quay Street, flat 3", fr: "12 rue du Quai", ru: "ул. Причальная, 12"}

          """
        ]),
      .accepts("aliases: [\"The vigil at 12 Example Street\", \"Пикет на ул. Примерной, д. 5\"]\n"),
      .accepts("aliases: [\"Near 10.12, 20.54\", \"Articles 205.200, 206.100\", \"1.234, 5.678\"]\n"),
    ],
    check: .text { file, allowed, findings in
      guard !institutions.contains(file.path) else { return }
      let span = file.bytes.span
      let candidates = allowed.places(of: file).content
      let homes = AddressScanner.ranges(in: span, candidates).filter {
        !allowed.isOfInstitution(file.text($0))
      }
      for range in homes { findings.mask(range, in: file) }
      for range in homes.prefix(Findings.mostInBytes) {
        findings.report(home.message, at: range, in: file, mend: [townOnly.message, inRegistry.message])
      }
      let places = CoordinateScanner.places(in: span, at: candidates.points)
      for place in places { findings.mask(place.range, in: file) }
      for place in places.prefix(Findings.mostInBytes) {
        let edits = [place.first, place.second].map {
          TextEdit(path: file.path, range: $0.range, replacement: $0.rounded)
        }
        findings.report(
          coordinates.message, at: place.range, in: file, mend: [round.message],
          fixes: [Fix(round.message, edits: edits, safety: .suggested)])
      }
    })

  /// Files in which the addresses of institutions stand.
  private static let institutions: Set<String> = [
    "records/registry/courts.yml", "records/registry/places.yml",
  ]

  private static let home = Phrase("home", en: "This looks like the address of a home.")
  private static let coordinates = Phrase("coordinates", en: "These coordinates point to a single house.")
  private static let townOnly = Phrase("town-only", en: "Take it out, or name the town alone.")
  private static let inRegistry = Phrase(
    "in-registry", en: "The address of a court or a prison belongs into the registry, under `address`.")
  private static let round = Phrase("round", en: "Round both numbers to two decimals.")
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning

extension Rule {
  /// Addresses are read over an encrypted line, by everybody.
  static let forbiddenURLScheme: Rule = Rule(
    RuleDescription(
      id: "forbidden-url-scheme", family: .citations, severity: .info,
      summary: Phrase("summary", en: "Addresses begin with `https` and open in every browser."),
      reason: Phrase("reason", en: "Without encryption the network of a reader sees which page is read."),
      exception: Phrase("exception", en: "When the site has no encrypted form.")),
    examples: [
      .reports(
        "This address is not encrypted.",
        in: "support: {links: [⟦http⟧://quay.example.org/b], sources: [bulletin]}\n"),
      .reports(
        "This address opens only in a special browser.",
        in: "support: {links: [http://⟦quay.onion⟧/b], sources: [bulletin]}\n"),
      .accepts("support: {links: [https://quay.example.org/http://b], sources: [bulletin]}\n"),
      .accepts(
        "support: {links: [\"http://quay.onion/b\", \"https://quay.example.org/b\"], sources: [bulletin]}\n"),
    ],
    check: .file { file, context, findings in
      let addresses = context.facts.addresses
      var isAlsoForEverybody: Bool?
      for place in addresses where place.use != .archive {
        guard let address = place.address else { continue }
        if address.isOnion {
          // Beside an address for everybody it is a service to those who need it.
          let hasOther =
            isAlsoForEverybody ?? (addresses.contains { $0.isLinkForEverybody } || file.hasUnreadableLink)
          isAlsoForEverybody = hasOther
          guard place.use == .page || !hasOther else { continue }
          findings.report(
            onion.message, at: place.range(of: address.host, in: file.source), in: file.source,
            why: onionWhy.message, mend: [addClear.message], subject: place.subject, severity: .warning)
        } else if !address.isSecure {
          let edit = place.edit(address.scheme, "https", in: file.source)
          findings.report(
            plain.message, at: place.range(of: address.scheme, in: file.source), in: file.source,
            mend: [tryHTTPS.message],
            fixes: edit.map { [Fix(tryHTTPS.message, edits: [$0], safety: .suggested)] } ?? [],
            subject: place.subject)
        }
      }
    })

  private static let plain = Phrase("plain", en: "This address is not encrypted.")
  private static let tryHTTPS = Phrase(
    "try-https", en: "Open the page with `https://`, and write that if it works.")
  private static let onion = Phrase("onion", en: "This address opens only in a special browser.")
  private static let onionWhy = Phrase(
    "onion-why", en: "Most readers get an error, and in some states the attempt itself is noticed.")
  private static let addClear = Phrase(
    "add-clear", en: "Write the address of the same page that opens in every browser.")
}

extension Address {
  /// Whether the host is one that only the Tor network knows.
  fileprivate var isOnion: Bool { hostName.utf8.suffix(6).elementsEqual(".onion".utf8) }
}

extension AddressPlace {
  /// Whether it is a link that opens in every browser.
  fileprivate var isLinkForEverybody: Bool {
    guard use == .link, let address else { return false }
    return !address.isOnion
  }
}

extension RecordFile {
  /// Whether a link of a record cannot be read: it may be one for everybody.
  fileprivate var hasUnreadableLink: Bool {
    switch content {
    case .caseRecord(let record)?:
      let lists =
        (record.support?.value).map { [$0.$lettersVia, $0.$donate, $0.$petitions, $0.$links] } ?? []
      return lists.contains(where: \.isUnreadable) || record.$support.isUnreadable
        || record.events?.value.contains { $0.value.$link.isUnreadable } == true
        || record.days?.value.contains { $0.value.$link.isUnreadable } == true
    case .day(let day)?: return day.$link.isUnreadable
    default: return false
    }
  }
}

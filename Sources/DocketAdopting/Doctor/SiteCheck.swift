import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules
import DocketScanning

/// What `pipeline.yml` says of the site: names, addresses, languages.
struct SiteCheck {
  private let now: Circumstances

  init(_ circumstances: Circumstances) { now = circumstances }

  var lines: [DoctorLine] {
    guard let validation = now.validation else { return [] }
    guard let site = validation.corpus.pipeline?.site?.value else {
      return [.toDo("configuration", .site, Self.unreadable.message, mend: Self.validate.message)]
    }
    return [
      configuration(validation), title(site, validation.corpus), address(site), domain(site), contact(site),
      repository(site), words(validation.corpus), coverage(validation.corpus),
    ].compactMap(\.self)
  }

  private func configuration(_ validation: Validation) -> DoctorLine? {
    let findings = validation.diagnostics.filter {
      $0.location.path == "pipeline.yml" && $0.severity != .info
    }
    guard !findings.isEmpty else { return nil }
    let what = Self.findings.with(["count": .count(findings.count)])
    return findings.contains { $0.severity == .error }
      ? .toDo("configuration", .site, what, mend: Self.validate.message)
      : .note("configuration", .site, what, mend: Self.validate.message)
  }

  private func title(_ site: Site, _ corpus: Corpus) -> DoctorLine {
    let languages = corpus.publishedLanguages
    let missing = languages.filter { site.title?.value[$0] == nil }
    guard missing.isEmpty else {
      return .toDo(
        "title", .site, Self.noTitle.with(["languages": Self.list(missing)]), mend: Self.writeTitle.message)
    }
    return .ok("title", .site, Self.titles.with(["languages": Self.list(languages)]))
  }

  private func address(_ site: Site) -> DoctorLine {
    guard let url = site.url?.value else {
      return .toDo("url", .site, Self.noAddress.message, mend: Self.writeAddress.message)
    }
    let shown: KeyValuePairs<String, Argument> = ["address": .code(url)]
    guard url.lowercased().hasPrefix("https://") else {
      return .toDo(
        "url", .site, Self.insecure.with(shown), why: Self.whySecure, mend: Self.secure.message)
    }
    if ExampleName.isIn(host: ExampleName.host(of: url)) {
      return .toDo("url", .site, Self.exampleAddress.with(shown), mend: Self.writeAddress.message)
    }
    return .ok("url", .site, Self.address.with(shown))
  }

  private func domain(_ site: Site) -> DoctorLine {
    guard let domain = site.uidDomain?.value else {
      return .toDo(
        "uid-domain", .site, Self.noDomain.message, why: Self.whyDomain, mend: Self.chooseDomain.message)
    }
    let shown: KeyValuePairs<String, Argument> = ["domain": .code(domain)]
    return ExampleName.isIn(host: domain)
      ? .toDo(
        "uid-domain", .site, Self.exampleDomain.with(shown), why: Self.whyDomain,
        mend: Self.chooseDomain.message)
      : .ok("uid-domain", .site, Self.domain.with(shown))
  }

  private func contact(_ site: Site) -> DoctorLine {
    guard let contact = site.contact?.value else {
      return .toDo(
        "contact", .site, Self.noContact.message, why: Self.whyContact, mend: Self.writeContact.message)
    }
    let host: String =
      switch contact {
      case .mail(let address): String(address.drop { $0 != "@" }.dropFirst())
      case .page(let address): ExampleName.host(of: address)
      }
    return ExampleName.isIn(host: host)
      ? .toDo(
        "contact", .site, Self.exampleContact.message, why: Self.whyContact, mend: Self.writeContact.message)
      : .ok("contact", .site, Self.contact.message)
  }

  private func repository(_ site: Site) -> DoctorLine {
    guard let address = site.repository?.value.address else {
      return .toDo(
        "repository", .site, Self.noPlace.message, why: Self.whyPlace, mend: Self.writePlace.message)
    }
    return ExampleName.isIn(host: ExampleName.host(of: address))
      ? .toDo(
        "repository", .site, Self.examplePlace.message, why: Self.whyPlace, mend: Self.writePlace.message)
      : .ok("repository", .site, Self.place.with(["address": .code(address)]))
  }

  private func words(_ corpus: Corpus) -> DoctorLine? {
    let lacking = corpus.publishedLanguages.filter { tag in
      !MessageLanguage.complete.contains { $0.rawValue == tag.language }
    }
    guard !lacking.isEmpty else { return nil }
    return .note(
      "words", .site, Self.lacking.with(["languages": Self.list(lacking)]), why: Self.whyWords,
      mend: Self.translateWords.message)
  }

  private func coverage(_ corpus: Corpus) -> DoctorLine {
    let coverage = Coverage(of: corpus, today: now.today)
    let shares = coverage.languages.indices.map { coverage.total(ofLanguage: $0).required.percent }
    let what = Self.coverage.with([
      "languages": .list(zip(coverage.languages, shares).map { .text("\($0.description) \($1) %") })
    ])
    return shares.allSatisfy { $0 == 100 }
      ? .ok("coverage", .site, what) : .note("coverage", .site, what, mend: Self.translate.message)
  }

  private static func list(_ languages: [LanguageTag]) -> Argument {
    .list(languages.map { .code($0.description) })
  }
}

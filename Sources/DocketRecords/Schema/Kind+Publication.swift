import DocketLanguage
import DocketScanning
import DocketYAML

extension Kind where Value == Contact {
  /// An e-mail address or a page.
  static let contact = Kind.scalar(.string) { text, part, context in
    if let contact = Contact(text) { return contact }
    context.report(
      SchemaRules.valueFormat, at: part.range, PublicationKindPhrases.notAContact.message,
      mend: [
        PublicationKindPhrases.contactForm.with([
          "mail": .code("letters@bells.example.org"), "page": .code("https://bells.example.org/contact"),
        ])
      ])
    return nil
  }
}

extension Kind where Value == String {
  /// An address that begins with `https://`.
  static let secureURL = Kind.scalar(.url) { text, part, context in
    if WebAddress.isSecure(text) { return text }
    context.report(
      SchemaRules.valueFormat, at: part.range, SchemaPhrases.notAURL.message,
      mend: [SchemaPhrases.urlForm.with(["start": .code("https://")])])
    return nil
  }

  /// The address of a repository at a forge of which docket knows how files are edited there.
  static let repository = Kind.scalar(.url) { text, part, context in
    guard let address = secureURL.read(part, &context) else { return nil }
    if Forge.editAddress(in: address) != nil { return address }
    let example = "{url: \(text), edit: \"https://…/\(Forge.path)\"}"
    context.report(
      SchemaRules.valueFormat, at: part.range, PublicationKindPhrases.unknownForge.message,
      mend: [
        PublicationKindPhrases.sayWhere.with(["text": .code(example), "path": .code(Forge.path)])
      ])
    return nil
  }

  /// The page that edits a file, with `{path}` for the path of the file.
  static let editAddress = Kind.scalar(.string) { text, part, context in
    if Forge.isEditAddress(text) { return text }
    let example = "\"https://forge.example.org/bells/records/_edit/main/\(Forge.path)\""
    context.report(
      SchemaRules.valueFormat, at: part.range,
      PublicationKindPhrases.notAnEditAddress.with(["path": .code(Forge.path)]),
      mend: [SchemaPhrases.write.with(["text": .code(example)])])
    return nil
  }
}

/// What is said about addresses of `pipeline.yml` that readers are led to.
enum PublicationKindPhrases {
  static let notAContact = Phrase(
    "not-a-contact", en: "This is neither an e-mail address nor a full web address with https.")
  static let contactForm = Phrase(
    "contact-form", en: "Write an address of the committee, such as {mail}, or its page, such as {page}.")
  static let unknownForge = Phrase(
    "unknown-forge", en: "This address does not tell docket where a file of the repository is edited.")
  static let sayWhere = Phrase(
    "say-where",
    en:
      "Write {text}: the address your browser shows when you edit a file there, with {path} for the path of the file."
  )
  static let notAnEditAddress = Phrase(
    "not-an-edit-address", en: "This is not a full web address with https that has {path} in it once.")
}

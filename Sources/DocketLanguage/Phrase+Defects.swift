extension Phrase {
  /// The names of the places of one text, sorted, each once.
  public func places(in language: MessageLanguage) -> [String] {
    var names: Set<String> = []
    for part in PhraseTemplate(self[language]).parts {
      switch part {
      case .words: break
      case .place(let name), .choice(let name, _): names.insert(String(name))
      }
    }
    return names.sorted()
  }

  /// What is wrong with the phrase as English sentences, for the tests of whoever owns phrases; empty when sound.
  ///
  /// Asked for: a key in kebab-case; three texts that are not empty, do not begin or end with a space and have
  /// their braces in pairs; the same places in all three; two forms to choose from in English and French, three in
  /// Russian.
  public var defects: [String] {
    var found = isKebabCase ? [] : ["The key `\(key)` is not in kebab-case."]
    for language in MessageLanguage.allCases {
      found += defects(in: language).map { "`\(key)`, \(language.rawValue): \($0)" }
    }
    for language in MessageLanguage.allCases where places(in: language) != places(in: .en) {
      let (here, english) = (places(in: language), places(in: .en))
      found.append("`\(key)`, \(language.rawValue): the places are \(here), in English they are \(english).")
    }
    return found
  }

  private var isKebabCase: Bool {
    let parts = key.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }
  }

  private func defects(in language: MessageLanguage) -> [String] {
    let text = self[language]
    if text.isEmpty { return ["the text is empty."] }
    var found: [String] = []
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      found.append("the text begins or ends with a space.")
    }
    let template = PhraseTemplate(text)
    if !template.isBalanced { found.append("a brace has no partner.") }
    let wanted = PluralCategory.forms(in: language)
    for case .choice(let name, let forms) in template.parts where PhraseTemplate.forms(forms).count != wanted
    {
      found.append("`{\(name)?…}` has \(PhraseTemplate.forms(forms).count) forms instead of \(wanted).")
    }
    return found
  }
}

package import DocketLanguage

/// What is asked of a text with places, in English as in any other language.
package struct TextCheck {
  private let language: MessageLanguage

  /// Creates a check of texts in a language.
  package init(_ language: MessageLanguage) { self.language = language }

  /// What is wrong with a text by itself: spaces at its ends, a line end, braces without partners, too many or too few
  /// forms to choose from.
  package func defects(in text: String) -> [String] {
    if text.isEmpty { return ["the text is empty"] }
    var found: [String] = []
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      found.append("the text begins or ends with a space")
    }
    if text.contains(where: \.isNewline) { found.append("a text has one line") }
    let template = PhraseTemplate(text)
    if !template.isBalanced { found.append("a brace has no partner") }
    let wanted = language.grammar.plurals.forms
    for case .choice(let name, let forms) in template.parts {
      let forms = PhraseTemplate.forms(forms)
      guard forms.count != wanted.count else { continue }
      let names = wanted.map(\.rawValue).joined(separator: "|")
      found.append("`{\(name)?…}` has \(forms.count) forms instead of \(wanted.count): \(names)")
    }
    return found
  }
}

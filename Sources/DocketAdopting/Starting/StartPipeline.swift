import DocketContributing
import DocketDiagnostics
import DocketEditing
import DocketLanguage

/// `pipeline.yml` of a new repository.
///
/// Values are written by the engine of edits, never pasted: a title may hold quotes, colons or anything else, and the
/// comments of the template stay where they are.
struct StartPipeline {
  /// Where it stands.
  static let path = "pipeline.yml"

  /// The file.
  ///
  /// - Parameters:
  ///   - template: the template, in which only comments of one language are left.
  ///   - settings: what was decided.
  /// - Returns: the file.
  /// - Throws: `EditProblem` where a value cannot be written.
  static func file(_ template: String, _ settings: StartSettings) throws(EditProblem) -> SourceFile {
    var text = template
    if settings.contact == nil {
      text = commentingOut("contact: https://committee.example.org/contact", key: "contact", in: text)
    }
    if settings.repository == nil {
      text = commentingOut(
        "repository: https://gitlab.example.org/committee/records", key: "repository", in: text)
    }
    var file = try EditedFile(SourceFile(path: path, bytes: Array(text.utf8)))
    try file.set(settings.titles.value, at: ["site", "title"])
    try file.set(.text(settings.url), at: ["site", "url"])
    try file.set(.text(settings.uidDomain), at: ["site", "uid_domain"])
    if let contact = settings.contact { try file.set(.text(contact), at: ["site", "contact"]) }
    if let repository = settings.repository {
      try file.set(place(of: repository, settings.edit), at: ["site", "repository"])
    }
    try setLanguages(settings, in: &file)
    return file.source
  }

  private static func place(of repository: String, _ edit: String?) -> NewValue {
    guard let edit else { return .text(repository) }
    return .map([(key: "url", value: .text(repository)), (key: "edit", value: .text(edit))])
  }

  private static func setLanguages(_ settings: StartSettings, in file: inout EditedFile) throws(EditProblem) {
    let tags = settings.languages.map(\.description)
    guard let main = tags.first else { return }
    try file.set(.text(main), at: ["languages", "default"])
    try file.set(.texts(tags), at: ["languages", "published"])
    let partial = settings.example.filter { !settings.languages.contains($0) }.map(\.description)
    if partial.isEmpty {
      try file.remove(["languages", "partial"])
    } else {
      try file.set(.texts(partial), at: ["languages", "partial"])
    }
    let fallback = tags.dropFirst().map { (key: $0, value: NewValue.list([.text(main)])) }
    if fallback.isEmpty {
      try file.remove(["languages", "fallback"])
    } else {
      try file.set(.map(fallback), at: ["languages", "fallback"])
    }
  }

  /// The text with the line of a key made a comment that shows an example.
  private static func commentingOut(_ example: String, key: String, in text: String) -> String {
    text.replacing("\n  \(key): x\n", with: "\n  # \(example)\n", maxReplacements: 1)
  }
}

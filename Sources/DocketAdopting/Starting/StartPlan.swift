import DocketDiagnostics
public import DocketEditing
public import DocketKit
import DocketLanguage
import DocketRecords

/// The files of a new repository of records.
public struct StartPlan: Sendable {
  /// The files, sorted by path.
  public let files: [FileSystem.NewFile]

  /// Plans a repository.
  ///
  /// - Parameters:
  ///   - settings: what was decided.
  ///   - isOnlyAutomation: whether only what checks, publishes and asks is written, for records that are there already.
  /// - Throws: `EditProblem` where a value cannot be written into `pipeline.yml`.
  public init(_ settings: StartSettings, onlyAutomation isOnlyAutomation: Bool = false) throws(EditProblem) {
    let places = StartPlaces(settings)
    var files: [String: FileSystem.NewFile] = [:]
    let common = Templates.common.files.filter { !isOnlyAutomation || Self.automation.contains($0.path) }
    let example = ExampleText(for: settings)
    for template in common + Templates.tools.files + settings.forges.flatMap(\.files) {
      guard let path = TemplatePath(template.path).path(for: settings.prose) else { continue }
      let bytes: [UInt8]
      if path == StartPipeline.path {
        bytes = try StartPipeline.file(places.comments.filled(template.text), settings).bytes
      } else {
        let text = path.hasPrefix("records/") ? example.localised(template.text) : template.text
        bytes = Array(places.filled(text, path: path, language: TemplatePath(template.path).language).utf8)
      }
      files[path] = FileSystem.NewFile(path: path, bytes: bytes, isExecutable: template.isExecutable)
    }
    if !isOnlyAutomation {
      for file in Self.generated { files[file.path] = file }
    }
    self.files = files.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// What editors check and complete by, and the page that explains every key.
  private static let generated = GeneratedFile.all
    .map { FileSystem.NewFile(path: $0.path, bytes: $0.bytes) }

  /// What checks and asks, of the files that do not depend on a forge.
  private static let automation: Set<String> = [".githooks/pre-commit", ".pre-commit-config.yaml"]
}

/// Where a template stands in a new repository: its name may say a language, as in `README.fr.md`.
struct TemplatePath {
  private let start: String
  private let end: String
  /// The language of its prose; nil where it has none.
  let language: String?
  private let whole: String

  /// Takes a path apart.
  init(_ path: String) {
    whole = path
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let known = MessageLanguage.complete.map(\.rawValue)
    guard parts.count >= 3, let tag = parts.dropLast().last.map(String.init), known.contains(tag) else {
      (start, end, language) = (path, "", nil)
      return
    }
    end = "." + (parts.last ?? "")
    start = String(path.dropLast(end.count + tag.count + 1))
    language = tag
  }

  /// The path for languages of prose, the first of which is the site's own; nil where it is not written.
  func path(for languages: [String]) -> String? {
    guard let language else { return whole }
    guard languages.contains(language) else { return nil }
    let isOwn = language == languages.first
    // Of these a forge reads one only.
    if Self.single.contains(where: start.hasSuffix) { return isOwn ? start + end : nil }
    return isOwn && Self.first.contains(start) ? start + end : whole
  }

  private static let single = ["PULL_REQUEST_TEMPLATE", "pull_request_template", "Default", "/config"]
  private static let first: Set<String> = ["README", "CONTRIBUTING"]
}

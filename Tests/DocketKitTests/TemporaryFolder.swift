import Foundation

/// A folder that goes away with the test.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "docket-kit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  /// Writes a file, and the folders above it.
  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ name: String) -> String? { try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A small repository of invented persons.
enum Sample {
  static let pipeline = """
    site:
      title: {en: Quay, fr: Quai, ru: Причал}
      url: https://quay.example.org
      uid_domain: quay.example.org
      contact: https://quay.example.org/contact
      repository: https://gitlab.example.org/quay/records
    languages: {default: en, published: [en, fr, ru]}
    licences: {facts: CC0-1.0, texts: CC-BY-4.0}

    """

  static let organisations =
    "port-gazette: {name: {en: Port Gazette, fr: Gazette du port, ru: Портовая газета}}\n"

  /// A case with one hearing.
  static func record(id: String, hearing: String = "2031-05-20") -> String {
    """
    id: \(id)
    language: en
    title: {en: A case, fr: Une affaire, ru: Дело}
    jurisdiction: QX
    people:
      lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}
    events:
      - id: opening
        date: \(hearing)
        type: trial_hearing
        status: scheduled
        sources: [gazette]
    sources:
      gazette:
        type: news
        publisher: port-gazette
        description: A report
        url: https://gazette.example.org/a

    """
  }

  static func write(into folder: borrowing TemporaryFolder, cases: [String] = ["quay-lanterns"]) throws {
    try folder.write(pipeline, to: "pipeline.yml")
    try folder.write(organisations, to: "records/registry/organisations.yml")
    for id in cases { try folder.write(record(id: id), to: "records/cases/\(id).yml") }
  }
}

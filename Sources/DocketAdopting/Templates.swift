/// The files that `docket init` writes, as they were embedded from `Templates/` by `.ci/templates`.
///
/// The folders of forges are in `Embedded/`, a file each, made by `make messages`.
enum Templates {}

/// A file of a records repository before its places are filled.
struct TemplateFile: Hashable, Sendable {
  /// Where it stands in the new repository.
  let path: String
  /// Whether it is a program.
  let isExecutable: Bool
  /// Its text, with places such as `@TITLE@`.
  let text: String
}

/// The files of one folder of templates.
struct TemplatePack: Sendable {
  /// The files, sorted by path.
  let files: [TemplateFile]

  /// Takes a folder apart.
  ///
  /// - Parameter embedded: for each file a line with its number of lines, its rights and its path, parted by tabs; then
  ///   its lines.
  init(_ embedded: String) {
    var files: [TemplateFile] = []
    var lines = embedded.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    while let head = lines.popFirst() {
      let parts = head.split(separator: UInt8(ascii: "\t")).map { String(Substring($0)) }
      guard parts.count == 3, let count = Int(parts[0]) else { break }
      let text = lines.prefix(count).map { String(Substring($0)) + "\n" }.joined()
      files.append(TemplateFile(path: parts[2], isExecutable: parts[1] == "755", text: text))
      lines = lines.dropFirst(count)
    }
    self.files = files
  }
}

import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules

extension GitHistory {
  /// What git lists at a path.
  private struct Entry {
    let path: String
    /// `100644` and `100755` are files, `120000` is a link, `160000` another repository.
    let mode: String
    let object: BatchReader.Object?

    /// Reads `<mode> <type> <name> <size>\t<path>`, where the size of what is no file is `-`.
    init?(_ line: Substring) {
      let parts = line.split(separator: "\t", maxSplits: 1)
      let head = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, head.count == 4 else { return nil }
      path = String(parts[1])
      mode = String(head[0])
      object = Int(head[3]).map { BatchReader.Object(name: String(head[2]), size: $0) }
    }
  }

  /// `pipeline.yml` and the record files of a commit, and what could not be read.
  ///
  /// Paths are asked for from the repository's own folder, which may lie below git's.
  func files(of commit: String, named reference: String, _ git: Git)
    async throws(Problem) -> ([SourceFile], [Diagnostic])
  {
    let listing = try await ask(["ls-tree", "-r", "-l", "-z", commit, "--", "pipeline.yml", "records"], git)
    guard listing.isSuccess else { throw problem(listing) }
    var entries: [(path: String, object: BatchReader.Object)] = []
    var findings: [Diagnostic] = []
    for line in String(decoding: listing.output, as: UTF8.self).split(separator: "\0") {
      guard let entry = Entry(line) else { throw Problem(.unreadable) }
      let isRecord = FileKind(path: entry.path) != nil
      guard entry.mode.hasPrefix("100") else {
        // In the place of a folder it hides all that would be in there.
        let isFolder = entry.path == "records" || Discovery.folders.contains(entry.path)
        if isRecord || isFolder { findings.append(Self.finding(Self.notAFile, entry.path)) }
        continue
      }
      guard isRecord else { continue }
      // git knows no size of what is not there or damaged.
      guard let object = entry.object, let size = object.size else { throw Problem(.unreadable) }
      guard size < Discovery.readLimit else {
        findings.append(Self.finding(Self.tooLarge, entry.path))
        continue
      }
      entries.append((entry.path, object))
    }
    guard entries.contains(where: { $0.path == "pipeline.yml" }) else {
      throw Problem(.noPipeline(reference))
    }
    return (try await read(entries, git), findings)
  }

  private func read(_ entries: [(path: String, object: BatchReader.Object)], _ git: Git)
    async throws(Problem) -> [SourceFile]
  {
    let reader: BatchReader
    let answer: Git.Answer
    do throws(Git.Failure) {
      (reader, answer) = try await git.read(entries.map(\.object))
    } catch {
      throw Problem(error)
    }
    guard answer.isSuccess, reader.isComplete else { throw problem(answer) }
    return zip(entries, reader.contents).map { SourceFile(path: $0.path, bytes: $1) }
  }

  private static func finding(_ what: Phrase, _ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableBefore, at: .file(path), what: what.with(["path": .code(path)]),
      mend: [Rule.compareYourself])
  }

  private static let notAFile = Phrase(
    "not-a-file-before",
    en: "{path} was a link or another repository before this change, so nothing in it was compared.")
  private static let tooLarge = Phrase(
    "too-large-before",
    en: "{path} was larger before this change than any record may be, so nothing in it was compared.")
}

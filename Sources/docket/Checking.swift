import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRules
import DocketTime

/// Validation as every command runs it.
struct Checking {
  let common: CommonOptions
  /// The commit to compare with; nil for none.
  var since: Since? = nil
  /// The language in which git's refusals are told; nil where there is no commit to compare with.
  var speech: LanguageOption? = nil
  /// Whether what is staged in git is checked, and not the files in the folder.
  var isStaged = false

  /// An earlier state to compare with.
  struct Since {
    /// A branch, tag or commit.
    let reference: String
    /// Whether that commit itself is meant, or the one at which the present branch parted from it.
    let comparison: GitHistory.Comparison
  }

  /// What was found, and how many commits the present branch is behind the one to compare with.
  struct Outcome {
    let validation: Validation
    let commitsBehind: Int
    /// The earlier state; nil where none was asked for.
    let earlier: GitHistory.State?

    /// The files that are not as they were in the earlier state.
    var changedFiles: Set<String> { earlier.map { validation.files(changedSince: $0.files) } ?? [] }
  }

  func validation() async throws -> Validation { try await outcome().validation }

  func outcome() async throws -> Outcome {
    let repository = try common.repository()
    let today = try common.now().utc.date
    let zones = try common.zoneDatabase()
    do {
      var earlier: GitHistory.State?
      if let since {
        Terminal.progress("reading the records at \(since.reference) …")
        earlier = try await GitHistory(of: repository)
          .state(at: since.reference, comparing: since.comparison)
      }
      Terminal.progress("checking the records …")
      let validation =
        isStaged
        ? try await GitIndex(of: repository).files().validate(today: today, zones: zones, earlier: earlier)
        : try repository.validate(today: today, zones: zones, earlier: earlier)
      return Outcome(validation: validation, commitsBehind: earlier?.commitsBehind ?? 0, earlier: earlier)
    } catch let error as FileSystemError {
      throw Failure.end(error)
    } catch let error as GitHistory.Problem {
      let language = speech?.language(of: (try? repository.pipeline()) ?? nil) ?? .en
      throw Failure.end(error.text(in: language), Failure.inputOutput)
    }
  }

  /// What the change since the earlier state means for readers, and what it causes.
  func review(of outcome: Outcome) throws -> RecordReview? {
    guard let earlier = outcome.earlier else { return nil }
    return RecordReview(
      of: outcome.validation, since: earlier.files, asOf: try common.now(), zones: try common.zoneDatabase())
  }

  /// Says what stands in the place of files, where findings are not listed anyway.
  static func sayUnread(_ validation: Validation, in language: MessageLanguage) {
    for finding in validation.diagnostics
    where finding.rule == RuleDescription.unexpectedFile.id
      && validation.sources[finding.location.path] == nil
    {
      Terminal.complain("docket: \(finding.what.text(in: language))")
    }
  }

  /// Says where there is nothing to check or show yet, which looks like success otherwise.
  static func sayEmpty(_ paths: some Sequence<String>, in language: MessageLanguage) {
    let isEmpty = !paths.contains { $0.hasPrefix("records/cases/") || $0.hasPrefix("records/days/") }
    if isEmpty { Terminal.complain("docket: \(empty[language])") }
  }

  static let empty = Phrase(
    "empty",
    en:
      "there is no case and no day under records/ yet; `docket new case` begins one by asking, and `docket init our-records` writes a repository with an example"
  )

  /// Says that a branch lacks what others have done meanwhile.
  static func behind(_ reference: String, by count: Int, in language: MessageLanguage) -> String {
    behind.with(["ref": .text(reference), "count": .count(count)]).text(in: language)
  }

  static let behind = Phrase(
    "behind",
    en:
      "{ref} has {count} {count?commit|commits} that this branch lacks; it was compared with where the two parted"
  )
}

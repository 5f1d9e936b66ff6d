import DocketDiagnostics
import DocketLanguage
import DocketRules

/// Whether there are records, and what the rules say of them.
struct RecordsCheck {
  private let now: Circumstances

  init(_ circumstances: Circumstances) { now = circumstances }

  var lines: [DoctorLine] {
    guard let validation = now.validation else { return [] }
    return [count(validation), findings(validation)]
  }

  private func count(_ validation: Validation) -> DoctorLine {
    let paths = validation.sources.keys
    let cases = paths.count { $0.hasPrefix("records/cases/") && $0.hasSuffix(".yml") }
    let days = paths.count { $0.hasPrefix("records/days/") && $0.hasSuffix(".yml") }
    guard cases + days > 0 else {
      return .toDo("records", .records, Self.none.message, mend: Self.begin.message, Self.example.message)
    }
    return .ok("records", .records, Self.are.with(["cases": .count(cases), "days": .count(days)]))
  }

  private func findings(_ validation: Validation) -> DoctorLine {
    let (errors, warnings) = (validation.count(.error), validation.count(.warning))
    if errors > 0 {
      return .toDo(
        "findings", .records, Self.errors.with(["count": .count(errors)]), why: Self.whyErrors,
        mend: Self.validate.message)
    }
    return warnings > 0
      ? .note(
        "findings", .records, Self.warnings.with(["count": .count(warnings)]), mend: Self.validate.message)
      : .ok("findings", .records, Self.sound.message)
  }

  private static let none = Phrase("none", en: "There is no case and no day under `records/` yet.")
  private static let begin = Phrase("begin", en: "`docket new case` begins a record by asking.")
  private static let example = Phrase(
    "example", en: "`docket init` writes a repository with an example into a new folder.")
  private static let are = Phrase(
    "are", en: "There {cases?is # case|are # cases} and {days?# day|# days} of no single case.")
  private static let errors = Phrase("errors", en: "The rules find {count?# error|# errors} in the records.")
  private static let whyErrors = Phrase("why-errors", en: "Nothing is published while a record has an error.")
  private static let warnings = Phrase(
    "warnings", en: "The rules find {count?# warning|# warnings} in the records.")
  private static let validate = Phrase("validate", en: "`docket validate` lists them, with what to type.")
  private static let sound = Phrase("sound", en: "The rules find no error and no warning in the records.")
}

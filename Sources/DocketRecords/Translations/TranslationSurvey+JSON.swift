import DocketDiagnostics
import DocketJSON

extension TranslationSurvey {
  /// All translations as JSON: how many in each state by language, and each that is not current with its place.
  public var json: [UInt8] {
    let languages = Set(entries.map(\.key.language)).sorted()
    let counts = languages.map { language in
      let here = entries.filter { $0.key.language == language }
      return JSONValue.Member(
        language,
        .object(
          State.allCases.map { state in
            JSONValue.Member(state.rawValue, .integer(here.count { $0.state == state }))
          }))
    }
    let open = entries.filter { $0.state != .current }.map { entry -> JSONValue in
      [
        "record": .string(entry.key.record), "path": .string(entry.key.path),
        "language": .string(entry.key.language), "state": .string(entry.state.rawValue),
        "file": .string(entry.file.path), "line": .integer(entry.location.start.line),
      ]
    }
    return JSONValue.object([
      JSONValue.Member("languages", .object(counts)), JSONValue.Member("translations", .array(open)),
    ]).bytes
  }
}

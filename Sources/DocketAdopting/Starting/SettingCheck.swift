import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime

/// Judges settings as `pipeline.yml` will be judged: each is put into one and read.
struct SettingCheck {
  private let today: CivilDate

  /// Prepares for checks.
  init(today: CivilDate) { self.today = today }

  /// Throws where a setting cannot stand in `pipeline.yml`.
  ///
  /// - Parameter change: puts the setting in its place.
  /// - Throws: `Refusal` with the reason.
  func check(_ change: (inout StartSettings) -> Void) throws(Refusal) {
    guard let english = LanguageTag("en") else { return }
    var settings = StartSettings(
      languages: [english], titles: LanguageTexts([(english, "x")]), url: StartQuestions.exampleURL,
      uidDomain: "docket.example.org", release: StartRelease(version: "", digest: ""), today: today)
    change(&settings)
    guard let template = Templates.common.files.first(where: { $0.path == StartPipeline.path }) else {
      return
    }
    let text = StartPlaces(settings).comments.filled(template.text)
    guard let file = try? StartPipeline.file(text, settings) else {
      throw Refusal(Self.unwritable.message)
    }
    let found = Validator.read([file], width: 1).files.flatMap(\.diagnostics)
    guard let error = found.first(where: { $0.severity == .error }) else { return }
    guard let mend = error.mend.first else { throw Refusal(error.what) }
    throw Refusal(Self.both.with(["what": .message(error.what), "mend": .message(mend)]))
  }

  private static let both = Phrase("both", en: "{what} {mend}")
  private static let unwritable = Phrase("unwritable", en: "This cannot be written into pipeline.yml.")
}

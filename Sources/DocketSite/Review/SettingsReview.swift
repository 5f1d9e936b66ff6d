import DocketLanguage
import DocketRecords

/// What a change does to `pipeline.yml` and to the list of what was withdrawn.
struct SettingsReview {
  let file: FileDifference
  let states: ReviewStates

  /// The changes of the settings.
  func settings() -> ReviewGroup {
    ReviewGroup(
      .settings, id: "pipeline", file: file.path, heading: { $0.say(ReviewSitePhrases.settings) },
      changes: changesOfSettings())
  }

  /// The changes of the list of withdrawals.
  func withdrawals() -> ReviewGroup {
    let noted = states.now.withdrawn.subtracting(states.before.withdrawn).count
    let undone = states.before.withdrawn.subtracting(states.now.withdrawn).count
    var changes: [ReviewChange] = []
    if undone > 0 {
      changes.append(
        ReviewChange(kind: .withdrawalUndone, level: .warning) {
          $0.say(ReviewSitePhrases.undone.with(["count": .count(undone)]))
        })
    }
    if noted > 0 {
      changes.append(
        ReviewChange(kind: .withdrawalNoted) {
          $0.say(ReviewSitePhrases.noted.with(["count": .count(noted)]))
        })
    }
    if file.isUnreadable {
      changes = [ReviewChange(kind: .unreadable, level: .warning) { $0.say(ReviewPhrases.unreadable) }]
    }
    if changes.isEmpty {
      changes =
        file.differences.isEmpty
        ? [ReviewChange(kind: .layout, level: .detail) { $0.say(ReviewPhrases.layout) }]
        : file.differences.map { $0.change(.fact) }
    }
    return ReviewGroup(
      .withdrawals, id: "withdrawn", file: file.path, heading: { $0.say(ReviewSitePhrases.withdrawals) },
      changes: changes)
  }

  private func changesOfSettings() -> [ReviewChange] {
    if file.isUnreadable || file.now == nil || file.before == nil {
      return [ReviewChange(kind: .unreadable, level: .warning) { $0.say(ReviewPhrases.unreadable) }]
    }
    guard !file.differences.isEmpty else {
      return [ReviewChange(kind: .layout, level: .detail) { $0.say(ReviewPhrases.layout) }]
    }
    var open = OpenDifferences(file.differences)
    var changes: [ReviewChange] = []
    for difference in open.take(where: { $0.path == ["site", "uid_domain"] }) {
      changes.append(
        ReviewChange(
          kind: .domain, level: .warning, key: difference.name, before: difference.before,
          now: difference.now, sentence: { $0.say(ReviewSitePhrases.domain) },
          details: [difference.sentence(below: 0)]))
    }
    changes += languages(&open)
    return changes
      + open.left.map { difference in
        let isStrict = Self.protecting.contains(difference.path.first ?? "")
        let phrase = isStrict ? ReviewSitePhrases.strictness : ReviewSitePhrases.setting
        let key = Argument.code(difference.path.first ?? "")
        return ReviewChange(
          kind: .setting, level: isStrict ? .warning : .news, key: difference.name,
          before: difference.before, now: difference.now,
          sentence: { $0.say(phrase.with(["key": key])) }, details: [difference.sentence(below: 0)])
      }
  }

  private func languages(_ open: inout OpenDifferences) -> [ReviewChange] {
    let (was, now) = (states.before.languages.published, states.now.languages.published)
    let (added, gone) = (now.filter { !was.contains($0) }, was.filter { !now.contains($0) })
    guard !(added + gone).isEmpty else { return [] }
    let taken = open.take(under: ["languages", "published"])
    return [(ReviewSitePhrases.languagesGone, gone, true), (ReviewSitePhrases.languagesNew, added, false)]
      .filter { !$0.1.isEmpty }.map { phrase, tags, isWarning in
        ReviewChange(
          kind: .languages, level: isWarning ? .warning : .news, key: "languages/published",
          before: taken.first?.before, now: taken.first?.now, languages: tags,
          sentence: { $0.say(phrase.with(["languages": TextReview.places(tags)])) })
      }
  }

  /// The keys that say what the check demands, and what may be published.
  private static let protecting: Set<String> = [
    "rules", "allow", "limits", "links", "translations", "publish",
  ]
}

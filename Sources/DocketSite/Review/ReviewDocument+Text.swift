import DocketLanguage

extension ReviewDocument {
  /// The review for a terminal or a log, ending in a line break.
  public var text: String {
    let outline = ReviewOutline(document: self)
    var lines = ["\(outline.heading) · \(outline.since)"]
    if let quiet = outline.quiet { lines += ["", quiet] }
    for group in groups.prefix(ReviewOutline.mostGroups) {
      let name = group.id.map { $0 == group.heading ? "" : " (\($0))" } ?? ""
      lines += ["", group.heading + name]
      for item in group.items.prefix(ReviewOutline.mostItems) {
        lines.append((item.level == .warning ? "  ! " : "  • ") + item.sentence)
        lines += item.details.prefix(ReviewOutline.mostDetails).map { "      \($0)" }
        if let more = outline.more(item.details.count, than: ReviewOutline.mostDetails) {
          lines.append("      \(more)")
        }
      }
      if let more = outline.more(group.items.count, than: ReviewOutline.mostItems) {
        lines.append("    \(more)")
      }
    }
    if let more = outline.more(groups.count, than: ReviewOutline.mostGroups) { lines += ["", more] }
    if let check {
      lines += ["", counts(of: check)]
      for finding in check.new.prefix(ReviewOutline.mostFindings) {
        lines.append("  " + outline.line(finding))
      }
      if let more = outline.more(check.new.count, than: ReviewOutline.mostFindings) {
        lines.append("  \(more)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many findings a change causes, and how many there were before, in one line.
  public func counts(of check: Check) -> String {
    let (causes, rest) = ReviewOutline(document: self).counts(check)
    return ([causes] + rest).joined(separator: language.grammar.semicolon)
  }
}

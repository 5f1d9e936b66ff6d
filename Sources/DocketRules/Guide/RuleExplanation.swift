public import DocketDiagnostics
public import DocketLanguage
public import DocketTime

/// A rule with its examples as they are judged, for people who read about it.
public struct RuleExplanation: Sendable {
  /// An example and what the rule says about it.
  public struct JudgedExample: Sendable {
    /// The example.
    public let example: Example
    /// The rule's own findings, private values taken out.
    public let findings: [Diagnostic]
  }

  /// What the rule is.
  public let description: RuleDescription
  /// Its examples in order.
  public let examples: [JudgedExample]

  /// Judges the examples of a rule.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - zones: the zones of the time zone database.
  public init(_ rule: Rule, zones: ZoneDatabase) {
    description = rule.description
    examples = rule.examples.map { example in
      let validation = Validator(today: example.today, zones: zones)
        .validate(example.files, earlier: example.earlierFiles)
      let redactor = Redactor(masks: validation.masks, sources: validation.sources)
      let own = validation.diagnostics.filter { $0.rule == rule.id && $0.location.path == example.path }
      return JudgedExample(example: example, findings: own.map { redactor.redacting($0) { $0 } })
    }
  }

  /// The examples the rule reports.
  public var reported: [JudgedExample] { examples.filter { !$0.example.reports.isEmpty } }
  /// The examples it accepts.
  public var accepted: [JudgedExample] { examples.filter(\.example.reports.isEmpty) }

  /// The ways to mend what it finds, each once, as its examples show them.
  ///
  /// - Parameter language: the language.
  /// - Returns: instructions.
  public func waysToFix(in language: MessageLanguage) -> [String] {
    var seen: Set<String> = []
    return examples.flatMap(\.findings).flatMap { $0.mend.isEmpty ? $0.fixes.map(\.title) : $0.mend }
      .map { legible($0.text(in: language)) }.filter { seen.insert($0).inserted }
  }

  /// How far docket mends it by itself.
  public var safeties: Set<Fix.Safety> { Set(examples.flatMap(\.findings).flatMap(\.fixes).map(\.safety)) }

  /// A text of an example as it may be shown: nothing hidden in it, and not even an invented number that somebody
  /// could take for a real one.
  ///
  /// - Parameter text: the text of an example or a sentence about it.
  /// - Returns: the text with stand-ins.
  public func legible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\n", .format, .lineSeparator, .paragraphSeparator, .surrogate,
        .privateUse:
        result += "‹U+\(String(scalar.value, radix: 16, uppercase: true))›"
      case .decimalNumber where description.family == .privacy: result += "•"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

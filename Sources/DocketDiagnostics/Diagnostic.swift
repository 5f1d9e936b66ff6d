public import DocketLanguage
import DocketText
public import DocketTime

/// Something found in a file that a person should know: what, where, why it matters, how to mend it.
public struct Diagnostic: Hashable, Sendable {
  /// A further place with a short explanation.
  public struct Note: Hashable, Sendable {
    /// The place.
    public let location: Location
    /// What is there.
    public let message: Message

    /// Creates a note.
    public init(_ message: Message, at location: Location) {
      self.message = message
      self.location = location
    }
  }

  /// The severity.
  public var severity: Severity
  /// The place.
  public private(set) var location: Location
  /// All else, by reference: findings are sorted, judged and masked, and there may be thousands.
  private var content: Shared<Content>

  private struct Content: Hashable {
    let rule: String
    let family: RuleFamily
    let what: Message
    let why: Message
    let mend: [Message]
    let notes: [Note]
    var fixes: [Fix]
    let subject: String?
    let since: CivilDate?
  }

  /// The id of the rule that found it.
  public var rule: String { content.value.rule }
  /// The family of that rule.
  public var family: RuleFamily { content.value.family }
  /// One sentence naming the thing.
  public var what: Message { content.value.what }
  /// One sentence about the consequence.
  public var why: Message { content.value.why }
  /// Instructions, several when several are honest.
  public var mend: [Message] { content.value.mend }
  /// Further places.
  public var notes: [Note] { content.value.notes }
  /// Edits that mend it.
  public var fixes: [Fix] { content.value.fixes }
  /// The id within the file of what the finding is about (an event, a source, a person), if any.
  public var subject: String? { content.value.subject }
  /// The first day on which the finding holds, for rules that depend on what today is.
  public var since: CivilDate? { content.value.since }

  /// Creates a finding with the severity and the reason of its rule.
  ///
  /// - Parameters:
  ///   - rule: the rule that found it.
  ///   - location: the place.
  ///   - what: one sentence naming the thing.
  ///   - why: the consequence, when it differs from the rule's own reason.
  ///   - mend: instructions.
  ///   - notes: further places.
  ///   - fixes: edits that mend it.
  ///   - subject: the id of what it is about.
  ///   - severity: the severity, when it differs from the rule's own.
  ///   - since: the first day on which it holds, for rules that depend on what today is.
  public init(
    _ rule: RuleDescription, at location: Location, what: Message, why: Message? = nil, mend: [Message] = [],
    notes: [Note] = [], fixes: [Fix] = [], subject: String? = nil, severity: Severity? = nil,
    since: CivilDate? = nil
  ) {
    self.severity = severity ?? rule.severity
    self.location = location
    content = Shared(
      Content(
        rule: rule.id, family: rule.family, what: what, why: why ?? rule.reason.message, mend: mend,
        notes: notes, fixes: fixes, subject: subject, since: since))
  }

  private init(
    _ original: Diagnostic, fixes: [Fix], message: (Message) -> Message = { $0 },
    text: (String) -> String = { $0 }, place: (Location) -> Location
  ) {
    severity = original.severity
    location = place(original.location)
    content = Shared(
      Content(
        rule: original.rule, family: original.family, what: message(original.what),
        why: message(original.why), mend: original.mend.map(message),
        notes: original.notes.map { Note(message($0.message), at: place($0.location)) },
        fixes: fixes, subject: original.subject.map(text), since: original.since))
  }

  /// The finding with its words and its paths passed through functions.
  ///
  /// - Parameters:
  ///   - message: what becomes of a message.
  ///   - text: what becomes of the subject.
  ///   - path: what becomes of a path.
  ///   - fixes: the fixes to keep.
  /// - Returns: the finding with the results in their places.
  func mapping(
    message: (Message) -> Message, text: (String) -> String, path: (String) -> String, fixes: [Fix]
  ) -> Diagnostic {
    let fixes = fixes.map { fix in
      let edits = fix.edits.map {
        TextEdit(path: path($0.path), range: $0.range, replacement: $0.replacement)
      }
      return Fix(message(fix.title), edits: edits, safety: fix.safety)
    }
    return Diagnostic(self, fixes: fixes, message: message, text: text) { $0.renamed(path) }
  }

  /// The finding in an earlier state of its file, without fixes, which are for the later one.
  ///
  /// - Parameter place: where a place stood then.
  /// - Returns: the finding there, and its notes.
  public func earlier(_ place: (Location) -> Location) -> Diagnostic {
    Diagnostic(self, fixes: [], place: place)
  }

  /// The finding at the places of another file; its words and its notes stay.
  ///
  /// - Parameters:
  ///   - place: where it stands.
  ///   - edit: what becomes of each edit of its fixes.
  /// - Returns: the finding there.
  public func moved(to place: Location, edit: (TextEdit) -> TextEdit) -> Diagnostic {
    var moved = self
    moved.location = place
    var content = content.value
    content.fixes = fixes.map { Fix($0.title, edits: $0.edits.map(edit), safety: $0.safety) }
    moved.content = Shared(content)
    return moved
  }

  /// The finding with every quoted text passed through a function, for instance to mask private values.
  public func mappingText(_ transform: (String) -> String) -> Diagnostic {
    mapping(message: { $0.mappingText(transform) }, text: transform, path: { $0 }, fixes: fixes)
  }
}

public import DocketLanguage
import DocketTime

/// A review in one language: the sentences that people read, and the words and values that programs do.
public struct ReviewDocument: Sendable {
  /// What is told of one record, registry or the settings.
  struct Group: Sendable {
    let subject: String
    var id: String?
    var file: String?
    var heading: String
    var items: [Item]
  }

  /// One thing that changes.
  struct Item: Sendable {
    let kind: String
    let level: ReviewChange.Level
    var object: String?
    var key: String?
    var before: String?
    var now: String?
    let languages: [String]
    let older: [String]
    let missing: [String]
    let calendar: [(kind: String, date: String?)]
    var sentence: String
    var details: [String]
  }

  /// A finding of the check that was not there before.
  public struct Finding: Sendable {
    /// `error`, `warning` or `info`.
    public let severity: String
    /// The word for it in the language of the document.
    public let word: String
    /// The id of the rule.
    public let rule: String
    /// The file, from the repository's root.
    public var path: String
    /// The line, from 1; nil where it is about the whole file.
    public let line: Int?
    /// What was found.
    public var text: String

    /// Creates a finding.
    public init(severity: String, word: String, rule: String, path: String, line: Int?, text: String) {
      self.severity = severity
      self.word = word
      self.rule = rule
      self.path = path
      self.line = line
      self.text = text
    }
  }

  /// What the check says of the change.
  public struct Check: Sendable {
    /// The findings that the change causes, without advice.
    public var new: [Finding]
    /// How many pieces of advice it causes.
    public let newAdvice: Int
    /// How many findings were there before.
    public let before: Int
    /// How many are gone with it.
    public let mended: Int

    /// Creates what a check says.
    public init(new: [Finding], newAdvice: Int, before: Int, mended: Int) {
      self.new = new
      self.newAdvice = newAdvice
      self.before = before
      self.mended = mended
    }
  }

  /// The language of the sentences.
  let language: MessageLanguage
  /// What the records are compared with, as somebody named it.
  var reference: String
  var groups: [Group]
  /// Whether readers or subscribers could notice anything.
  let isNoticed: Bool
  /// What the check says; nil where nobody asked it.
  public var check: Check?

  /// The document with every text out of records and command lines passed through a function: masked, on one line.
  ///
  /// - Parameter clean: what becomes of a text.
  /// - Returns: the document that may be shown.
  public func mapping(_ clean: (String) -> String) -> ReviewDocument {
    var document = self
    document.reference = clean(reference)
    document.groups = groups.map { group in
      var group = group
      group.id = group.id.map(clean)
      group.file = group.file.map(clean)
      group.heading = clean(group.heading)
      group.items = group.items.map { item in
        var item = item
        item.object = item.object.map(clean)
        item.key = item.key.map(clean)
        item.before = item.before.map(clean)
        item.now = item.now.map(clean)
        item.sentence = clean(item.sentence)
        item.details = item.details.map(clean)
        return item
      }
      return group
    }
    if let check {
      document.check?.new = check.new.map { finding in
        var finding = finding
        finding.path = clean(finding.path)
        finding.text = clean(finding.text)
        return finding
      }
    }
    return document
  }
}

extension Review {
  /// The review in a language.
  ///
  /// Nothing in it is masked or escaped yet: see `ReviewDocument.mapping`.
  ///
  /// - Parameters:
  ///   - language: the language of the reader.
  ///   - reference: what the records are compared with, as somebody named it.
  /// - Returns: the document.
  public func document(in language: MessageLanguage, since reference: String) -> ReviewDocument {
    let tag = LanguageTag(language.rawValue) ?? plan.main
    func say(_ sentence: ReviewGroup.Sentence) -> String {
      guard let tag else { return "" }
      // Each sentence has a voice of its own, as each entry of a calendar has.
      var voice = Voice(tag, plan: plan)
      return sentence(&voice)
    }
    return ReviewDocument(
      language: language, reference: reference,
      groups: groups.map { group in
        ReviewDocument.Group(
          subject: group.subject.rawValue, id: group.id, file: group.file, heading: say(group.heading),
          items: group.changes.map { change in
            ReviewDocument.Item(
              kind: change.kind.rawValue, level: change.level, object: change.object, key: change.key,
              before: change.before, now: change.now, languages: change.languages.map(\.description),
              older: change.older.map(\.description), missing: change.missing.map(\.description),
              calendar: change.calendar.map { ($0.kind.rawValue, $0.date?.description) },
              sentence: say(change.sentence),
              details: (change.calendar.map { consequence in say { $0.say(consequence.message) } }
                + change.details.map(say)).filter { !$0.isEmpty })
          })
      }, isNoticed: isNoticed, check: nil)
  }
}

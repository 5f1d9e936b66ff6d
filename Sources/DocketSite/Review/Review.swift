import DocketLanguage

/// A change of records as its readers and subscribers will see it: for whoever has to decide on a proposal.
///
/// It compares two states of the records on one day, so that nothing in it comes from time alone. What the layout hides
/// or shows is no change; what stands in a record and is published nowhere is one, since it is public all the same.
public struct Review: Sendable {
  /// What changes, in the order in which it is told: cases, days, registries, settings.
  let groups: [ReviewGroup]
  /// The languages of the site as it will be.
  let plan: LanguagePlan
  /// Names and ids of what is withdrawn by the change: no summary may keep them.
  public let withdrawnNames: Set<String>

  /// Whether anything changes that readers or subscribers could notice.
  public var isNoticed: Bool { groups.contains { $0.changes.contains { $0.kind.isNoticed } } }
}

/// What changes in one record, one registry or the settings.
struct ReviewGroup: Sendable {
  /// What it is about.
  enum Subject: String, Sendable {
    case ofCase = "case"
    case day, registry, withdrawals, translations, settings
  }

  let subject: Subject
  /// The id of the case or day, or the name of the registry; nil for what may not be named.
  var id: String? = nil
  /// The path of the file; nil for what may not be named.
  var file: String? = nil
  /// What people call it.
  let heading: Sentence
  /// What changes, the most important first.
  let changes: [ReviewChange]

  /// A sentence before a language is chosen.
  typealias Sentence = @Sendable (inout Voice) -> String

  init(
    _ subject: Subject, id: String? = nil, file: String? = nil, heading: @escaping Sentence,
    changes: [ReviewChange]
  ) {
    self.subject = subject
    self.id = id
    self.file = file
    self.heading = heading
    // `sorted` may not keep the order of equals, which is that of the record.
    self.changes = ReviewChange.Level.allCases.flatMap { level in
      ReviewChange.Kind.allCases.flatMap { kind in
        changes.filter { $0.level == level && $0.kind == kind }
      }
    }
  }
}

/// One thing that changes.
struct ReviewChange: Sendable {
  /// How much it matters.
  enum Level: String, CaseIterable, Sendable {
    /// Somebody could be misled or lose something: look twice.
    case warning
    /// What readers and subscribers notice.
    case news
    /// The rest.
    case detail
  }

  /// What happened.
  ///
  /// The words are in published JSON: none gets another meaning.
  enum Kind: String, CaseIterable, Sendable {
    case unreadable
    case caseAdded = "case_added"
    case caseRemoved = "case_removed"
    case caseWithdrawn = "case_withdrawn"
    case personRemoved = "person_removed"
    case personWithdrawn = "person_withdrawn"
    case hearingRemoved = "hearing_removed"
    case hearingDateChanged = "hearing_date_changed"
    case hearingMoved = "hearing_moved"
    case hearingCorrected = "hearing_corrected"
    case hearingCancelled = "hearing_cancelled"
    case hearingPostponed = "hearing_postponed"
    case hearingRetracted = "hearing_retracted"
    case hearingRestored = "hearing_restored"
    case hearingZone = "hearing_zone_changed"
    case hearingAdded = "hearing_added"
    case hearingReported = "hearing_reported"
    case hearingDated = "hearing_dated"
    case custody = "custody_changed"
    case eventAdded = "event_added"
    case eventRemoved = "event_removed"
    case eventChanged = "event_changed"
    case hearingChanged = "hearing_changed"
    case personAdded = "person_added"
    case personChanged = "person_changed"
    case consent = "consent_changed"
    case withheld = "withheld_changed"
    case support = "support_changed"
    case dayAdded = "day_added"
    case dayRemoved = "day_removed"
    case dayWithdrawn = "day_withdrawn"
    case dayChanged = "day_changed"
    case chargeAdded = "charge_added"
    case chargeChanged = "charge_changed"
    case chargeRemoved = "charge_removed"
    case recognitionAdded = "recognition_added"
    case recognitionChanged = "recognition_changed"
    case recognitionRemoved = "recognition_removed"
    case proceeding = "proceeding_changed"
    case domain = "domain_changed"
    case languages = "languages_changed"
    case entryAdded = "entry_added"
    case entryChanged = "entry_changed"
    case entryRemoved = "entry_removed"
    case withdrawalNoted = "withdrawal_noted"
    case withdrawalUndone = "withdrawal_undone"
    case text = "text_changed"
    case translation = "translation_changed"
    case marks = "translation_marks_changed"
    case sourceAdded = "source_added"
    case sourceChanged = "source_changed"
    case sourceRemoved = "source_removed"
    case setting = "setting_changed"
    case exceptions = "exceptions_changed"
    case fact = "fact_changed"
    case order = "order_changed"
    case layout = "layout_changed"

    /// Whether readers or subscribers can notice it.
    var isNoticed: Bool { self != .layout && self != .order && self != .exceptions }
  }

  let kind: Kind
  var level = Level.news
  /// The id of the event, person, source or entry; nil where it is about the whole record.
  var object: String? = nil
  /// The place in the record, `events/appeal/date`; nil where it is about more than one.
  var key: String? = nil
  /// What stood there, as the record writes it.
  var before: String? = nil
  /// What stands there now.
  var now: String? = nil
  /// Languages in which a text is other than before.
  var languages: [LanguageTag] = []
  /// Languages in which a text is now older than its original.
  var older: [LanguageTag] = []
  /// Published languages that a new or changed text lacks.
  var missing: [LanguageTag] = []
  /// What it means for calendars.
  var calendar: [CalendarConsequence] = []
  /// What people read.
  let sentence: ReviewGroup.Sentence
  /// More of it, below.
  var details: [ReviewGroup.Sentence] = []
}

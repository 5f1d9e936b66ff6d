public import DocketLanguage

/// One thing that the doctor has looked at.
public struct DoctorLine: Sendable {
  /// How it stands.
  public enum State: String, Sendable {
    /// As it should be.
    case ok
    /// Worth knowing; it may be meant so.
    case note
    /// Something to mend.
    case toDo = "to-do"
  }

  /// What it belongs to, in the order in which it is told.
  public enum Area: String, CaseIterable, Sendable {
    case program, site, records, git, forge, publication
  }

  /// What was looked at, for programs; constant.
  public let id: String
  /// What it belongs to.
  public let area: Area
  /// How it stands.
  public let state: State
  /// One sentence: what there is.
  public let what: Message
  /// What follows from it.
  public let why: Message?
  /// What to do, one of these.
  public let mend: [Message]

  static func ok(_ id: String, _ area: Area, _ what: Message) -> Self {
    Self(id: id, area: area, state: .ok, what: what, why: nil, mend: [])
  }

  static func note(_ id: String, _ area: Area, _ what: Message, why: Phrase? = nil, mend: Message...) -> Self
  {
    Self(id: id, area: area, state: .note, what: what, why: why?.message, mend: mend)
  }

  static func toDo(_ id: String, _ area: Area, _ what: Message, why: Phrase? = nil, mend: Message...) -> Self
  {
    Self(id: id, area: area, state: .toDo, what: what, why: why?.message, mend: mend)
  }
}

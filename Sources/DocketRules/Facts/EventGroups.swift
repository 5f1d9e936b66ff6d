import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

/// The people of a case, put together where the same events are about them.
///
/// In a case of many, most events are about everybody; one walk finds for whom the story differs.
struct EventGroups {
  struct Group {
    /// The ids of the people, in the order of the file.
    var people: [String]
    /// Their events, as places in the list of the record, in its order.
    let events: [Int]
  }

  private(set) var groups: [Group] = []

  /// Groups the people of a case.
  ///
  /// - Parameters:
  ///   - record: the case.
  ///   - isConsidered: which events count.
  init(of record: CaseRecord, where isConsidered: (Event) -> Bool) {
    let events = record.events?.value ?? []
    var shared: [Int] = []
    var own: [String: [Int]] = [:]
    for index in events.indices where isConsidered(events[index].value) {
      if let who = events[index].value.who?.value {
        for person in who where own[person.value]?.last != index {
          own[person.value, default: []].append(index)
        }
      } else {
        shared.append(index)
      }
    }
    var known: [[Int]: Int] = [:]
    for person in record.people?.value ?? [] {
      let list = own[person.key.value].map { ($0 + shared).sorted() } ?? shared
      if let group = known[list] {
        groups[group].people.append(person.key.value)
      } else {
        known[list] = groups.count
        groups.append(Group(people: [person.key.value], events: list))
      }
    }
  }
}

extension Argument {
  /// Ids, as they are typed.
  static func ids(_ ids: [String]) -> Argument { .list(ids.map { .code($0) }) }
}

extension CaseRecord {
  /// Whether the name of a person, or of the case, cannot be read.
  var hasUnreadableNames: Bool {
    self.$people.isUnreadable || self.$aliases.isUnreadable
      || self.people?.value.contains { $0.value.$name.isUnreadable || $0.value.$otherNames.isUnreadable }
        == true
  }
}

extension Event {
  /// The id, as a message shows it.
  var shownID: Argument { .code(self.id?.value ?? "?") }

  /// Whether the record stands by it for certain.
  var isStoodBy: Bool { self.certainty?.value != .retracted && !self.$certainty.isUnreadable }

  /// Whether the record says that it took place, and nothing that cannot be read may say otherwise.
  var surelyTookPlace: Bool { saysItTookPlace && !isClaimUnreadable }

  /// Whether somebody doubts when it was: then no contradiction is certain.
  var isDoubted: Bool {
    self.certainty?.value == .disputed || self.certainty?.value == .alleged
      || self.date?.value.isUnsure == true
      || self.$certainty.isUnreadable
  }

  /// Whether its first day is before that of another; without a day it comes first.
  func begins(before other: Event) -> Bool {
    let day: CivilDate = self.date?.value.earliest ?? .first
    let otherDay: CivilDate = other.date?.value.earliest ?? .first
    return day < otherDay
  }

  /// Whether it is announced, and nothing says that it took place or will not.
  var isAwaited: Bool {
    isStoodBy && (self.status?.value == .scheduled || self.status?.value == .tentative)
  }
}

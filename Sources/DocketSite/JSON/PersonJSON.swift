import DocketRecords

extension JSONObjectType where Owner == PersonInCase {
  /// A person with everything that is public.
  static let person = JSONObjectType(
    "person", "A person of a case.",
    [
      .required("id", .id, "The id of the case, a slash, and the person’s own.") { $0.reference.id },
      .optional("name", .languages, "The name as each language spells it.") { $0.person.name },
      .optional("short", .languages, "What the person is called in few letters.") { $0.person.short },
      .required("other_names", .list(of: .text), "Other spellings and names in use.") {
        $0.person.otherNames
      },
      .optional(
        "born", .date,
        "The date of birth; unless the birthday is public the year alone, or two years where either may be meant."
      ) {
        $0.person.born
      },
      .optional("died", .date, "The date of death.") { $0.person.died },
      .optional("gender", .word, "The grammatical gender, for languages that need it.") { $0.person.gender },
      .optional("occupation", .languages, "What the person does.") { $0.person.occupation },
      .required("citizenship", .list(of: .country), "States whose citizen the person is.") {
        $0.person.citizenship
      },
      .required("same_as", .list(of: .id), "The same person in other cases.") { $0.person.sameAs },
      .optional("custody", .object(.custody), "Whether and how the person is deprived of liberty.") {
        $0.custody
      },
      .optional("note", .languages, "A remark.") { $0.person.note },
      .required("sources", .list(of: .id), "The ids of sources in this file.") { $0.person.sources },
    ])

  /// A person as lists of cases have them.
  static let personSummary = JSONObjectType(
    "person_summary", "A person of a case, in short.",
    [
      .required("id", .id, "The id of the case, a slash, and the person’s own.") { $0.reference.id },
      .optional("name", .languages, "The name as each language spells it.") { $0.person.name },
      .optional("custody", .object(.custody), "Whether and how the person is deprived of liberty.") {
        $0.custody
      },
    ])
}

/// A person with the id of their case.
struct PersonInCase: Sendable {
  let caseID: String
  let person: PublicPerson

  var reference: PersonReference { PersonReference(caseID: caseID, person: person.entry) }

  var custody: CustodyInCase? { person.custody.map { CustodyInCase(caseID: caseID, custody: $0) } }
}

/// A custody status with the id of its case.
struct CustodyInCase: Sendable {
  let caseID: String
  let custody: PublicPerson.Custody

  fileprivate func prefixed(_ id: String?) -> String? { id.map { "\(caseID)/\($0)" } }
}

extension JSONObjectType where Owner == CustodyInCase {
  /// The computed custody status.
  static let custody = JSONObjectType(
    "custody", "The custody status, computed from the events.",
    [
      .required("status", .word, "The status: that of the strongest ground that is open.") {
        $0.custody.status
      },
      .optional(
        "in_custody", .flag,
        "Whether the person is held by a state, whatever the ground; absent where unknown."
      ) { $0.custody.status == .unknown ? nil : $0.custody.status.isCustody },
      .required("since", .date, "When this status began.") { $0.custody.since },
      .optional("event", .id, "The event it began with.") { $0.prefixed($0.custody.event) },
      .optional("unknown", .word, "Why the status is unknown.") { $0.custody.unknown },
      .optional(
        "deprived_of_liberty_since", .date,
        "When the unbroken time without liberty began: custody of any kind and house arrest."
      ) { $0.custody.deprivedOfLibertySince },
      .required(
        "grounds", .list(of: .object(.custodyGround)),
        "What holds or restrains the person, the strongest first."
      ) {
        owner in
        owner.custody.grounds.map { CustodyGroundInCase(caseID: owner.caseID, ground: $0) }
      },
      .optional("newest_source", .date, "The date of the newest source that bears on it.") {
        $0.custody.newestSource
      },
    ])
}

/// A ground of custody with the id of its case.
struct CustodyGroundInCase: Sendable {
  let caseID: String
  let ground: PublicPerson.Custody.Ground
}

extension JSONObjectType where Owner == CustodyGroundInCase {
  /// What one proceeding does to somebody's liberty.
  static let custodyGround = JSONObjectType(
    "custody_ground", "What one proceeding does to the person’s liberty.",
    [
      .required("status", .word, "The status it gives by itself.") { $0.ground.status },
      .required("since", .date, "When it began.") { $0.ground.since },
      .optional("event", .id, "The event it began with.") { owner in
        owner.ground.event.map { "\(owner.caseID)/\($0)" }
      },
      .optional("proceeding", .id, "The proceeding, where the record names one.") { owner in
        owner.ground.proceeding.map { "\(owner.caseID)/\($0)" }
      },
    ])
}

import DocketRecords
import DocketTime

extension JSONObjectType where Owner == PublicCourt {
  /// A court of the registry.
  static let court = JSONObjectType(
    "court", "A court that a published record names.",
    [
      .required("id", .id, "Its id.") { $0.id },
      .optional("name", .languages, "What it is called.") { $0.name },
      .optional("short", .languages, "What it is called in few letters.") { $0.short },
      .optional("place", .object(.named), "Where it sits.") { $0.seat },
      .optional("address", .languages, "Street and number as visitors need it.") { $0.address },
      .optional("time_zone", .zone, "Its zone, by its name in the IANA database.") { $0.timeZone },
      .optional("link", .address, "Its official page.") { $0.page },
    ])
}

extension JSONObjectType where Owner == PublicPlace {
  /// A place of the registry; without its address, which must have been checked lately to send a letter there.
  static let place = JSONObjectType(
    "place", "A place that a published event or court names.",
    [
      .required("id", .id, "Its id.") { $0.id },
      .optional("name", .languages, "What it is called.") { $0.name },
      .optional("kind", .word, "What kind of place it is.") { $0.kind },
      .optional("country", .country, "The state whose territory it is recognised to be.") { $0.country },
      .optional("region", .languages, "The region.") { $0.region },
    ])
}

extension JSONObjectType where Owner == PublicOrganisation {
  /// An organisation of the registry.
  static let organisation = JSONObjectType(
    "organisation", "An organisation that publishes, calls, claims or recognises; without its address.",
    [
      .required("id", .id, "Its id.") { $0.id },
      .optional("name", .languages, "What it is called.") { $0.name },
      .required(
        "designated", .flag, "Whether a list of a state makes links to it dangerous for readers there."
      ) {
        $0.isDesignated
      },
      .required("designations", .list(of: .object(.designation)), "The lists it is or was on.") {
        $0.designations
      },
    ])
}

extension JSONObjectType where Owner == PublicDesignation {
  fileprivate static let designation = JSONObjectType(
    "designation", "A list of a state that an organisation is or was on.",
    [
      .required("by", .country, "The state.") { $0.state },
      .required("as", .word, "What the state calls it.") { $0.kind },
      .optional("since", .date, "Since when.") { $0.since },
      .optional("until", .date, "Until when.") { $0.until },
    ])
}

extension JSONObjectType where Owner == PublicLaw {
  /// An article in the registry of laws.
  static let registeredLaw = JSONObjectType(
    "registered_law", "An article of a law that a published charge names.",
    lawFields + [.optional("link", .address, "Its official page.") { $0.page }])
}

extension JSONObjectType where Owner == PublicJurisdiction {
  /// The tables of a state's law.
  static let jurisdiction = JSONObjectType(
    "jurisdiction", "Tables of the law of a state that a published record names; not legal advice.",
    [
      .required("id", .country, "The state.") { $0.id },
      .required(
        "stages", .list(of: .list(of: .word)), "The types of events of each instance, in their order."
      ) {
        $0.stages
      },
      .required(
        "final_with", .list(of: .word), "The types of events with whose decision a sentence becomes final."
      ) {
        $0.finalWith
      },
      .optional("procedure", .object(.lawTable), "Where the order of instances is from.") { $0.procedure },
      .required("rates", .list(of: .object(.creditRate)), "How time before a sentence counts towards it.") {
        $0.rates
      },
      .optional("tolerance", .count, "Days by which an estimate may be off.") { $0.tolerance },
      .optional("credit", .object(.lawTable), "Where the rates are from.") { $0.credit },
    ])
}

extension JSONObjectType where Owner == PublicJurisdiction.Origin {
  fileprivate static let lawTable = JSONObjectType(
    "law_table", "Where a table of law is from.",
    [
      .optional("law", .text, "The law, in its own language.") { $0.law },
      .optional("link", .address, "Where it can be read.") { $0.address },
      .optional("compared", .day, "The day for which somebody compared the table with the law.") {
        $0.compared
      },
      .optional("note", .languages, "What nobody vouches for, and other remarks.") { $0.note },
    ])
}

extension JSONObjectType where Owner == PublicJurisdiction.Rate {
  fileprivate static let creditRate = JSONObjectType(
    "credit_rate", "As how many days of a sentence days under a measure count.",
    [
      .optional("measure", .word, "The measure.") { $0.measure },
      .required("regimes", .list(of: .word), "The regimes of the sentence; all where there is none.") {
        $0.regimes
      },
      .optional("days", .count, "How many days under the measure.") { $0.days },
      .optional("count_as", .count, "As how many days of the sentence they count.") { $0.countAs },
      .optional("from", .day, "The first day on which a sentence that becomes final is counted so.") {
        $0.from
      },
      .optional("until", .day, "The last such day.") { $0.until },
    ])
}

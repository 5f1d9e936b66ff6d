public struct CivilDate: Hashable, Sendable { public let year, month, day: Int }
public struct PartialDate: Hashable, Sendable {}
public struct RecordDate: Hashable, Sendable {}

// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy:DateRange`
  nonisolated public struct DateRange: WritableComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 0] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 1] }

    public static let table: PropertyTable = PropertyTable(
      """
      StartDate  DateTime  create update
      EndDate    DateTime  create update
      """)
  }
}

nonisolated extension Accountancy.DateRange {
  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(0) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(1) }
  }
}

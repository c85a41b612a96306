// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll:EmploymentEndReasonsOnFocusDate`
  nonisolated public struct EmploymentEndReasonsOnFocusDate: KeyedEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[2] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 3] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!     key
      Description  String
      StartDate    DateTime!
      EndDate      DateTime
      Code         String
      """)
  }
}

nonisolated extension Payroll.EmploymentEndReasonsOnFocusDate {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Payroll.EmploymentEndReasonsOnFocusDate, Int32> { Property(0) }
    public var description: Property<Payroll.EmploymentEndReasonsOnFocusDate, String?> { Property(1) }
    public var startDate: Property<Payroll.EmploymentEndReasonsOnFocusDate, LocalDateTime> { Property(2) }
    public var endDate: Property<Payroll.EmploymentEndReasonsOnFocusDate, LocalDateTime?> { Property(3) }
    public var code: Property<Payroll.EmploymentEndReasonsOnFocusDate, String?> { Property(4) }
  }
}

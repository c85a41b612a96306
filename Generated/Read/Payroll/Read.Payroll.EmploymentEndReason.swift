// exact-online-generator 0.1.0 · services/read/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Payroll {
  /// `read/payroll:EmploymentEndReason`
  nonisolated public struct EmploymentEndReason: KeyedEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!  key
      Description  String
      """)
  }
}

nonisolated extension Read.Payroll.EmploymentEndReason {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Payroll.EmploymentEndReason, Int32> { Property(0) }
    public var description: Property<Read.Payroll.EmploymentEndReason, String?> { Property(1) }
  }
}

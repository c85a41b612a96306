// exact-online-generator 0.1.0 · services/read/payroll.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/payroll`
  nonisolated public struct Payroll: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `EmploymentContractFlexPhasesOnFocusDate` · function · GET · may take parameters that no source names
    /// · permission "Hrm payroll"
    public func employmentContractFlexPhasesOnFocusDate()
      async throws -> [Read.Payroll.EmploymentContractFlexPhasesOnFocusDate]
    {
      try await root.collection("EmploymentContractFlexPhasesOnFocusDate", .get, [])
    }

    /// `EmploymentEndReasonsOnFocusDate` · function · GET · may take parameters that no source names
    /// · permission "Hrm payroll"
    public func employmentEndReasonsOnFocusDate() async throws -> [Read.Payroll.EmploymentEndReasonsOnFocusDate] {
      try await root.collection("EmploymentEndReasonsOnFocusDate", .get, [])
    }
  }
}

nonisolated extension Read.Payroll {
  /// `read/payroll:EmploymentContractFlexPhase`
  nonisolated public struct EmploymentContractFlexPhase: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Read.Payroll.EmploymentContractFlexPhase {
  public static var id: Property<Self, Int32> { Property(0) }
  public static var description: Property<Self, String?> { Property(1) }
}

nonisolated extension Read.Payroll {
  /// `read/payroll:EmploymentContractFlexPhasesOnFocusDate`
  nonisolated public struct EmploymentContractFlexPhasesOnFocusDate: Entity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[0] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 1] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 2] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 3] }

    /// `Code` · Edm.Int32
    public var code: Int32? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!    key
      Description  String
      StartDate    DateTime
      EndDate      DateTime
      Code         Int32
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Read.Payroll.EmploymentContractFlexPhasesOnFocusDate {
  public static var id: Property<Self, Int32> { Property(0) }
  public static var description: Property<Self, String?> { Property(1) }
  public static var startDate: Property<Self, LocalDateTime?> { Property(2) }
  public static var endDate: Property<Self, LocalDateTime?> { Property(3) }
  public static var code: Property<Self, Int32?> { Property(4) }
}

nonisolated extension Read.Payroll {
  /// `read/payroll:EmploymentEndReason`
  nonisolated public struct EmploymentEndReason: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Read.Payroll.EmploymentEndReason {
  public static var id: Property<Self, Int32> { Property(0) }
  public static var description: Property<Self, String?> { Property(1) }
}

nonisolated extension Read.Payroll {
  /// `read/payroll:EmploymentEndReasonsOnFocusDate`
  nonisolated public struct EmploymentEndReasonsOnFocusDate: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Read.Payroll.EmploymentEndReasonsOnFocusDate {
  public static var id: Property<Self, Int32> { Property(0) }
  public static var description: Property<Self, String?> { Property(1) }
  public static var startDate: Property<Self, LocalDateTime> { Property(2) }
  public static var endDate: Property<Self, LocalDateTime?> { Property(3) }
  public static var code: Property<Self, String?> { Property(4) }
}

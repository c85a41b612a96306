// exact-online-generator 0.1.0 · for runtime 1 · services/read/payroll.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/payroll`
  nonisolated public struct Payroll: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `EmploymentContractFlexPhasesOnFocusDate` · function · GET · permission "Hrm payroll"
    public func employmentContractFlexPhasesOnFocusDate() async throws -> [Read.Payroll.EmploymentContractFlexPhasesOnFocusDate] {
      try await root.collection("EmploymentContractFlexPhasesOnFocusDate", .get, [])
    }

    /// `EmploymentEndReasonsOnFocusDate` · function · GET · permission "Hrm payroll"
    public func employmentEndReasonsOnFocusDate() async throws -> [Read.Payroll.EmploymentEndReasonsOnFocusDate] {
      try await root.collection("EmploymentEndReasonsOnFocusDate", .get, [])
    }
  }
}

nonisolated extension Read.Payroll {
  /// `read/payroll:EmploymentContractFlexPhase`
  nonisolated public struct EmploymentContractFlexPhase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!  key
      Description  String
      """)
  }
}

nonisolated extension Read.Payroll.EmploymentContractFlexPhase {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }
}

nonisolated extension Read.Payroll {
  /// `read/payroll:EmploymentContractFlexPhasesOnFocusDate`
  nonisolated public struct EmploymentContractFlexPhasesOnFocusDate: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Read.Payroll.EmploymentContractFlexPhasesOnFocusDate {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(2) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(3) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(3) }

  /// `Code` · Edm.Int32
  public var code: Int32? { row.int32(4) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, Int32?> { .init(4) }
}

nonisolated extension Read.Payroll {
  /// `read/payroll:EmploymentEndReason`
  nonisolated public struct EmploymentEndReason: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!  key
      Description  String
      """)
  }
}

nonisolated extension Read.Payroll.EmploymentEndReason {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }
}

nonisolated extension Read.Payroll {
  /// `read/payroll:EmploymentEndReasonsOnFocusDate`
  nonisolated public struct EmploymentEndReasonsOnFocusDate: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Read.Payroll.EmploymentEndReasonsOnFocusDate {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[2] }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime> { .init(2) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(3) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(3) }

  /// `Code` · Edm.String
  public var code: String? { row.string(4) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(4) }
}

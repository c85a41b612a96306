// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/EmploymentOrganizationCostCenters`
  nonisolated public struct EmploymentOrganizationCostCenter: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[1] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID { row[4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[7] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[8] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[9] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[10] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[11] }

    /// `EmploymentOrganization` · Edm.Guid
    public var employmentOrganization: UUID? { row[12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID { row[14] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[15] }

    /// `Percentage` · Edm.Double
    public var percentage: Decimal { row[16] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                      Guid!      key create update
      CostCenter              String     create update
      CostCenterDescription   String     create update
      Created                 DateTime!  create update
      Creator                 Guid!      create update
      CreatorFullName         String     create update
      Division                Int32!     create update
      Employee                Guid       create update
      EmployeeFullName        String     create update
      EmployeeHID             Int32      create update
      Employment              Guid       create update
      EmploymentNumber        Int32      create update
      EmploymentOrganization  Guid       create update
      Modified                DateTime!  create update
      Modifier                Guid!      create update
      ModifierFullName        String     create update
      Percentage              Double!    create update
      """)
  }
}

nonisolated extension Payroll.EmploymentOrganizationCostCenter {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Payroll.EmploymentOrganizationCostCenter, UUID> { Property(0) }
    public var costCenter: Property<Payroll.EmploymentOrganizationCostCenter, String?> { Property(1) }
    public var costCenterDescription: Property<Payroll.EmploymentOrganizationCostCenter, String?> { Property(2) }
    public var created: Property<Payroll.EmploymentOrganizationCostCenter, LocalDateTime> { Property(3) }
    public var creator: Property<Payroll.EmploymentOrganizationCostCenter, UUID> { Property(4) }
    public var creatorFullName: Property<Payroll.EmploymentOrganizationCostCenter, String?> { Property(5) }
    public var division: Property<Payroll.EmploymentOrganizationCostCenter, Int32> { Property(6) }
    public var employee: Property<Payroll.EmploymentOrganizationCostCenter, UUID?> { Property(7) }
    public var employeeFullName: Property<Payroll.EmploymentOrganizationCostCenter, String?> { Property(8) }
    public var employeeHID: Property<Payroll.EmploymentOrganizationCostCenter, Int32?> { Property(9) }
    public var employment: Property<Payroll.EmploymentOrganizationCostCenter, UUID?> { Property(10) }
    public var employmentNumber: Property<Payroll.EmploymentOrganizationCostCenter, Int32?> { Property(11) }
    public var employmentOrganization: Property<Payroll.EmploymentOrganizationCostCenter, UUID?> { Property(12) }
    public var modified: Property<Payroll.EmploymentOrganizationCostCenter, LocalDateTime> { Property(13) }
    public var modifier: Property<Payroll.EmploymentOrganizationCostCenter, UUID> { Property(14) }
    public var modifierFullName: Property<Payroll.EmploymentOrganizationCostCenter, String?> { Property(15) }
    public var percentage: Property<Payroll.EmploymentOrganizationCostCenter, Decimal> { Property(16) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Payroll.EmploymentOrganizationCostCenter>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var costCenter: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var costCenterDescription: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var creator: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var division: Int32? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var employee: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var employeeFullName: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var employeeHID: Int32? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var employment: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var employmentNumber: Int32? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var employmentOrganization: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var modifier: UUID? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var percentage: Decimal? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
  }
}

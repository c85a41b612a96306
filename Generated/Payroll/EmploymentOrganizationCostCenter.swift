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
    public var costCenter: String? { row[ifPresent: 1] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID { row[4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 7] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 8] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 9] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 10] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 11] }

    /// `EmploymentOrganization` · Edm.Guid
    public var employmentOrganization: UUID? { row[ifPresent: 12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID { row[14] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var costCenter: WritableProperty<String> { WritableProperty(1) }
    public var costCenterDescription: WritableProperty<String> { WritableProperty(2) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(3) }
    public var creator: WritableProperty<UUID> { WritableProperty(4) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(5) }
    public var division: WritableProperty<Int32> { WritableProperty(6) }
    public var employee: WritableProperty<UUID> { WritableProperty(7) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(8) }
    public var employeeHID: WritableProperty<Int32> { WritableProperty(9) }
    public var employment: WritableProperty<UUID> { WritableProperty(10) }
    public var employmentNumber: WritableProperty<Int32> { WritableProperty(11) }
    public var employmentOrganization: WritableProperty<UUID> { WritableProperty(12) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(13) }
    public var modifier: WritableProperty<UUID> { WritableProperty(14) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(15) }
    public var percentage: WritableProperty<Decimal> { WritableProperty(16) }
  }
}

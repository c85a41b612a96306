// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/TimedTimeTransactions` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct TimedTimeTransaction: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }

    /// `Employee` · Edm.Guid · required on create
    public var employee: UUID? { row[ifPresent: 4] }

    /// `EmployeeFullName` · Edm.String · read-only
    public var employeeFullName: String? { row[ifPresent: 5] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `IsOperationFinished` · Edm.Byte
    public var isOperationFinished: UInt8? { row[ifPresent: 8] }

    /// `LaborHours` · Edm.Double
    public var laborHours: Decimal? { row[ifPresent: 9] }

    /// `MachineHours` · Edm.Double
    public var machineHours: Decimal? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 14] }

    /// `Operation` · Edm.Guid · read-only
    public var operation: UUID? { row[ifPresent: 15] }

    /// `OperationCode` · Edm.String · read-only
    public var operationCode: String? { row[ifPresent: 16] }

    /// `OperationDescription` · Edm.String · read-only
    public var operationDescription: String? { row[ifPresent: 17] }

    /// `PercentComplete` · Edm.Double
    public var percentComplete: Decimal? { row[ifPresent: 18] }

    /// `ProducedQuantity` · Edm.Double
    public var producedQuantity: Decimal? { row[ifPresent: 19] }

    /// `ProductionArea` · Edm.Guid
    public var productionArea: UUID? { row[ifPresent: 20] }

    /// `ProductionAreaCode` · Edm.String
    public var productionAreaCode: String? { row[ifPresent: 21] }

    /// `ProductionAreaDescription` · Edm.String
    public var productionAreaDescription: String? { row[ifPresent: 22] }

    /// `ShopOrder` · Edm.Guid · read-only
    public var shopOrder: UUID? { row[ifPresent: 23] }

    /// `ShopOrderNumber` · Edm.Int32 · read-only
    public var shopOrderNumber: Int32? { row[ifPresent: 24] }

    /// `ShopOrderDescription` · Edm.String · read-only
    public var shopOrderDescription: String? { row[ifPresent: 25] }

    /// `ShopOrderRoutingStepPlan` · Edm.Guid · required on create
    public var shopOrderRoutingStepPlan: UUID? { row[ifPresent: 26] }

    /// `ShopOrderRoutingStepPlanDescription` · Edm.String · read-only
    public var shopOrderRoutingStepPlanDescription: String? { row[ifPresent: 27] }

    /// `ShopOrderRoutingStepPlanRemainingSetupHours` · Edm.Double
    public var shopOrderRoutingStepPlanRemainingSetupHours: Decimal { row[28] }

    /// `ShopOrderRoutingStepPlanRemainingRunHours` · Edm.Double
    public var shopOrderRoutingStepPlanRemainingRunHours: Decimal { row[29] }

    /// `Source` · Edm.Int32
    public var source: Int32? { row[ifPresent: 30] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 31] }

    /// `Status` · Edm.Int32
    public var status: Int32? { row[ifPresent: 32] }

    /// `Type` · Edm.Int32
    public var type: ManufacturingTimeType? { row[ifPresent: 33] }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[ifPresent: 34] }

    /// `WorkcenterCode` · Edm.String · read-only
    public var workcenterCode: String? { row[ifPresent: 35] }

    /// `WorkcenterDescription` · Edm.String · read-only
    public var workcenterDescription: String? { row[ifPresent: 36] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                                      DateTime
      Creator                                      Guid
      CreatorFullName                              String
      Division                                     Int32
      Employee                                     Guid      create! update
      EmployeeFullName                             String
      EndTime                                      DateTime  create update
      ID                                           Guid!     key create update
      IsOperationFinished                          Byte      create update
      LaborHours                                   Double    create update
      MachineHours                                 Double    create update
      Modified                                     DateTime
      Modifier                                     Guid
      ModifierFullName                             String
      Notes                                        String    create update
      Operation                                    Guid
      OperationCode                                String
      OperationDescription                         String
      PercentComplete                              Double    create update
      ProducedQuantity                             Double    create update
      ProductionArea                               Guid      create update
      ProductionAreaCode                           String    create update
      ProductionAreaDescription                    String    create update
      ShopOrder                                    Guid
      ShopOrderNumber                              Int32
      ShopOrderDescription                         String
      ShopOrderRoutingStepPlan                     Guid      create! update
      ShopOrderRoutingStepPlanDescription          String
      ShopOrderRoutingStepPlanRemainingSetupHours  Double!   create update
      ShopOrderRoutingStepPlanRemainingRunHours    Double!   create update
      Source                                       Int32     create update
      StartTime                                    DateTime  create update
      Status                                       Int32     create update
      Type                                         Int32     create update
      Workcenter                                   Guid      create update
      WorkcenterCode                               String
      WorkcenterDescription                        String
      """)
  }
}

nonisolated extension Manufacturing.TimedTimeTransaction {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Manufacturing.TimedTimeTransaction, LocalDateTime?> { Property(0) }
    public var creator: Property<Manufacturing.TimedTimeTransaction, UUID?> { Property(1) }
    public var creatorFullName: Property<Manufacturing.TimedTimeTransaction, String?> { Property(2) }
    public var division: Property<Manufacturing.TimedTimeTransaction, Int32?> { Property(3) }
    public var employee: Property<Manufacturing.TimedTimeTransaction, UUID?> { Property(4) }
    public var employeeFullName: Property<Manufacturing.TimedTimeTransaction, String?> { Property(5) }
    public var endTime: Property<Manufacturing.TimedTimeTransaction, LocalDateTime?> { Property(6) }
    public var id: Property<Manufacturing.TimedTimeTransaction, UUID> { Property(7) }
    public var isOperationFinished: Property<Manufacturing.TimedTimeTransaction, UInt8?> { Property(8) }
    public var laborHours: Property<Manufacturing.TimedTimeTransaction, Decimal?> { Property(9) }
    public var machineHours: Property<Manufacturing.TimedTimeTransaction, Decimal?> { Property(10) }
    public var modified: Property<Manufacturing.TimedTimeTransaction, LocalDateTime?> { Property(11) }
    public var modifier: Property<Manufacturing.TimedTimeTransaction, UUID?> { Property(12) }
    public var modifierFullName: Property<Manufacturing.TimedTimeTransaction, String?> { Property(13) }
    public var notes: Property<Manufacturing.TimedTimeTransaction, String?> { Property(14) }
    public var operation: Property<Manufacturing.TimedTimeTransaction, UUID?> { Property(15) }
    public var operationCode: Property<Manufacturing.TimedTimeTransaction, String?> { Property(16) }
    public var operationDescription: Property<Manufacturing.TimedTimeTransaction, String?> { Property(17) }
    public var percentComplete: Property<Manufacturing.TimedTimeTransaction, Decimal?> { Property(18) }
    public var producedQuantity: Property<Manufacturing.TimedTimeTransaction, Decimal?> { Property(19) }
    public var productionArea: Property<Manufacturing.TimedTimeTransaction, UUID?> { Property(20) }
    public var productionAreaCode: Property<Manufacturing.TimedTimeTransaction, String?> { Property(21) }
    public var productionAreaDescription: Property<Manufacturing.TimedTimeTransaction, String?> { Property(22) }
    public var shopOrder: Property<Manufacturing.TimedTimeTransaction, UUID?> { Property(23) }
    public var shopOrderNumber: Property<Manufacturing.TimedTimeTransaction, Int32?> { Property(24) }
    public var shopOrderDescription: Property<Manufacturing.TimedTimeTransaction, String?> { Property(25) }
    public var shopOrderRoutingStepPlan: Property<Manufacturing.TimedTimeTransaction, UUID?> { Property(26) }
    public var shopOrderRoutingStepPlanDescription: Property<Manufacturing.TimedTimeTransaction, String?> {
      Property(27)
    }
    public var shopOrderRoutingStepPlanRemainingSetupHours: Property<Manufacturing.TimedTimeTransaction, Decimal> {
      Property(28)
    }
    public var shopOrderRoutingStepPlanRemainingRunHours: Property<Manufacturing.TimedTimeTransaction, Decimal> {
      Property(29)
    }
    public var source: Property<Manufacturing.TimedTimeTransaction, Int32?> { Property(30) }
    public var startTime: Property<Manufacturing.TimedTimeTransaction, LocalDateTime?> { Property(31) }
    public var status: Property<Manufacturing.TimedTimeTransaction, Int32?> { Property(32) }
    public var type: Property<Manufacturing.TimedTimeTransaction, ManufacturingTimeType?> { Property(33) }
    public var workcenter: Property<Manufacturing.TimedTimeTransaction, UUID?> { Property(34) }
    public var workcenterCode: Property<Manufacturing.TimedTimeTransaction, String?> { Property(35) }
    public var workcenterDescription: Property<Manufacturing.TimedTimeTransaction, String?> { Property(36) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var employee: WritableProperty<UUID> { WritableProperty(4) }
    public var endTime: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var id: WritableProperty<UUID> { WritableProperty(7) }
    public var isOperationFinished: WritableProperty<UInt8> { WritableProperty(8) }
    public var laborHours: WritableProperty<Decimal> { WritableProperty(9) }
    public var machineHours: WritableProperty<Decimal> { WritableProperty(10) }
    public var notes: WritableProperty<String> { WritableProperty(14) }
    public var percentComplete: WritableProperty<Decimal> { WritableProperty(18) }
    public var producedQuantity: WritableProperty<Decimal> { WritableProperty(19) }
    public var productionArea: WritableProperty<UUID> { WritableProperty(20) }
    public var productionAreaCode: WritableProperty<String> { WritableProperty(21) }
    public var productionAreaDescription: WritableProperty<String> { WritableProperty(22) }
    public var shopOrderRoutingStepPlan: WritableProperty<UUID> { WritableProperty(26) }
    public var shopOrderRoutingStepPlanRemainingSetupHours: WritableProperty<Decimal> { WritableProperty(28) }
    public var shopOrderRoutingStepPlanRemainingRunHours: WritableProperty<Decimal> { WritableProperty(29) }
    public var source: WritableProperty<Int32> { WritableProperty(30) }
    public var startTime: WritableProperty<LocalDateTime> { WritableProperty(31) }
    public var status: WritableProperty<Int32> { WritableProperty(32) }
    public var type: WritableProperty<ManufacturingTimeType> { WritableProperty(33) }
    public var workcenter: WritableProperty<UUID> { WritableProperty(34) }
  }
}

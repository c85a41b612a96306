// exact-online-generator 0.1.0 · services/read/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Manufacturing {
  /// `read/manufacturing/StartedTimedTimeTransactions` · read · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct StartedTimedTimeTransaction: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `CustomerCode` · Edm.String
    public var customerCode: String? { row[ifPresent: 4] }

    /// `CustomerCount` · Edm.Int32
    public var customerCount: Int32? { row[ifPresent: 5] }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[ifPresent: 6] }

    /// `DataType` · Edm.Int16
    public var dataType: Int16? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 9] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 10] }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 11] }

    /// `IsOperationFinished` · Edm.Byte
    public var isOperationFinished: UInt8? { row[ifPresent: 12] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 13] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 14] }

    /// `ItemPictureUrl` · Edm.String
    public var itemPictureURL: String? { row[ifPresent: 15] }

    /// `ItemUnit` · Edm.String
    public var itemUnit: String? { row[ifPresent: 16] }

    /// `LaborHours` · Edm.Double
    public var laborHours: Decimal? { row[ifPresent: 17] }

    /// `MachineHours` · Edm.Double
    public var machineHours: Decimal? { row[ifPresent: 18] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 19] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 20] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 21] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 22] }

    /// `Operation` · Edm.Guid
    public var operation: UUID? { row[ifPresent: 23] }

    /// `OperationCode` · Edm.String
    public var operationCode: String? { row[ifPresent: 24] }

    /// `PercentComplete` · Edm.Double
    public var percentComplete: Decimal? { row[ifPresent: 25] }

    /// `ProducedQuantity` · Edm.Double
    public var producedQuantity: Decimal? { row[ifPresent: 26] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 27] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 28] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 29] }

    /// `SalesOrderCount` · Edm.Int32
    public var salesOrderCount: Int32? { row[ifPresent: 30] }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 31] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 32] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 33] }

    /// `ShopOrderDescription` · Edm.String
    public var shopOrderDescription: String? { row[ifPresent: 34] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 35] }

    /// `ShopOrderPlannedQuantity` · Edm.Double
    public var shopOrderPlannedQuantity: Decimal? { row[ifPresent: 36] }

    /// `ShopOrderRoutingStepPlan` · Edm.Guid
    public var shopOrderRoutingStepPlan: UUID? { row[ifPresent: 37] }

    /// `ShopOrderRoutingStepPlanAttendedPercentage` · Edm.Double
    public var shopOrderRoutingStepPlanAttendedPercentage: Decimal? { row[ifPresent: 38] }

    /// `ShopOrderRoutingStepPlanDescription` · Edm.String
    public var shopOrderRoutingStepPlanDescription: String? { row[ifPresent: 39] }

    /// `Source` · Edm.Int16
    public var source: Int16? { row[ifPresent: 40] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 41] }

    /// `Status` · Edm.Int16
    public var status: Int16? { row[ifPresent: 42] }

    /// `Type` · Edm.Int16
    public var type: ManufacturingTimeTypeInt16? { row[ifPresent: 43] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 44] }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[ifPresent: 45] }

    /// `WorkcenterCode` · Edm.String
    public var workcenterCode: String? { row[ifPresent: 46] }

    /// `WorkcenterDescription` · Edm.String
    public var workcenterDescription: String? { row[ifPresent: 47] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                          Guid!     key
      Created                                     DateTime
      Creator                                     Guid
      CreatorFullName                             String
      CustomerCode                                String
      CustomerCount                               Int32
      CustomerName                                String
      DataType                                    Int16
      Division                                    Int32
      Employee                                    Guid
      EndTime                                     DateTime
      IsFractionAllowedItem                       Boolean
      IsOperationFinished                         Byte
      Item                                        Guid
      ItemCode                                    String
      ItemPictureUrl                              String
      ItemUnit                                    String
      LaborHours                                  Double
      MachineHours                                Double
      Modified                                    DateTime
      Modifier                                    Guid
      ModifierFullName                            String
      Notes                                       String
      Operation                                   Guid
      OperationCode                               String
      PercentComplete                             Double
      ProducedQuantity                            Double
      Project                                     Guid
      ProjectCode                                 String
      ProjectDescription                          String
      SalesOrderCount                             Int32
      SalesOrderLineNumber                        Int32
      SalesOrderNumber                            Int32
      ShopOrder                                   Guid
      ShopOrderDescription                        String
      ShopOrderNumber                             Int32
      ShopOrderPlannedQuantity                    Double
      ShopOrderRoutingStepPlan                    Guid
      ShopOrderRoutingStepPlanAttendedPercentage  Double
      ShopOrderRoutingStepPlanDescription         String
      Source                                      Int16
      StartTime                                   DateTime
      Status                                      Int16
      Type                                        Int16
      Warehouse                                   Guid
      Workcenter                                  Guid
      WorkcenterCode                              String
      WorkcenterDescription                       String
      """)
  }
}

nonisolated extension Read.Manufacturing.StartedTimedTimeTransaction {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID> { Property(0) }
    public var created: Property<Read.Manufacturing.StartedTimedTimeTransaction, LocalDateTime?> { Property(1) }
    public var creator: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID?> { Property(2) }
    public var creatorFullName: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(3) }
    public var customerCode: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(4) }
    public var customerCount: Property<Read.Manufacturing.StartedTimedTimeTransaction, Int32?> { Property(5) }
    public var customerName: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(6) }
    public var dataType: Property<Read.Manufacturing.StartedTimedTimeTransaction, Int16?> { Property(7) }
    public var division: Property<Read.Manufacturing.StartedTimedTimeTransaction, Int32?> { Property(8) }
    public var employee: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID?> { Property(9) }
    public var endTime: Property<Read.Manufacturing.StartedTimedTimeTransaction, LocalDateTime?> { Property(10) }
    public var isFractionAllowedItem: Property<Read.Manufacturing.StartedTimedTimeTransaction, Bool?> { Property(11) }
    public var isOperationFinished: Property<Read.Manufacturing.StartedTimedTimeTransaction, UInt8?> { Property(12) }
    public var item: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID?> { Property(13) }
    public var itemCode: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(14) }
    public var itemPictureURL: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(15) }
    public var itemUnit: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(16) }
    public var laborHours: Property<Read.Manufacturing.StartedTimedTimeTransaction, Decimal?> { Property(17) }
    public var machineHours: Property<Read.Manufacturing.StartedTimedTimeTransaction, Decimal?> { Property(18) }
    public var modified: Property<Read.Manufacturing.StartedTimedTimeTransaction, LocalDateTime?> { Property(19) }
    public var modifier: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID?> { Property(20) }
    public var modifierFullName: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(21) }
    public var notes: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(22) }
    public var operation: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID?> { Property(23) }
    public var operationCode: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(24) }
    public var percentComplete: Property<Read.Manufacturing.StartedTimedTimeTransaction, Decimal?> { Property(25) }
    public var producedQuantity: Property<Read.Manufacturing.StartedTimedTimeTransaction, Decimal?> { Property(26) }
    public var project: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID?> { Property(27) }
    public var projectCode: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(28) }
    public var projectDescription: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(29) }
    public var salesOrderCount: Property<Read.Manufacturing.StartedTimedTimeTransaction, Int32?> { Property(30) }
    public var salesOrderLineNumber: Property<Read.Manufacturing.StartedTimedTimeTransaction, Int32?> { Property(31) }
    public var salesOrderNumber: Property<Read.Manufacturing.StartedTimedTimeTransaction, Int32?> { Property(32) }
    public var shopOrder: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID?> { Property(33) }
    public var shopOrderDescription: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(34) }
    public var shopOrderNumber: Property<Read.Manufacturing.StartedTimedTimeTransaction, Int32?> { Property(35) }
    public var shopOrderPlannedQuantity: Property<Read.Manufacturing.StartedTimedTimeTransaction, Decimal?> {
      Property(36)
    }
    public var shopOrderRoutingStepPlan: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID?> {
      Property(37)
    }
    public var shopOrderRoutingStepPlanAttendedPercentage:
      Property<Read.Manufacturing.StartedTimedTimeTransaction, Decimal?>
    {
      Property(38)
    }
    public var shopOrderRoutingStepPlanDescription: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> {
      Property(39)
    }
    public var source: Property<Read.Manufacturing.StartedTimedTimeTransaction, Int16?> { Property(40) }
    public var startTime: Property<Read.Manufacturing.StartedTimedTimeTransaction, LocalDateTime?> { Property(41) }
    public var status: Property<Read.Manufacturing.StartedTimedTimeTransaction, Int16?> { Property(42) }
    public var type: Property<Read.Manufacturing.StartedTimedTimeTransaction, ManufacturingTimeTypeInt16?> {
      Property(43)
    }
    public var warehouse: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID?> { Property(44) }
    public var workcenter: Property<Read.Manufacturing.StartedTimedTimeTransaction, UUID?> { Property(45) }
    public var workcenterCode: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(46) }
    public var workcenterDescription: Property<Read.Manufacturing.StartedTimedTimeTransaction, String?> { Property(47) }
  }
}

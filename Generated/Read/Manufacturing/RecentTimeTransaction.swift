// exact-online-generator 0.1.0 · services/read/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Manufacturing {
  /// `read/manufacturing/RecentTimeTransactions` · read · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct RecentTimeTransaction: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `CustomerCode` · Edm.String
    public var customerCode: String? { row[ifPresent: 1] }

    /// `CustomerCount` · Edm.Int32
    public var customerCount: Int32? { row[ifPresent: 2] }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[ifPresent: 3] }

    /// `DataType` · Edm.Int16
    public var dataType: Int16? { row[ifPresent: 4] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 5] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 6] }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 7] }

    /// `HourStatus` · Edm.Int16
    public var hourStatus: RecentTimeTransactionHourStatus? { row[ifPresent: 8] }

    /// `IsFractionAllowedItem` · Edm.Byte
    public var isFractionAllowedItem: UInt8? { row[ifPresent: 9] }

    /// `IsOperationFinished` · Edm.Byte
    public var isOperationFinished: UInt8? { row[ifPresent: 10] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 11] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 12] }

    /// `ItemPictureUrl` · Edm.String
    public var itemPictureURL: String? { row[ifPresent: 13] }

    /// `ItemUnit` · Edm.String
    public var itemUnit: String? { row[ifPresent: 14] }

    /// `LaborHours` · Edm.Double
    public var laborHours: Decimal? { row[ifPresent: 15] }

    /// `MachineHours` · Edm.Double
    public var machineHours: Decimal? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }

    /// `Operation` · Edm.Guid
    public var operation: UUID? { row[ifPresent: 19] }

    /// `OperationCode` · Edm.String
    public var operationCode: String? { row[ifPresent: 20] }

    /// `PercentComplete` · Edm.Double
    public var percentComplete: Decimal? { row[ifPresent: 21] }

    /// `ProducedQuantity` · Edm.Double
    public var producedQuantity: Decimal? { row[ifPresent: 22] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 23] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 24] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 25] }

    /// `SalesOrderCount` · Edm.Int32
    public var salesOrderCount: Int32? { row[ifPresent: 26] }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 27] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 28] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 29] }

    /// `ShopOrderDescription` · Edm.String
    public var shopOrderDescription: String? { row[ifPresent: 30] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 31] }

    /// `ShopOrderPlannedQuantity` · Edm.Double
    public var shopOrderPlannedQuantity: Decimal? { row[ifPresent: 32] }

    /// `ShopOrderRoutingStepPlan` · Edm.Guid
    public var shopOrderRoutingStepPlan: UUID? { row[ifPresent: 33] }

    /// `ShopOrderRoutingStepPlanAttendedPercentage` · Edm.Double
    public var shopOrderRoutingStepPlanAttendedPercentage: Decimal? { row[ifPresent: 34] }

    /// `ShopOrderRoutingStepPlanDescription` · Edm.String
    public var shopOrderRoutingStepPlanDescription: String? { row[ifPresent: 35] }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 36] }

    /// `Status` · Edm.Int16
    public var status: Int16? { row[ifPresent: 37] }

    /// `Type` · Edm.Int16
    public var type: ManufacturingTimeTypeInt16? { row[ifPresent: 38] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 39] }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[ifPresent: 40] }

    /// `WorkcenterCode` · Edm.String
    public var workcenterCode: String? { row[ifPresent: 41] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                          Guid!     key
      CustomerCode                                String
      CustomerCount                               Int32
      CustomerName                                String
      DataType                                    Int16
      Date                                        DateTime
      Employee                                    Guid
      EndTime                                     DateTime
      HourStatus                                  Int16
      IsFractionAllowedItem                       Byte
      IsOperationFinished                         Byte
      Item                                        Guid
      ItemCode                                    String
      ItemPictureUrl                              String
      ItemUnit                                    String
      LaborHours                                  Double
      MachineHours                                Double
      Modified                                    DateTime
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
      StartTime                                   DateTime
      Status                                      Int16
      Type                                        Int16
      Warehouse                                   Guid
      Workcenter                                  Guid
      WorkcenterCode                              String
      """)
  }
}

nonisolated extension Read.Manufacturing.RecentTimeTransaction {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Manufacturing.RecentTimeTransaction, UUID> { Property(0) }
    public var customerCode: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(1) }
    public var customerCount: Property<Read.Manufacturing.RecentTimeTransaction, Int32?> { Property(2) }
    public var customerName: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(3) }
    public var dataType: Property<Read.Manufacturing.RecentTimeTransaction, Int16?> { Property(4) }
    public var date: Property<Read.Manufacturing.RecentTimeTransaction, LocalDateTime?> { Property(5) }
    public var employee: Property<Read.Manufacturing.RecentTimeTransaction, UUID?> { Property(6) }
    public var endTime: Property<Read.Manufacturing.RecentTimeTransaction, LocalDateTime?> { Property(7) }
    public var hourStatus: Property<Read.Manufacturing.RecentTimeTransaction, RecentTimeTransactionHourStatus?> {
      Property(8)
    }
    public var isFractionAllowedItem: Property<Read.Manufacturing.RecentTimeTransaction, UInt8?> { Property(9) }
    public var isOperationFinished: Property<Read.Manufacturing.RecentTimeTransaction, UInt8?> { Property(10) }
    public var item: Property<Read.Manufacturing.RecentTimeTransaction, UUID?> { Property(11) }
    public var itemCode: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(12) }
    public var itemPictureURL: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(13) }
    public var itemUnit: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(14) }
    public var laborHours: Property<Read.Manufacturing.RecentTimeTransaction, Decimal?> { Property(15) }
    public var machineHours: Property<Read.Manufacturing.RecentTimeTransaction, Decimal?> { Property(16) }
    public var modified: Property<Read.Manufacturing.RecentTimeTransaction, LocalDateTime?> { Property(17) }
    public var notes: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(18) }
    public var operation: Property<Read.Manufacturing.RecentTimeTransaction, UUID?> { Property(19) }
    public var operationCode: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(20) }
    public var percentComplete: Property<Read.Manufacturing.RecentTimeTransaction, Decimal?> { Property(21) }
    public var producedQuantity: Property<Read.Manufacturing.RecentTimeTransaction, Decimal?> { Property(22) }
    public var project: Property<Read.Manufacturing.RecentTimeTransaction, UUID?> { Property(23) }
    public var projectCode: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(24) }
    public var projectDescription: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(25) }
    public var salesOrderCount: Property<Read.Manufacturing.RecentTimeTransaction, Int32?> { Property(26) }
    public var salesOrderLineNumber: Property<Read.Manufacturing.RecentTimeTransaction, Int32?> { Property(27) }
    public var salesOrderNumber: Property<Read.Manufacturing.RecentTimeTransaction, Int32?> { Property(28) }
    public var shopOrder: Property<Read.Manufacturing.RecentTimeTransaction, UUID?> { Property(29) }
    public var shopOrderDescription: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(30) }
    public var shopOrderNumber: Property<Read.Manufacturing.RecentTimeTransaction, Int32?> { Property(31) }
    public var shopOrderPlannedQuantity: Property<Read.Manufacturing.RecentTimeTransaction, Decimal?> { Property(32) }
    public var shopOrderRoutingStepPlan: Property<Read.Manufacturing.RecentTimeTransaction, UUID?> { Property(33) }
    public var shopOrderRoutingStepPlanAttendedPercentage: Property<Read.Manufacturing.RecentTimeTransaction, Decimal?>
    {
      Property(34)
    }
    public var shopOrderRoutingStepPlanDescription: Property<Read.Manufacturing.RecentTimeTransaction, String?> {
      Property(35)
    }
    public var startTime: Property<Read.Manufacturing.RecentTimeTransaction, LocalDateTime?> { Property(36) }
    public var status: Property<Read.Manufacturing.RecentTimeTransaction, Int16?> { Property(37) }
    public var type: Property<Read.Manufacturing.RecentTimeTransaction, ManufacturingTimeTypeInt16?> { Property(38) }
    public var warehouse: Property<Read.Manufacturing.RecentTimeTransaction, UUID?> { Property(39) }
    public var workcenter: Property<Read.Manufacturing.RecentTimeTransaction, UUID?> { Property(40) }
    public var workcenterCode: Property<Read.Manufacturing.RecentTimeTransaction, String?> { Property(41) }
  }
}

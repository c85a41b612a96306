// exact-online-generator 0.1.0 · for runtime 1 · services/read/manufacturing.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/manufacturing`
  nonisolated public struct Manufacturing: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `RecentTimeTransactions` · read · 60 rows a page · permission "Manufacturing production"
    public var recentTimeTransactions: EntitySet<Read.Manufacturing.RecentTimeTransaction, Methods.Read> { EntitySet(root, "RecentTimeTransactions") }

    /// `ShopOrderRoutingStepPlansAvailableToWork` · read · 60 rows a page · permission "Manufacturing production"
    public var shopOrderRoutingStepPlansAvailableToWork: EntitySet<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Methods.Read> { EntitySet(root, "ShopOrderRoutingStepPlansAvailableToWork") }

    /// `StartedTimedTimeTransactions` · read · 60 rows a page · permission "Manufacturing production"
    public var startedTimedTimeTransactions: EntitySet<Read.Manufacturing.StartedTimedTimeTransaction, Methods.Read> { EntitySet(root, "StartedTimedTimeTransactions") }
  }
}

nonisolated extension Read.Manufacturing {
  /// `read/manufacturing/RecentTimeTransactions` · read · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct RecentTimeTransaction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `CustomerCode` · Edm.String
    public var customerCode: String? { row[ifPresent: 1] }
    /// `CustomerCode` in queries and change sets.
    public static var customerCode: Property<Self, String?> { Property(1) }

    /// `CustomerCount` · Edm.Int32
    public var customerCount: Int32? { row[ifPresent: 2] }
    /// `CustomerCount` in queries and change sets.
    public static var customerCount: Property<Self, Int32?> { Property(2) }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[ifPresent: 3] }
    /// `CustomerName` in queries and change sets.
    public static var customerName: Property<Self, String?> { Property(3) }

    /// `DataType` · Edm.Int16
    public var dataType: Int16? { row[ifPresent: 4] }
    /// `DataType` in queries and change sets.
    public static var dataType: Property<Self, Int16?> { Property(4) }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 5] }
    /// `Date` in queries and change sets.
    public static var date: Property<Self, LocalDateTime?> { Property(5) }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 6] }
    /// `Employee` in queries and change sets.
    public static var employee: Property<Self, UUID?> { Property(6) }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 7] }
    /// `EndTime` in queries and change sets.
    public static var endTime: Property<Self, LocalDateTime?> { Property(7) }

    /// `HourStatus` · Edm.Int16
    public var hourStatus: RecentTimeTransactionHourStatus? { row[ifPresent: 8] }
    /// `HourStatus` in queries and change sets.
    public static var hourStatus: Property<Self, RecentTimeTransactionHourStatus?> { Property(8) }

    /// `IsFractionAllowedItem` · Edm.Byte
    public var isFractionAllowedItem: Bool? { row[ifPresent: 9] }
    /// `IsFractionAllowedItem` in queries and change sets.
    public static var isFractionAllowedItem: Property<Self, Bool?> { Property(9) }

    /// `IsOperationFinished` · Edm.Byte
    public var isOperationFinished: Bool? { row[ifPresent: 10] }
    /// `IsOperationFinished` in queries and change sets.
    public static var isOperationFinished: Property<Self, Bool?> { Property(10) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 11] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(11) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 12] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(12) }

    /// `ItemPictureUrl` · Edm.String
    public var itemPictureURL: String? { row[ifPresent: 13] }
    /// `ItemPictureUrl` in queries and change sets.
    public static var itemPictureURL: Property<Self, String?> { Property(13) }

    /// `ItemUnit` · Edm.String
    public var itemUnit: String? { row[ifPresent: 14] }
    /// `ItemUnit` in queries and change sets.
    public static var itemUnit: Property<Self, String?> { Property(14) }

    /// `LaborHours` · Edm.Double
    public var laborHours: Decimal? { row[ifPresent: 15] }
    /// `LaborHours` in queries and change sets.
    public static var laborHours: Property<Self, Decimal?> { Property(15) }

    /// `MachineHours` · Edm.Double
    public var machineHours: Decimal? { row[ifPresent: 16] }
    /// `MachineHours` in queries and change sets.
    public static var machineHours: Property<Self, Decimal?> { Property(16) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(17) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(18) }

    /// `Operation` · Edm.Guid
    public var operation: UUID? { row[ifPresent: 19] }
    /// `Operation` in queries and change sets.
    public static var operation: Property<Self, UUID?> { Property(19) }

    /// `OperationCode` · Edm.String
    public var operationCode: String? { row[ifPresent: 20] }
    /// `OperationCode` in queries and change sets.
    public static var operationCode: Property<Self, String?> { Property(20) }

    /// `PercentComplete` · Edm.Double
    public var percentComplete: Decimal? { row[ifPresent: 21] }
    /// `PercentComplete` in queries and change sets.
    public static var percentComplete: Property<Self, Decimal?> { Property(21) }

    /// `ProducedQuantity` · Edm.Double
    public var producedQuantity: Decimal? { row[ifPresent: 22] }
    /// `ProducedQuantity` in queries and change sets.
    public static var producedQuantity: Property<Self, Decimal?> { Property(22) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 23] }
    /// `Project` in queries and change sets.
    public static var project: Property<Self, UUID?> { Property(23) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 24] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(24) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 25] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(25) }

    /// `SalesOrderCount` · Edm.Int32
    public var salesOrderCount: Int32? { row[ifPresent: 26] }
    /// `SalesOrderCount` in queries and change sets.
    public static var salesOrderCount: Property<Self, Int32?> { Property(26) }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 27] }
    /// `SalesOrderLineNumber` in queries and change sets.
    public static var salesOrderLineNumber: Property<Self, Int32?> { Property(27) }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 28] }
    /// `SalesOrderNumber` in queries and change sets.
    public static var salesOrderNumber: Property<Self, Int32?> { Property(28) }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 29] }
    /// `ShopOrder` in queries and change sets.
    public static var shopOrder: Property<Self, UUID?> { Property(29) }

    /// `ShopOrderDescription` · Edm.String
    public var shopOrderDescription: String? { row[ifPresent: 30] }
    /// `ShopOrderDescription` in queries and change sets.
    public static var shopOrderDescription: Property<Self, String?> { Property(30) }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 31] }
    /// `ShopOrderNumber` in queries and change sets.
    public static var shopOrderNumber: Property<Self, Int32?> { Property(31) }

    /// `ShopOrderPlannedQuantity` · Edm.Double
    public var shopOrderPlannedQuantity: Decimal? { row[ifPresent: 32] }
    /// `ShopOrderPlannedQuantity` in queries and change sets.
    public static var shopOrderPlannedQuantity: Property<Self, Decimal?> { Property(32) }

    /// `ShopOrderRoutingStepPlan` · Edm.Guid
    public var shopOrderRoutingStepPlan: UUID? { row[ifPresent: 33] }
    /// `ShopOrderRoutingStepPlan` in queries and change sets.
    public static var shopOrderRoutingStepPlan: Property<Self, UUID?> { Property(33) }

    /// `ShopOrderRoutingStepPlanAttendedPercentage` · Edm.Double
    public var shopOrderRoutingStepPlanAttendedPercentage: Decimal? { row[ifPresent: 34] }
    /// `ShopOrderRoutingStepPlanAttendedPercentage` in queries and change sets.
    public static var shopOrderRoutingStepPlanAttendedPercentage: Property<Self, Decimal?> { Property(34) }

    /// `ShopOrderRoutingStepPlanDescription` · Edm.String
    public var shopOrderRoutingStepPlanDescription: String? { row[ifPresent: 35] }
    /// `ShopOrderRoutingStepPlanDescription` in queries and change sets.
    public static var shopOrderRoutingStepPlanDescription: Property<Self, String?> { Property(35) }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 36] }
    /// `StartTime` in queries and change sets.
    public static var startTime: Property<Self, LocalDateTime?> { Property(36) }

    /// `Status` · Edm.Int16
    public var status: Int16? { row[ifPresent: 37] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, Int16?> { Property(37) }

    /// `Type` · Edm.Int16
    public var type: ManufacturingTimeTypeInt16? { row[ifPresent: 38] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, ManufacturingTimeTypeInt16?> { Property(38) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 39] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(39) }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[ifPresent: 40] }
    /// `Workcenter` in queries and change sets.
    public static var workcenter: Property<Self, UUID?> { Property(40) }

    /// `WorkcenterCode` · Edm.String
    public var workcenterCode: String? { row[ifPresent: 41] }
    /// `WorkcenterCode` in queries and change sets.
    public static var workcenterCode: Property<Self, String?> { Property(41) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Read.Manufacturing {
  /// `read/manufacturing/ShopOrderRoutingStepPlansAvailableToWork` · read · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct ShopOrderRoutingStepPlansAvailableToWork: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `RoutingStep` · Edm.Guid · key
    public var routingStep: UUID { row[0] }
    /// `RoutingStep` in queries and change sets.
    public static var routingStep: Property<Self, UUID> { Property(0) }

    /// `CustomerCode` · Edm.String
    public var customerCode: String? { row[ifPresent: 1] }
    /// `CustomerCode` in queries and change sets.
    public static var customerCode: Property<Self, String?> { Property(1) }

    /// `CustomerCount` · Edm.Int32
    public var customerCount: Int32? { row[ifPresent: 2] }
    /// `CustomerCount` in queries and change sets.
    public static var customerCount: Property<Self, Int32?> { Property(2) }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[ifPresent: 3] }
    /// `CustomerName` in queries and change sets.
    public static var customerName: Property<Self, String?> { Property(3) }

    /// `DataType` · Edm.Int16
    public var dataType: Int16? { row[ifPresent: 4] }
    /// `DataType` in queries and change sets.
    public static var dataType: Property<Self, Int16?> { Property(4) }

    /// `DateAscendingOrder` · Edm.Int32
    public var dateAscendingOrder: Int32? { row[ifPresent: 5] }
    /// `DateAscendingOrder` in queries and change sets.
    public static var dateAscendingOrder: Property<Self, Int32?> { Property(5) }

    /// `DateDescendingOrder` · Edm.Int32
    public var dateDescendingOrder: Int32? { row[ifPresent: 6] }
    /// `DateDescendingOrder` in queries and change sets.
    public static var dateDescendingOrder: Property<Self, Int32?> { Property(6) }

    /// `ExtraDescription` · Edm.String
    public var extraDescription: String? { row[ifPresent: 7] }
    /// `ExtraDescription` in queries and change sets.
    public static var extraDescription: Property<Self, String?> { Property(7) }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 8] }
    /// `IsFractionAllowedItem` in queries and change sets.
    public static var isFractionAllowedItem: Property<Self, Bool?> { Property(8) }

    /// `IsReleased` · Edm.Boolean
    public var isReleased: Bool? { row[ifPresent: 9] }
    /// `IsReleased` in queries and change sets.
    public static var isReleased: Property<Self, Bool?> { Property(9) }

    /// `IsRunOperationFinished` · Edm.Boolean
    public var isRunOperationFinished: Bool? { row[ifPresent: 10] }
    /// `IsRunOperationFinished` in queries and change sets.
    public static var isRunOperationFinished: Property<Self, Bool?> { Property(10) }

    /// `IsSetupOperationFinished` · Edm.Boolean
    public var isSetupOperationFinished: Bool? { row[ifPresent: 11] }
    /// `IsSetupOperationFinished` in queries and change sets.
    public static var isSetupOperationFinished: Property<Self, Bool?> { Property(11) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 12] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(12) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 13] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(13) }

    /// `ItemCodeAscendingOrder` · Edm.Int32
    public var itemCodeAscendingOrder: Int32? { row[ifPresent: 14] }
    /// `ItemCodeAscendingOrder` in queries and change sets.
    public static var itemCodeAscendingOrder: Property<Self, Int32?> { Property(14) }

    /// `ItemCodeDescendingOrder` · Edm.Int32
    public var itemCodeDescendingOrder: Int32? { row[ifPresent: 15] }
    /// `ItemCodeDescendingOrder` in queries and change sets.
    public static var itemCodeDescendingOrder: Property<Self, Int32?> { Property(15) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 16] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(16) }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 17] }
    /// `ItemVersion` in queries and change sets.
    public static var itemVersion: Property<Self, UUID?> { Property(17) }

    /// `ItemVersionNotes` · Edm.String
    public var itemVersionNotes: String? { row[ifPresent: 18] }
    /// `ItemVersionNotes` in queries and change sets.
    public static var itemVersionNotes: Property<Self, String?> { Property(18) }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 19] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: Property<Self, Int32?> { Property(19) }

    /// `Mode` · Edm.Int32
    public var mode: ShopOrderPriorityMode? { row[ifPresent: 20] }
    /// `Mode` in queries and change sets.
    public static var mode: Property<Self, ShopOrderPriorityMode?> { Property(20) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 21] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(21) }

    /// `Operation` · Edm.Guid
    public var operation: UUID? { row[ifPresent: 22] }
    /// `Operation` in queries and change sets.
    public static var operation: Property<Self, UUID?> { Property(22) }

    /// `OperationCode` · Edm.String
    public var operationCode: String? { row[ifPresent: 23] }
    /// `OperationCode` in queries and change sets.
    public static var operationCode: Property<Self, String?> { Property(23) }

    /// `PictureThumbnailPath` · Edm.String
    public var pictureThumbnailPath: String? { row[ifPresent: 24] }
    /// `PictureThumbnailPath` in queries and change sets.
    public static var pictureThumbnailPath: Property<Self, String?> { Property(24) }

    /// `PlannedDate` · Edm.DateTime
    public var plannedDate: LocalDateTime? { row[ifPresent: 25] }
    /// `PlannedDate` in queries and change sets.
    public static var plannedDate: Property<Self, LocalDateTime?> { Property(25) }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 26] }
    /// `PlannedQuantity` in queries and change sets.
    public static var plannedQuantity: Property<Self, Decimal?> { Property(26) }

    /// `PlannedSetupHours` · Edm.Double
    public var plannedSetupHours: Decimal? { row[ifPresent: 27] }
    /// `PlannedSetupHours` in queries and change sets.
    public static var plannedSetupHours: Property<Self, Decimal?> { Property(27) }

    /// `Priority` · Edm.Int32
    public var priority: Int32? { row[ifPresent: 28] }
    /// `Priority` in queries and change sets.
    public static var priority: Property<Self, Int32?> { Property(28) }

    /// `PriorityDescendingOrder` · Edm.Int32
    public var priorityDescendingOrder: Int32? { row[ifPresent: 29] }
    /// `PriorityDescendingOrder` in queries and change sets.
    public static var priorityDescendingOrder: Property<Self, Int32?> { Property(29) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 30] }
    /// `Project` in queries and change sets.
    public static var project: Property<Self, UUID?> { Property(30) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 31] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(31) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 32] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(32) }

    /// `QuantityCompleted` · Edm.Double
    public var quantityCompleted: Decimal? { row[ifPresent: 33] }
    /// `QuantityCompleted` in queries and change sets.
    public static var quantityCompleted: Property<Self, Decimal?> { Property(33) }

    /// `RoutingStepDescription` · Edm.String
    public var routingStepDescription: String? { row[ifPresent: 34] }
    /// `RoutingStepDescription` in queries and change sets.
    public static var routingStepDescription: Property<Self, String?> { Property(34) }

    /// `RoutingStepRealizationNotes` · Edm.String
    public var routingStepRealizationNotes: String? { row[ifPresent: 35] }
    /// `RoutingStepRealizationNotes` in queries and change sets.
    public static var routingStepRealizationNotes: Property<Self, String?> { Property(35) }

    /// `RoutingStepStatus` · Edm.Int32
    public var routingStepStatus: Int32? { row[ifPresent: 36] }
    /// `RoutingStepStatus` in queries and change sets.
    public static var routingStepStatus: Property<Self, Int32?> { Property(36) }

    /// `RoutingStepStatusDescription` · Edm.String
    public var routingStepStatusDescription: String? { row[ifPresent: 37] }
    /// `RoutingStepStatusDescription` in queries and change sets.
    public static var routingStepStatusDescription: Property<Self, String?> { Property(37) }

    /// `RoutingStepType` · Edm.Int32
    public var routingStepType: RoutingStepTypeInt32? { row[ifPresent: 38] }
    /// `RoutingStepType` in queries and change sets.
    public static var routingStepType: Property<Self, RoutingStepTypeInt32?> { Property(38) }

    /// `RunStartTime` · Edm.DateTime
    public var runStartTime: LocalDateTime? { row[ifPresent: 39] }
    /// `RunStartTime` in queries and change sets.
    public static var runStartTime: Property<Self, LocalDateTime?> { Property(39) }

    /// `RunStatus` · Edm.Int32
    public var runStatus: Int32? { row[ifPresent: 40] }
    /// `RunStatus` in queries and change sets.
    public static var runStatus: Property<Self, Int32?> { Property(40) }

    /// `RunTimedTimeTransaction` · Edm.Guid
    public var runTimedTimeTransaction: UUID? { row[ifPresent: 41] }
    /// `RunTimedTimeTransaction` in queries and change sets.
    public static var runTimedTimeTransaction: Property<Self, UUID?> { Property(41) }

    /// `SalesOrderCount` · Edm.Int32
    public var salesOrderCount: Int32? { row[ifPresent: 42] }
    /// `SalesOrderCount` in queries and change sets.
    public static var salesOrderCount: Property<Self, Int32?> { Property(42) }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 43] }
    /// `SalesOrderLineNumber` in queries and change sets.
    public static var salesOrderLineNumber: Property<Self, Int32?> { Property(43) }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 44] }
    /// `SalesOrderNumber` in queries and change sets.
    public static var salesOrderNumber: Property<Self, Int32?> { Property(44) }

    /// `SetupPercentComplete` · Edm.Double
    public var setupPercentComplete: Decimal? { row[ifPresent: 45] }
    /// `SetupPercentComplete` in queries and change sets.
    public static var setupPercentComplete: Property<Self, Decimal?> { Property(45) }

    /// `SetupStartTime` · Edm.DateTime
    public var setupStartTime: LocalDateTime? { row[ifPresent: 46] }
    /// `SetupStartTime` in queries and change sets.
    public static var setupStartTime: Property<Self, LocalDateTime?> { Property(46) }

    /// `SetupStatus` · Edm.Int32
    public var setupStatus: Int32? { row[ifPresent: 47] }
    /// `SetupStatus` in queries and change sets.
    public static var setupStatus: Property<Self, Int32?> { Property(47) }

    /// `SetupTimedTimeTransaction` · Edm.Guid
    public var setupTimedTimeTransaction: UUID? { row[ifPresent: 48] }
    /// `SetupTimedTimeTransaction` in queries and change sets.
    public static var setupTimedTimeTransaction: Property<Self, UUID?> { Property(48) }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 49] }
    /// `ShopOrder` in queries and change sets.
    public static var shopOrder: Property<Self, UUID?> { Property(49) }

    /// `ShopOrderDescription` · Edm.String
    public var shopOrderDescription: String? { row[ifPresent: 50] }
    /// `ShopOrderDescription` in queries and change sets.
    public static var shopOrderDescription: Property<Self, String?> { Property(50) }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 51] }
    /// `ShopOrderNumber` in queries and change sets.
    public static var shopOrderNumber: Property<Self, Int32?> { Property(51) }

    /// `ShopOrderNumberAscendingOrder` · Edm.Int32
    public var shopOrderNumberAscendingOrder: Int32? { row[ifPresent: 52] }
    /// `ShopOrderNumberAscendingOrder` in queries and change sets.
    public static var shopOrderNumberAscendingOrder: Property<Self, Int32?> { Property(52) }

    /// `ShopOrderNumberDescendingOrder` · Edm.Int32
    public var shopOrderNumberDescendingOrder: Int32? { row[ifPresent: 53] }
    /// `ShopOrderNumberDescendingOrder` in queries and change sets.
    public static var shopOrderNumberDescendingOrder: Property<Self, Int32?> { Property(53) }

    /// `ShopOrderStatus` · Edm.Int32
    public var shopOrderStatus: ShopOrderStatus? { row[ifPresent: 54] }
    /// `ShopOrderStatus` in queries and change sets.
    public static var shopOrderStatus: Property<Self, ShopOrderStatus?> { Property(54) }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 55] }
    /// `Unit` in queries and change sets.
    public static var unit: Property<Self, String?> { Property(55) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 56] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(56) }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[ifPresent: 57] }
    /// `Workcenter` in queries and change sets.
    public static var workcenter: Property<Self, UUID?> { Property(57) }

    /// `WorkcenterCode` · Edm.String
    public var workcenterCode: String? { row[ifPresent: 58] }
    /// `WorkcenterCode` in queries and change sets.
    public static var workcenterCode: Property<Self, String?> { Property(58) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      RoutingStep                     Guid!     key
      CustomerCode                    String
      CustomerCount                   Int32
      CustomerName                    String
      DataType                        Int16
      DateAscendingOrder              Int32
      DateDescendingOrder             Int32
      ExtraDescription                String
      IsFractionAllowedItem           Boolean
      IsReleased                      Boolean
      IsRunOperationFinished          Boolean
      IsSetupOperationFinished        Boolean
      Item                            Guid
      ItemCode                        String
      ItemCodeAscendingOrder          Int32
      ItemCodeDescendingOrder         Int32
      ItemDescription                 String
      ItemVersion                     Guid
      ItemVersionNotes                String
      LineNumber                      Int32
      Mode                            Int32
      Notes                           String
      Operation                       Guid
      OperationCode                   String
      PictureThumbnailPath            String
      PlannedDate                     DateTime
      PlannedQuantity                 Double
      PlannedSetupHours               Double
      Priority                        Int32
      PriorityDescendingOrder         Int32
      Project                         Guid
      ProjectCode                     String
      ProjectDescription              String
      QuantityCompleted               Double
      RoutingStepDescription          String
      RoutingStepRealizationNotes     String
      RoutingStepStatus               Int32
      RoutingStepStatusDescription    String
      RoutingStepType                 Int32
      RunStartTime                    DateTime
      RunStatus                       Int32
      RunTimedTimeTransaction         Guid
      SalesOrderCount                 Int32
      SalesOrderLineNumber            Int32
      SalesOrderNumber                Int32
      SetupPercentComplete            Double
      SetupStartTime                  DateTime
      SetupStatus                     Int32
      SetupTimedTimeTransaction       Guid
      ShopOrder                       Guid
      ShopOrderDescription            String
      ShopOrderNumber                 Int32
      ShopOrderNumberAscendingOrder   Int32
      ShopOrderNumberDescendingOrder  Int32
      ShopOrderStatus                 Int32
      Unit                            String
      Warehouse                       Guid
      Workcenter                      Guid
      WorkcenterCode                  String
      """)
  }
}

nonisolated extension Read.Manufacturing {
  /// `read/manufacturing/StartedTimedTimeTransactions` · read · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct StartedTimedTimeTransaction: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(1) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(2) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(3) }

    /// `CustomerCode` · Edm.String
    public var customerCode: String? { row[ifPresent: 4] }
    /// `CustomerCode` in queries and change sets.
    public static var customerCode: Property<Self, String?> { Property(4) }

    /// `CustomerCount` · Edm.Int32
    public var customerCount: Int32? { row[ifPresent: 5] }
    /// `CustomerCount` in queries and change sets.
    public static var customerCount: Property<Self, Int32?> { Property(5) }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[ifPresent: 6] }
    /// `CustomerName` in queries and change sets.
    public static var customerName: Property<Self, String?> { Property(6) }

    /// `DataType` · Edm.Int16
    public var dataType: Int16? { row[ifPresent: 7] }
    /// `DataType` in queries and change sets.
    public static var dataType: Property<Self, Int16?> { Property(7) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(8) }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 9] }
    /// `Employee` in queries and change sets.
    public static var employee: Property<Self, UUID?> { Property(9) }

    /// `EndTime` · Edm.DateTime
    public var endTime: LocalDateTime? { row[ifPresent: 10] }
    /// `EndTime` in queries and change sets.
    public static var endTime: Property<Self, LocalDateTime?> { Property(10) }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 11] }
    /// `IsFractionAllowedItem` in queries and change sets.
    public static var isFractionAllowedItem: Property<Self, Bool?> { Property(11) }

    /// `IsOperationFinished` · Edm.Byte
    public var isOperationFinished: Bool? { row[ifPresent: 12] }
    /// `IsOperationFinished` in queries and change sets.
    public static var isOperationFinished: Property<Self, Bool?> { Property(12) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 13] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(13) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 14] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(14) }

    /// `ItemPictureUrl` · Edm.String
    public var itemPictureURL: String? { row[ifPresent: 15] }
    /// `ItemPictureUrl` in queries and change sets.
    public static var itemPictureURL: Property<Self, String?> { Property(15) }

    /// `ItemUnit` · Edm.String
    public var itemUnit: String? { row[ifPresent: 16] }
    /// `ItemUnit` in queries and change sets.
    public static var itemUnit: Property<Self, String?> { Property(16) }

    /// `LaborHours` · Edm.Double
    public var laborHours: Decimal? { row[ifPresent: 17] }
    /// `LaborHours` in queries and change sets.
    public static var laborHours: Property<Self, Decimal?> { Property(17) }

    /// `MachineHours` · Edm.Double
    public var machineHours: Decimal? { row[ifPresent: 18] }
    /// `MachineHours` in queries and change sets.
    public static var machineHours: Property<Self, Decimal?> { Property(18) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 19] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(19) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 20] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(20) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 21] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(21) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 22] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(22) }

    /// `Operation` · Edm.Guid
    public var operation: UUID? { row[ifPresent: 23] }
    /// `Operation` in queries and change sets.
    public static var operation: Property<Self, UUID?> { Property(23) }

    /// `OperationCode` · Edm.String
    public var operationCode: String? { row[ifPresent: 24] }
    /// `OperationCode` in queries and change sets.
    public static var operationCode: Property<Self, String?> { Property(24) }

    /// `PercentComplete` · Edm.Double
    public var percentComplete: Decimal? { row[ifPresent: 25] }
    /// `PercentComplete` in queries and change sets.
    public static var percentComplete: Property<Self, Decimal?> { Property(25) }

    /// `ProducedQuantity` · Edm.Double
    public var producedQuantity: Decimal? { row[ifPresent: 26] }
    /// `ProducedQuantity` in queries and change sets.
    public static var producedQuantity: Property<Self, Decimal?> { Property(26) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 27] }
    /// `Project` in queries and change sets.
    public static var project: Property<Self, UUID?> { Property(27) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 28] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: Property<Self, String?> { Property(28) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 29] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(29) }

    /// `SalesOrderCount` · Edm.Int32
    public var salesOrderCount: Int32? { row[ifPresent: 30] }
    /// `SalesOrderCount` in queries and change sets.
    public static var salesOrderCount: Property<Self, Int32?> { Property(30) }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 31] }
    /// `SalesOrderLineNumber` in queries and change sets.
    public static var salesOrderLineNumber: Property<Self, Int32?> { Property(31) }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 32] }
    /// `SalesOrderNumber` in queries and change sets.
    public static var salesOrderNumber: Property<Self, Int32?> { Property(32) }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 33] }
    /// `ShopOrder` in queries and change sets.
    public static var shopOrder: Property<Self, UUID?> { Property(33) }

    /// `ShopOrderDescription` · Edm.String
    public var shopOrderDescription: String? { row[ifPresent: 34] }
    /// `ShopOrderDescription` in queries and change sets.
    public static var shopOrderDescription: Property<Self, String?> { Property(34) }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 35] }
    /// `ShopOrderNumber` in queries and change sets.
    public static var shopOrderNumber: Property<Self, Int32?> { Property(35) }

    /// `ShopOrderPlannedQuantity` · Edm.Double
    public var shopOrderPlannedQuantity: Decimal? { row[ifPresent: 36] }
    /// `ShopOrderPlannedQuantity` in queries and change sets.
    public static var shopOrderPlannedQuantity: Property<Self, Decimal?> { Property(36) }

    /// `ShopOrderRoutingStepPlan` · Edm.Guid
    public var shopOrderRoutingStepPlan: UUID? { row[ifPresent: 37] }
    /// `ShopOrderRoutingStepPlan` in queries and change sets.
    public static var shopOrderRoutingStepPlan: Property<Self, UUID?> { Property(37) }

    /// `ShopOrderRoutingStepPlanAttendedPercentage` · Edm.Double
    public var shopOrderRoutingStepPlanAttendedPercentage: Decimal? { row[ifPresent: 38] }
    /// `ShopOrderRoutingStepPlanAttendedPercentage` in queries and change sets.
    public static var shopOrderRoutingStepPlanAttendedPercentage: Property<Self, Decimal?> { Property(38) }

    /// `ShopOrderRoutingStepPlanDescription` · Edm.String
    public var shopOrderRoutingStepPlanDescription: String? { row[ifPresent: 39] }
    /// `ShopOrderRoutingStepPlanDescription` in queries and change sets.
    public static var shopOrderRoutingStepPlanDescription: Property<Self, String?> { Property(39) }

    /// `Source` · Edm.Int16
    public var source: Int16? { row[ifPresent: 40] }
    /// `Source` in queries and change sets.
    public static var source: Property<Self, Int16?> { Property(40) }

    /// `StartTime` · Edm.DateTime
    public var startTime: LocalDateTime? { row[ifPresent: 41] }
    /// `StartTime` in queries and change sets.
    public static var startTime: Property<Self, LocalDateTime?> { Property(41) }

    /// `Status` · Edm.Int16
    public var status: Int16? { row[ifPresent: 42] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, Int16?> { Property(42) }

    /// `Type` · Edm.Int16
    public var type: ManufacturingTimeTypeInt16? { row[ifPresent: 43] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, ManufacturingTimeTypeInt16?> { Property(43) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 44] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(44) }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[ifPresent: 45] }
    /// `Workcenter` in queries and change sets.
    public static var workcenter: Property<Self, UUID?> { Property(45) }

    /// `WorkcenterCode` · Edm.String
    public var workcenterCode: String? { row[ifPresent: 46] }
    /// `WorkcenterCode` in queries and change sets.
    public static var workcenterCode: Property<Self, String?> { Property(46) }

    /// `WorkcenterDescription` · Edm.String
    public var workcenterDescription: String? { row[ifPresent: 47] }
    /// `WorkcenterDescription` in queries and change sets.
    public static var workcenterDescription: Property<Self, String?> { Property(47) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

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

nonisolated extension Read.Manufacturing.RecentTimeTransaction {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `CustomerCode` · Edm.String
  public var customerCode: String? { row.string(1) }
  /// `CustomerCode` in queries and change sets.
  public static var customerCode: Property<Self, String?> { .init(1) }

  /// `CustomerCount` · Edm.Int32
  public var customerCount: Int32? { row.int32(2) }
  /// `CustomerCount` in queries and change sets.
  public static var customerCount: Property<Self, Int32?> { .init(2) }

  /// `CustomerName` · Edm.String
  public var customerName: String? { row.string(3) }
  /// `CustomerName` in queries and change sets.
  public static var customerName: Property<Self, String?> { .init(3) }

  /// `DataType` · Edm.Int16
  public var dataType: Int16? { row[ifPresent: 4] }
  /// `DataType` in queries and change sets.
  public static var dataType: Property<Self, Int16?> { .init(4) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(5) }
  /// `Date` in queries and change sets.
  public static var date: Property<Self, LocalDateTime?> { .init(5) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(6) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(6) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(7) }
  /// `EndTime` in queries and change sets.
  public static var endTime: Property<Self, LocalDateTime?> { .init(7) }

  /// `HourStatus` · Edm.Int16
  public var hourStatus: RecentTimeTransactionHourStatus? { row[ifPresent: 8] }
  /// `HourStatus` in queries and change sets.
  public static var hourStatus: Property<Self, RecentTimeTransactionHourStatus?> { .init(8) }

  /// `IsFractionAllowedItem` · Edm.Byte
  public var isFractionAllowedItem: Bool? { row.boolean(9) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(9) }

  /// `IsOperationFinished` · Edm.Byte
  public var isOperationFinished: Bool? { row.boolean(10) }
  /// `IsOperationFinished` in queries and change sets.
  public static var isOperationFinished: Property<Self, Bool?> { .init(10) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(11) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(11) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(12) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(12) }

  /// `ItemPictureUrl` · Edm.String
  public var itemPictureURL: String? { row.string(13) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(13) }

  /// `ItemUnit` · Edm.String
  public var itemUnit: String? { row.string(14) }
  /// `ItemUnit` in queries and change sets.
  public static var itemUnit: Property<Self, String?> { .init(14) }

  /// `LaborHours` · Edm.Double
  public var laborHours: Decimal? { row.decimal(15) }
  /// `LaborHours` in queries and change sets.
  public static var laborHours: Property<Self, Decimal?> { .init(15) }

  /// `MachineHours` · Edm.Double
  public var machineHours: Decimal? { row.decimal(16) }
  /// `MachineHours` in queries and change sets.
  public static var machineHours: Property<Self, Decimal?> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(17) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(18) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(18) }

  /// `Operation` · Edm.Guid
  public var operation: UUID? { row.guid(19) }
  /// `Operation` in queries and change sets.
  public static var operation: Property<Self, UUID?> { .init(19) }

  /// `OperationCode` · Edm.String
  public var operationCode: String? { row.string(20) }
  /// `OperationCode` in queries and change sets.
  public static var operationCode: Property<Self, String?> { .init(20) }

  /// `PercentComplete` · Edm.Double
  public var percentComplete: Decimal? { row.decimal(21) }
  /// `PercentComplete` in queries and change sets.
  public static var percentComplete: Property<Self, Decimal?> { .init(21) }

  /// `ProducedQuantity` · Edm.Double
  public var producedQuantity: Decimal? { row.decimal(22) }
  /// `ProducedQuantity` in queries and change sets.
  public static var producedQuantity: Property<Self, Decimal?> { .init(22) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(23) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(23) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(24) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(24) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(25) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(25) }

  /// `SalesOrderCount` · Edm.Int32
  public var salesOrderCount: Int32? { row.int32(26) }
  /// `SalesOrderCount` in queries and change sets.
  public static var salesOrderCount: Property<Self, Int32?> { .init(26) }

  /// `SalesOrderLineNumber` · Edm.Int32
  public var salesOrderLineNumber: Int32? { row.int32(27) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: Property<Self, Int32?> { .init(27) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(28) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(28) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(29) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(29) }

  /// `ShopOrderDescription` · Edm.String
  public var shopOrderDescription: String? { row.string(30) }
  /// `ShopOrderDescription` in queries and change sets.
  public static var shopOrderDescription: Property<Self, String?> { .init(30) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32? { row.int32(31) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(31) }

  /// `ShopOrderPlannedQuantity` · Edm.Double
  public var shopOrderPlannedQuantity: Decimal? { row.decimal(32) }
  /// `ShopOrderPlannedQuantity` in queries and change sets.
  public static var shopOrderPlannedQuantity: Property<Self, Decimal?> { .init(32) }

  /// `ShopOrderRoutingStepPlan` · Edm.Guid
  public var shopOrderRoutingStepPlan: UUID? { row.guid(33) }
  /// `ShopOrderRoutingStepPlan` in queries and change sets.
  public static var shopOrderRoutingStepPlan: Property<Self, UUID?> { .init(33) }

  /// `ShopOrderRoutingStepPlanAttendedPercentage` · Edm.Double
  public var shopOrderRoutingStepPlanAttendedPercentage: Decimal? { row.decimal(34) }
  /// `ShopOrderRoutingStepPlanAttendedPercentage` in queries and change sets.
  public static var shopOrderRoutingStepPlanAttendedPercentage: Property<Self, Decimal?> { .init(34) }

  /// `ShopOrderRoutingStepPlanDescription` · Edm.String
  public var shopOrderRoutingStepPlanDescription: String? { row.string(35) }
  /// `ShopOrderRoutingStepPlanDescription` in queries and change sets.
  public static var shopOrderRoutingStepPlanDescription: Property<Self, String?> { .init(35) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(36) }
  /// `StartTime` in queries and change sets.
  public static var startTime: Property<Self, LocalDateTime?> { .init(36) }

  /// `Status` · Edm.Int16
  public var status: Int16? { row[ifPresent: 37] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, Int16?> { .init(37) }

  /// `Type` · Edm.Int16
  public var type: ManufacturingTimeTypeInt16? { row[ifPresent: 38] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ManufacturingTimeTypeInt16?> { .init(38) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(39) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(39) }

  /// `Workcenter` · Edm.Guid
  public var workcenter: UUID? { row.guid(40) }
  /// `Workcenter` in queries and change sets.
  public static var workcenter: Property<Self, UUID?> { .init(40) }

  /// `WorkcenterCode` · Edm.String
  public var workcenterCode: String? { row.string(41) }
  /// `WorkcenterCode` in queries and change sets.
  public static var workcenterCode: Property<Self, String?> { .init(41) }
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

nonisolated extension Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork {
  /// `RoutingStep` · Edm.Guid · key
  public var routingStep: UUID { row[0] }
  /// `RoutingStep` in queries and change sets.
  public static var routingStep: Property<Self, UUID> { .init(0) }

  /// `CustomerCode` · Edm.String
  public var customerCode: String? { row.string(1) }
  /// `CustomerCode` in queries and change sets.
  public static var customerCode: Property<Self, String?> { .init(1) }

  /// `CustomerCount` · Edm.Int32
  public var customerCount: Int32? { row.int32(2) }
  /// `CustomerCount` in queries and change sets.
  public static var customerCount: Property<Self, Int32?> { .init(2) }

  /// `CustomerName` · Edm.String
  public var customerName: String? { row.string(3) }
  /// `CustomerName` in queries and change sets.
  public static var customerName: Property<Self, String?> { .init(3) }

  /// `DataType` · Edm.Int16
  public var dataType: Int16? { row[ifPresent: 4] }
  /// `DataType` in queries and change sets.
  public static var dataType: Property<Self, Int16?> { .init(4) }

  /// `DateAscendingOrder` · Edm.Int32
  public var dateAscendingOrder: Int32? { row.int32(5) }
  /// `DateAscendingOrder` in queries and change sets.
  public static var dateAscendingOrder: Property<Self, Int32?> { .init(5) }

  /// `DateDescendingOrder` · Edm.Int32
  public var dateDescendingOrder: Int32? { row.int32(6) }
  /// `DateDescendingOrder` in queries and change sets.
  public static var dateDescendingOrder: Property<Self, Int32?> { .init(6) }

  /// `ExtraDescription` · Edm.String
  public var extraDescription: String? { row.string(7) }
  /// `ExtraDescription` in queries and change sets.
  public static var extraDescription: Property<Self, String?> { .init(7) }

  /// `IsFractionAllowedItem` · Edm.Boolean
  public var isFractionAllowedItem: Bool? { row.boolean(8) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(8) }

  /// `IsReleased` · Edm.Boolean
  public var isReleased: Bool? { row.boolean(9) }
  /// `IsReleased` in queries and change sets.
  public static var isReleased: Property<Self, Bool?> { .init(9) }

  /// `IsRunOperationFinished` · Edm.Boolean
  public var isRunOperationFinished: Bool? { row.boolean(10) }
  /// `IsRunOperationFinished` in queries and change sets.
  public static var isRunOperationFinished: Property<Self, Bool?> { .init(10) }

  /// `IsSetupOperationFinished` · Edm.Boolean
  public var isSetupOperationFinished: Bool? { row.boolean(11) }
  /// `IsSetupOperationFinished` in queries and change sets.
  public static var isSetupOperationFinished: Property<Self, Bool?> { .init(11) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(12) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(12) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(13) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(13) }

  /// `ItemCodeAscendingOrder` · Edm.Int32
  public var itemCodeAscendingOrder: Int32? { row.int32(14) }
  /// `ItemCodeAscendingOrder` in queries and change sets.
  public static var itemCodeAscendingOrder: Property<Self, Int32?> { .init(14) }

  /// `ItemCodeDescendingOrder` · Edm.Int32
  public var itemCodeDescendingOrder: Int32? { row.int32(15) }
  /// `ItemCodeDescendingOrder` in queries and change sets.
  public static var itemCodeDescendingOrder: Property<Self, Int32?> { .init(15) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(16) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(16) }

  /// `ItemVersion` · Edm.Guid
  public var itemVersion: UUID? { row.guid(17) }
  /// `ItemVersion` in queries and change sets.
  public static var itemVersion: Property<Self, UUID?> { .init(17) }

  /// `ItemVersionNotes` · Edm.String
  public var itemVersionNotes: String? { row.string(18) }
  /// `ItemVersionNotes` in queries and change sets.
  public static var itemVersionNotes: Property<Self, String?> { .init(18) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(19) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(19) }

  /// `Mode` · Edm.Int32
  public var mode: ShopOrderPriorityMode? { row[ifPresent: 20] }
  /// `Mode` in queries and change sets.
  public static var mode: Property<Self, ShopOrderPriorityMode?> { .init(20) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(21) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(21) }

  /// `Operation` · Edm.Guid
  public var operation: UUID? { row.guid(22) }
  /// `Operation` in queries and change sets.
  public static var operation: Property<Self, UUID?> { .init(22) }

  /// `OperationCode` · Edm.String
  public var operationCode: String? { row.string(23) }
  /// `OperationCode` in queries and change sets.
  public static var operationCode: Property<Self, String?> { .init(23) }

  /// `PictureThumbnailPath` · Edm.String
  public var pictureThumbnailPath: String? { row.string(24) }
  /// `PictureThumbnailPath` in queries and change sets.
  public static var pictureThumbnailPath: Property<Self, String?> { .init(24) }

  /// `PlannedDate` · Edm.DateTime
  public var plannedDate: LocalDateTime? { row.dateTime(25) }
  /// `PlannedDate` in queries and change sets.
  public static var plannedDate: Property<Self, LocalDateTime?> { .init(25) }

  /// `PlannedQuantity` · Edm.Double
  public var plannedQuantity: Decimal? { row.decimal(26) }
  /// `PlannedQuantity` in queries and change sets.
  public static var plannedQuantity: Property<Self, Decimal?> { .init(26) }

  /// `PlannedSetupHours` · Edm.Double
  public var plannedSetupHours: Decimal? { row.decimal(27) }
  /// `PlannedSetupHours` in queries and change sets.
  public static var plannedSetupHours: Property<Self, Decimal?> { .init(27) }

  /// `Priority` · Edm.Int32
  public var priority: Int32? { row.int32(28) }
  /// `Priority` in queries and change sets.
  public static var priority: Property<Self, Int32?> { .init(28) }

  /// `PriorityDescendingOrder` · Edm.Int32
  public var priorityDescendingOrder: Int32? { row.int32(29) }
  /// `PriorityDescendingOrder` in queries and change sets.
  public static var priorityDescendingOrder: Property<Self, Int32?> { .init(29) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(30) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(30) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(31) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(31) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(32) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(32) }

  /// `QuantityCompleted` · Edm.Double
  public var quantityCompleted: Decimal? { row.decimal(33) }
  /// `QuantityCompleted` in queries and change sets.
  public static var quantityCompleted: Property<Self, Decimal?> { .init(33) }

  /// `RoutingStepDescription` · Edm.String
  public var routingStepDescription: String? { row.string(34) }
  /// `RoutingStepDescription` in queries and change sets.
  public static var routingStepDescription: Property<Self, String?> { .init(34) }

  /// `RoutingStepRealizationNotes` · Edm.String
  public var routingStepRealizationNotes: String? { row.string(35) }
  /// `RoutingStepRealizationNotes` in queries and change sets.
  public static var routingStepRealizationNotes: Property<Self, String?> { .init(35) }

  /// `RoutingStepStatus` · Edm.Int32
  public var routingStepStatus: Int32? { row.int32(36) }
  /// `RoutingStepStatus` in queries and change sets.
  public static var routingStepStatus: Property<Self, Int32?> { .init(36) }

  /// `RoutingStepStatusDescription` · Edm.String
  public var routingStepStatusDescription: String? { row.string(37) }
  /// `RoutingStepStatusDescription` in queries and change sets.
  public static var routingStepStatusDescription: Property<Self, String?> { .init(37) }

  /// `RoutingStepType` · Edm.Int32
  public var routingStepType: RoutingStepTypeInt32? { row[ifPresent: 38] }
  /// `RoutingStepType` in queries and change sets.
  public static var routingStepType: Property<Self, RoutingStepTypeInt32?> { .init(38) }

  /// `RunStartTime` · Edm.DateTime
  public var runStartTime: LocalDateTime? { row.dateTime(39) }
  /// `RunStartTime` in queries and change sets.
  public static var runStartTime: Property<Self, LocalDateTime?> { .init(39) }

  /// `RunStatus` · Edm.Int32
  public var runStatus: Int32? { row.int32(40) }
  /// `RunStatus` in queries and change sets.
  public static var runStatus: Property<Self, Int32?> { .init(40) }

  /// `RunTimedTimeTransaction` · Edm.Guid
  public var runTimedTimeTransaction: UUID? { row.guid(41) }
  /// `RunTimedTimeTransaction` in queries and change sets.
  public static var runTimedTimeTransaction: Property<Self, UUID?> { .init(41) }

  /// `SalesOrderCount` · Edm.Int32
  public var salesOrderCount: Int32? { row.int32(42) }
  /// `SalesOrderCount` in queries and change sets.
  public static var salesOrderCount: Property<Self, Int32?> { .init(42) }

  /// `SalesOrderLineNumber` · Edm.Int32
  public var salesOrderLineNumber: Int32? { row.int32(43) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: Property<Self, Int32?> { .init(43) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(44) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(44) }

  /// `SetupPercentComplete` · Edm.Double
  public var setupPercentComplete: Decimal? { row.decimal(45) }
  /// `SetupPercentComplete` in queries and change sets.
  public static var setupPercentComplete: Property<Self, Decimal?> { .init(45) }

  /// `SetupStartTime` · Edm.DateTime
  public var setupStartTime: LocalDateTime? { row.dateTime(46) }
  /// `SetupStartTime` in queries and change sets.
  public static var setupStartTime: Property<Self, LocalDateTime?> { .init(46) }

  /// `SetupStatus` · Edm.Int32
  public var setupStatus: Int32? { row.int32(47) }
  /// `SetupStatus` in queries and change sets.
  public static var setupStatus: Property<Self, Int32?> { .init(47) }

  /// `SetupTimedTimeTransaction` · Edm.Guid
  public var setupTimedTimeTransaction: UUID? { row.guid(48) }
  /// `SetupTimedTimeTransaction` in queries and change sets.
  public static var setupTimedTimeTransaction: Property<Self, UUID?> { .init(48) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(49) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(49) }

  /// `ShopOrderDescription` · Edm.String
  public var shopOrderDescription: String? { row.string(50) }
  /// `ShopOrderDescription` in queries and change sets.
  public static var shopOrderDescription: Property<Self, String?> { .init(50) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32? { row.int32(51) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(51) }

  /// `ShopOrderNumberAscendingOrder` · Edm.Int32
  public var shopOrderNumberAscendingOrder: Int32? { row.int32(52) }
  /// `ShopOrderNumberAscendingOrder` in queries and change sets.
  public static var shopOrderNumberAscendingOrder: Property<Self, Int32?> { .init(52) }

  /// `ShopOrderNumberDescendingOrder` · Edm.Int32
  public var shopOrderNumberDescendingOrder: Int32? { row.int32(53) }
  /// `ShopOrderNumberDescendingOrder` in queries and change sets.
  public static var shopOrderNumberDescendingOrder: Property<Self, Int32?> { .init(53) }

  /// `ShopOrderStatus` · Edm.Int32
  public var shopOrderStatus: ShopOrderStatus? { row[ifPresent: 54] }
  /// `ShopOrderStatus` in queries and change sets.
  public static var shopOrderStatus: Property<Self, ShopOrderStatus?> { .init(54) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(55) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(55) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(56) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(56) }

  /// `Workcenter` · Edm.Guid
  public var workcenter: UUID? { row.guid(57) }
  /// `Workcenter` in queries and change sets.
  public static var workcenter: Property<Self, UUID?> { .init(57) }

  /// `WorkcenterCode` · Edm.String
  public var workcenterCode: String? { row.string(58) }
  /// `WorkcenterCode` in queries and change sets.
  public static var workcenterCode: Property<Self, String?> { .init(58) }
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

nonisolated extension Read.Manufacturing.StartedTimedTimeTransaction {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `CustomerCode` · Edm.String
  public var customerCode: String? { row.string(4) }
  /// `CustomerCode` in queries and change sets.
  public static var customerCode: Property<Self, String?> { .init(4) }

  /// `CustomerCount` · Edm.Int32
  public var customerCount: Int32? { row.int32(5) }
  /// `CustomerCount` in queries and change sets.
  public static var customerCount: Property<Self, Int32?> { .init(5) }

  /// `CustomerName` · Edm.String
  public var customerName: String? { row.string(6) }
  /// `CustomerName` in queries and change sets.
  public static var customerName: Property<Self, String?> { .init(6) }

  /// `DataType` · Edm.Int16
  public var dataType: Int16? { row[ifPresent: 7] }
  /// `DataType` in queries and change sets.
  public static var dataType: Property<Self, Int16?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(8) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(9) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(9) }

  /// `EndTime` · Edm.DateTime
  public var endTime: LocalDateTime? { row.dateTime(10) }
  /// `EndTime` in queries and change sets.
  public static var endTime: Property<Self, LocalDateTime?> { .init(10) }

  /// `IsFractionAllowedItem` · Edm.Boolean
  public var isFractionAllowedItem: Bool? { row.boolean(11) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(11) }

  /// `IsOperationFinished` · Edm.Byte
  public var isOperationFinished: Bool? { row.boolean(12) }
  /// `IsOperationFinished` in queries and change sets.
  public static var isOperationFinished: Property<Self, Bool?> { .init(12) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(13) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(13) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(14) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(14) }

  /// `ItemPictureUrl` · Edm.String
  public var itemPictureURL: String? { row.string(15) }
  /// `ItemPictureUrl` in queries and change sets.
  public static var itemPictureURL: Property<Self, String?> { .init(15) }

  /// `ItemUnit` · Edm.String
  public var itemUnit: String? { row.string(16) }
  /// `ItemUnit` in queries and change sets.
  public static var itemUnit: Property<Self, String?> { .init(16) }

  /// `LaborHours` · Edm.Double
  public var laborHours: Decimal? { row.decimal(17) }
  /// `LaborHours` in queries and change sets.
  public static var laborHours: Property<Self, Decimal?> { .init(17) }

  /// `MachineHours` · Edm.Double
  public var machineHours: Decimal? { row.decimal(18) }
  /// `MachineHours` in queries and change sets.
  public static var machineHours: Property<Self, Decimal?> { .init(18) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(19) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(19) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(20) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(20) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(21) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(21) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(22) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(22) }

  /// `Operation` · Edm.Guid
  public var operation: UUID? { row.guid(23) }
  /// `Operation` in queries and change sets.
  public static var operation: Property<Self, UUID?> { .init(23) }

  /// `OperationCode` · Edm.String
  public var operationCode: String? { row.string(24) }
  /// `OperationCode` in queries and change sets.
  public static var operationCode: Property<Self, String?> { .init(24) }

  /// `PercentComplete` · Edm.Double
  public var percentComplete: Decimal? { row.decimal(25) }
  /// `PercentComplete` in queries and change sets.
  public static var percentComplete: Property<Self, Decimal?> { .init(25) }

  /// `ProducedQuantity` · Edm.Double
  public var producedQuantity: Decimal? { row.decimal(26) }
  /// `ProducedQuantity` in queries and change sets.
  public static var producedQuantity: Property<Self, Decimal?> { .init(26) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(27) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(27) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(28) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(28) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(29) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(29) }

  /// `SalesOrderCount` · Edm.Int32
  public var salesOrderCount: Int32? { row.int32(30) }
  /// `SalesOrderCount` in queries and change sets.
  public static var salesOrderCount: Property<Self, Int32?> { .init(30) }

  /// `SalesOrderLineNumber` · Edm.Int32
  public var salesOrderLineNumber: Int32? { row.int32(31) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: Property<Self, Int32?> { .init(31) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(32) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(32) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(33) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(33) }

  /// `ShopOrderDescription` · Edm.String
  public var shopOrderDescription: String? { row.string(34) }
  /// `ShopOrderDescription` in queries and change sets.
  public static var shopOrderDescription: Property<Self, String?> { .init(34) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32? { row.int32(35) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(35) }

  /// `ShopOrderPlannedQuantity` · Edm.Double
  public var shopOrderPlannedQuantity: Decimal? { row.decimal(36) }
  /// `ShopOrderPlannedQuantity` in queries and change sets.
  public static var shopOrderPlannedQuantity: Property<Self, Decimal?> { .init(36) }

  /// `ShopOrderRoutingStepPlan` · Edm.Guid
  public var shopOrderRoutingStepPlan: UUID? { row.guid(37) }
  /// `ShopOrderRoutingStepPlan` in queries and change sets.
  public static var shopOrderRoutingStepPlan: Property<Self, UUID?> { .init(37) }

  /// `ShopOrderRoutingStepPlanAttendedPercentage` · Edm.Double
  public var shopOrderRoutingStepPlanAttendedPercentage: Decimal? { row.decimal(38) }
  /// `ShopOrderRoutingStepPlanAttendedPercentage` in queries and change sets.
  public static var shopOrderRoutingStepPlanAttendedPercentage: Property<Self, Decimal?> { .init(38) }

  /// `ShopOrderRoutingStepPlanDescription` · Edm.String
  public var shopOrderRoutingStepPlanDescription: String? { row.string(39) }
  /// `ShopOrderRoutingStepPlanDescription` in queries and change sets.
  public static var shopOrderRoutingStepPlanDescription: Property<Self, String?> { .init(39) }

  /// `Source` · Edm.Int16
  public var source: Int16? { row[ifPresent: 40] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, Int16?> { .init(40) }

  /// `StartTime` · Edm.DateTime
  public var startTime: LocalDateTime? { row.dateTime(41) }
  /// `StartTime` in queries and change sets.
  public static var startTime: Property<Self, LocalDateTime?> { .init(41) }

  /// `Status` · Edm.Int16
  public var status: Int16? { row[ifPresent: 42] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, Int16?> { .init(42) }

  /// `Type` · Edm.Int16
  public var type: ManufacturingTimeTypeInt16? { row[ifPresent: 43] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ManufacturingTimeTypeInt16?> { .init(43) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(44) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(44) }

  /// `Workcenter` · Edm.Guid
  public var workcenter: UUID? { row.guid(45) }
  /// `Workcenter` in queries and change sets.
  public static var workcenter: Property<Self, UUID?> { .init(45) }

  /// `WorkcenterCode` · Edm.String
  public var workcenterCode: String? { row.string(46) }
  /// `WorkcenterCode` in queries and change sets.
  public static var workcenterCode: Property<Self, String?> { .init(46) }

  /// `WorkcenterDescription` · Edm.String
  public var workcenterDescription: String? { row.string(47) }
  /// `WorkcenterDescription` in queries and change sets.
  public static var workcenterDescription: Property<Self, String?> { .init(47) }
}

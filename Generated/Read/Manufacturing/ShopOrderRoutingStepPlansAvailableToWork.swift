// exact-online-generator 0.1.0 · services/read/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Manufacturing {
  /// `read/manufacturing/ShopOrderRoutingStepPlansAvailableToWork` · read · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct ShopOrderRoutingStepPlansAvailableToWork: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `RoutingStep` · Edm.Guid · key
    public var routingStep: UUID { row[0] }

    /// `CustomerCode` · Edm.String
    public var customerCode: String? { row[ifPresent: 1] }

    /// `CustomerCount` · Edm.Int32
    public var customerCount: Int32? { row[ifPresent: 2] }

    /// `CustomerName` · Edm.String
    public var customerName: String? { row[ifPresent: 3] }

    /// `DataType` · Edm.Int16
    public var dataType: Int16? { row[ifPresent: 4] }

    /// `DateAscendingOrder` · Edm.Int32
    public var dateAscendingOrder: Int32? { row[ifPresent: 5] }

    /// `DateDescendingOrder` · Edm.Int32
    public var dateDescendingOrder: Int32? { row[ifPresent: 6] }

    /// `ExtraDescription` · Edm.String
    public var extraDescription: String? { row[ifPresent: 7] }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 8] }

    /// `IsReleased` · Edm.Boolean
    public var isReleased: Bool? { row[ifPresent: 9] }

    /// `IsRunOperationFinished` · Edm.Boolean
    public var isRunOperationFinished: Bool? { row[ifPresent: 10] }

    /// `IsSetupOperationFinished` · Edm.Boolean
    public var isSetupOperationFinished: Bool? { row[ifPresent: 11] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 12] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 13] }

    /// `ItemCodeAscendingOrder` · Edm.Int32
    public var itemCodeAscendingOrder: Int32? { row[ifPresent: 14] }

    /// `ItemCodeDescendingOrder` · Edm.Int32
    public var itemCodeDescendingOrder: Int32? { row[ifPresent: 15] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 16] }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 17] }

    /// `ItemVersionNotes` · Edm.String
    public var itemVersionNotes: String? { row[ifPresent: 18] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 19] }

    /// `Mode` · Edm.Int32
    public var mode: ShopOrderPriorityMode? { row[ifPresent: 20] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 21] }

    /// `Operation` · Edm.Guid
    public var operation: UUID? { row[ifPresent: 22] }

    /// `OperationCode` · Edm.String
    public var operationCode: String? { row[ifPresent: 23] }

    /// `PictureThumbnailPath` · Edm.String
    public var pictureThumbnailPath: String? { row[ifPresent: 24] }

    /// `PlannedDate` · Edm.DateTime
    public var plannedDate: LocalDateTime? { row[ifPresent: 25] }

    /// `PlannedQuantity` · Edm.Double
    public var plannedQuantity: Decimal? { row[ifPresent: 26] }

    /// `PlannedSetupHours` · Edm.Double
    public var plannedSetupHours: Decimal? { row[ifPresent: 27] }

    /// `Priority` · Edm.Int32
    public var priority: Int32? { row[ifPresent: 28] }

    /// `PriorityDescendingOrder` · Edm.Int32
    public var priorityDescendingOrder: Int32? { row[ifPresent: 29] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 30] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 31] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 32] }

    /// `QuantityCompleted` · Edm.Double
    public var quantityCompleted: Decimal? { row[ifPresent: 33] }

    /// `RoutingStepDescription` · Edm.String
    public var routingStepDescription: String? { row[ifPresent: 34] }

    /// `RoutingStepRealizationNotes` · Edm.String
    public var routingStepRealizationNotes: String? { row[ifPresent: 35] }

    /// `RoutingStepStatus` · Edm.Int32
    public var routingStepStatus: Int32? { row[ifPresent: 36] }

    /// `RoutingStepStatusDescription` · Edm.String
    public var routingStepStatusDescription: String? { row[ifPresent: 37] }

    /// `RoutingStepType` · Edm.Int32
    public var routingStepType: RoutingStepTypeInt32? { row[ifPresent: 38] }

    /// `RunStartTime` · Edm.DateTime
    public var runStartTime: LocalDateTime? { row[ifPresent: 39] }

    /// `RunStatus` · Edm.Int32
    public var runStatus: Int32? { row[ifPresent: 40] }

    /// `RunTimedTimeTransaction` · Edm.Guid
    public var runTimedTimeTransaction: UUID? { row[ifPresent: 41] }

    /// `SalesOrderCount` · Edm.Int32
    public var salesOrderCount: Int32? { row[ifPresent: 42] }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 43] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 44] }

    /// `SetupPercentComplete` · Edm.Double
    public var setupPercentComplete: Decimal? { row[ifPresent: 45] }

    /// `SetupStartTime` · Edm.DateTime
    public var setupStartTime: LocalDateTime? { row[ifPresent: 46] }

    /// `SetupStatus` · Edm.Int32
    public var setupStatus: Int32? { row[ifPresent: 47] }

    /// `SetupTimedTimeTransaction` · Edm.Guid
    public var setupTimedTimeTransaction: UUID? { row[ifPresent: 48] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 49] }

    /// `ShopOrderDescription` · Edm.String
    public var shopOrderDescription: String? { row[ifPresent: 50] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 51] }

    /// `ShopOrderNumberAscendingOrder` · Edm.Int32
    public var shopOrderNumberAscendingOrder: Int32? { row[ifPresent: 52] }

    /// `ShopOrderNumberDescendingOrder` · Edm.Int32
    public var shopOrderNumberDescendingOrder: Int32? { row[ifPresent: 53] }

    /// `ShopOrderStatus` · Edm.Int32
    public var shopOrderStatus: ShopOrderStatus? { row[ifPresent: 54] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 55] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 56] }

    /// `Workcenter` · Edm.Guid
    public var workcenter: UUID? { row[ifPresent: 57] }

    /// `WorkcenterCode` · Edm.String
    public var workcenterCode: String? { row[ifPresent: 58] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var routingStep: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, UUID> { Property(0) }
    public var customerCode: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(1)
    }
    public var customerCount: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(2)
    }
    public var customerName: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(3)
    }
    public var dataType: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int16?> { Property(4) }
    public var dateAscendingOrder: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(5)
    }
    public var dateDescendingOrder: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(6)
    }
    public var extraDescription: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(7)
    }
    public var isFractionAllowedItem: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Bool?> {
      Property(8)
    }
    public var isReleased: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Bool?> { Property(9) }
    public var isRunOperationFinished: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Bool?> {
      Property(10)
    }
    public var isSetupOperationFinished: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Bool?> {
      Property(11)
    }
    public var item: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, UUID?> { Property(12) }
    public var itemCode: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> { Property(13) }
    public var itemCodeAscendingOrder: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(14)
    }
    public var itemCodeDescendingOrder: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(15)
    }
    public var itemDescription: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(16)
    }
    public var itemVersion: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, UUID?> {
      Property(17)
    }
    public var itemVersionNotes: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(18)
    }
    public var lineNumber: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(19)
    }
    public var mode: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, ShopOrderPriorityMode?> {
      Property(20)
    }
    public var notes: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> { Property(21) }
    public var operation: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, UUID?> { Property(22) }
    public var operationCode: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(23)
    }
    public var pictureThumbnailPath: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(24)
    }
    public var plannedDate: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, LocalDateTime?> {
      Property(25)
    }
    public var plannedQuantity: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Decimal?> {
      Property(26)
    }
    public var plannedSetupHours: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Decimal?> {
      Property(27)
    }
    public var priority: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> { Property(28) }
    public var priorityDescendingOrder: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(29)
    }
    public var project: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, UUID?> { Property(30) }
    public var projectCode: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(31)
    }
    public var projectDescription: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(32)
    }
    public var quantityCompleted: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Decimal?> {
      Property(33)
    }
    public var routingStepDescription: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(34)
    }
    public var routingStepRealizationNotes:
      Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?>
    {
      Property(35)
    }
    public var routingStepStatus: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(36)
    }
    public var routingStepStatusDescription:
      Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?>
    {
      Property(37)
    }
    public var routingStepType:
      Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, RoutingStepTypeInt32?>
    {
      Property(38)
    }
    public var runStartTime: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, LocalDateTime?> {
      Property(39)
    }
    public var runStatus: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> { Property(40) }
    public var runTimedTimeTransaction: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, UUID?> {
      Property(41)
    }
    public var salesOrderCount: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(42)
    }
    public var salesOrderLineNumber: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(43)
    }
    public var salesOrderNumber: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(44)
    }
    public var setupPercentComplete: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Decimal?> {
      Property(45)
    }
    public var setupStartTime: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, LocalDateTime?> {
      Property(46)
    }
    public var setupStatus: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(47)
    }
    public var setupTimedTimeTransaction: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, UUID?> {
      Property(48)
    }
    public var shopOrder: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, UUID?> { Property(49) }
    public var shopOrderDescription: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(50)
    }
    public var shopOrderNumber: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?> {
      Property(51)
    }
    public var shopOrderNumberAscendingOrder:
      Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?>
    {
      Property(52)
    }
    public var shopOrderNumberDescendingOrder:
      Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, Int32?>
    {
      Property(53)
    }
    public var shopOrderStatus: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, ShopOrderStatus?>
    {
      Property(54)
    }
    public var unit: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> { Property(55) }
    public var warehouse: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, UUID?> { Property(56) }
    public var workcenter: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, UUID?> { Property(57) }
    public var workcenterCode: Property<Read.Manufacturing.ShopOrderRoutingStepPlansAvailableToWork, String?> {
      Property(58)
    }
  }
}

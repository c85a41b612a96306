// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/DropShipments` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct DropShipment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `DeliveryAccount` · Edm.Guid · read-only
    public var deliveryAccount: UUID? { row[ifPresent: 3] }

    /// `DeliveryAccountCode` · Edm.String · read-only
    public var deliveryAccountCode: String? { row[ifPresent: 4] }

    /// `DeliveryAccountName` · Edm.String · read-only
    public var deliveryAccountName: String? { row[ifPresent: 5] }

    /// `DeliveryAddress` · Edm.Guid · read-only
    public var deliveryAddress: UUID? { row[ifPresent: 6] }

    /// `DeliveryContact` · Edm.Guid · read-only
    public var deliveryContact: UUID? { row[ifPresent: 7] }

    /// `DeliveryContactPersonFullName` · Edm.String · read-only
    public var deliveryContactPersonFullName: String? { row[ifPresent: 8] }

    /// `DeliveryDate` · Edm.DateTime · required on create
    public var deliveryDate: LocalDateTime? { row[ifPresent: 9] }

    /// `DeliveryNumber` · Edm.Int32 · read-only
    public var deliveryNumber: Int32? { row[ifPresent: 10] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 12] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 13] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 14] }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[15] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 20] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 21] }

    /// `ShippingMethodCode` · Edm.String · read-only
    public var shippingMethodCode: String? { row[ifPresent: 22] }

    /// `ShippingMethodDescription` · Edm.String · read-only
    public var shippingMethodDescription: String? { row[ifPresent: 23] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 24] }

    /// `DropShipmentLines` · expand with `expanding { $0.dropShipmentLines }`
    public var dropShipmentLines: Expanded<SalesOrder.DropShipmentLine> { row[25] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      DeliveryAccount                Guid
      DeliveryAccountCode            String
      DeliveryAccountName            String
      DeliveryAddress                Guid
      DeliveryContact                Guid
      DeliveryContactPersonFullName  String
      DeliveryDate                   DateTime                      create! update
      DeliveryNumber                 Int32
      Description                    String                        create update
      Division                       Int32
      Document                       Guid                          create update
      DocumentSubject                String
      EntryID                        Guid!                         key create update
      EntryNumber                    Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      Remarks                        String                        create update
      ShippingMethod                 Guid                          create update
      ShippingMethodCode             String
      ShippingMethodDescription      String
      TrackingNumber                 String                        create update
      DropShipmentLines              SalesOrder.DropShipmentLine*  create!
      """,
      related: { [SalesOrder.DropShipmentLine.table] })
  }
}

nonisolated extension SalesOrder.DropShipment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<SalesOrder.DropShipment, LocalDateTime?> { Property(0) }
    public var creator: Property<SalesOrder.DropShipment, UUID?> { Property(1) }
    public var creatorFullName: Property<SalesOrder.DropShipment, String?> { Property(2) }
    public var deliveryAccount: Property<SalesOrder.DropShipment, UUID?> { Property(3) }
    public var deliveryAccountCode: Property<SalesOrder.DropShipment, String?> { Property(4) }
    public var deliveryAccountName: Property<SalesOrder.DropShipment, String?> { Property(5) }
    public var deliveryAddress: Property<SalesOrder.DropShipment, UUID?> { Property(6) }
    public var deliveryContact: Property<SalesOrder.DropShipment, UUID?> { Property(7) }
    public var deliveryContactPersonFullName: Property<SalesOrder.DropShipment, String?> { Property(8) }
    public var deliveryDate: Property<SalesOrder.DropShipment, LocalDateTime?> { Property(9) }
    public var deliveryNumber: Property<SalesOrder.DropShipment, Int32?> { Property(10) }
    public var description: Property<SalesOrder.DropShipment, String?> { Property(11) }
    public var division: Property<SalesOrder.DropShipment, Int32?> { Property(12) }
    public var document: Property<SalesOrder.DropShipment, UUID?> { Property(13) }
    public var documentSubject: Property<SalesOrder.DropShipment, String?> { Property(14) }
    public var entryID: Property<SalesOrder.DropShipment, UUID> { Property(15) }
    public var entryNumber: Property<SalesOrder.DropShipment, Int32?> { Property(16) }
    public var modified: Property<SalesOrder.DropShipment, LocalDateTime?> { Property(17) }
    public var modifier: Property<SalesOrder.DropShipment, UUID?> { Property(18) }
    public var modifierFullName: Property<SalesOrder.DropShipment, String?> { Property(19) }
    public var remarks: Property<SalesOrder.DropShipment, String?> { Property(20) }
    public var shippingMethod: Property<SalesOrder.DropShipment, UUID?> { Property(21) }
    public var shippingMethodCode: Property<SalesOrder.DropShipment, String?> { Property(22) }
    public var shippingMethodDescription: Property<SalesOrder.DropShipment, String?> { Property(23) }
    public var trackingNumber: Property<SalesOrder.DropShipment, String?> { Property(24) }
    public var dropShipmentLines: Navigation<SalesOrder.DropShipment, SalesOrder.DropShipmentLine> { Navigation(25) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var deliveryDate: WritableProperty<LocalDateTime> { WritableProperty(9) }
    public var description: WritableProperty<String> { WritableProperty(11) }
    public var document: WritableProperty<UUID> { WritableProperty(13) }
    public var entryID: WritableProperty<UUID> { WritableProperty(15) }
    public var remarks: WritableProperty<String> { WritableProperty(20) }
    public var shippingMethod: WritableProperty<UUID> { WritableProperty(21) }
    public var trackingNumber: WritableProperty<String> { WritableProperty(24) }
    public var dropShipmentLines: WritableProperty<[Changes<SalesOrder.DropShipmentLine>]> { WritableProperty(25) }
  }
}

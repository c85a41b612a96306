// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/DigitalOrderPickingLocations` · read · 60 rows a page
  nonisolated public struct DigitalOrderPickingLocation: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Bin` · Edm.String
    public var bin: String? { row[ifPresent: 0] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 1] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID { row[3] }

    /// `PickOrderLineID` · Edm.Guid
    public var pickOrderLineID: UUID? { row[ifPresent: 4] }

    /// `PickSequence` · Edm.Int32
    public var pickSequence: Int32? { row[ifPresent: 5] }

    /// `QuantityPicked` · Edm.Double
    public var quantityPicked: Decimal? { row[ifPresent: 6] }

    /// `QuantityToBePicked` · Edm.Double
    public var quantityToBePicked: Decimal? { row[ifPresent: 7] }

    /// `Status` · Edm.Int16
    public var status: DigitalOrderPickingStatusInt16? { row[ifPresent: 8] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 9] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 10] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 11] }

    /// `IsReservedStock` · Edm.Byte
    public var isReservedStock: UInt8? { row[ifPresent: 12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Bin                         String
      Division                    Int32
      ID                          Guid!   key
      EntryID                     Guid!
      PickOrderLineID             Guid
      PickSequence                Int32
      QuantityPicked              Double
      QuantityToBePicked          Double
      Status                      Int16
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      IsReservedStock             Byte
      """)
  }
}

nonisolated extension SalesOrder.DigitalOrderPickingLocation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var bin: Property<SalesOrder.DigitalOrderPickingLocation, String?> { Property(0) }
    public var division: Property<SalesOrder.DigitalOrderPickingLocation, Int32?> { Property(1) }
    public var id: Property<SalesOrder.DigitalOrderPickingLocation, UUID> { Property(2) }
    public var entryID: Property<SalesOrder.DigitalOrderPickingLocation, UUID> { Property(3) }
    public var pickOrderLineID: Property<SalesOrder.DigitalOrderPickingLocation, UUID?> { Property(4) }
    public var pickSequence: Property<SalesOrder.DigitalOrderPickingLocation, Int32?> { Property(5) }
    public var quantityPicked: Property<SalesOrder.DigitalOrderPickingLocation, Decimal?> { Property(6) }
    public var quantityToBePicked: Property<SalesOrder.DigitalOrderPickingLocation, Decimal?> { Property(7) }
    public var status: Property<SalesOrder.DigitalOrderPickingLocation, DigitalOrderPickingStatusInt16?> { Property(8) }
    public var storageLocation: Property<SalesOrder.DigitalOrderPickingLocation, UUID?> { Property(9) }
    public var storageLocationCode: Property<SalesOrder.DigitalOrderPickingLocation, String?> { Property(10) }
    public var storageLocationDescription: Property<SalesOrder.DigitalOrderPickingLocation, String?> { Property(11) }
    public var isReservedStock: Property<SalesOrder.DigitalOrderPickingLocation, UInt8?> { Property(12) }
  }
}

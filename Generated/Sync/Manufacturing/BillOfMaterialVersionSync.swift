// exact-online-generator 0.1.0 · services/sync/Manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/BillOfMaterialVersions` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing production"
  nonisolated public struct BillOfMaterialVersionSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `BatchQuantity` · Edm.Double
    public var batchQuantity: Decimal? { row[ifPresent: 1] }

    /// `CadDrawingUrl` · Edm.String
    public var cadDrawingURL: String? { row[ifPresent: 2] }

    /// `CalculatedCostPrice` · Edm.Double
    public var calculatedCostPrice: Decimal? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[9] }

    /// `IsDefault` · Edm.Byte
    public var isDefault: UInt8 { row[10] }

    /// `Item` · Edm.Guid
    public var item: UUID { row[11] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 14] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 16] }

    /// `OrderLeadDays` · Edm.Int32
    public var orderLeadDays: Int32? { row[ifPresent: 17] }

    /// `ProductionLeadDays` · Edm.Int32
    public var productionLeadDays: Int32? { row[ifPresent: 18] }

    /// `Status` · Edm.Int16
    public var status: ItemVersionStatus? { row[ifPresent: 19] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 20] }

    /// `Type` · Edm.Int16
    public var type: ItemVersionType? { row[ifPresent: 21] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 22] }

    /// `VersionDate` · Edm.DateTime
    public var versionDate: LocalDateTime? { row[ifPresent: 23] }

    /// `VersionNumber` · Edm.Int32
    public var versionNumber: Int32? { row[ifPresent: 24] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp            Int64!    key
      BatchQuantity        Double
      CadDrawingUrl        String
      CalculatedCostPrice  Double
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String
      Division             Int32
      ID                   Guid!
      IsDefault            Byte!
      Item                 Guid!
      ItemDescription      String
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String
      OrderLeadDays        Int32
      ProductionLeadDays   Int32
      Status               Int16
      StatusDescription    String
      Type                 Int16
      TypeDescription      String
      VersionDate          DateTime
      VersionNumber        Int32
      """)
  }
}

nonisolated extension Sync.Manufacturing.BillOfMaterialVersionSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Manufacturing.BillOfMaterialVersionSync, Int64> { Property(0) }
    public var batchQuantity: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, Decimal?> {
      SelectableProperty(1)
    }
    public var cadDrawingURL: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, String?> {
      SelectableProperty(2)
    }
    public var calculatedCostPrice: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, Decimal?> {
      SelectableProperty(3)
    }
    public var created: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, LocalDateTime?> {
      SelectableProperty(4)
    }
    public var creator: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, UUID?> {
      SelectableProperty(5)
    }
    public var creatorFullName: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, String?> {
      SelectableProperty(6)
    }
    public var description: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, String?> {
      SelectableProperty(7)
    }
    public var division: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, Int32?> {
      SelectableProperty(8)
    }
    public var id: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, UUID> { SelectableProperty(9) }
    public var isDefault: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, UInt8> {
      SelectableProperty(10)
    }
    public var item: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, UUID> { SelectableProperty(11) }
    public var itemDescription: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, String?> {
      SelectableProperty(12)
    }
    public var modified: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, LocalDateTime?> {
      SelectableProperty(13)
    }
    public var modifier: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, UUID?> {
      SelectableProperty(14)
    }
    public var modifierFullName: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, String?> {
      SelectableProperty(15)
    }
    public var notes: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, String?> {
      SelectableProperty(16)
    }
    public var orderLeadDays: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, Int32?> {
      SelectableProperty(17)
    }
    public var productionLeadDays: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, Int32?> {
      SelectableProperty(18)
    }
    public var status: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, ItemVersionStatus?> {
      SelectableProperty(19)
    }
    public var statusDescription: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, String?> {
      SelectableProperty(20)
    }
    public var type: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, ItemVersionType?> {
      SelectableProperty(21)
    }
    public var typeDescription: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, String?> {
      SelectableProperty(22)
    }
    public var versionDate: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, LocalDateTime?> {
      SelectableProperty(23)
    }
    public var versionNumber: SelectableProperty<Sync.Manufacturing.BillOfMaterialVersionSync, Int32?> {
      SelectableProperty(24)
    }
  }
}

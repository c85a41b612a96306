// exact-online-generator 0.1.0 · services/sync/Manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Manufacturing {
  /// `sync/Manufacturing/ShopOrderSubOrders` · read · 1000 rows a page · `$select` required
  /// · permission "Manufacturing shopfloor"
  nonisolated public struct ShopOrderSubOrderSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[5] }

    /// `Level` · Edm.Int32
    public var level: Int32? { row[ifPresent: 6] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 10] }

    /// `ShopOrderMain` · Edm.Guid
    public var shopOrderMain: UUID? { row[ifPresent: 11] }

    /// `ShopOrderMainNumber` · Edm.Int32
    public var shopOrderMainNumber: Int32? { row[ifPresent: 12] }

    /// `ShopOrderMaterialPlan` · Edm.Guid
    public var shopOrderMaterialPlan: UUID? { row[ifPresent: 13] }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 14] }

    /// `ShopOrderParent` · Edm.Guid
    public var shopOrderParent: UUID? { row[ifPresent: 15] }

    /// `ShopOrderParentNumber` · Edm.Int32
    public var shopOrderParentNumber: Int32? { row[ifPresent: 16] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Division               Int32
      ID                     Guid!
      Level                  Int32
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      ShopOrder              Guid
      ShopOrderMain          Guid
      ShopOrderMainNumber    Int32
      ShopOrderMaterialPlan  Guid
      ShopOrderNumber        Int32
      ShopOrderParent        Guid
      ShopOrderParentNumber  Int32
      """)
  }
}

nonisolated extension Sync.Manufacturing.ShopOrderSubOrderSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Manufacturing.ShopOrderSubOrderSync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, LocalDateTime?> {
      SelectableProperty(1)
    }
    public var creator: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, String?> {
      SelectableProperty(3)
    }
    public var division: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, Int32?> { SelectableProperty(4) }
    public var id: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, UUID> { SelectableProperty(5) }
    public var level: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, Int32?> { SelectableProperty(6) }
    public var modified: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, LocalDateTime?> {
      SelectableProperty(7)
    }
    public var modifier: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, UUID?> { SelectableProperty(8) }
    public var modifierFullName: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, String?> {
      SelectableProperty(9)
    }
    public var shopOrder: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, UUID?> { SelectableProperty(10) }
    public var shopOrderMain: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, UUID?> {
      SelectableProperty(11)
    }
    public var shopOrderMainNumber: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, Int32?> {
      SelectableProperty(12)
    }
    public var shopOrderMaterialPlan: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, UUID?> {
      SelectableProperty(13)
    }
    public var shopOrderNumber: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, Int32?> {
      SelectableProperty(14)
    }
    public var shopOrderParent: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, UUID?> {
      SelectableProperty(15)
    }
    public var shopOrderParentNumber: SelectableProperty<Sync.Manufacturing.ShopOrderSubOrderSync, Int32?> {
      SelectableProperty(16)
    }
  }
}

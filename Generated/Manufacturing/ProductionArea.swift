// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/ProductionAreas` · read, create, update, delete · 60 rows a page
  /// · permission "Manufacturing production"
  nonisolated public struct ProductionArea: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 0] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 1] }

    /// `CostcenterDescription` · Edm.String · read-only
    public var costcenterDescription: String? { row[ifPresent: 2] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 3] }

    /// `CostunitDescription` · Edm.String · read-only
    public var costunitDescription: String? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `IsDefault` · Edm.Byte
    public var isDefault: UInt8 { row[11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 15] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                   String    create! update
      Costcenter             String    create update
      CostcenterDescription  String
      Costunit               String    create update
      CostunitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String    create! update
      Division               Int32
      ID                     Guid!     key create update
      IsDefault              Byte!     create update
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      Notes                  String    create update
      """)
  }
}

nonisolated extension Manufacturing.ProductionArea {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Manufacturing.ProductionArea, String?> { Property(0) }
    public var costcenter: Property<Manufacturing.ProductionArea, String?> { Property(1) }
    public var costcenterDescription: Property<Manufacturing.ProductionArea, String?> { Property(2) }
    public var costunit: Property<Manufacturing.ProductionArea, String?> { Property(3) }
    public var costunitDescription: Property<Manufacturing.ProductionArea, String?> { Property(4) }
    public var created: Property<Manufacturing.ProductionArea, LocalDateTime?> { Property(5) }
    public var creator: Property<Manufacturing.ProductionArea, UUID?> { Property(6) }
    public var creatorFullName: Property<Manufacturing.ProductionArea, String?> { Property(7) }
    public var description: Property<Manufacturing.ProductionArea, String?> { Property(8) }
    public var division: Property<Manufacturing.ProductionArea, Int32?> { Property(9) }
    public var id: Property<Manufacturing.ProductionArea, UUID> { Property(10) }
    public var isDefault: Property<Manufacturing.ProductionArea, UInt8> { Property(11) }
    public var modified: Property<Manufacturing.ProductionArea, LocalDateTime?> { Property(12) }
    public var modifier: Property<Manufacturing.ProductionArea, UUID?> { Property(13) }
    public var modifierFullName: Property<Manufacturing.ProductionArea, String?> { Property(14) }
    public var notes: Property<Manufacturing.ProductionArea, String?> { Property(15) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var costcenter: WritableProperty<String> { WritableProperty(1) }
    public var costunit: WritableProperty<String> { WritableProperty(3) }
    public var description: WritableProperty<String> { WritableProperty(8) }
    public var id: WritableProperty<UUID> { WritableProperty(10) }
    public var isDefault: WritableProperty<UInt8> { WritableProperty(11) }
    public var notes: WritableProperty<String> { WritableProperty(15) }
  }
}

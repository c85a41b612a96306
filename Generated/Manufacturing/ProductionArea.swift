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
    public var code: String? { row[0] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[1] }

    /// `CostcenterDescription` · Edm.String · read-only
    public var costcenterDescription: String? { row[2] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[3] }

    /// `CostunitDescription` · Edm.String · read-only
    public var costunitDescription: String? { row[4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[7] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[8] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `IsDefault` · Edm.Byte
    public var isDefault: UInt8 { row[11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[14] }

    /// `Notes` · Edm.String
    public var notes: String? { row[15] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Manufacturing.ProductionArea>()
    public init() {}
    public var code: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var costcenter: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var costunit: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var description: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var id: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var isDefault: UInt8? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var notes: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
  }
}

// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/GLSchemes` · read · 60 rows a page · permission "Financial generalledgers"
  nonisolated public struct GLScheme: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Main` · Edm.Byte
    public var main: UInt8 { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `TargetNamespace` · Edm.String
    public var targetNamespace: String? { row[ifPresent: 11] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      ID                Guid!     key
      Main              Byte!
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      TargetNamespace   String
      """)
  }
}

nonisolated extension Financial.GLScheme {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Financial.GLScheme, String?> { Property(0) }
    public var created: Property<Financial.GLScheme, LocalDateTime?> { Property(1) }
    public var creator: Property<Financial.GLScheme, UUID?> { Property(2) }
    public var creatorFullName: Property<Financial.GLScheme, String?> { Property(3) }
    public var description: Property<Financial.GLScheme, String?> { Property(4) }
    public var division: Property<Financial.GLScheme, Int32?> { Property(5) }
    public var id: Property<Financial.GLScheme, UUID> { Property(6) }
    public var main: Property<Financial.GLScheme, UInt8> { Property(7) }
    public var modified: Property<Financial.GLScheme, LocalDateTime?> { Property(8) }
    public var modifier: Property<Financial.GLScheme, UUID?> { Property(9) }
    public var modifierFullName: Property<Financial.GLScheme, String?> { Property(10) }
    public var targetNamespace: Property<Financial.GLScheme, String?> { Property(11) }
  }
}

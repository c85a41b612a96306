// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// `logistics/ReasonCodes` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ReasonCodes: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Active` · Edm.Byte
    public var active: UInt8? { row[ifPresent: 0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 11] }

    /// `Types` · expand with `expanding { $0.types }`
    public var types: Expanded<Logistics.ReasonCodesLinkType> { row[12] }

    public static let table: PropertyTable = PropertyTable(
      """
      Active            Byte
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      ID                Guid!                           key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String
      Types             Logistics.ReasonCodesLinkType*
      """,
      related: { [Logistics.ReasonCodesLinkType.table] })
  }
}

nonisolated extension Logistics.ReasonCodes {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var active: Property<Logistics.ReasonCodes, UInt8?> { Property(0) }
    public var code: Property<Logistics.ReasonCodes, String?> { Property(1) }
    public var created: Property<Logistics.ReasonCodes, LocalDateTime?> { Property(2) }
    public var creator: Property<Logistics.ReasonCodes, UUID?> { Property(3) }
    public var creatorFullName: Property<Logistics.ReasonCodes, String?> { Property(4) }
    public var description: Property<Logistics.ReasonCodes, String?> { Property(5) }
    public var division: Property<Logistics.ReasonCodes, Int32?> { Property(6) }
    public var id: Property<Logistics.ReasonCodes, UUID> { Property(7) }
    public var modified: Property<Logistics.ReasonCodes, LocalDateTime?> { Property(8) }
    public var modifier: Property<Logistics.ReasonCodes, UUID?> { Property(9) }
    public var modifierFullName: Property<Logistics.ReasonCodes, String?> { Property(10) }
    public var notes: Property<Logistics.ReasonCodes, String?> { Property(11) }
    public var types: Navigation<Logistics.ReasonCodes, Logistics.ReasonCodesLinkType> { Navigation(12) }
  }
}

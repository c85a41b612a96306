// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/SalesTypes`
  nonisolated public struct SalesType: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Active` · Edm.Byte
    public var active: UInt8 { row[1] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!   key create update
      Active       Byte!   create update
      Code         String  create update
      Description  String  create update
      Notes        String  create update
      """)
  }
}

nonisolated extension CRM.SalesType {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<CRM.SalesType, UUID> { Property(0) }
    public var active: Property<CRM.SalesType, UInt8> { Property(1) }
    public var code: Property<CRM.SalesType, String?> { Property(2) }
    public var description: Property<CRM.SalesType, String?> { Property(3) }
    public var notes: Property<CRM.SalesType, String?> { Property(4) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var active: WritableProperty<UInt8> { WritableProperty(1) }
    public var code: WritableProperty<String> { WritableProperty(2) }
    public var description: WritableProperty<String> { WritableProperty(3) }
    public var notes: WritableProperty<String> { WritableProperty(4) }
  }
}

// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/BusinessTypes`
  nonisolated public struct BusinessType: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `ShortDescription` · Edm.String
    public var shortDescription: String? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String  create update
      Country           String  create update
      Description       String  create update
      ID                Guid!   key create update
      ShortDescription  String  create update
      """)
  }
}

nonisolated extension CRM.BusinessType {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<CRM.BusinessType, String?> { Property(0) }
    public var country: Property<CRM.BusinessType, String?> { Property(1) }
    public var description: Property<CRM.BusinessType, String?> { Property(2) }
    public var id: Property<CRM.BusinessType, UUID> { Property(3) }
    public var shortDescription: Property<CRM.BusinessType, String?> { Property(4) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var country: WritableProperty<String> { WritableProperty(1) }
    public var description: WritableProperty<String> { WritableProperty(2) }
    public var id: WritableProperty<UUID> { WritableProperty(3) }
    public var shortDescription: WritableProperty<String> { WritableProperty(4) }
  }
}

// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/BusinessTypes`
  nonisolated public struct BusinessType: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[0] }

    /// `Country` · Edm.String
    public var country: String? { row[1] }

    /// `Description` · Edm.String
    public var description: String? { row[2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `ShortDescription` · Edm.String
    public var shortDescription: String? { row[4] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.BusinessType>()
    public init() {}
    public var code: String? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var country: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var description: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var id: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var shortDescription: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
  }
}

// exact-online-generator 0.1.0 · services/financial.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Financial {
  /// `financial/RgsAccountSchemes`
  nonisolated public struct RGSAccountSchema: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `TargetNamespace` · Edm.String
    public var targetNamespace: String? { row[ifPresent: 1] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 2] }

    /// `Prefix` · Edm.String
    public var prefix: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Type` · Edm.String
    public var type: String? { row[ifPresent: 5] }

    /// `GLAccountsLinked` · Edm.Int32
    public var glAccountsLinked: Int32 { row[6] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!   key create update
      TargetNamespace   String  create update
      Division          Int32   create update
      Prefix            String  create update
      Description       String  create update
      Type              String  create update
      GLAccountsLinked  Int32!  create update
      """)
  }
}

nonisolated extension Financial.RGSAccountSchema {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Financial.RGSAccountSchema, UUID> { Property(0) }
    public var targetNamespace: Property<Financial.RGSAccountSchema, String?> { Property(1) }
    public var division: Property<Financial.RGSAccountSchema, Int32?> { Property(2) }
    public var prefix: Property<Financial.RGSAccountSchema, String?> { Property(3) }
    public var description: Property<Financial.RGSAccountSchema, String?> { Property(4) }
    public var type: Property<Financial.RGSAccountSchema, String?> { Property(5) }
    public var glAccountsLinked: Property<Financial.RGSAccountSchema, Int32> { Property(6) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var targetNamespace: WritableProperty<String> { WritableProperty(1) }
    public var division: WritableProperty<Int32> { WritableProperty(2) }
    public var prefix: WritableProperty<String> { WritableProperty(3) }
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var type: WritableProperty<String> { WritableProperty(5) }
    public var glAccountsLinked: WritableProperty<Int32> { WritableProperty(6) }
  }
}

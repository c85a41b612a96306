// exact-online-generator 0.1.0 · services/beta/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Beta.Cashflow {
  /// `beta/cashflow/AllocationRule` · read, create, update, delete · 60 rows a page · permission "Financial cashflow"
  nonisolated public struct AllocationRule: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountBankAccount` · Edm.String
    public var accountBankAccount: String? { row[ifPresent: 2] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 3] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 7] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 8] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 11] }

    /// `Words` · Edm.String
    public var words: String? { row[ifPresent: 12] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                  Guid!     key create update
      Account             Guid      create update
      AccountBankAccount  String    create update
      Costcenter          String    create update
      Costunit            String    create update
      Created             DateTime
      Creator             Guid
      Division            Int32
      GLAccount           Guid      create update
      Modified            DateTime
      Modifier            Guid
      VATCode             String    create update
      Words               String    create update
      """)
  }
}

nonisolated extension Beta.Cashflow.AllocationRule {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Beta.Cashflow.AllocationRule, UUID> { Property(0) }
    public var account: Property<Beta.Cashflow.AllocationRule, UUID?> { Property(1) }
    public var accountBankAccount: Property<Beta.Cashflow.AllocationRule, String?> { Property(2) }
    public var costcenter: Property<Beta.Cashflow.AllocationRule, String?> { Property(3) }
    public var costunit: Property<Beta.Cashflow.AllocationRule, String?> { Property(4) }
    public var created: Property<Beta.Cashflow.AllocationRule, LocalDateTime?> { Property(5) }
    public var creator: Property<Beta.Cashflow.AllocationRule, UUID?> { Property(6) }
    public var division: Property<Beta.Cashflow.AllocationRule, Int32?> { Property(7) }
    public var glAccount: Property<Beta.Cashflow.AllocationRule, UUID?> { Property(8) }
    public var modified: Property<Beta.Cashflow.AllocationRule, LocalDateTime?> { Property(9) }
    public var modifier: Property<Beta.Cashflow.AllocationRule, UUID?> { Property(10) }
    public var vatCode: Property<Beta.Cashflow.AllocationRule, String?> { Property(11) }
    public var words: Property<Beta.Cashflow.AllocationRule, String?> { Property(12) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var account: WritableProperty<UUID> { WritableProperty(1) }
    public var accountBankAccount: WritableProperty<String> { WritableProperty(2) }
    public var costcenter: WritableProperty<String> { WritableProperty(3) }
    public var costunit: WritableProperty<String> { WritableProperty(4) }
    public var glAccount: WritableProperty<UUID> { WritableProperty(8) }
    public var vatCode: WritableProperty<String> { WritableProperty(11) }
    public var words: WritableProperty<String> { WritableProperty(12) }
  }
}

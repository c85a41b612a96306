// exact-online-generator 0.1.0 · for runtime 1 · services/beta/cashflow.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Beta {
  /// `/api/v1/beta/{division}/cashflow`
  nonisolated public struct Cashflow: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `AllocationRule` · read, create, update, delete · 60 rows a page · permission "Financial cashflow"
    public var allocationRule: EntitySet<Beta.Cashflow.AllocationRule, Methods.ReadCreateUpdateDelete> { EntitySet(root, "AllocationRule") }
  }
}

nonisolated extension Beta.Cashflow {
  /// `beta/cashflow/AllocationRule` · read, create, update, delete · 60 rows a page · permission "Financial cashflow"
  nonisolated public struct AllocationRule: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }
    /// `Account` in queries and change sets.
    public static var account: WritableProperty<Self, UUID?> { WritableProperty(1) }

    /// `AccountBankAccount` · Edm.String
    public var accountBankAccount: String? { row[ifPresent: 2] }
    /// `AccountBankAccount` in queries and change sets.
    public static var accountBankAccount: WritableProperty<Self, String?> { WritableProperty(2) }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 3] }
    /// `Costcenter` in queries and change sets.
    public static var costcenter: WritableProperty<Self, String?> { WritableProperty(3) }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 4] }
    /// `Costunit` in queries and change sets.
    public static var costunit: WritableProperty<Self, String?> { WritableProperty(4) }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(5) }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(6) }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 7] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(7) }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 8] }
    /// `GLAccount` in queries and change sets.
    public static var glAccount: WritableProperty<Self, UUID?> { WritableProperty(8) }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 9] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(9) }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 10] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(10) }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 11] }
    /// `VATCode` in queries and change sets.
    public static var vatCode: WritableProperty<Self, String?> { WritableProperty(11) }

    /// `Words` · Edm.String
    public var words: String? { row[ifPresent: 12] }
    /// `Words` in queries and change sets.
    public static var words: WritableProperty<Self, String?> { WritableProperty(12) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

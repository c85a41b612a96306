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

nonisolated extension Beta.Cashflow.AllocationRule {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountBankAccount` · Edm.String
  public var accountBankAccount: String? { row.string(2) }
  /// `AccountBankAccount` in queries and change sets.
  public static var accountBankAccount: WritableProperty<Self, String?> { .init(2) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(3) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: WritableProperty<Self, String?> { .init(3) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(4) }
  /// `Costunit` in queries and change sets.
  public static var costunit: WritableProperty<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(7) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(7) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(8) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: WritableProperty<Self, UUID?> { .init(8) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(11) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(11) }

  /// `Words` · Edm.String
  public var words: String? { row.string(12) }
  /// `Words` in queries and change sets.
  public static var words: WritableProperty<Self, String?> { .init(12) }
}

// exact-online-generator 0.1.0 · services/cashflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Cashflow {
  /// `cashflow/TransactionIdentifiers`
  nonisolated public struct TransactionIdentifier: KeyedEntity, WritableEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Type` · Edm.Int32 · key
    public var type: Int32 { row[0] }

    /// `Value` · Edm.String
    public var value: String? { row[ifPresent: 1] }

    public static let table: PropertyTable = PropertyTable(
      """
      Type   Int32!  key create update
      Value  String  create update
      """)
  }
}

nonisolated extension Cashflow.TransactionIdentifier {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var type: Property<Cashflow.TransactionIdentifier, Int32> { Property(0) }
    public var value: Property<Cashflow.TransactionIdentifier, String?> { Property(1) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var type: WritableProperty<Int32> { WritableProperty(0) }
    public var value: WritableProperty<String> { WritableProperty(1) }
  }
}

// exact-online-generator 0.1.0 · services/salesinvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesInvoice {
  /// `salesinvoice/SalesOrderID` · create · permission "Sales orders"
  nonisolated public struct SalesOrderID: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID  Guid!  key create
      """)
  }
}

nonisolated extension SalesInvoice.SalesOrderID {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<SalesInvoice.SalesOrderID, UUID> { Property(0) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
  }
}

// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// `logistics/ReasonCodesLinkTypes` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ReasonCodesLinkType: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Reason` · Edm.Guid
    public var reason: UUID { row[1] }

    /// `Type` · Edm.Int16
    public var type: Int16? { row[ifPresent: 2] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID               Guid!   key
      Reason           Guid!
      Type             Int16
      TypeDescription  String
      """)
  }
}

nonisolated extension Logistics.ReasonCodesLinkType {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Logistics.ReasonCodesLinkType, UUID> { Property(0) }
    public var reason: Property<Logistics.ReasonCodesLinkType, UUID> { Property(1) }
    public var type: Property<Logistics.ReasonCodesLinkType, Int16?> { Property(2) }
    public var typeDescription: Property<Logistics.ReasonCodesLinkType, String?> { Property(3) }
  }
}

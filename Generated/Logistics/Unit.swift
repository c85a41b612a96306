// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// A unit in which item quantities are expressed.
  ///
  /// `logistics/Units` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct Unit: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Active` · Edm.Boolean
    public var active: Bool? { row[ifPresent: 0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Main` · Edm.Byte
    public var main: UInt8? { row[ifPresent: 5] }

    /// `TimeUnit` · Edm.String
    public var timeUnit: TimeUnit? { row[ifPresent: 6] }

    /// `Type` · Edm.String
    public var type: UnitType? { row[ifPresent: 7] }

    public static let table: PropertyTable = PropertyTable(
      """
      Active       Boolean
      Code         String
      Description  String
      Division     Int32
      ID           Guid!    key
      Main         Byte
      TimeUnit     String
      Type         String
      """)
  }
}

nonisolated extension Logistics.Unit {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var active: Property<Logistics.Unit, Bool?> { Property(0) }
    public var code: Property<Logistics.Unit, String?> { Property(1) }
    public var description: Property<Logistics.Unit, String?> { Property(2) }
    public var division: Property<Logistics.Unit, Int32?> { Property(3) }
    public var id: Property<Logistics.Unit, UUID> { Property(4) }
    public var main: Property<Logistics.Unit, UInt8?> { Property(5) }
    public var timeUnit: Property<Logistics.Unit, TimeUnit?> { Property(6) }
    public var type: Property<Logistics.Unit, UnitType?> { Property(7) }
  }
}

// exact-online-generator 0.1.0 · services/accountancy.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Accountancy {
  /// `accountancy/DeclarationRenderData`
  nonisolated public struct DeclarationData: KeyedEntity, WritableEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Int32 · key
    public var id: Int32 { row[0] }

    /// `ParentID` · Edm.Int32
    public var parentID: Int32? { row[ifPresent: 1] }

    /// `HasChildren` · Edm.Boolean
    public var hasChildren: Bool { row[2] }

    /// `Caption` · Edm.String
    public var caption: String? { row[ifPresent: 3] }

    /// `DataType` · Edm.Int32
    public var dataType: Int32? { row[ifPresent: 4] }

    /// `Values` · Edm.String
    public var values: String? { row[ifPresent: 5] }

    /// `Level` · Edm.Int32
    public var level: Int32 { row[6] }

    /// `Dimensions` · Edm.Int32
    public var dimensions: Int32 { row[7] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!    key create update
      ParentID     Int32     create update
      HasChildren  Boolean!  create update
      Caption      String    create update
      DataType     Int32     create update
      Values       String    create update
      Level        Int32!    create update
      Dimensions   Int32!    create update
      """)
  }
}

nonisolated extension Accountancy.DeclarationData {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Accountancy.DeclarationData, Int32> { Property(0) }
    public var parentID: Property<Accountancy.DeclarationData, Int32?> { Property(1) }
    public var hasChildren: Property<Accountancy.DeclarationData, Bool> { Property(2) }
    public var caption: Property<Accountancy.DeclarationData, String?> { Property(3) }
    public var dataType: Property<Accountancy.DeclarationData, Int32?> { Property(4) }
    public var values: Property<Accountancy.DeclarationData, String?> { Property(5) }
    public var level: Property<Accountancy.DeclarationData, Int32> { Property(6) }
    public var dimensions: Property<Accountancy.DeclarationData, Int32> { Property(7) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<Int32> { WritableProperty(0) }
    public var parentID: WritableProperty<Int32> { WritableProperty(1) }
    public var hasChildren: WritableProperty<Bool> { WritableProperty(2) }
    public var caption: WritableProperty<String> { WritableProperty(3) }
    public var dataType: WritableProperty<Int32> { WritableProperty(4) }
    public var values: WritableProperty<String> { WritableProperty(5) }
    public var level: WritableProperty<Int32> { WritableProperty(6) }
    public var dimensions: WritableProperty<Int32> { WritableProperty(7) }
  }
}
